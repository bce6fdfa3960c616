import { allMatches } from "../model/all-matches.ts";
import type { FootnoteCall } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { withPlainDigits } from "./plain-digits.ts";

/** An official symbol as it stands in a text; a double symbol ("A/56/1026-S/2002/939") has several. */
export interface WrittenSymbol extends Span {
  /** In canonical spelling, without spaces: `A/CONF.157/24(PartI)`, `S/RES/1373(2001)`. */
  readonly symbols: readonly string[];
  /** True for a range of meetings, "A/C.6/61/SR.9–16": the symbols are those of several documents. */
  readonly isRange: boolean;
}

// A year that text recognition has split: "1 997".
const splitYear = String.raw`(?:1 9|1 ?9 |2 0|2 ?0 )[0-9] ?[0-9](?=\/[0-9])`;
const part = String.raw`[A-Z0-9][A-Za-z0-9.\[\]–-]{0,24}(?:\([A-Za-z0-9]{1,9}\)[A-Z]?)?`;
// "A/67/459", "S/2003/641", "ICCD/COP(13)/21/Add.1", "GC(63)/RES/13", "CD/1839", "TD(XIII)/1".
const core = String.raw`(?:S\/PRST[ -](?=(?:19|20)[0-9]{2}\/[0-9])(?:19|20)[0-9]{2}\/[0-9]{1,3}|[A-Z]{1,10}(?:\.[0-9]{1,3}|-[0-9]{1,2}|\([0-9XVIL]{1,6}\)|-[A-Z]{2,8})?(?:\/(?:${splitYear}|${part}))(?:\/(?: (?=[0-9]))?(?:${splitYear}|${part})){0,7})`;
// "(Part I)", "(Parts I and II)", "(Vol. II)", "(Sect. 29B)", "(Income sect. 1)", "(SUPP)", "(2001)", "A (XXI)".
const behind = String.raw`(?: ?\((?:Introduction|Plan outline|Parts?|Vols?\.|Income [Ss]ect\.|[Ss]ects?\.|Sect \.|SUPP|Supp\.|Suppl\.) ?\.?[0-9A-Z]{0,5}(?: and [0-9IVX]{1,4})?\)| ?\((?:19|20)\d\d\)| ?[A-Z]? ?\((?:(?:E?S-)?[IVXLC]{1,8}|E?S-\d{1,2})\)| [A-Z](?= ?\([IVXL]))?`;
// "/Corr.1" behind a bracket; a part letter of a resolution; " and Corr.1" is for the list.
const tail = String.raw`(?: ?\/(?:Corr|Add|Rev|Amend)\.\d{1,3}){0,3}(?:(?<=\/(?:Corr|Add|Rev)\.) \d{1,2}(?![\d\p{L}/]))?`;
const form = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\u0400-\u04FF\u0600-\u06FF\p{N}\/.@_-])${core}${behind}${tail}`,
  "gu",
);

/** The official symbols of a text in order. */
export function officialSymbols(text: string, calls: readonly FootnoteCall[] = []): readonly WrittenSymbol[] {
  if (!text.includes("/") && !/[／⁄]/u.test(text)) return [];
  const plain = withPlainDigits(text);
  const found: WrittenSymbol[] = [];
  for (const match of allMatches(form, plain)) {
    const written = withoutMark(trimmed(match[0]), plain, match.index + match[0].length, calls);
    const end = match.index + written.length;
    // A slash behind it, or a sign of the web before it, makes it part of an address or of a fraction.
    if (
      /^[/@_]/u.test(plain.slice(end, end + 1)) ||
      !isSymbol(written) ||
      isCut(written, plain.slice(end, end + 6))
    )
      continue;
    found.push({ start: match.index, end, ...symbolsOf(written) });
  }
  return found;
}

/** The canonical spelling: no spaces, plain hyphens, `RES`, `Add.`, `Corr.`, `Rev.` as they are printed today. */
export function canonicalSymbol(written: string): string {
  return (
    withPlainDigits(written)
      .replaceAll(/[\s\u00AD]+/gu, "")
      .replaceAll("–", "-")
      .replace(/^S\/PRST-?(?=(?:19|20)\d\d\/)/u, "S/PRST/")
      // The Human Rights Council counts its statements by session, the Security Council by year.
      .replace(/^PRST\/(?=(?:OS\/)?\d{1,2}\/)/u, "A/HRC/PRST/")
      .replace(/^S?PRST\//u, "S/PRST/")
      .replaceAll(/\/res(?=[/.])/giu, "/RES")
      .replaceAll(/\/dec(?=[/.])/giu, "/DEC")
      .replaceAll(/\/prst(?=\/)/giu, "/PRST")
      .replaceAll(/\/(add|corr|rev|amend)\.?(?=\d)/giu, (_, word: string) => `/${capitalized(word)}.`)
      .replaceAll(/(?<=\((?:Income)?)sect\.?(?=\d)/giu, "Sect.")
      .replace(/\[([A-Z])\]$/u, "$1")
      .replace(/^(A\/RES\/\d+)-?([A-Z])(\((?:E?S-)?[IVXLC\d]+\))$/u, "$1$3$2")
  );
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** Without the punctuation of the sentence and a bracket that was never opened. */
function trimmed(written: string): string {
  let text = written.replace(/[.\-–[]+$/u, "");
  if (text.endsWith("]") && !text.includes("[")) text = text.slice(0, -1);
  return text.replace(/[.\-–]+$/u, "");
}

/** "(S/1267525)25" and "(S/12710-28)28": a footnote mark that a scan has set on both sides of the bracket. */
function withoutMark(written: string, text: string, end: number, calls: readonly FootnoteCall[]): string {
  const behind = text.charAt(end) === ")" ? calls.find(({ at }) => at === end + 1) : undefined;
  const mark = behind?.mark ?? /^\)(?<mark>\d{2,3})(?!\d)/u.exec(text.slice(end, end + 5))?.groups?.mark;
  if (mark === undefined || !written.endsWith(mark)) return written;
  const rest = written.slice(0, -mark.length).replace(/-$/u, "");
  return /\d{4}$/u.test(rest) ? rest : written;
}

/** True for a symbol that ends inside a year, "S/PRST/19 9" before "7/42". */
function isCut(written: string, rest: string): boolean {
  if (/^S\/PRST\/\d+$/u.test(written)) return true;
  const digits = /\/(?<digits>\d{1,3})$/u.exec(written)?.groups?.digits ?? "";
  const more = /^ (?<more>\d{1,3})\/\d/u.exec(rest)?.groups?.more ?? "";
  return (
    digits !== "" && more !== "" && digits.length + more.length === 4 && /^(?:19|20)/u.test(digits + more)
  );
}

/** A digit behind the first slash, and no other thing that is written so: a virus, a standard, a fraction of letters. */
function isSymbol(written: string): boolean {
  if (
    !/\/.*\d/u.test(written) ||
    /^(?:A\/H\d+N\d+|E?S-\d+\/|[A-Z]-\d+\/|[IVXLC]+(?:-\d+)?\/|EX\/)/u.test(written)
  )
    return false;
  if (/^(?:AND|OR|HIV|AIDS|ISO|IEC|IEEE|UN|EU|EC|TCP|COVID(?:-\d+)?)\//u.test(written)) return false;
  // "AFC/M23": an armed group, no document.
  if (/^[A-Z]{3,}\/[A-Z]\d{1,2}$/u.test(written)) return false;
  return !/\/(?:[A-Z][a-z]{3,}|[a-z])/u.test(
    written.replaceAll(
      /\/(?:Agenda|Amend|Circ|Corr|Assembly|Corrigendum|Resolution|Inf|Dec|Res|Conf|Prep|Misc)\b/gu,
      "",
    ),
  );
}

function symbolsOf(written: string): Pick<WrittenSymbol, "symbols" | "isRange"> {
  const range = /^(?<base>.+\/(?:SR|PV|WP|CRP|L)\.)(?<from>\d{1,3})[–-](?<to>\d{1,3})$/u.exec(
    written,
  )?.groups;
  const count = Number(range?.to) - Number(range?.from) + 1;
  if (range === undefined || !(count > 1 && count <= 60))
    return { symbols: parts(written).map(canonicalSymbol), isRange: false };
  const { base = "", from } = range;
  const symbols = Array.from({ length: count }, (_, index) =>
    canonicalSymbol(base + String(Number(from) + index)),
  );
  return { symbols, isRange: true };
}

/** "A/53/40-S/1998/5" is two symbols; "A/ES-10/273" and "A/HRC/S-34/1" are one. */
function parts(written: string): readonly string[] {
  const [first, second] = written.split(/(?<=\d\)?)[–-](?=[A-Z]{1,4}(?:\/|\.\d|\(\d{1,2}\)\/))/u);
  return first !== undefined && second !== undefined && second.includes("/") ? [first, second] : [written];
}
