/**
 * The session of the General Assembly that adopted the resolution with this running number, as numerals, or undefined where that is not
 * known for sure: the numbers ran on through its first thirty sessions, so that 194 can only be 194 (III). The stretches go as far as the
 * resolutions that are known with their session. Source: https://research.un.org/en/docs/ga/quick/regular/1 to 30.
 */
export function sessionOfRunningNumber(number: number): string | undefined {
  return stretches.find(([first, last]) => first <= number && number <= last)?.[2];
}

const stretches: readonly (readonly [first: number, last: number, session: string])[] = [
  [1, 97, "I"],
  [118, 181, "II"],
  [194, 273, "III"],
  [302, 375, "IV"],
  [377, 498, "V"],
  [505, 545, "VI"],
  [620, 711, "VII"],
  [742, 794, "VIII"],
  [808, 845, "IX"],
  [913, 987, "X"],
  [1040, 1125, "XI"],
  [1145, 1166, "XII"],
  [1341, 1348, "XIII"],
  [1378, 1472, "XIV"],
  [1476, 1603, "XV"],
  [1653, 1721, "XVI"],
  [1759, 1803, "XVII"],
  [1904, 1991, "XVIII"],
  [1995, 2006, "XIX"],
  [2037, 2131, "XX"],
  [2142, 2222, "XXI"],
  [2263, 2373, "XXII"],
  [2391, 2453, "XXIII"],
  [2530, 2617, "XXIV"],
  [2621, 2749, "XXV"],
  [2758, 2856, "XXVI"],
  [2994, 3042, "XXVII"],
  [3068, 3187, "XXVIII"],
  [3201, 3202, "S-VI"],
  [3211, 3357, "XXIX"],
  [3369, 3499, "XXX"],
];
