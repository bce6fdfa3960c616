import type { Block } from "./block.ts";
import { bareEnactingLines } from "./bare-enacting.ts";
import { isWe } from "./block-shape.ts";
import { isPresidentialStatement } from "./document-kind.ts";
import { motionIn } from "./motion.ts";
import { numberMark } from "./number-mark.ts";
import type { Grammar } from "./paragraphs.ts";

/** Lines that a masthead may have before the words "Statement by the President". */
const headLines = 20;

/**
 * True for a resolution or motion: it has an enacting line, or says "That this House notes", or opening phrases follow one another. A presidential statement has none, even
 * if what is annexed to it reads like one.
 */
export function hasFrame(
  blocks: readonly Block[],
  { frame, opening, language }: Pick<Grammar, "frame" | "opening" | "language">,
): boolean {
  if (blocks.slice(0, headLines).some(isStatementHead)) return false;
  const enacting = blocks.findIndex(
    (block) => block.note === undefined && frame.isEnacting(block.reading.text),
  );
  if (enacting !== -1) return !isQuotedInReport(blocks, enacting);
  if (bareEnactingLines(blocks, { frame, opening, language }).size > 0) return true;
  const texts = blocks.filter(({ note }) => note === undefined);
  const heads = texts.findIndex(({ reading }) => isWe(reading.text));
  if (heads !== -1 && opening(texts[heads + 1]?.reading.text ?? "", language)?.part === "preambular")
    return true;
  if (texts.some(({ reading }) => motionIn(reading.text) !== undefined)) return true;
  let phrases = 0;
  let body = 0;
  for (const block of blocks) {
    if (block.note !== undefined || block.heading !== undefined || block.reading.text.length < 40) continue;
    body += 1;
    const mark = numberMark(block.reading.text);
    const phrase = opening(block.reading.text.slice(mark?.length ?? 0), language);
    // any sentence may begin with a participle
    if (phrase?.isListed === true || (phrase !== undefined && /[,;]$/u.test(block.reading.text)))
      phrases += 1;
  }
  return phrases >= 2 && phrases >= body / 3;
}

/** True for an enacting line in quotation marks below a numbered paragraph: a report that quotes a resolution is none. */
function isQuotedInReport(blocks: readonly Block[], enacting: number): boolean {
  if (!/^["“«]/u.test(blocks[enacting]!.reading.text)) return false;
  return blocks
    .slice(0, enacting)
    .some(({ reading: { text } }) => text.length > 80 && numberMark(text)?.style === "digit");
}

function isStatementHead({ reading, note }: Block): boolean {
  return note === undefined && reading.text.length < 160 && isPresidentialStatement(reading.text);
}
