import type { Paragraph } from "../model/document.ts";
import type { Block } from "./block.ts";
import { isEnded } from "./block-shape.ts";
import { isClosing } from "./closing.ts";
import type { DraftList } from "./draft-list.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** True if a block goes on with the last paragraph, after a page break or a blank line in its middle. */
export function goesOnParagraph(
  block: Block,
  drafts: DraftList,
  { mark, phrase }: { readonly mark: NumberMark | undefined; readonly phrase: Opening | undefined },
): boolean {
  const last = drafts.lastText();
  if (last === undefined || last.part === "heading" || block.heading !== undefined) return false;
  if (last.label === "PP0" && phrase !== undefined) return false;
  const { text } = block.reading;
  const end = drafts.lastWords();
  // behind a comma at the end of a page small letters go on, behind one in a list they begin the next member
  if (mark === undefined && phrase?.isListed === true && isLead(block, last)) return false;
  const isMiddle = mark === undefined && /[,،](?:\sand)?$/u.test(end) && /^\p{Ll}{2}/u.test(text);
  if (isMiddle && (block.newPage || !isEnded(text))) return true;
  if (isEnded(end)) return false;
  if (/^[“"«(]?\p{Ll}/u.test(text))
    return mark === undefined || (mark.style === "letter" && mark.printed.length > 3);
  if (mark !== undefined || phrase !== undefined) return false;
  return (
    last.part !== "annex" && last.part !== "body" && last.label !== "PP0" && !/^\p{Lu}[^.]{0,60}$/u.test(text)
  );
}

/** "considering" above "a) that", "instructs the Secretary-General" above "1 to review": between lists, as the International Telecommunication Union writes. */
function isLead({ newPage, blanks, reading }: Block, { depth, number = "" }: Paragraph): boolean {
  return !newPage && blanks > 0 && reading.text.length < 160 && (depth > 0 || /^\d{1,2}$/u.test(number));
}

/** True for the rest of a closing line: "Adopted unanimously at the" + "731st meeting." */
export function goesOnClosing(block: Block, drafts: DraftList): boolean {
  const last = drafts.lastText();
  if (last === undefined || last.part !== "heading" || block.blanks > 0) return false;
  return (
    isClosing(last.text) &&
    !/[.\d)\]][\s\d]*$/u.test(drafts.lastWords()) &&
    !/(?:meeting|séance|sesión)[\p{L}\s]*,?$/u.test(last.text)
  );
}
