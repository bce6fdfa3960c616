import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of the resolution of the 151st IPU Assembly on illegal international adoption, joined.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    [
      "Recalling that Article 50 of the Fourth Geneva Convention prohibits changes, and article 2, paragraph 3, of the International Covenant on Civil and Political Rights, and the Sustainable Development Goals, in particular target 16.2, which aims",
    ],
    [
      "Fourth Geneva Convention → gc-iv (Article 50)",
      "International Covenant on Civil and Political Rights → iccpr (article 2, paragraph 3)",
      "Sustainable Development Goals → sdgs (target 16.2)",
    ],
    {},
  ],
  [
    [
      "Recalling the Convention on the Rights of the Child adopted by the United Nations General Assembly in 1989, in particular its Article 21, and Objective 10 of the Global Compact for Migration,",
    ],
    [
      "Convention on the Rights of the Child → crc (Article 21)",
      "United Nations General Assembly → unga",
      "Global Compact for Migration → gcm (Objective 10)",
    ],
    {},
  ],
  // Targets of the goals are no part of the treaty behind them; after A/HRC/RES/51/19.
  [
    [
      "Calls upon States to implement the Sustainable Development Goals, in particular targets 6.1 and 6.2, article 24 (2) (c) of the Convention on the Rights of the Child,",
    ],
    [
      "Sustainable Development Goals → sdgs (targets 6.1 and 6.2)",
      "Convention on the Rights of the Child → crc (article 24 (2) (c))",
    ],
    {},
  ],
];

test.each(rows)("pinpoints: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
