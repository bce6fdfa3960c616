import { expect, test } from "vitest";
import { outlineOf } from "./tools.ts";

test("a line that begins with a year or an amount goes on behind a comma", () => {
  // A/RES/74/284 and A/RES/79/227, shortened
  const text = `The General Assembly,
Recalling its resolutions on the matter and the reports of the Secretary-General on the
implementation of the programme, and bearing in mind the views that Member States have
expressed on it,
Noting the importance of initiatives under the United Nations system, including the Year,
2026, the International Year of Rangelands and Pastoralists, and other such years that it
proclaimed earlier,
1. Decides to appropriate to the special account the amount for the upkeep of the Mission,
53,600,600 dollars for the support account for peacekeeping operations and the amounts of
the other accounts for that period;
2. Decides to remain seized of the matter.
`;
  expect(outlineOf(text)).toHaveLength(5);
});

test("a sentence goes on below the running head of the next page", () => {
  // A/RES/79/227, shortened
  const page = "A/RES/79/227\nAgriculture development, food security and nutrition";
  const text = `A/RES/79/227
Agriculture development, food security and nutrition
The General Assembly,
Reiterating the importance of developing countries determining their own food security
strategies, and that this is a national challenge for which responses must be,
\f${page}

nationally articulated, designed and owned, by the countries with the support of the
Food and Agriculture Organization of the United Nations and of the Committee on World
\f${page}

Food Security, in line with their needs,
Recalling its resolutions on the matter and the reports of the Secretary-General on the
implementation of the programme,
1. Decides to remain seized of the matter.
`;
  expect(outlineOf(text).filter((line) => !line.startsWith("HEAD"))).toEqual([
    "PP0: The General Assembly,",
    "PP1: Reiterating the importance of",
    "PP2: Recalling its resolutions on",
    "OP1: Decides to remain seized",
  ]);
});

test("numbers on lines of their own, as a PDF gives them, belong to the words below", () => {
  // S/RES/2005 (2011) and S/RES/1739 (2007), shortened; lines broken at a fixed width
  const text = `The Security Council,
Recalling its previous resolutions and the statements of its President concerning the
situation in Sierra Leone, in particular resolution 1941 (2010) and the statement made
on the matter,
1.
Decides that the mission shall have the following tasks, in close cooperation with the
authorities of the country and with the partners concerned:
(a)
To assist the Government in formulating and implementing the programme for the
disarmament of militias consistent with earlier resolutions,
–
To secure, neutralize or destroy any weapons, ammunition or any other military
materiel surrendered by the former combatants,
b.
To work with relevant international and regional organizations in order to promote
awareness of the measures,
II.
Follow-up
2.
Decides to remain actively seized of the matter.
`;
  expect(outlineOf(text)).toEqual([
    "PP0: The Security Council,",
    "PP1: Recalling its previous resolutions",
    "OP1: Decides that the mission",
    "OP1(a): To assist the Government",
    "OP1(a): To secure, neutralize or",
    "OP1(b): To work with relevant",
    "HEAD: Follow-up",
    "OP2: Decides to remain actively",
  ]);
});
