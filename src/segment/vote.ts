// "by consensus", "unanimously", "by 1122 votes to 19, with 66 abstentions", "by a recorded vote of 32 to 13, with 2 abstentions"
const form =
  /by consensus|unanimously|without a vote|par consensus|à l['’]unanimité|sans (?:vote|être mise aux voix)|por consenso|por unanimidad|sin votación|بتوافق الآراء|بالإجماع|دون تصويت|без голосования|консенсусом|единогласно|协商一致|未经表决|一致通过|einstimmig|ohne Abstimmung|im Konsens|by (?:a recorded vote of |\d)[^[\]()]{1,120}?abstentions?|by \d{1,4} votes to (?:none|\d{1,4})|par \d{1,4} voix contre[^[\]()]{1,80}?abstentions?|por \d{1,4} votos contra[^[\]()]{1,80}?abstenci(?:ón|ones)/u;

/** How a text was adopted, in the words that say it: "Adopted without a vote." gives `without a vote`. */
export function voteIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const match = form.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}
