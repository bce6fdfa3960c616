import { type NumberMark, numberMark } from "./number-mark.ts";
import type { OpeningReader } from "./opening-phrase.ts";

/**
 * The number of an operative paragraph that a scan has misread: "l. Affirms" for paragraph 1, "2, Affirms" and "3 Requests" behind the one
 * before. `operative` is the number of the last one, 0 before the first.
 */
export function scannedNumber(
  text: string,
  operative: number,
  opening: OpeningReader,
): NumberMark | undefined {
  const code = text.charCodeAt(0);
  if (code !== 0x6c && (code < 0x31 || code > 0x39)) return undefined;
  const match = form.exec(text);
  if (match === null) return undefined;
  const { one, digits } = match.groups!;
  const value = one === undefined ? Number(digits) : 1;
  if (value !== operative + 1 || (one === undefined && numberMark(text) !== undefined)) return undefined;
  const phrase = opening(text.slice(match[0].length));
  if (phrase?.isListed !== true || phrase.part === "preambular") return undefined;
  return { printed: match[0].trimEnd(), style: "digit", value: String(value), length: match[0].length };
}

const form = /^(?:(?<one>l)\s?[.,]|(?<digits>\d{1,3})[,;]?)\s+(?=\p{Lu}\p{Ll})/u;
