import type { Block } from "./block.ts";
import { ownNumber, symbolOfLine } from "./own-symbol.ts";

/** Lines that a masthead has at most above its symbol. */
const headLines = 12;

/**
 * Where the masthead of another document begins that is pasted behind the one being read, or undefined: "NACIONES UNIDAS", "Distr.
 * GENERAL" and a symbol that is not its own. `cue` is the index of the line with the symbol, `from` that of the document's first block.
 */
export function neighbourStart(blocks: readonly Block[], cue: number, from: number): number | undefined {
  const symbol = resolutionSymbol(blocks[cue]!);
  if (symbol === undefined || isOwn(symbol, blocks.slice(from, Math.min(cue, from + 40)))) return undefined;
  let start: number | undefined;
  let hasOrganization = false;
  for (let index = cue - 1; index > Math.max(from, cue - headLines); index -= 1) {
    const { note, reading } = blocks[index]!;
    if (note !== undefined || reading.text.length > 40 || /[;,:]$/u.test(reading.text)) break;
    hasOrganization ||= organization.test(reading.text);
    start = index;
  }
  return hasOrganization ? start : undefined;
}

const organization = /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций)$/iu;

function resolutionSymbol({ note, reading: { text } }: Block): string | undefined {
  if (note !== undefined || text.length > 40 || !/\/(?:RES|DEC|PRST)\//u.test(text)) return undefined;
  return symbolOfLine(text);
}

/** True if the head of a document has the symbol, or its number: "RESOLUCION 1132 (1997)"; or if it has none. */
function isOwn(symbol: string, head: readonly Block[]): boolean {
  const known = head.flatMap((block) => {
    const own = ownNumber(block.reading.text)?.number;
    return [resolutionSymbol(block), own].filter((each) => each !== undefined);
  });
  return known.length === 0 || known.some((each) => each === symbol || symbol.includes(`/${each}`));
}
