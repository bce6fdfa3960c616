// Letters of Arabic that writers put for one another: alef with hamza or madda, alef maksura, ta marbuta; and tatweel.
const arabic: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ة: "ه", ـ: "" };

/** The text without case, accents and Arabic vowel signs, in which search compares; its length may differ. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[أإآٱىةـ]/g, (letter) => arabic[letter] ?? letter)
    .replace(/[’‘]/g, "'")
    .replace(/ß/g, "ss");
}

/** The words of a text, folded; Chinese in pairs of characters, since it has no spaces. */
export function foldedWords(text: string): string[] {
  return [...fold(text).matchAll(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu)].flatMap(([word]) =>
    /^\p{Script=Han}/u.test(word) ? pairs(word) : [word],
  );
}

function pairs(word: string): string[] {
  if (word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
