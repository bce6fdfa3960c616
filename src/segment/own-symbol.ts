import type { DocumentKind } from "../model/document.ts";
import { westernDigits } from "./number-mark.ts";
import { symbolOfOrgan } from "./organ-symbol.ts";
import { isSymbolLine } from "./page-layout.ts";

/** The number under which a document itself stands. */
export interface OwnNumber {
  /** `67`, `XXV`, `S-20`, `2012`; absent for running numbers. */
  readonly session?: string;
  readonly number: string;
  /** Four digits, where a year stands beside a running number: "1373 (2001)". */
  readonly year?: string;
  /** `B`, or `A-E` for several. */
  readonly letter?: string;
  /** The title behind the number, if it stands on the same line. */
  readonly title?: string;
  /** The word before the number, lower case: "resolution", "recommendation". */
  readonly word?: string;
}

// "67/193. International cooperation", "76/553 A and B. Report", "S-20/4. Measures", "2021/15. Title", "79/128.", "Resolution 37/21 Title"
const bySession =
  /^(?:(?<word>\p{L}+)\s)?(?<session>(?:E?S-)?\d{1,4})\/(?<number>\d{1,4})(?:\s?(?<letter>[A-Z])(?:(?:\s(?:and|to|et|à|y|a)\s|\s?[-–]\s?)(?<last>[A-Z])(?=[.:\s]|$))?)?(?:\.|:|\s?[-–](?=\s)|(?=\s|$))\s*(?<title>[《“„«"]?\p{L}.*)?$/u;

// "118 (II). Reports", "217 A (III). Bill", "36 (IV). Commission économique", "1514 (XV) Declaration"
const byRomanSession =
  /^(?:(?<word>\p{L}+)\s)?(?<number>\d{1,4})\s?(?<letter>[A-Z])?\s?\((?<session>(?:E?S-)?[IVXL]{1,8}|[1l]{1,3}(?=\)\.))\)(?:\.|:|(?=\s|$))\s*(?<title>\p{L}.*)?$/u;

// "Resolution 1291 (2000)", "23 (1947). Resolution of 18 April 1947", "RESOLUTION 2479 (2022)", "RECOMMENDATION 1134 (1990)[1]"
const byYear =
  /^(?:(?<word>\p{L}+)\s)?(?<number>\d{1,4})\s?[([](?<year>(?:19|20)\d{2})[)\]](?:\.|:|,$|(?=\s|$)|\d?$|\[\d{1,2}\]$)\s*(?<title>\p{L}.*)?$/u;

// "WHA66.22 Follow up of the report"
const byHealthAssembly = /^WHA(?<session>\d{1,2})\.(?<number>\d{1,3})(?:\.|:|(?=\s))\s*(?<title>\p{L}.*)$/u;

// "第1325(2000)号决议", "第67/193号决议"
const inChinese =
  /^第\s?(?:(?<session>(?:E?S-)?\d{1,4})\/(?<number>\d{1,4})|(?<running>\d{1,4})\s?[(（](?<year>(?:19|20)\d{2})[)）])\s?号(?:决议|决定|建议)[.。：:]?\s*(?<title>\p{Script=Han}.*)?$/u;

// "The full text of resolution 2720 (2023) reads as follows:" in a press release, "The text of resolution 77/318 is as follows:"
const inPressRelease =
  /^The (?:full )?text of (?:the )?(?<word>resolution|decision) (?:(?<session>(?:E?S-)?\d{1,4})\/(?<number>\d{1,4})|(?<running>\d{1,4}) \((?<year>(?:19|20)\d{2})\))(?: \([^()]{1,80}(?:\([^()]{1,20}\))?\))? (?:reads|is) as follows:$/u;

// a number at the start, or behind one word; most lines are told by it to have none
const mayBeNumbered = /^(?:The (?:full|text)|[\d٠-٩第]|E?S-|WHA\d|\p{L}{4,14}\s[\d٠-٩ES])/u;

/** The number at the beginning of a title line, or undefined. */
export function ownNumber(given: string): OwnNumber | undefined {
  if (!mayBeNumbered.test(given)) return undefined;
  // "Résolution 2479 (2023) | Version provisoire"
  const line = westernDigits(given.length > 1000 ? given.slice(0, 1000) : given).replace(/\s\|\s.*$/u, "");
  const groups = (
    inChinese.exec(line) ??
    inPressRelease.exec(line) ??
    bySession.exec(line) ??
    byRomanSession.exec(line) ??
    byYear.exec(line) ??
    byHealthAssembly.exec(line)
  )?.groups;
  if (groups === undefined) return undefined;
  const word = groups.word?.toLowerCase();
  if (
    word !== undefined &&
    !/^r[ée]solu|^d[ée]cisi|^recomm|^opinion$|^avis$|^beschlu|^entschlie|^резолюц|^решени|^قرار|^القرار/u.test(
      word,
    )
  )
    return undefined;
  // "23 (1947). Resolution of 18 April 1947" has no title
  const title =
    groups.title !== undefined &&
    /^(?:R[ée]solution|Resolución|Decision|of|du)\s(?:of|du|de|\d)/u.test(groups.title)
      ? undefined
      : groups.title;
  return {
    number: groups.number ?? groups.running!,
    ...(groups.session !== undefined && { session: sessionOf(groups.session, line) }),
    ...(groups.year !== undefined && { year: groups.year }),
    ...(groups.letter !== undefined && { letter: lettersOf(groups.letter, groups.last) }),
    ...(title !== undefined && titleAlone(title).length <= 400 && { title: titleAlone(title) }),
    ...(word !== undefined && { word }),
  };
}

/** Scans have "98 (1)" for "98 (I)". */
function sessionOf(session: string, line: string): string {
  return /^\d{1,4}\s?[A-Z]?\s?\([1l]{1,3}\)/u.test(line) ? session.replace(/[1l]/gu, "I") : session;
}

/** "A and B", "A to E" as symbols write them: `A-B`, `A-E`. */
function lettersOf(first: string, last: string | undefined): string {
  return last === undefined ? first : `${first}-${last}`;
}

/** A title without the list that a scan runs on behind it: "Rapports sur la situation a) D’examiner". */
function titleAlone(title: string): string {
  const list = title.search(/\s\(?a\)\s\p{Lu}/u);
  return list < 12 ? title : title.slice(0, list);
}

// names that stand on one line with the symbol of a document where a page has two columns in its head
const beforeSymbol =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Vereinte Nationen|Организация Объединенных Наций|الأمم المتحدة|联\s?合\s?国|[\p{Lu}\s-]{8,40}WORLD HEALTH ASSEMBLY|[\p{L}\s-]{8,40} World Health Assembly|Advance (?:un)?edited version|Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión))\s{1,200}(?=[A-Z])/u;

