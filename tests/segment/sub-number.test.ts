import { expect, test } from "vitest";
import { documentsOf, outlineOf } from "./tools.ts";

test("paragraphs one level down, with and without a full stop behind their number", () => {
  const text = `The United Nations Environment Assembly,

Recalling its resolution 5/14 of 2 March 2022,

1. Invites Member States:

1.1 To strengthen cooperation;

1.2 To report on it;

1.2.1 In writing;

2. Requests the Executive Director:

2.1. To support them;

2.2. To inform the Assembly.`;
  const { children } = documentsOf(text)[0]!;
  expect(children.slice(2).map(({ label, depth, chapeau }) => [label, depth, chapeau])).toEqual([
    ["OP1", 0, undefined],
    ["OP1.1", 1, 2],
    ["OP1.2", 1, 2],
    ["OP1.2.1", 2, 2],
    ["OP2", 0, undefined],
    ["OP2.1", 1, 6],
    ["OP2.2", 1, 6],
  ]);
});

test("a decimal number is no number of a paragraph", () => {
  const text = `The General Assembly,

Noting the report,

1. Notes with concern that many lack water:

1.3 billion people are among them;

2. Decides to remain seized of the matter.`;
  expect(outlineOf(text)[3]).toBe("OP1: 1.3 billion people are");
});

test("members of a list with a verb of their own have an opening phrase", () => {
  // S/RES/1521 (2003), shortened
  const text = `The Security Council,

Recalling its resolutions,

1. Acts as follows:

(a) Decides that all States shall take the necessary measures;

(b) Notes by the Secretariat on arms;

(c) Support for the peace process;

(d) To invite the Committee to report.`;
  expect(
    documentsOf(text)[0]!
      .children.slice(3)
      .map(({ label, openingPhrase }) => [label, openingPhrase]),
  ).toEqual([
    ["OP1(a)", "Decides"],
    ["OP1(b)", "Notes"],
    ["OP1(c)", undefined],
    ["OP1(d)", undefined],
  ]);
});

test("the World Health Assembly and drafts name the part beside the number", () => {
  // WHA76.4, shortened
  const text = `The Seventy-sixth World Health Assembly,

(PP1) Having considered the consolidated report by the Director-General;

(PP2) Recalling resolution WHA70.7 (2017) on improving the prevention of sepsis,

(OP)1. URGES Member States:

(1) to consider the establishment of national diagnostics strategies;

(OP)2. REQUESTS the Director-General to report on progress.`;
  expect(outlineOf(text)).toEqual([
    "PP0: The Seventy-sixth World Health",
    "PP1: Having considered the consolidated",
    "PP2: Recalling resolution WHA70.7 (2017)",
    "OP1: URGES Member States:",
    "OP1(1): to consider the establishment",
    "OP2: REQUESTS the Director-General to",
  ]);
});
