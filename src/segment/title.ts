import type { Frame } from "./frame.ts";
import { numberMark } from "./number-mark.ts";
import type { OwnNumber } from "./own-symbol.ts";
import { ownNumber } from "./own-symbol.ts";

/** The title in the lines before a text, or undefined: what stands beside its number, else above its adoption line. */
export function titleOf(
  lines: readonly string[],
  frame: Frame,
  numbered: OwnNumber | undefined,
): string | undefined {
  if (numbered?.title !== undefined) return tidied(numbered.title);
  const european = lines.find((line) =>
    /^European Parliament [\p{L}-]*\s?resolution of .{5,30}\d{4} on /u.test(line),
  );
  if (european !== undefined) return tidied(european);
  const at = lines.findIndex((line) => ownNumber(line) !== undefined);
  if (at !== -1) {
    // below its number a title may be broken into lines
    const below = lines.slice(at + 1, at + 6);
    const end = below.findIndex(
      (line) => !isTitleLine(line, frame) && (isShortName(line) || !/^\p{Lu}?\p{Ll}/u.test(line)),
    );
    const title = below.slice(0, end === -1 ? undefined : end).join(" ");
    return title.length < 8 ? undefined : tidied(title);
  }
  const adoption = lines.findIndex((line) => frame.isAdoption(line));
  const above = (adoption === -1 ? lines : lines.slice(0, adoption)).filter((line) =>
    isTitleLine(line, frame),
  );
  if (adoption === -1) return reportTitle(lines, frame) ?? lastOf(above);
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

/** The Assembly of the Council of Europe calls itself by its short name alone. */
function isShortName(line: string): boolean {
  return /^(?:Parliamentary Assembly|Assemblée parlementaire)$/u.test(line);
}

function isTitleLine(line: string, frame: Frame): boolean {
  if (line.length < 8 || line.length > 600 || /^\p{Ll}/u.test(line) || numberMark(line)?.style === "letter")
    return false;
  if (isShortName(line)) return false;
  if (frame.isMasthead(line) || frame.isAdoption(line)) return false;
  if (
    /^[([]|\.{4,}|\d{4}\)?$|^(?:Distr|Original|Agenda|Points? |Tema|Part\b|Item\b|Geneva$|Page)|\bsession$|^\p{L}+ session\b/iu.test(
      line,
    ) &&
    !/^[“"]/u.test(line)
  )
    return /Agenda 21|20[0-9]{2} Agenda/u.test(line);
  return /\p{L}{3}/u.test(line) && !/For democracy/u.test(line) && !/[|]/u.test(line);
}

/** Without a full stop or a note's star at its end. */
function tidied(title: string): string {
  return title
    .replace(/\s*\([A-Z]{2,8}\)$/u, "")
    .replace(/[.*]$/u, "")
    .trim();
}
