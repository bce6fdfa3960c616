import type { Language } from "../model/language.ts";
import type { Block } from "./block.ts";
import type { Opening } from "./opening-phrase.ts";
import type { Grammar } from "./paragraphs.ts";

/**
 * The lines that hold nothing but the name of an organ, without comma, above words that begin like a paragraph: without article where they
 * begin with a small letter or in a script without any, "Генеральная Ассамблея" above "принимает следующий итоговый документ"; with an
 * article above a recital, "The 41st Directing Council" above "Having considered", or in capitals between the recitals and the decisions,
 * "THE CONFERENCE OF THE PARTIES TO THE CONVENTION".
 */
export function bareEnactingLines(
  blocks: readonly Block[],
  { frame, opening, language }: Pick<Grammar, "frame" | "opening" | "language">,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  const texts = blocks.filter(({ note }) => note === undefined);
  for (const [index, block] of texts.entries()) {
    const { text } = block.reading;
    if (!(withArticle.test(text) || asks.has(language)) || !frame.isOrgan(text.replace(/^إن /u, "")))
      continue;
    const next = texts[index + 1]?.reading.text ?? "";
    const phrase = opening(next, language);
    if (phrase?.isListed !== true) continue;
    const isAbove = asks.has(language)
      ? !/^\p{Lu}/u.test(next)
      : isRecital(next, phrase) || isBetween(text, texts[index - 1]);
    if (isAbove) found.add(block);
  }
  return found;
}

/** Languages without articles. */
const asks: ReadonlySet<Language> = new Set(["ar", "ru", "zh"]);

const withArticle = /^(?:The|THE|La|LA|Le|LE|L['’]|El|EL|Die|DIE|Der|DER)[ \p{L}]/u;

function isRecital(text: string, { part }: Opening): boolean {
  return part === "preambular" && /[,;](?:\s(?:and|et|y|und))?$/u.test(text);
}

/** True for a line in capitals below a recital. */
function isBetween(text: string, before: Block | undefined): boolean {
  return text === text.toUpperCase() && /[,;](?:\s(?:and|et|y|und))?$/u.test(before?.reading.text ?? "");
}
