import type { Block } from "./block.ts";
import { westernDigits } from "./number-mark.ts";
import { hasNoteWords } from "./printed-note.ts";
import { cut } from "./read-words.ts";

// "(١) القرار", "（1）第217号决议", "٣ القرار": a number in brackets, or bare before a word of a script without capitals
const start =
  /^(?:[(（](?<bracketed>[\d٠-٩]{1,3})[)）]\s*(?=\S)|(?<bare>[\d٠-٩]{1,3})\s+(?=[\p{Script=Arabic}\p{Script=Han}]|(?<=[٠-٩]\s)[A-Z]))/u;

// "العالمي(١)", "прав (2),", "السياسية٢،": not "article 3(1)", "(a)(1)" or "resolution 1373(2001)"
const call = /(?:[(（](?<bracketed>[\d٠-٩]{1,3})[)）]|(?<bare>[\d٠-٩]{1,3})(?=[\s،؛,;.:，。；]|$))/gu;

/**
 * The blocks with those made notes that begin with a number in brackets, or a bare one in Arabic and Chinese, by which the text
 * before has called a note. Lists count in the same way, so the mark must be glued to a word, or the note must begin as notes do.
 */
export function withNumberedNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(mayBeNote) ? notesAmong(blocks) : blocks;
}

function mayBeNote({ note, heading, reading: { text } }: Block): boolean {
  const code = text.charCodeAt(0);
  const isSign =
    code === 0x28 || code === 0xff08 || (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
  return isSign && note === undefined && heading === undefined && start.test(text);
}

function notesAmong(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  /** Marks called and not yet explained, with how they stood: glued to a word or apart from it. */
  const called = new Map<string, "glued" | "apart">();
  let last = 0;
  for (const block of blocks) {
    const found = mayBeNote(block) ? start.exec(block.reading.text) : null;
    const digits = found?.groups!.bracketed ?? found?.groups!.bare;
    const mark = digits === undefined ? "" : westernDigits(digits);
    const how = called.get(keyOf(found?.groups, mark));
    const isNext = Number(mark) === last + 1 && result.at(-1)?.note === String(last);
    const rest = found === null ? "" : block.reading.text.slice(found[0].length);
    if (
      found !== null &&
      (how === "glued" || ((how !== undefined || isNext) && (isNext || hasNoteWords(rest))))
    ) {
      result.push({ ...block, note: mark, reading: cut(block.reading, 0, found[0].length) });
      called.delete(keyOf(found.groups, mark));
      last = Number(mark);
      continue;
    }
    result.push(block);
    if (block.note === undefined) addCalls(called, block.reading.text);
  }
  return result;
}

function addCalls(called: Map<string, "glued" | "apart">, text: string): void {
  if (!/[\d٠-٩]/u.test(text)) return;
  call.lastIndex = 0;
  for (let match = call.exec(text); match !== null; match = call.exec(text)) {
    const groups = match.groups!;
    const key = keyOf(groups, westernDigits(groups.bracketed ?? groups.bare!));
    const before = /\s/u.test(text.charAt(match.index - 1)) ? match.index - 2 : match.index - 1;
    // "Directive)(1)" calls a note, "(a)(1)" does not
    if (
      !/(?:[\p{L}\p{M}”"’»،؛,;:.》」。，；]|\p{L}{3}\))$/u.test(
        text.slice(Math.max(0, before - 3), before + 1),
      )
    )
      continue;
    const isGlued = before === match.index - 1;
    if (isGlued || (groups.bracketed !== undefined && !called.has(key)))
      called.set(key, isGlued ? "glued" : "apart");
  }
}

/** Bracketed and bare marks are told apart. */
function keyOf(groups: Readonly<Record<string, string | undefined>> | undefined, mark: string): string {
  return groups?.bracketed === undefined ? mark : `(${mark})`;
}
