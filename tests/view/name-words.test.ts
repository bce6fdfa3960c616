import { expect, test } from "vitest";
import { isSymbol } from "../../src/view/parts/name-words.tsx";

test.each([
  ["A/HRC/RES/54/2", true],
  ["S/RES/1325(2000)", true],
  ["A/RES/S-20/4E", true],
  ["1/CP.21", true],
  ["UNTOC", false],
  ["IPU 145 · Parliamentary impetus", false],
  ["Report 5 on drugs/crime", false],
])("%s is a symbol: %s", (name, is) => expect(isSymbol(name)).toBe(is));
