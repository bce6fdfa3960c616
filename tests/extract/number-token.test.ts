import { expect, test } from "vitest";
import { numberTokens } from "../../src/extract/number-token.ts";

const read = (text: string) =>
  numberTokens(text)
    .filter(({ shape }) => shape !== "bare")
    .map(({ session, number, letter, year }) =>
      [session, number, letter, year].filter((part) => part !== undefined).join(" "),
    );

test.each([
  ["resolution 217 A (III) of", ["III 217 A"]],
  ["1874 (S-IV) and 2252 (ES-V)", ["S-IV 1874", "ES-V 2252"]],
  // S/RES/186(1964)
  ["resolution 186 (S-2) and 997 (ES-1)", ["S-2 186", "ES-1 997"]],
  ["S-20/4 A–E and 54/132 A and B of", ["S-20 4 A-E", "54 132 A,B"]],
  ["53/77 A, B and Y of 1998", ["53 77 A,B,Y"]],
  ["1373 (2001),1540(2004)", ["1373 2001", "1540 2004"]],
  ["القرار ٥٤/١٦٩ و 217 ألف (د - 3) و دإ-20/2", ["54 169", "III 217 A", "S-20 2"]],
  ["2200 А (ХХI)", ["XXI 2200 A"]],
  ["第3499(XXX)號", ["XXX 3499"]],
  ["decision SS.XI/9 and XIII/5", ["SS.XI 9", "XIII 5"]],
  ["WHA 58.3 and 72(11)", ["58 3", "72 (11)"]],
  // a note's mark that lost its space
  ["of 24 March 2016,233/22 of", ["33 22"]],
  // the same out of a PDF: A/RES/74/169, A/RES/74/157, A/RES/74/164
  ["2016, 1933/23 of 30 September 2016, 2036/20", ["33 23", "36 20"]],
  ["of 27 September 2012, 727/5 of", ["27 5"]],
  ["of 24 March 2011, 119/25 of", ["19 25"]],
  // near misses: the Economic and Social Council numbers by year, and others have many sessions
  ["of 24 May 1989, 1992/22 of", ["1992 22"]],
  ["decisions 27/5, 119/25", ["27 5", "119 25"]],
  // near misses
  ["A/67/459, 60/1/2, vol. 976", []],
] as const)("%s", (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});
