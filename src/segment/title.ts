import type { Frame } from "./frame.ts";
import { isDraftLine, isPresidentialStatement, withoutDraftLead } from "./document-kind.ts";
import { numberMark } from "./number-mark.ts";
import type { OwnNumber } from "./own-symbol.ts";
import { ownNumber, symbolOfLine } from "./own-symbol.ts";

/** The title in the lines before a text, or undefined: what stands beside its number, else above its adoption line. */
export function titleOf(
  printed: readonly string[],
  frame: Frame,
  numbered: OwnNumber | undefined,
): string | undefined {
  const lines = printed.map(withoutDraftLead);
  if (numbered?.title !== undefined) return tidied(numbered.title);
  const european = lines.find((line) =>
    /^European Parliament [\p{L}-]*\s?resolution of .{5,30}\d{4} on /u.test(line),
  );
  if (european !== undefined) return tidied(european);
  const at = lines.findIndex((line) => ownNumber(line) !== undefined);
  if (at !== -1) {
    // below its number a title may be broken into lines
    const below = lines.slice(at + 1, at + 8).filter((line) => !isRemark(line));
    const end = below.findIndex(
      (line, index) =>
        !isTitleLine(line, frame) &&
        (frame.isAdoption(line) || (index > 0 && frame.isMasthead(line)) || !/^\p{Lu}?\p{Ll}/u.test(line)),
    );
    const title = below.slice(0, end === -1 ? undefined : end).join(" ");
    if (title.length >= 8) return tidied(title);
    // the Assembly of the Council of Europe may put its titles above the number
    return numbered?.word === undefined ? undefined : lastOf(titleLines(lines.slice(0, at), frame));
  }
  const adoption = lines.findIndex((line) => frame.isAdoption(line));
  const above = titleLines(adoption === -1 ? lines : lines.slice(0, adoption), frame);
  if (adoption === -1) return reportTitle(lines, frame) ?? lastOf(above);
  if (above.length === 0) return titleLines(lines.slice(adoption + 1), frame).map(tidied)[0];
  // "Geneva Declaration", and its motto below
  const named = above.find((line) => /\b(?:Declaration|Déclaration|Declaración)$/u.test(line));
  return named === undefined ? lastOf(above) : tidied(named);
}

function lastOf(lines: readonly string[]): string | undefined {
  const last = lines.at(-1);
  return last === undefined ? undefined : tidied(last);
}

/** The lines of a title page from the one that says what the text is: "JAHRESBERICHT 2025", "DER DELEGATION BEI DER …". */
function reportTitle(lines: readonly string[], frame: Frame): string | undefined {
  const start = lines.findIndex(
    (line) =>
      line.length < 200 &&
      /\breports?\b|bericht\b|\brapport\b|\binforme\b|تقرير|доклад|报告/iu.test(line) &&
      !/\.{4}/u.test(line),
  );
  if (start === -1) return undefined;
  const parts: string[] = [lines[start]!];
  for (const line of lines.slice(start + 1, start + 4)) {
    if (/\.{4}|^(?:\d|[IVX]+\.)/u.test(line) || frame.isAdoption(line) || line !== line.toUpperCase()) break;
    parts.push(line);
  }
  return tidied(parts.join(" ")).replace(/\s*\([A-Z]{2,8}\)$/u, "");
}

/** The lines that may be titles; one that is broken into lines is joined. */
function titleLines(lines: readonly string[], frame: Frame): readonly string[] {
  const titles: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = titles.at(-1);
    if (isOpen && last !== undefined && goesOn(last, line)) titles[titles.length - 1] = `${last} ${line}`;
    else {
      isOpen = isTitleLine(line, frame);
      if (isOpen) titles.push(line);
    }
  }
  return titles;
}

