import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

test("what a decision lists below a colon is no heading", () => {
  // A/DEC/76/548, shortened
  const [decision] = documentsOf(`76/548. Questions deferred for future consideration

At its 68th plenary meeting, on 13 April 2022, the General Assembly, on the recommendation of the Fifth Committee,¹

Section A

Decided to defer until the second part of its resumed seventy-sixth session consideration of the following documents:

Improving the financial situation of the United Nations

Report of the Secretary-General on improving the financial situation of the United Nations²

Section B

Decided to defer until its seventy-seventh session consideration of the following documents:

Joint Inspection Unit

68th plenary meeting 13 April 2022

¹ A/76/634/Add.1, para. 6.

² A/76/429.`);
  expect(decision!.children.map(({ label, text }) => `${label} ${text.slice(0, 20)}`)).toEqual([
    "HEAD 76/548. Questions de",
    "B1 At its 68th plenary ",
    "HEAD Section A",
    "B2 Decided to defer unt",
    "B3 Improving the financ",
    "B3 Report of the Secret",
    "HEAD Section B",
    "B4 Decided to defer unt",
    "B5 Joint Inspection Uni",
    "HEAD 68th plenary meeting",
    "FN1 A/76/634/Add.1, para",
    "FN2 A/76/429.",
  ]);
});

test("the last line of a list above running text is its heading", () => {
  const [report] = documentsOf(`Report of the delegation on the session of the Assembly

The delegation had the following members, as in the years before that of this report:

Mr. A. Smith

Ms. B. Miller

General debate

The Assembly held its general debate on the first day of the session, and all members spoke in it.`);
  expect(report!.children.map(({ label }) => label)).toEqual(["HEAD", "B1", "B2", "B2", "HEAD", "B3"]);
});
