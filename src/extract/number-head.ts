import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { NumberedMention } from "../model/mention.ts";
import { oncePerPair } from "../model/once-per.ts";
import type { Span } from "../model/span.ts";
import type { Registry } from "../registry/registry.ts";

/** A word that numbers belong to: "resolutions", "its decision". The span is that of the noun alone. */
export interface NumberHead extends Span {
  readonly form: NumberedMention["form"];
  readonly plural: boolean;
  /** True after a possessive: "its resolutions", "in its previous resolutions", "قراراتها". */
  readonly own: boolean;
  /** Where the possessive or the noun begins: what names the body stands before it. */
  readonly from: number;
}

/** The heads of a text in order. */
export function numberHeads(text: string, language: Language, registry: Registry): readonly NumberHead[] {
  const { nouns, own, formOf, abbreviated } = patternsOf(registry, language);
  const heads: NumberHead[] = abbreviation.test(text)
    ? allMatches(abbreviated, text).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        form: /^d/iu.test(match[0]) ? "decision" : "resolution",
        plural: false,
        own: false,
        from: match.index,
      }))
    : [];
  const isAbbreviated = heads.length > 0;
  for (const match of allMatches(nouns, text)) {
    const joined =
      language === "ar" ? (/^[وفبك]{1,2}(?=ال|قرار|مقرر|توصي)/u.exec(match[0])?.[0].length ?? 0) : 0;
    const word = match[0].slice(joined);
    const start = match.index + joined;
    const possessive = own?.exec(text.slice(Math.max(0, start - 44), start));
    heads.push({
      start,
      end: start + word.length,
      form: formOf(word),
      plural: isPlural(word, language),
      own: Boolean(possessive) || (language === "ar" && /(?:ها|ه|هم|هما|نا)$/u.test(word)),
      from: possessive ? start - (possessive[0]?.length ?? 0) : start,
    });
  }
  return isAbbreviated ? heads.sort((one, other) => one.start - other.start) : heads;
}

/** A quick look: most texts have none of them. */
const abbreviation = /[Rr][eé]s(?!\p{L})|[Dd][eé]c(?!\p{L})/u;

interface Patterns {
  readonly nouns: RegExp;
  /** "Res." and "Dec." behind the letters of a body, as scholars write. */
  readonly abbreviated: RegExp;
  /** Matches at the end of what stands before the noun; absent where the noun itself carries it. */
  readonly own: RegExp | undefined;
  readonly formOf: (word: string) => NumberedMention["form"];
}

const concepts = ["resolution", "decision", "recommendation", "conclusion"] as const;

const patternsOf = oncePerPair((registry: Registry, language: Language): Patterns => {
  const forms = new Map<string, NumberedMention["form"]>();
  // English nouns stand in texts of every language, in titles and notes.
  for (const concept of concepts)
    for (const from of [language, "en"] as const)
      for (const word of registry.words(concept, from)) forms.set(word, concept);
  return {
    nouns: nounPattern([...forms.keys()], language),
    abbreviated: abbreviatedPattern(registry),
    own: ownPattern(registry.words("own", language), language),
    formOf: (word) => {
      const plain = word.toLowerCase();
      if (language === "ar")
        return /مقرر/u.test(plain) ? "decision" : /توصي/u.test(plain) ? "recommendation" : "resolution";
      return forms.get(plain) ?? "resolution";
    },
  };
});

function nounPattern(words: readonly string[], language: Language): RegExp {
  const longestFirst = [...words, "UNSCRs?"].sort((a, b) => b.length - a.length).join("|");
  if (language === "zh") return new RegExp(`(?:${longestFirst}|決議|決定)`, "giu");
  // Arabic writes "and", "in", "to" and the article onto the noun, possessives and duals behind it.
  if (language === "ar")
    return /(?<!\p{L})[وفبكل]{0,2}(?:ال|ل)?(?:قرار|مقرر|توصي)(?:ات|اتي|ين|ان|ي|ا|ة)?(?:ها|ه|هم|هما|نا)?(?!\p{L})/gu;
  // "Ratsresolutionen 45/17", "VN-Sicherheitsratsresolution 1325": the body is the front of the word.
  const front =
    language === "de"
      ? String.raw`(?:(?<![\p{L}\p{N}])|(?<=rats|versammlungs))`
      : String.raw`(?<![\p{L}\p{N}])`;
  return new RegExp(String.raw`${front}(?:${longestFirst})(?![\p{L}])`, "giu");
}

/**
 * "UNGA Res 39/46", "G.A. Res. 217A (III)", "GV-Res. 3314 (XXIX)"; with its full stop and a number that can hardly be
 * anything else also alone, "Rés. 2625 (XXV)". Source: OSCOLA and Bluebook, resolutions of the United Nations.
 */
function abbreviatedPattern(registry: Registry): RegExp {
  const acronyms = [...registry.bodies.values()].flatMap(({ names }) =>
    names.flatMap(({ form, name }) => (form === "acronym" && /^[A-Z]{2,8}$/u.test(name) ? [name] : [])),
  );
  const bodies = [...new Set(acronyms), ...principalLetters].join("|");
  const number = String.raw`(?:[Nn]o?[.°]?\s)?\d`;
  return new RegExp(
    // The letters of the body are looked for last: there are hundreds, and few words are "Res".
    String.raw`(?:[Rr][eé]s|[Dd][eé]c)(?:\.|(?!\p{L}))(?=\s?${number})(?<=(?<![\p{L}\p{N}./-])(?:${bodies})[\s-](?:[Rr][eé]s|[Dd][eé]c)\.?)` +
      String.raw`|(?<![\p{L}\p{N}/-])R[eé]s\.(?=\s(?:(?:${bodies})\s)?${number}{1,4}(?:\s?[A-Z])?(?:\s?\((?:[IVXL]+|(?:19|20)\d\d)\)|\/\d))`,
    "gu",
  );
}

/** Letters that stand for a body only beside "Res": "GA", "S.C.", "GV", "CS". */
const principalLetters = [String.raw`G\.?\s?A\.?`, String.raw`S\.?\s?C\.?`, "GV", "SR", "AG", "CS"];

function ownPattern(words: readonly string[], language: Language): RegExp | undefined {
  if (words.length === 0) return undefined;
  if (language === "zh") return new RegExp(`(?:${words.join("|")})(?:[\\p{Lo}、，]{0,8})$`, "u");
  // "its previous and most recent resolutions": adjectives between, but no noun ("at its tenth session, of resolution").
  const between =
    language === "en" ? String.raw`(?:(?:${adjectives})\s){0,4}` : String.raw`(?:\p{Ll}{4,16}\s){0,2}`;
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join("|")})\s${between}$`, "iu");
}

const adjectives =
  "relevant|previous|earlier|prior|subsequent|recent|more|most|latest|last|first|own|annual|landmark|historic|new|key|other|various|said|and|all|related|pertinent|applicable|above-mentioned|aforementioned|respective|two|three|four|five|many|numerous|several|unanimous";

function isPlural(word: string, language: Language): boolean {
  if (language === "ar") return /(?:ات|ين|ان|ي)(?:ها|ه|هم|هما|نا)?$/u.test(word);
  if (language === "de") return /en$/iu.test(word);
  if (language === "ru") return !/(?:я|ю|е|ия|ей)$/iu.test(word);
  return language === "zh" || /s$/iu.test(word);
}
