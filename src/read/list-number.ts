/** How a list counts: `1. 2.`, `a b`, `A B`, `i ii`, `I II`, `أ ب ج` and `أ ب ت`, `а б`. */
export type CountingStyle =
  | "decimal"
  | "lowerLetter"
  | "upperLetter"
  | "lowerRoman"
  | "upperRoman"
  | "abjad"
  | "arabicAlpha"
  | "lowerRussian"
  | "upperRussian";

/** The number at `count` (from 1) in a list's style, bare: 3 in `lowerRoman` gives `iii`, 28 in `lowerLetter` gives `bb`. */
export function listNumber(count: number, style: CountingStyle): string {
  switch (style) {
    case "decimal":
      return String(count);
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    case "upperRussian":
      return ofAlphabet(count, "lowerRussian").toUpperCase();
    default:
      return ofAlphabet(count, style);
  }
}

const alphabets = {
  abjad: "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
  arabicAlpha: "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
  lowerRussian: "абвгдежзиклмнопрстуфхцчшщэюя",
};

function ofAlphabet(count: number, style: keyof typeof alphabets): string {
  return alphabets[style].charAt(count - 1) || String(count);
}

/** Word processors go on after z with aa, bb, cc. */
function letters(count: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(1 + Math.floor((count - 1) / 26), 100));
}

const romans: readonly (readonly [value: number, digits: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  if (count < 1 || count >= 4000) return String(count);
  let [rest, digits] = [count, ""];
  for (const [value, letters] of romans) {
    while (rest >= value) [rest, digits] = [rest - value, digits + letters];
  }
  return digits;
}
