import type { Block } from "./block.ts";
import { ownNumber } from "./own-symbol.ts";

type Part = readonly Block[];

/**
 * The blocks of each document with the whole text of a resolution made one of its own that a press release quotes behind "The full text of
 * resolution 2720 (2023) reads as follows:". What stands before and behind it stays together.
 */
export function withPressTexts(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  /** Index in the result of the text that quotes. */
  let release = -1;
  for (const part of parts) {
    const quoted = quotedTexts(part);
    const inside = new Set(quoted.flat());
    const rest = inside.size === 0 ? part : part.filter((block) => !inside.has(block));
    if (quoted[0]?.[0] === part[0] && release !== -1) result[release] = [...result[release]!, ...rest];
    else if (rest.length > 0) release = result.push(rest) - 1;
    result.push(...quoted);
  }
  return result;
}

function quotedTexts(part: Part): readonly Part[] {
  const texts: Part[] = [];
  for (let index = 0; index < part.length; index += 1) {
    if (!isLead(part[index]!)) continue;
    const end = endOf(part, index + 1);
    if (end - index < 4) continue;
    texts.push(part.slice(index, end));
    index = end - 1;
  }
  return texts;
}

/** "The full text of resolution 2720 (2023) reads as follows:" */
function isLead({ note, reading: { text } }: Block): boolean {
  return (
    note === undefined && text.length < 200 && text.endsWith(" as follows:") && ownNumber(text) !== undefined
  );
}

/** The index behind the last block in quotation marks; a text without them goes on to the end. */
function endOf(part: Part, from: number): number {
  const isQuoted = (block: Block | undefined): boolean =>
    block !== undefined && /^[“"«„]/u.test(block.reading.text);
  if (!isQuoted(part[from])) return part.length;
  let end = from;
  while (end < part.length && (isQuoted(part[end]) || part[end]!.note !== undefined)) end += 1;
  return end;
}
