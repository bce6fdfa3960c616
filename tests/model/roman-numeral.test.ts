import { expect, test } from "vitest";
import { romanNumeral, valueOfNumeral } from "../../src/model/roman-numeral.ts";

test("roman numerals are read as they are written", () => {
  for (let value = 1; value < 4000; value += 1) expect(valueOfNumeral(romanNumeral(value))).toBe(value);
  expect(valueOfNumeral("IIII")).toBeUndefined();
  expect(valueOfNumeral("VX")).toBeUndefined();
});
