/** The printed number or sign at the start of a paragraph. */
export interface NumberMark {
  /** As printed: `17.`, `(a)`, `-`. */
  readonly printed: string;
  readonly style: NumberStyle;
  /** What identifies it in a label: `17`, `a`, `ii`; empty for a bullet. */
  readonly value: string;
  /** Code units up to the first character of the words. */
  readonly length: number;
}

/** `1.`, `(1)`, `(a)` or `a)`, `A.`, `I.`, `-`; small Roman numbers look like letters until their neighbours are known. */
export type NumberStyle =
  "digit" | "bracketed-digit" | "quoted-digit" | "letter" | "capital" | "roman" | "bullet";

// "17." "1 that" (International Telecommunication Union) "1.2." "3. - Expresa" "17 -" (Arabic) "17)" "(7)" "(a)" "a)" "(iv)" "(أ)" "a.2.b." "A." "IV." "一、" "‘1’" (Arabic) "- " "• "
const form =
  /^(?:(?<digit>[\d٠-٩]{1,4}(?:\.\d{1,3}){0,4})(?:\.\s?[-–—](?=\s?\p{Lu}\p{Ll})|[.．、]|\s\.(?=\s)|\s?[-–](?=\s)|\)|bis\.|(?=\s{1,9}(?:to|that|que) \p{Ll}{2}))|[(（](?<bracketed>[\d٠-٩]{1,3})[)）]|[(（](?<letter>\p{Ll}{1,6}|\p{Lo}{1,2})[)）]|(?<open>\p{Ll}{1,4})\)|(?<dotted>[a-z](?:\.[\dl]{1,2}(?:\.[a-z\d]{1,2}){0,3})?|[ivxl]{1,5})\.(?=\s)|(?<capital>[A-Z]{1,3})\.(?=\s)|[(（](?<bracketedCapital>[A-Z]{1,4})[)）]|(?<chinese>[一二三四五六七八九十]{1,3})、|[‘'’](?<quoted>[\d٠-٩]{1,2})[’'‘](?=\s)|(?<bullet>[-–—−•·▪●■*]|o(?=\s[A-Z])))(?<space>\s*)/u;

// "PP1", "(PP3)", "OP2.1", "(OP)4.", "OP5 bis.": how drafts, and the World Health Assembly, number
const labelled =
  /^\(?(?<part>[OP]P)\)?\s?(?<value>\d{1,3}(?:\.\d{1,2}){0,2})(?:\s?(?<twin>bis|ter|quater|alt))?\)?[.:]?\s+(?=\S)/u;

/** The number that opens a text, or undefined: `17. Calls upon` gives `17.`, `(PP3) Recalling` gives `(PP3)`. */
export function numberMark(text: string): NumberMark | undefined {
  const first = text.charCodeAt(0);
  if (first === 0x201c || first === 0x22 || first === 0xab) return quotedMark(text);
  return text.charCodeAt(text.charCodeAt(0) === 0x28 ? 2 : 1) === 0x50 ? labelledMark(text) : plainMark(text);
}

/** "“3. Decides" opens its quotation marks before the number, where a text quotes another: the mark takes them in. */
function quotedMark(text: string): NumberMark | undefined {
  const start = /^\s/u.test(text.slice(1, 2)) ? 2 : 1;
  if (!/^[\d(]/u.test(text.slice(start, start + 1))) return undefined;
  const mark = plainMark(text.slice(start));
  return mark && { ...mark, length: start + mark.length };
}

function labelledMark(text: string): NumberMark | undefined {
  const match = labelled.exec(text);
  if (match === null) return undefined;
  const { part, value, twin = "" } = match.groups!;
  const style = part === "OP" ? "digit" : "bracketed-digit";
  return { printed: match[0].trimEnd(), length: match[0].length, style, value: value! + twin };
}

function plainMark(text: string): NumberMark | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const groups = match.groups!;
  const printed = match[0].slice(0, match[0].length - groups.space!.length);
  if (match[0].length === text.length && groups.bullet !== undefined) return undefined;
  const attached = groups.space === "" && match[0].length < text.length;
  // "17.5 per cent" and "-graphy" are no numbers; "2.Urges" and "（一）" are
  if (attached && (groups.bullet !== undefined || /^[\d.,/-]/u.test(text.slice(match[0].length))))
    return undefined;
  return { printed, length: match[0].length, ...styleOf(groups) };
}

function styleOf(groups: Record<string, string | undefined>): { style: NumberStyle; value: string } {
  if (groups.digit !== undefined) return { style: "digit", value: westernDigits(groups.digit) };
  if (groups.bracketed !== undefined)
    return { style: "bracketed-digit", value: westernDigits(groups.bracketed) };
  if (groups.quoted !== undefined) return { style: "quoted-digit", value: westernDigits(groups.quoted) };
  const letter = groups.letter ?? groups.open ?? groups.dotted ?? groups.chinese;
  if (letter !== undefined) return { style: "letter", value: latinLetter(letter) };
  const capital = groups.capital ?? groups.bracketedCapital;
  if (capital !== undefined)
    return { style: /^[IVXLC]+$/u.test(capital) ? "roman" : "capital", value: capital };
  return { style: "bullet", value: "" };
}

/** Cyrillic letters that are typed for the Latin ones of the same look: `а)`, `b)`, `с)`. */
function latinLetter(letter: string): string {
  const place = "асео".indexOf(letter);
  return letter.length === 1 && place !== -1 ? "aceo".charAt(place) : letter;
}

/** Arabic-Indic digits as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}
