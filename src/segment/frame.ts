import { allMatches } from "../model/all-matches.ts";
import { languages } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import { folded } from "./folded.ts";
import { openingReader } from "./opening-phrase.ts";
import { ownNumber } from "./own-symbol.ts";

/** The lines that frame a resolution, recognized by the words of the registry's table. */
export interface Frame {
  /** "The General Assembly," before the preamble. */
  readonly isEnacting: (text: string) => boolean;
  /** "Resolution adopted by the General Assembly on 20 December 2012". */
  readonly isAdoption: (text: string) => boolean;
  /** "RESOLUTION 1291 (2000)", "67/193. International cooperation": the title by number. */
  readonly isNumberedTitle: (text: string) => boolean;
  /** A line that can only stand at the head of a document: a symbol, the name of an organ. */
  readonly isMasthead: (text: string) => boolean;
  /** The name of an organ alone, short and without comma: "Совет Безопасности". */
  readonly isOrgan: (text: string) => boolean;
  /** "Annex", "Annex II", "Appendix A". */
  readonly isAnnex: (text: string) => boolean;
  /** A note by which delegations reserve their position. */
  readonly isReservation: (text: string) => boolean;
}

/** "(Busan, 2014)", ", meeting at its 105th Session, 2016," behind the name of a conference. */
const meetingPlace =
  / \(\p{Lu}[\p{L} .’-]{2,30}, \d{4}\)(?=[,:]?$)|,? (?:meeting|having met|held|convened) (?:at|in|on|virtually)(?![\p{L}]).{0,200}$/u;

/** The frame that the words of a registry describe. */
export const frameOf = oncePer((registry: Registry): Frame => {
  const organ = hasWord(registry, "organ");
  const opening = openingReader(registry);
  const adopted = hasWord(registry, "adopted");
  const annex = new Set(languages.flatMap((language) => registry.words("annex", language)).map(folded));
  const reservation = hasWord(registry, "reservation");
  const organs = organsWithArticle(registry);
  const startsLikeOrgan =
    /^["“«]?(?:The|L['’]|La|Le|Les|El|Los|Las|Der|Die|Das|إن|ان|\p{Lu}\p{L}+|\p{Script=Han})/u;
  const article = /^["“«]?(?:the |l['’]|le |la |les |el |der |die )/iu;
  const isOrganLine = (text: string): boolean =>
    text.length <= 80 && organ(text) && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.;:,،]$/u.test(text);
  const isSymbol = (text: string): boolean =>
    /^(?:[A-Z]{1,6}\/)?[A-Z]{1,5}(?:[./][A-Z0-9()-]{1,12}){1,6}(?:\s\(\d{4}\))?\*{0,2}$/u.test(text);
  return {
    isEnacting: remembering(
      (text) =>
        startsLikeOrgan.test(text) &&
        (/[,،，]["”»]?$/u.test(text.slice(-2)) ||
          (article.test(text) && organs.has(folded(text).replace(/^["“«]|\.?["”»]?$/gu, "")))) &&
        !/^(?:Recalling|Noting|At its)/u.test(text) &&
        organ(text) &&
        !/\d{4}/u.test(text.replace(meetingPlace, "")) &&
        opening(text) === undefined,
    ),
    isAdoption: (text) => text.length <= 320 && adopted(text) && organ(text) && isAdoptionShape(text),
    isNumberedTitle: (text) => text.length < 1000 && ownNumber(text) !== undefined,
    isMasthead: (text) => isSymbol(text) || isOrganLine(text),
    isOrgan: isOrganLine,
    isAnnex: (text) => {
      if (text.length > 60) return false;
      const match =
        /^[[("“]?(\p{L}[\p{L}ё]*)(?:\s(?:[IVXLC]{1,6}|\d{1,2}|[A-Z]))?(?:\s?[*⁰¹²³-⁹]{1,2})?[\])"”:.]?$/u.exec(
          text,
        );
      return match !== null && annex.has(folded(match[1]!));
    },
    isReservation: (text) => reservation(text.slice(0, 400)),
  };
});

/** The judgement of lines of up to 160 characters, 240 with the place of a meeting, which is asked for again and again while a text is cut; longer ones are none. */
function remembering(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text.length > 160 && (text.length > 240 || !meetingPlace.test(text))) return false;
    let judged = known.get(text);
    if (judged === undefined) {
      if (known.size >= 2000) known.clear();
      judged = judge(text);
      known.set(text, judged);
    }
    return judged;
  };
}

/** "the security council", "l'assemblée générale": organs by their whole names with an article, folded. */
function organsWithArticle(registry: Registry): ReadonlySet<string> {
  const organs = new Set<string>();
  for (const { kind, names } of registry.bodies.values()) {
    if (!/^(?:organ|council|assembly|commission)$/u.test(kind)) continue;
    for (const { name, form } of names) {
      if (form === "acronym") continue;
      for (const article of ["the ", "l'", "le ", "la ", "les ", "el ", "der ", "die "])
        organs.add(article + folded(name));
    }
  }
  return organs;
}

/** No sentence of a report: no finite verb of its own before the participle, no full stop inside. */
function isAdoptionShape(text: string): boolean {
  return !/(?<!\d)[.;]\s+\p{Lu}/u.test(text) && !/[;:]$/u.test(text);
}

/** True for a text that holds a word of the concept in any language. */
function hasWord(registry: Registry, concept: string): (text: string) => boolean {
  const words = new Set<string>();
  const chinese = registry.words(concept, "zh");
  for (const language of languages)
    for (const word of registry.words(concept, language)) words.add(folded(word));
  return (text) => {
    for (const [word] of allMatches(/[\p{L}\p{M}']+/gu, folded(text))) {
      if (words.has(word)) return true;
      if (word.startsWith("و") && words.has(word.slice(1))) return true;
      if (word.includes("'") && words.has(word.slice(word.indexOf("'") + 1))) return true;
    }
    return chinese.some((word) => text.includes(word));
  };
}
