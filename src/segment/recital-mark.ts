import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** True for the mark of a recital: "– having regard to", "A. whereas". */
export function isRecitalMark(mark: NumberMark | undefined, phrase: Opening | undefined): boolean {
  return (
    mark?.style === "capital" ||
    (mark?.style === "roman" && mark.value.length === 1) ||
    (mark?.style === "bullet" && phrase?.part === "preambular")
  );
}

/** True for "A. Il est constitué une Commission." in a preamble: a whole sentence is no recital. */
export function isLetteredDecision(
  mark: NumberMark | undefined,
  phrase: Opening | undefined,
  text: string,
): boolean {
  return (
    mark?.style === "capital" &&
    mark.value === "A" &&
    (/[^.][.]$/u.test(text) || phrase?.part === "operative")
  );
}

/** The mark of "(2) urges", which counts paragraphs where "(1) condemns" stands right below the words "Resolved, That". */
export function countingMark(mark: NumberMark | undefined, last: number): NumberMark | undefined {
  return mark?.style === "bracketed-digit" && Number(mark.value) === last + 1
    ? { ...mark, style: "digit" }
    : mark;
}
