import type { Block } from "./block.ts";
import { motionIn } from "./motion.ts";
import { numberMark } from "./number-mark.ts";

// "Resolved,", "That the Senate—", "Resolved, That the House of Representatives (the Senate concurring)—": as Congress writes
const congress =
  /^(?:(?:Now,? therefore,? )?be it )?resolved(?:,| by the [^,;]{4,60}(?: of [^,;]{4,40})?,?)?(?: that the (?:senate|house of representatives)(?: \([^()]{5,60}\))?\s?[—–:-]{1,2})?$|^that the (?:senate|house of representatives)\s?[—–:-]{1,2}$/iu;
// "HAS ADOPTED THIS DECISION:" above "Article 1"; "RESUELVE", "DÉCIDE :", "RECOMIENDA:", "Hereby resolves to:", "RESOLVE to:"
const alone =
  /^(?:(?:now,? therefore,? )?(?:hereby )?resolves?(?: to| that)?|decides?(?: to)?|declares?|recommends?(?: that)?|décide(?: de)?|déclare|recommande|résout|resuelve|acuerda|declara|recomienda|dispone|exhorta|ha(?:s|ve) adopted this \p{L}+(?: \p{L}+)?|(?:a|ont) (?:adopté|arrêté) (?:la|le) présente? \p{L}+(?: \p{L}+)?|han? adoptado (?:la|el) presente \p{L}+(?: \p{L}+)?|постановляет|постановил[аи]?|решает|решил[аи]?|рекомендует|beschließt|empfiehlt|(?:ي|ت)?قررت?(?: ما يلي)?|决定(?:如下)?|议决如下)\s?[:：]?$/iu;

/**
 * The lines of a resolution that only say that it is resolved, above what is: "RESUELVE:" or "Resolve to:" above paragraph 1,
 * "Resolved, That the Senate—" above "(1) condemns"; "That Seanad Éireann:" above "notes that:".
 */
export function resolvingLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const texts = blocks.filter(({ note }) => note === undefined);
  const found = new Set<Block>();
  for (const [at, block] of texts.entries()) {
    const { text } = block.reading;
    if (text.length > 160) continue;
    if (congress.test(text) || motionIn(text) === "subject") found.add(block);
    else if (alone.test(text) && isFirst(texts[at + 1])) found.add(block);
  }
  return found;
}

/** "1. Exhortar", "Artículo 1°. Exhortar". */
function isFirst(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { text } = block.reading;
  const mark = numberMark(text);
  return (
    (mark?.style === "digit" && mark.value === "1") || /^Art(?:ículo|icle)\.? 1(?:er)?(?!\d)/u.test(text)
  );
}
