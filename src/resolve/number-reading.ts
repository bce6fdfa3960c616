import type { NumberedMention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";

/** What a number is among the texts of one body. */
export interface NumberReading {
  /** Canonical id, one for each part letter: `A/RES/57/290B`, `S/RES/1373(2001)`. */
  readonly ids: readonly string[];
  readonly form: NumberedMention["form"];
  /** First and last year in which the body can have adopted it, both counting; absent where any year will do. */
  readonly years?: readonly [number, number];
  /** What the table of sessions has for this number, where the text gives another year: `1584 (2005)`. */
  readonly expected?: string;
  /** False for a way of numbering that this body is not known to use. */
  readonly known: boolean;
  /** True where the number is the body's only in its own texts, or beside its name: others number so too. */
  readonly atHome?: true;
}

/** How a body numbers: the reading of a number as one of its own, or undefined if it does not number so. */
export type Numbering = (mention: NumberedMention, registry: Registry) => NumberReading | undefined;

/** A reading in a way of numbering that the body is known to use. */
export function reading(
  { form }: NumberedMention,
  idsOf: (word: string) => readonly string[],
  years?: readonly [number, number],
): NumberReading {
  const ids = idsOf(form === "decision" ? "DEC" : form === "recommendation" ? "REC" : "RES");
  return { ids, form, known: true, ...(years && { years }) };
}

/** The year of "2012/12", and of "110/2004" as some sites print it from right to left. */
export function yearIn({ session = "", number, shape }: NumberedMention): number | undefined {
  if (shape !== "slash") return undefined;
  const isYear = (written: string): boolean => /^(?:19[4-9]|20[0-9])\d$/u.test(written);
  if (isYear(session)) return Number(session);
  return isYear(number) ? Number(number) : undefined;
}

/** What stands beside that year. */
export function numberBeside({ session = "", number }: NumberedMention, year: number): string {
  return session === String(year) ? number : session;
}

/** One id for each part letter: `A-E` gives five, `A,B` two. */
export function parts(id: string, letter: string | undefined): readonly string[] {
  if (letter === undefined) return [id];
  const [first = "", last] = letter.split("-");
  if (last === undefined) return letter.split(",").map((each) => id + each);
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return Array.from(
    { length: Math.max(1, to - from + 1) },
    (_, index) => id + String.fromCodePoint(from + index),
  );
}
