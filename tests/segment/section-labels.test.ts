import { expect, test } from "vitest";
import { outlineOf } from "./tools.ts";

const labels = (text: string): readonly string[] =>
  outlineOf(text)
    .filter((line) => !line.startsWith("HEAD"))
    .map((line) => line.slice(0, line.indexOf(":")));

test("parts A and B with an enacting line each", () => {
  // A/RES/75/101 A and B, shortened
  const text = `75/101. Questions relating to information

A
Information in the service of humanity

The General Assembly,

Taking note of the comprehensive and important report of the Committee on Information,

1. Urges all countries to cooperate:

(a) To enhance the role of the press;

2. Requests the Secretary-General to report.

41st plenary meeting
10 December 2020

B
United Nations global communications policies and activities

The General Assembly,

Emphasizing the role of the Committee on Information,

1. Reaffirms its resolution 13 (I);

2. Requests the Secretary-General to report.`;
  expect(labels(text)).toEqual([
    "A.PP0",
    "A.PP1",
    "A.OP1",
    "A.OP1(a)",
    "A.OP2",
    "B.PP0",
    "B.PP1",
    "B.OP1",
    "B.OP2",
  ]);
});

test("sections that count from 1, with and without a number in their headings", () => {
  // A/RES/74/263, shortened
  const sections = (first: string, second: string): string => `The General Assembly,

${first}

1. Takes note of the note by the Secretary-General;

2. Endorses the recommendation;

${second}

1. Takes note of the report of the Secretary-General.`;
  expect(labels(sections("I\nRequest for a subvention", "II\nRevised estimates"))).toEqual([
    "PP0",
    "I.OP1",
    "I.OP2",
    "II.OP1",
  ]);
  expect(labels(sections("IV. Request for a subvention", "V. Revised estimates"))).toEqual([
    "PP0",
    "IV.OP1",
    "IV.OP2",
    "V.OP1",
  ]);
});

test("words behind sub-paragraphs go on with the numbered paragraph above them", () => {
  // S/RES/1701 (2006), shortened
  const text = `The Security Council,

15. Decides that all States shall prevent:

(a) The sale or supply of arms;

(b) The provision of any technical training,

except that these prohibitions shall not apply to arms authorized by the Government;

16. Decides to extend the mandate of the Force;

17. Decides to remain actively seized of the matter.`;
  expect(labels(text)).toEqual(["PP0", "OP15", "OP15(a)", "OP15(b)", "OP15", "OP16", "OP17"]);
});

test("a draft that a paragraph recommends, with paragraphs of its own, and the count that goes on behind it", () => {
  // E/RES/2021/20, shortened
  const text = `The Economic and Social Council,

1. Recommends to the General Assembly the adoption of the following draft resolution:

The General Assembly,

Recalling its resolution 46/152 of 18 December 1991,

1. Expresses its satisfaction with the results achieved;

2. Expresses its appreciation to the United Nations Office on Drugs and Crime;

2. Requests the Secretary-General to report.`;
  expect(labels(text)).toEqual(["PP0", "OP1", "OP1.PP0", "OP1.PP1", "OP1.OP1", "OP1.OP2", "OP2"]);
});

test("near miss: one count keeps its plain labels, whatever its headings", () => {
  const text = `The General Assembly,

A
Poverty eradication

1. Urges all countries to cooperate;

B
Climate change

2. Requests the Secretary-General to report.`;
  expect(labels(text)).toEqual(["PP0", "OP1", "OP2"]);
});
