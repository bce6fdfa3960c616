import { expect, test } from "vitest";
import { isLastDecision } from "../../src/segment/closing.ts";
import { outlineOf } from "./tools.ts";

const wrapped = (line: string): string =>
  `${line} of the kind that fills the width of a page\nto its end so that the next word stands on a new line of the text,`;

test("an annex below the last paragraph without a blank line between them", () => {
  // E/RES/2021/20 as it comes out of a PDF
  const text = `The Economic and Social Council,

${wrapped("Recalling its resolution 46/152")}

${wrapped("Recalling also its decisions")}

1. Also requests the Secretary-General to submit to the General Assembly at its
seventy-seventh session a report on the implementation of the present resolution.
Annex
Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of
Law: Towards the Achievement of the 2030 Agenda for Sustainable Development
We, Heads of State and Government, Ministers and Representatives of Member States,
assembled at the Congress in Kyoto, Japan, declare the following:`;
  expect(outlineOf(text).slice(3, 6)).toEqual([
    "OP1: Also requests the Secretary-General",
    "HEAD: Annex",
    "AX1: Kyoto Declaration on Advancing",
  ]);
});

test("an annex without a heading of its own, behind the decision that is always the last", () => {
  // S/RES/1730 (2006), shortened
  const text = `The Security Council,

Committed to ensuring that fair and clear procedures exist for placing individuals on lists,

1. Adopts the de-listing procedure in the document annexed to this resolution;

2. Decides to remain seized of the matter.

De-listing procedure

The Security Council requests the Secretary-General to establish a focal point to receive requests.

1. Receive de-listing requests from a petitioner.`;
  expect(outlineOf(text).slice(4)).toEqual([
    "HEAD: De-listing procedure",
    "AX1: The Security Council requests",
    "AX2: Receive de-listing requests from",
  ]);
});

test("a running head with a title takes no text with it", () => {
  // S/RES/1454 (2002) as it comes out of a PDF: the last paragraph stands below the head of the page
  const page = (words: string): string =>
    `S/RES/1454(2002)\n\nSecurity Council resolution 1454 (2002) [on adjustments to the Goods Review\nList of the humanitarian programme in Iraq]\n\n${words}`;
  const text = `The Security Council,\n\nConvinced of the need for a measure,\n\n1. Directs the Secretary-General to report;\n\f${page("2. Appeals to all States to cooperate;\n\n3.")}\n\f${page("Decides to remain seized of the matter.\nAnnex A")}\n\nTextual entries for the proposed changes are listed below in full.`;
  expect(outlineOf(text).slice(3)).toEqual([
    "OP2: Appeals to all States",
    "OP3: Decides to remain seized",
    "HEAD: Annex A",
    "AX1: Textual entries for the",
  ]);
});

test.each([
  "Decides to remain actively seized of the matter.",
  "Décide de demeurer activement saisi de la question.",
  "Decide seguir ocupándose activamente de la cuestión.",
  "постановляет продолжать активно заниматься этим вопросом.",
  "决定继续积极处理此案。",
  "يقرر إبقاء المسألة قيد نظره الفعلي.",
  "beschließt, mit der Angelegenheit aktiv befasst zu bleiben.",
])("is the last decision: %s", (text) => {
  expect(isLastDecision(text)).toBe(true);
});
