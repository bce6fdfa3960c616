import type { Block } from "./block.ts";
import type { Frame } from "./frame.ts";

/** A number and a title are those of a text of its own if an enacting line follows soon. */
export function isEnactedBelow(blocks: readonly Block[], title: number, frame: Frame): boolean {
  return blocks
    .slice(title + 1, title + 9)
    .filter((block) => block.note === undefined)
    .slice(0, 5)
    .some(({ reading }) => frame.isEnacting(reading.text) || isDecided(reading.text));
}

/** True for the first words of a decision, which has no enacting line. */
export function isDecided(text: string): boolean {
  return decided.test(text);
}

// "At its 22nd plenary meeting, on 5 June 2024, the Economic and Social Council took note"
const decided =
  /^At its \d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting,? (?:held )?on .{5,25}\d{4}, the (?:General Assembly|Economic and Social Council|Human Rights Council|Security Council|Assembly|Council|Commission)(?=[ ,])/u;
