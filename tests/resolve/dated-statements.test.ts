import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { citedIn } from "./marked-document.ts";

// After S/RES/1425, A/RES/74/169, S/RES/1132 and A/RES/74/6.
const rows: readonly (readonly [
  Language,
  body: string,
  paragraphs: readonly string[],
  cited: readonly string[],
])[] = [
  [
    "en",
    "unsc",
    [
      "Recalling the statement of its President of 28 March 2002 (S/PRST/2002/8) and its statements of its President of 3 August 2011 and 2 October 2013,",
      "in accordance with the statement of its President of 28 March 2002, and the statement of its President to the press,",
    ],
    [
      "S/PRST/2002/8 → S/PRST/2002/8",
      "statements of its President of 3 August 2011 → name:statement-by-the-president-of-the-security-council-of-3-august-2011",
      "2 October 2013 → name:statement-by-the-president-of-the-security-council-of-2-october-2013",
      "statement of its President of 28 March 2002 → S/PRST/2002/8",
    ],
  ],
  // S/RES/2043 (2012)
  [
    "en",
    "unsc",
    [
      "Recalling its Presidential Statements of 3 August 2011 and 5 April 2012, and the presidential statement,",
    ],
    [
      "Presidential Statements of 3 August 2011 → name:statement-by-the-president-of-the-security-council-of-3-august-2011",
      "5 April 2012 → name:statement-by-the-president-of-the-security-council-of-5-april-2012",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Recalling the statements by the President of the Security Council of 3 August 2011,[^1] 2 October 2013,[^2] and 8 October 2019,[^3] and the statement by the President of the General Assembly of 3 August 2011,",
      "[^1]: S/PRST/2011/14.",
      "[^2]: S/PRST/2013/15.",
      "[^3]: S/PRST/2019/10.",
    ],
    [
      "statements by the President of the Security Council of 3 August 2011 → S/PRST/2011/14",
      "2 October 2013 → S/PRST/2013/15",
      "8 October 2019 → S/PRST/2019/10",
      "President of the General Assembly → pga",
      "S/PRST/2011/14 → S/PRST/2011/14",
      "S/PRST/2013/15 → S/PRST/2013/15",
      "S/PRST/2019/10 → S/PRST/2019/10",
    ],
  ],
  // S/RES/2018; near misses: the Quartet's in A/RES/74/11 and what is no text of the Council
  [
    "en",
    "unsc",
    [
      "Recalling its statement of 30 August 2011 on piracy and armed robbery at sea in the Gulf of Guinea,",
      "within the time frame specified by the Quartet in its statement of 21 September 2010,",
    ],
    [
      "statement of 30 August 2011 → name:statement-by-the-president-of-the-security-council-of-30-august-2011",
    ],
  ],
  ["en", "unga", ["Recalling its statement of 30 August 2011,"], []],
  [
    "es",
    "unsc",
    [
      "Recordando las declaraciones de su Presidente de 27 de mayo de 1997 (S/PRST/1997/29) y 11 de julio de 1997,",
    ],
    [
      "S/PRST/1997/29 → S/PRST/1997/29",
      "11 de julio de 1997 → name:statement-by-the-president-of-the-security-council-of-11-july-1997",
    ],
  ],
  [
    "fr",
    "unsc",
    ["Rappelant la déclaration de son Président en date du 27 mai 1997,"],
    [
      "déclaration de son Président en date du 27 mai 1997 → name:statement-by-the-president-of-the-security-council-of-27-may-1997",
    ],
  ],
  [
    "ru",
    "unsc",
    ["ссылаясь на заявление своего Председателя от 27 мая 1997 года,"],
    [
      "заявление своего Председателя от 27 мая 1997 года → name:statement-by-the-president-of-the-security-council-of-27-may-1997",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Continues to welcome the statement by the President of the Security Council of 12 February 2013,[^9] in which",
      "[^9]: S/PRST/2013/2; see Resolutions and Decisions of the Security Council, 1 August 2012–31 July 2013 (S/INF/68).",
    ],
    [
      "statement by the President of the Security Council of 12 February 2013 → S/PRST/2013/2",
      "S/PRST/2013/2 → S/PRST/2013/2",
      "S/INF/68 → S/INF/68",
    ],
  ],
];

test.each(rows)("in %s of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
