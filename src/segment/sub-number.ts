import type { NumberMark } from "./number-mark.ts";

/**
 * The number of a paragraph one level below that of the last one, without a full stop behind it: "2.1 To report" below paragraph 2.
 * It must be the first or the next of its level; `last` is the label of the paragraph before.
 */
export function subNumber(text: string, operative: number, last: string | undefined): NumberMark | undefined {
  const match = form.exec(text);
  if (match === null || Number.parseInt(match[1]!, 10) !== operative) return undefined;
  const before = `OP${match[1]}.${Number(match[2]) - 1}`;
  if (match[2] !== "1" && last?.startsWith(before) !== true) return undefined;
  const printed = match[0].trimEnd();
  return { printed, style: "digit", value: printed, length: match[0].length };
}

const form = /^(\d{1,3}(?:\.\d{1,2})?)\.(\d{1,2})\s+(?=\p{L})/u;
