import type { Language } from "../model/language.ts";
import type { Block } from "./block.ts";
import { isClosing } from "./closing.ts";
import { isDecided, isEnactedBelow } from "./enacted-below.ts";
import type { Frame } from "./frame.ts";
import { endsSentence, isAdoptionSentence, isHeadLike } from "./head-like.ts";
import { languageOf } from "../read/text-language.ts";
import { neighbourStart } from "./neighbour-start.ts";
import { organTextStart } from "./organ-text-start.ts";
import { ownNumber } from "./own-symbol.ts";

/** The blocks of each document of a source: a new masthead after a body begins a new document. */
export function cutDocuments(blocks: readonly Block[], frame: Frame): readonly (readonly Block[])[] {
  const starts: number[] = [0];
  let hasBody = false;
  for (const [index, block] of blocks.entries()) {
    if (
      hasBody &&
      isTitleCue(block, frame) &&
      (!isNumbered(block, frame) ||
        isEnactedBelow(blocks, index, frame) ||
        isNextNumber(blocks.slice(starts.at(-1)!, starts.at(-1)! + 40), block, frame))
    ) {
      const start = mastheadStart(blocks, index, starts.at(-1)!, frame);
      if (
        start !== undefined &&
        !isSameNumber(blocks.slice(starts.at(-1)!, Math.min(start, starts.at(-1)! + 40)), block)
      ) {
        starts.push(start);
        hasBody = false;
        continue;
      }
    }
    const organ = hasBody ? organTextStart(blocks, index, starts.at(-1)!, frame) : undefined;
    if (organ !== undefined) {
      starts.push(organ);
      hasBody = false;
      continue;
    }
    if (hasBody && isNextAct(blocks, index, starts.at(-1)!, frame)) {
      starts.push(index);
      hasBody = isBody(block, frame) && !frame.isEnacting(block.reading.text);
      continue;
    }
    const neighbour = hasBody ? neighbourStart(blocks, index, starts.at(-1)!) : undefined;
    if (neighbour !== undefined) {
      starts.push(neighbour);
      hasBody = false;
      continue;
    }
    const translation = hasBody ? translationStart(blocks, index, starts.at(-1)!, frame) : undefined;
    if (translation !== undefined) {
      starts.push(translation);
      hasBody = true;
      continue;
    }
    hasBody ||= isBody(block, frame);
  }
  return starts
    .map((start, index) => blocks.slice(start, starts[index + 1]))
    .filter((part) => part.length > 0);
}

/**
 * True where an act without number begins: "Résolution du 6 août 1947" above an enacting line, or an enacting line right below the vote on the
 * act before. Parts A and B of one resolution are closed by a meeting and no vote.
 */
