import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of the 145th and 151st IPU Assemblies and of A/RES/67/193; the last is made for the case.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    ["Recalling the 1951 Convention relating to the Status of Refugees and its 1967 Protocol,"],
    ["1951 Convention relating to the Status of Refugees and its 1967 Protocol → refugee-1951+refugee-1967"],
    {},
  ],
  [
    [
      "in full compliance with the three international drug control conventions, and in line with the Paris Principles,",
    ],
    [
      "three international drug control conventions → single-1961+psychotropic-1971+trafficking-1988",
      "Paris Principles → ? !ambiguous-name",
    ],
    {},
  ],
  [
    [
      "Taking note of the relevant United Nations bodies and the United Nations system, and calls upon the United Nations to act,",
    ],
    ["United Nations → un"],
    {},
  ],
  [
    ["The General Assembly,", "Recalling the work of the General Assembly,"],
    ["General Assembly → unga"],
    { facts: { issuingBody: "unga", kind: "resolution" } },
  ],
  [
    ["Invites the secretariat of the United Nations Framework Convention on Climate Change to report,"],
    [
      "secretariat of the United Nations Framework Convention on Climate Change → unfccc-secretariat",
      "United Nations Framework Convention on Climate Change → unfccc",
    ],
    {},
  ],
  [
    ["Recalling the work of the UN Peacebuilding Commission and of the UN Mission in Liberia,"],
    ["UN Peacebuilding Commission → pbc", "UN Mission in Liberia → unmil"],
    {},
  ],
];

test.each(rows)("names: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
