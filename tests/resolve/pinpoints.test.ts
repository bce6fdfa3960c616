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
  // S/PV.9531
  [
    [
      "Members of the Security Council, in accordance with rule 37 of the Council’s provisional rules of procedure, I invite the representative,",
    ],
    ["Security Council → unsc", "Council → unsc", "provisional rules of procedure → unsc-rules (rule 37)"],
    { facts: { issuingBody: "unsc" } },
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
  // A/RES/74/8, HSP/HA.2/RES.3
  [
    [
      "as approved by the General Assembly in the annex to its resolution 1145 (XII) of 14 November 1957, and paragraphs 13 and 14 of the annex to Economic and Social Council resolution 1980/67,",
    ],
    [
      "General Assembly → unga",
      "resolution 1145 (XII) of 14 November 1957 → A/RES/1145(XII) (annex)",
      "Economic and Social Council resolution 1980/67 → E/RES/1980/67 (paragraphs 13 and 14 of the annex)",
    ],
    {},
  ],
  // S/RES/2060 (2012)
  [
    [
      "tasks outlined in paragraphs 3 (a) to (c) of resolution 1587 (2005), paragraphs 23 (a) to (c) of resolution 1844 (2008),",
    ],
    [
      "resolution 1587 (2005) → S/RES/1587(2005) (paragraphs 3 (a) to (c))",
      "resolution 1844 (2008) → S/RES/1844(2008) (paragraphs 23 (a) to (c))",
    ],
    {},
  ],
  // A/RES/74/204, A/RES/74/208: behind brackets
  [
    [
      "Recalling the report.[^1] and Agenda 21.[^2]",
      "[^1]: See Istanbul, Turkey, 9–13 May 2011 (A/CONF.219/7), chap. II, para. 24.",
      "[^2]: Report of the United Nations Conference on Environment and Development, Rio de Janeiro, 3–14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1, annex II.",
    ],
    [
      "report → A/CONF.219/7",
      "Agenda 21 → agenda-21",
      "A/CONF.219/7 → A/CONF.219/7 (chap. II, para. 24)",
      "Report of the United Nations Conference on Environment and Development → name:report-of-the-united-nations-conference-on-environment-and-development (resolution 1, annex II)",
      "United Nations Conference on Environment and Development → unced",
    ],
    {},
  ],
  // S/RES/986 (1995), S/RES/1390 (2002), A/RES/174 (II)
  [
    [
      "en el inciso c) del párrafo 3 de la resolución 661 (1990), los apartados a), b) y d) del párrafo 8 de la resolución 986 (1995) y la Sección C de la resolución 687 (1991),",
    ],
    [
      "resolución 661 (1990) → S/RES/661(1990) (inciso c) del párrafo 3)",
      "resolución 986 (1995) → S/RES/986(1995) (apartados a), b) y d) del párrafo 8)",
      "resolución 687 (1991) → S/RES/687(1991) (Sección C)",
    ],
    { language: "es", facts: { issuingBody: "unsc" } },
  ],
  [
    [
      "donner effet à l’Article 13, paragraphe 1, sous-paragraphe a, de la Charte et au paragraphe 4 de l’Article 62 de la Charte; l’alinéa b) du paragraphe 2 de la résolution 60/1;",
    ],
    [
      "Charte → un-charter (Article 13, paragraphe 1, sous-paragraphe a)",
      "Charte → un-charter (paragraphe 4 de l’Article 62)",
      "résolution 60/1 → A/RES/60/1 (alinéa b) du paragraphe 2)",
    ],
    { language: "fr", facts: { issuingBody: "unga" } },
  ],
  // P9_TA(2021)0293, and a motion of Seanad Éireann
  [
    [
      "in violation of Article 3bis of the Convention on International Civil Aviation, having regard to Rule 132(2) and (4) of its Rules of Procedure, and the Fourth Geneva Convention, Article 49, prohibits the transfer of civilians,",
    ],
    [
      "Convention on International Civil Aviation → chicago-1944 (Article 3bis)",
      "Rules of Procedure → ep-rules (Rule 132(2) and (4))",
      "Fourth Geneva Convention → gc-iv (Article 49)",
    ],
    { facts: { issuingBody: "ep" } },
  ],
];

test.each(rows)("pinpoints: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
