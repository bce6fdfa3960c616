import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Resolutions and decisions by date alone, after E/RES/106(VI), A/RES/97(I), S/RES/1706(2006) and A/RES/74/305; made for the case.
const rows: readonly CitedRow[] = [
  [
    "fr",
    "unsc",
    [
      "Rappelant sa résolution du 6 mai 1998 et ses résolutions du 3 avril 1997 et du 12 mai 1998, la résolution de l’Assemblée générale en date du 10 février 1946, la résolution adoptée par l’Assemblée générale le 31 octobre 1947, sa décision du 4 mars 1949,",
    ],
    [
      "résolution du 6 mai 1998 → name:security-council-resolution-of-6-may-1998",
      "résolutions du 3 avril 1997 → name:security-council-resolution-of-3-april-1997",
      "12 mai 1998 → name:security-council-resolution-of-12-may-1998",
      "résolution de l’Assemblée générale en date du 10 février 1946 → name:general-assembly-resolution-of-10-february-1946",
      "résolution adoptée par l’Assemblée générale le 31 octobre 1947 → name:general-assembly-resolution-of-31-october-1947",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Recordando su resolución de 6 de mayo de 1998, la resolución del Consejo de Seguridad de 3 de abril de 1997, su decisión de 4 de marzo de 1949,",
    ],
    [
      "resolución de 6 de mayo de 1998 → name:general-assembly-resolution-of-6-may-1998",
      "resolución del Consejo de Seguridad de 3 de abril de 1997 → name:security-council-resolution-of-3-april-1997",
    ],
  ],
  [
    "ru",
    "unga",
    ["ссылаясь на свою резолюцию от 6 мая 1998 года и решение Совета Безопасности от 3 апреля 1997 года,"],
    [
      "резолюцию от 6 мая 1998 года → name:general-assembly-resolution-of-6-may-1998",
      "решение Совета Безопасности от 3 апреля 1997 года → name:security-council-decision-of-3-april-1997",
    ],
  ],
  [
    "ar",
    "unga",
    ["إذ تشير إلى قرارها المؤرخ 6 أيار/مايو 1998 وقرار مجلس الأمن المؤرخ 3 نيسان/أبريل 1997،"],
    [
      "قرارها المؤرخ 6 أيار/مايو 1998 → name:general-assembly-resolution-of-6-may-1998",
      "قرار مجلس الأمن المؤرخ 3 نيسان/أبريل 1997 → name:security-council-resolution-of-3-april-1997",
    ],
  ],
  [
    "zh",
    "unga",
    ["回顾其1998年5月6日的决议和安全理事会1997年4月3日的决定，"],
    [
      "1998年5月6日的决议 → name:general-assembly-resolution-of-6-may-1998",
      "安全理事会1997年4月3日的决定 → name:security-council-decision-of-3-april-1997",
    ],
  ],
  [
    "de",
    "unga",
    [
      "unter Hinweis auf ihre Resolution vom 6. Mai 1998 und den Beschluss des Sicherheitsrats vom 3. April 1997,",
    ],
    [
      "Resolution vom 6. Mai 1998 → name:general-assembly-resolution-of-6-may-1998",
      "Beschluss des Sicherheitsrats vom 3. April 1997 → name:security-council-decision-of-3-april-1997",
    ],
  ],
  [
    "en",
    "ep",
    [
      "having regard to its resolution of 5 May 2022 on the impact of the war, its resolutions of 19 May 2021 and 10 June 2021 on Belarus, the Security Council resolution of 3 April 1997, its decision of 4 March 2020,",
    ],
    [
      "resolution of 5 May 2022 → name:european-parliament-resolution-of-5-may-2022-on-the-impact-of-the-war",
      "resolutions of 19 May 2021 → name:european-parliament-resolution-of-19-may-2021",
      "10 June 2021 → name:european-parliament-resolution-of-10-june-2021-on-belarus",
      "Security Council resolution of 3 April 1997 → name:security-council-resolution-of-3-april-1997",
    ],
  ],
  [
    "en",
    "unga",
    ["Recalling its resolution 52/1 of 6 May 1998, and that in its resolution of 6 May 1998 it had decided,"],
    ["resolution 52/1 of 6 May 1998 → A/RES/52/1", "resolution of 6 May 1998 → A/RES/52/1"],
  ],
  [
    "en",
    "unga",
    [
      "See Resolutions and Decisions of the Security Council, 1 August 2011–31 July 2012 (S/INF/67), the decision of the Peace and Security Council of the African Union dated 6 October 2005 (S/2005/639), and as proposed by the World Trade Organization in its decision of 6 December 2005, the OPCW Executive Council decision of 27 September 2013,",
    ],
    [
      "S/INF/67 → S/INF/67",
      "Peace and Security Council of the African Union → au-psc",
      "S/2005/639 → S/2005/639",
      "World Trade Organization → wto",
    ],
  ],
];

test.each(rows)("in %s, %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