/**
 * The canonical spelling of the symbol on a line that holds nothing else but, at most, a name before it: "S/RES/1291 (2000)*" gives
 * `S/RES/1291(2000)`, "United Nations A/79/L.23" gives `A/79/L.23`.
 */
export function symbolOfLine(given: string): string | undefined {
  const line = given.replace(beforeSymbol, "");
  const organ = symbolOfOrgan(line);
  if (organ !== undefined) return organ;
  if (
    !isSymbolLine(line) ||
    !/^(?:A|S|E|T|ST|UNEP|HSP|CEDAW|CRC|CAT|CCPR|CERD|CMW|CRPD|FCCC|HRI|TD|ICCD|ECE|CAC|DP|CTOC|ID|GC|IDB|DC|NPT|CD)\//u.test(
      line,
    )
  )
    return undefined;
  return line
    .replace(/\*+$/u, "")
    .replace(/\s+/gu, "")
    .replace(/RES\.(?=\d)/iu, "RES.");
}

/** The symbol that a body gives to its text of a number, or undefined if its numbers are not known. */
export function symbolOfNumber(
  body: string | undefined,
  own: OwnNumber,
  kind: DocumentKind | undefined,
): string | undefined {
  const { session, number, year, letter = "" } = own;
  const word = kind === "decision" ? "DEC" : "RES";
  const isRoman = session !== undefined && /^(?:E?S-)?[IVXL]+$/u.test(session);
  const plain = `${word}/${session ?? ""}/${number}${letter}`;
  switch (body) {
    case "unga":
      if (session === undefined) return undefined;
      return isRoman ? `A/${word}/${number}(${session})${letter}` : `A/${plain}`;
    case "ecosoc":
      if (session === undefined) return undefined;
      return isRoman ? `E/${word}/${number}(${session})${letter}` : `E/${plain}`;
    case "unsc":
      return year === undefined ? undefined : `S/RES/${number}(${year})`;
    case "hrc":
      return session === undefined ? undefined : `A/HRC/${plain}`;
    case "cnd":
      return session === undefined ? undefined : `E/CN.7/${plain}`;
    case "ccpcj":
      return session === undefined ? undefined : `E/CN.15/${plain}`;
    case "csw":
      return session === undefined ? undefined : `E/CN.6/${plain}`;
    case "chr":
      return session === undefined ? undefined : `E/CN.4/${plain}`;
    case "unea":
      return session === undefined ? undefined : `UNEP/EA.${session}/${word}.${number}`;
    case "un-habitat-assembly":
      return session === undefined ? undefined : `HSP/HA.${session}/${word}.${number}`;
    case "wha":
      return session === undefined ? undefined : `WHA${session}.${number}`;
    case "pace":
      return year === undefined
        ? undefined
        : `pace/${/^(?:opinion|avis)$/u.test(own.word ?? "") ? "opinion" : own.word?.startsWith("recomm") === true ? "rec" : "res"}/${number}`;
    default:
      return undefined;
  }
}

/** The session in a symbol: `67` of `A/RES/67/193`, `2` of `UNEP/EA.2/RES.14`. */
export function sessionOfSymbol(symbol: string): string | undefined {
  return (
    /\/(?:RES|DEC)\/((?:E?S-)?\d{1,4})\//u.exec(symbol)?.[1] ??
    /\/(?:RES|DEC)\/\d{1,4}\(((?:E?S-)?[IVXL]+)\)/u.exec(symbol)?.[1] ??
    /\/(?:EA|HA)\.(\d{1,2})\//u.exec(symbol)?.[1] ??
    /^WHA(\d{1,2})\./u.exec(symbol)?.[1] ??
    /^[AE]\/(?:HRC\/|CN?\.\d{1,2}\/)?((?:E?S-)?\d{1,4})\//u.exec(symbol)?.[1]
  );
}