function isNextAct(blocks: readonly Block[], index: number, from: number, frame: Frame): boolean {
  const { reading, note } = blocks[index]!;
  if (note !== undefined) return false;
  if (datedTitle.test(reading.text)) return isEnactedBelow(blocks, index, frame);
  const isDecision = decision.test(reading.text);
  if (!isDecision && !frame.isEnacting(reading.text)) return false;
  const above = blocks.slice(from, index).findLast((block) => block.note === undefined)?.reading.text ?? "";
  return isClosing(above) && /^[[(]?(?:Adopt|Aprob|Approved)/u.test(above);
}

// "At its 229th meeting, on 17 January 1948, the Council decided", "A sa 229e séance, le 17 janvier 1948, le Conseil a décidé"
const decision =
  /^(?:At its \d{1,4}(?:st|nd|rd|th) meeting, on .{5,20}\d{4}, the Council|[AÀ] sa \d{1,4}e séance, le .{5,20}\d{4}, le Conseil|En su \d{1,4}[ªa]\.? sesión, celebrada el .{5,25}\d{4}, el Consejo)/u;

const datedTitle =
  /^(?:Resolution of|Résolution du|Resolución del?) \d{1,2}(?:er)? (?:de )?\p{L}{3,10} (?:de )?\d{4}$/u;

/** Where a text begins whose enacting line and next words are in another language than those of the document so far. */
function translationStart(
  blocks: readonly Block[],
  enacting: number,
  from: number,
  frame: Frame,
): number | undefined {
  if (blocks[enacting]!.note !== undefined || !frame.isEnacting(blocks[enacting]!.reading.text))
    return undefined;
  const before = blocks.slice(from, enacting).find((block) => frame.isEnacting(block.reading.text));
  if (before === undefined) return undefined;
  const first = blocks.indexOf(before, from);
  if (languageBelow(blocks, first) === languageBelow(blocks, enacting)) return undefined;
  let start = enacting;
  for (let index = enacting - 1; index > Math.max(from, enacting - 12); index -= 1) {
    const { reading, note } = blocks[index]!;
    if (note !== undefined || !isHeadLike(blocks[index]!) || isClosing(reading.text)) break;
    // the last words of the text above are no head, however short they are
    if (reading.text.length > 12 && /[.;,:،؛]$/u.test(reading.text)) break;
    start = index;
  }
  return start;
}

/** The language of the words below an enacting line. */
function languageBelow(blocks: readonly Block[], enacting: number): Language {
  const below = blocks.slice(enacting + 1, enacting + 12).filter(({ note }) => note === undefined);
  return languageOf(below.map(({ reading }) => reading.text.slice(0, 250)).join(" "));
}

function isTitleCue(block: Block, frame: Frame): boolean {
  const { text } = block.reading;
  if (block.note !== undefined) return false;
  return isNumbered(block, frame) || (!/[.;,:]$/u.test(text) && frame.isAdoption(text));
}

function isNumbered(block: Block, frame: Frame): boolean {
  return frame.isNumberedTitle(block.reading.text);
}

/** True where a title says the number of the document again that is being read. */
function isSameNumber(head: readonly Block[], title: Block): boolean {
  const own = ownNumber(title.reading.text);
  if (own === undefined) return false;
  const before = head.map((block) => ownNumber(block.reading.text)).find((each) => each !== undefined);
  return before?.number === own.number && before.session === own.session && before.year === own.year;
}

/** True for the title of the text that follows the one being read: "67/194." behind 67/193, though the page ends below it. */
function isNextNumber(head: readonly Block[], title: Block, frame: Frame): boolean {
  const own = ownNumber(title.reading.text);
  if (own === undefined || !isHeadLike(title)) return false;
  if (!head.some(({ reading }) => frame.isEnacting(reading.text))) return false;
  const before = head.map((block) => ownNumber(block.reading.text)).find((each) => each !== undefined);
  return (
    before !== undefined &&
    Number(own.number) === Number(before.number) + 1 &&
    own.letter === undefined &&
    own.session === before.session &&
    (own.session !== undefined || (own.word !== undefined && before.word !== undefined))
  );
}

// "RESOLUTIONS", "SUBSTANTIVE SESSION OF 1992": the headings of volumes
const divider = /^(?:R[EÉ]SOLUTIONS?|D[EÉ]CISIONS?|RESOLUCIONES|[\p{Lu}\s]{4,30} SESSION(?: OF \d{4})?)$/u;

/** Where the masthead around a title begins, or undefined if there is none. */
function mastheadStart(
  blocks: readonly Block[],
  cue: number,
  from: number,
  frame: Frame,
): number | undefined {
  let start = isNumbered(blocks[cue]!, frame) ? cue : undefined;
  for (let index = cue - 1; index > Math.max(from, cue - 40); index -= 1) {
    const block = blocks[index]!;
    // below an enacting line stands no masthead
    if (!isHeadLike(block) || frame.isEnacting(block.reading.text)) break;
    if (frame.isMasthead(block.reading.text) || divider.test(block.reading.text)) start = index;
  }
  return start;
}

function isBody(block: Block, frame: Frame): boolean {
  const { text } = block.reading;
  if (frame.isEnacting(text) || isDecided(text)) return true;
  // the title of an agenda item may end with a colon
  const isSentence = text.length > 80 && !/[:：]$/u.test(text) && endsSentence(text);
  return block.note === undefined && ((isSentence && !isAdoptionSentence(text)) || text.length > 1000);
}
