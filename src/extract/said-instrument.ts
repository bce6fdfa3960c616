import type { Mention } from "../model/mention.ts";
import { wordBits } from "./cue.ts";
import type { Extractor } from "./extractor.ts";
import { endAt } from "./word.ts";

/** The nouns in lower case, by their last word, with the head noun that a work must bear. */
const nouns: Readonly<Record<string, string>> = {
  agreement: "agreement",
  articles: "article",
  code: "code",
  communiqué: "communiqué",
  compact: "compact",
  convention: "convention",
  covenant: "covenant",
  declaration: "declaration",
  framework: "framework",
  goals: "goal",
  guidelines: "guideline",
  principles: "principle",
  protocol: "protocol",
  strategy: "strategy",
  treaty: "treaty",
  agreements: "agreement",
  conventions: "convention",
  covenants: "covenant",
  declarations: "declaration",
  protocols: "protocol",
  treaties: "treaty",
};

/** The same for nouns of several words, and how many words stand before the last. */
const longer: readonly (readonly [form: RegExp, head: string, words: number])[] = [
  [/(?<![\p{L}-])plan of action$/u, "plan of action", 2],
  [/(?<![\p{L}-])programme of action$/u, "programme of action", 2],
  [/(?<![\p{L}-])outcome document$/u, "outcome document", 1],
  [/(?<![\p{L}-])final document$/u, "final document", 1],
  [/(?<![\p{L}-])draft articles$/u, "article", 1],
];

/** Nouns of which the plural is one work. */
const always = new Set(["article", "goal", "guideline", "principle"]);

/** What tells of another one, or begins a longer name: "the agreement between", "the treaty bodies", "the agreement reached". */
const narrowed =
  /^ (?:of|on|between|among|for|to|that|which|who|from|by|under|with|without|within|at|against|concerning|regarding|governing|relating|establishing|constituting|underlying|in (?!all |full|its |order |a |accordance )|\p{L}{2,}(?:ed|ent|ble|ary|ed|en|ings?|ies|y)(?!\p{L})|made|set|body|process|level|depositor|text|and (?:principles|rules|standards|practices|purposes|values|norms|objectives|guidelines))|^[-’/]/u;

const [noun, leading, attribute] = [1, 2, 4];
const bitsOf = wordBits([
  new RegExp(`^(?:${Object.keys(nouns).join("|")}|action|document)$`, "u"),
  /^(?:[Tt]he|[Tt]hat|[Tt]hose|[Tt]hese|[Bb]oth|said|same)$/u,
  /^(?:plan|programme|outcome|final|draft|of|optional)$/u,
]);

/**
 * Nouns in lower case that point back to what the same paragraph has named: "endorses the Pretoria Agreement and demands
 * that all the signatories to the agreement …", "implementation of those agreements". The resolver drops the others.
 */
export const saidInstrument: Extractor = {
  id: "said-instrument",
  matches: [],
  misses: [
    "a convention",
    "the agreement between the parties",
    "the treaty bodies",
    "international treaties",
  ],
  cue: new RegExp(`^(?:${Object.keys(nouns).join("|")}|action|document)$`, "u"),
  extract({ text, part }, { document, index, words }) {
    if (document.language !== "en" || part === "footnote" || part === "heading") return [];
    const here = words[index]!;
    const { list, starts } = here;
    const mentions: Mention[] = [];
    for (let at = 1; at < list.length; at += 1) {
      if ((bitsOf(list[at]!) & noun) === 0) continue;
      const end = endAt(here, at);
      const before = text.slice(Math.max(0, end - 24), end);
      const [, phrase, count] = longer.find(([form]) => form.test(before)) ?? [];
      const word = list[at]!.word;
      const head = phrase ?? nouns[word];
      let first = at - (count ?? 0);
      if (head === "protocol" && (bitsOf(list[first - 1] ?? list[0]!) & attribute) !== 0) first -= 1;
      const lead = first - 1;
      if (head === undefined || lead < 0 || (bitsOf(list[lead]!) & leading) === 0) continue;
      const start = starts[first]!;
      if (text.slice(endAt(here, lead), start) !== " " || narrowed.test(text.slice(end, end + 40))) continue;
      mentions.push({
        type: "short",
        layer: "instrument",
        paragraph: index,
        span: { start, end },
        extractor: saidInstrument.id,
        head,
        plural: phrase === undefined && word.endsWith("s") && !always.has(head),
      });
    }
    return mentions;
  },
};
