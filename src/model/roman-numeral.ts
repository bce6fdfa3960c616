/** `XXI` for 21; from 1 to 3999. */
export function romanNumeral(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let numeral = "";
  for (const [worth, digit] of digits)
    while (rest >= worth) {
      numeral += digit;
      rest -= worth;
    }
  return numeral;
}

/** 21 for `XXI`; undefined for what is no numeral in its usual spelling. */
export function valueOfNumeral(numeral: string): number | undefined {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let value = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const here = worth[numeral[at] ?? ""];
    if (here === undefined) return undefined;
    value += here < (worth[numeral[at + 1] ?? ""] ?? 0) ? -here : here;
  }
  return value > 0 && romanNumeral(value) === numeral ? value : undefined;
}
