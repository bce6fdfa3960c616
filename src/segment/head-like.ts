import type { Block } from "./block.ts";

/** A line that may stand in a masthead: short, without the end of a sentence. */
export function isHeadLike(block: Block): boolean {
  const { text } = block.reading;
  if (block.note !== undefined) return false;
  return text.length <= 40 || adoptionSentence.test(text) || (text.length <= 320 && !endsSentence(text));
}

/** True for words that end as a sentence or a clause does, be there the mark of a note behind it: "its fifty-fifth session.1". */
export function endsSentence(text: string): boolean {
  return /(?:[.;,:،؛۔。；，][”“"»)」』]?|\p{L}[.;,][”“"»)]?\d{1,3})$/u.test(text);
}

/** True for a sentence that tells of the adoption, which ends with a full stop in some mastheads. */
export function isAdoptionSentence(text: string): boolean {
  return adoptionSentence.test(text);
}

// "Aprobada por el Consejo de Seguridad en su 4452ª sesión, celebrada el 16 de enero de 2002."
const adoptionSentence =
  /^[[(]?(?:(?:[Rr]esolution|[Dd]ecision|Résolution|Décision|Resolución|Decisión) )?(?:[Aa]dopted|[Aa]doptée?|[Aa]probad[ao]|[Aa]doptad[ao]|[Vv]erabschiedet|Angenommen|Принят[ао]) [^;]{10,200} (?:19|20)\d{2}\.$/u;