/** "Strengthening diagnostics capacity" and below it "and access to medical oxygen", or a line behind one that ends with "of the". */
function goesOn(title: string, line: string): boolean {
  if (title.length + line.length > 600 || isRemark(line) || symbolOfLine(line) !== undefined) return false;
  return (
    (/^\p{Ll}{2}/u.test(line) && !/[.;:]$/u.test(line)) ||
    /\s(?:of|the|and|for|to|in|on|with|by|from|as|at|de|du|des|la|le|les|et|en|aux?|pour|del?|los|las|el|y|para|e|и|в|на|по|о|с|für|der|die|und)$/u.test(
      title,
    )
  );
}

/**
 * What stands beside a title in a masthead: the short name of the Assembly of the Council of Europe, its "Provisional version",
 * "Author(s)" and "Origin"; the date below a number; sponsors of a draft; the language of a document; "Resolution adopted
 * without a vote".
 */
function isRemark(line: string): boolean {
  return (
    /^(?:Parliamentary Assembly$|Assemblée parlementaire$|(?:Resolution adopted|Résolution adoptée|Resolución aprobada|Resolución adoptada) (?:without a vote|by consensus|unanimously|by acclamation|sans vote|par consensus|à l['’]unanimité|sin votación|por consenso|por unanimidad)\s?\*?$|Provisional version$|Version provisoire$|Author\(s\)|Auteur\(s\)|Origin\b|Origine\b|Article unique$|Private Members[’'] Business$|Motion:?$|(?:Main |Co-)?(?:[Ss]ponsors?|[Ss]ignatories|[Ss]ubmitters?|Committee|Forum)\s?:|(?:of|du|de|del|vom|от) (?:le )?\d{1,2}(?:er|\.)? (?:de )?\p{L}{3,10} (?:de )?\d{4}|(?:English|French|Spanish|Français|Anglais|Espagnol|Español|Русский|Russian|Arabic|Chinese|Deutsch)$)/iu.test(
      line,
    ) ||
    isDraftLine(line) ||
    isPresidentialStatement(line)
  );
}

/** A paragraph of the text and no title: it counts, tells of a meeting, or is a long sentence. */
function isRunning(line: string): boolean {
  const isSentence = /[.;:,،؛。；，](?:["”“»)\]]|\s»)?\s?\d{0,3}$/u.test(line);
  return (
    (isSentence && (line.length > 120 || numberMark(line) !== undefined)) ||
    /^(?:At its|At the|A sa|À sa|En su|À la|A la|Auf (?:der|ihrer|seiner)|На(?: своем| своём| его)?) \d/u.test(
      line,
    )
  );
}

/** The organization at the head of its documents. */
const organization =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Vereinte Nationen|Организация Объединенных Наций|الأمم المتحدة|联\s?合\s?国)$/u;

function isTitleLine(line: string, frame: Frame): boolean {
  if (line.length < 8 || line.length > 600 || /^\p{Ll}/u.test(line) || numberMark(line)?.style === "letter")
    return false;
  if (/^(?:[IVX]{1,5}|[A-HJ-UWYZ])\.\s/u.test(line)) return false;
  if (isRemark(line) || isRunning(line) || symbolOfLine(line) !== undefined) return false;
  if (frame.isMasthead(line) || frame.isAdoption(line) || organization.test(line)) return false;
  if (
    /^[([]|\.{4,}|\d{4}\)?$|^(?:Distr|Verteilung|Original|Tagesordnung|Пункт \d|Agenda|Points? |Tema|Part\b|Item\b|Geneva$|Page)|\bsession$|^\p{L}+ session\b/iu.test(
      line,
    ) &&
    !/^[“"]/u.test(line)
  )
    return /Agenda 21|20[0-9]{2} Agenda/u.test(line);
  return /\p{L}{3}/u.test(line) && !/For democracy/u.test(line) && !/[|]/u.test(line);
}

/** Without a full stop or a note's star at its end, and without the number that a draft leaves open: "58/... Human rights defenders". */
function tidied(title: string): string {
  return title
    .replace(/\s*\([A-Z]{2,8}\)$/u, "")
    .replace(/[.*]$/u, "")
    .replace(/^\d{1,4}\/(?:\.{2,3}|…|__+|X{1,2})\.?\s+(?=\p{L})/u, "")
    .trim();
}
