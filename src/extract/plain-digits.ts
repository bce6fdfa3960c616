/**
 * The text with Arabic-Indic, Persian and full-width digits, brackets and slashes as ASCII ones and every odd space
 * as a plain one. Each code unit is replaced by one, so that offsets stay.
 */
export function withPlainDigits(text: string): string {
  return unusual.test(text) ? text.replaceAll(unusualAll, (character) => plain.get(character) ?? " ") : text;
}

const rows: readonly (readonly [string, string])[] = [
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["０１２３４５６７８９", "0123456789"],
  ["（）／，；", "()/,;"],
  ["\u2011\u2010\u2043\u2212", "----"],
  ["\u2044\u2215", "//"],
];

const plain: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([from, to]) => [...from].map((character, index) => [character, to[index] ?? " "] as const)),
);

const set = "٠-٩۰-۹０-９（）／，；\u2010\u2011\u2043\u2212\u2044\u2215\u00A0\u2002-\u200A\u202F\u3000\\n\\t";
const unusual = new RegExp(`[${set}]`, "u");
const unusualAll = new RegExp(`[${set}]`, "gu");
