import { dateAt, dateBefore } from "../extract/date-phrase.ts";
import { allMatches } from "../model/all-matches.ts";
import type { Citation, Target } from "../model/citation.ts";
import { type Noun, nounIn, nounsIn } from "./paper-noun.ts";
import { another, considered, isNarrowed, lax, toCome, told } from "./paper-leads.ts";
import type { Draft, ResolveContext, Siblings } from "./step.ts";

/** The letters and reports whose symbol a text gives, by their date, their sender or author, and their subject. */
export class Papers {
  /** By kind and date; several of one day for "the letters of 19 November 2004". */
  readonly #byDate = new Map<string, readonly Target[]>();
  /** In text order. */
  readonly #phrases: Phrase[] = [];
  /** Each wording with a symbol once. */
  readonly #wordings = new Map<string, Phrase>();

  constructor(
    drafts: readonly Citation[],
    private readonly context: ResolveContext,
  ) {
    for (const draft of drafts) this.#add(draft);
  }

  /**
   * The papers that words without a symbol mean; none if neither the text nor another of its file gives the symbol of
   * one such alone, or of several of one day for words in the plural.
   */
  meant(draft: Draft): readonly Target[] {
    const text = this.#textOf(draft);
    const { start, end } = draft.span;
    const written = text.slice(start, end);
    const noun = nounIn(written, this.context.document.language);
    if (noun === undefined) return [];
    // Its symbol stands behind it, and is the citation.
    const first = this.#phrases[this.#firstFrom(draft.paragraph, start)];
    if (first?.paragraph === draft.paragraph && first.start < end) return [];
    const date = this.#dateIn(text, start, end) ?? dateAt(text, end, this.context.registry)?.date;
    if (date === undefined && noun.at + noun.word.length === written.length)
      return listOf(this.#pointed(draft, noun));
    const words = plainly(
      noun.kind === "letter" ? written.slice(noun.word.length) : subjectFrom(text, start + noun.at),
    );
    const isPlural = /^(?:letters|reports)$/u.test(noun.word);
    const wanted: Wanted = { kind: noun.kind, date, words, author: written.length, isPlural };
    const here = this.#find(wanted);
    return here.length > 0 ? here : this.#findBeside(wanted);
  }

  #find({ kind, date, words, author, isPlural }: Wanted): readonly Target[] {
    if (date !== undefined) {
      const ofDay = this.#byDate.get(`${kind} ${date}`) ?? [];
      if (isPlural || ofDay.length < 2) return ofDay;
      // "(S/2002/80 and Add.1)"
      const whole = ofDay.filter(({ id }) => !ofDay.some((other) => id.startsWith(`${other.id}/`)));
      return whole.length === 1 ? whole : [];
    }
    return listOf(kind === "letter" ? this.#from(words) : this.#about(words, author));
  }

  /** In the documents of the file together. */
  #findBeside(wanted: Wanted): readonly Target[] {
    const { document, siblings } = this.context;
    siblings?.open.add(document);
    return siblings?.read === undefined ? [] : papersOf(siblings, this.context).#find(wanted);
  }

  /** Takes over what another document of the file tells. */
  absorb(other: Papers): void {
    for (const [key, targets] of other.#byDate) for (const target of targets) this.#keep(key, target);
    for (const phrase of other.#wordings.values()) this.#remember(phrase);
  }

  #keep(key: string, target: Target): void {
    const known = this.#byDate.get(key) ?? [];
    if (known.length < ofOneDay && known.every(({ id }) => id !== target.id))
      this.#byDate.set(key, [...known, target]);
  }

  #remember(phrase: Phrase): void {
    if (this.#wordings.size < memory)
      this.#wordings.set(`${phrase.kind} ${phrase.words} ${phrase.target.id}`, phrase);
  }

  /** Index of the first phrase at or behind a place. */
  #firstFrom(paragraph: number, start: number): number {
    let [low, high] = [0, this.#phrases.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.#phrases[middle]!;
      if (one.paragraph < paragraph || (one.paragraph === paragraph && one.start < start)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #textOf({ paragraph }: Citation): string {
    return this.context.document.children[paragraph]?.text ?? "";
  }

  #add(draft: Citation): void {
    const [target, ...others] = draft.targets;
    if (draft.layer !== "document" || target === undefined || draft.via === "ibid") return;
    const { language } = this.context.document;
    const text = this.#textOf(draft);
    const isSymbol = symbolForm.test(text.slice(draft.span.start, draft.span.end));
    if (others.length > 0 && !isSymbol) return;
    const from = isSymbol ? clauseStart(text, draft.span.start) : draft.span.start;
    const words = text.slice(from, isSymbol ? draft.span.start : draft.span.end);
    const nouns = nounsIn(words, language);
    const noun = nouns.at(-1);
    // "letters dated 17 March 1978 (S/12606) and 18 March 1978 (S/12610)"
    const before = noun === undefined && words.length < listed ? this.#phrases.at(-1) : undefined;
    if (noun === undefined && before?.paragraph !== draft.paragraph) return;
    const kind = noun?.kind ?? before!.kind;
    const at = from + (noun?.at ?? 0);
    const phrase: Phrase = {
      paragraph: draft.paragraph,
      start: at,
      kind,
      words: plainly(text.slice(at, isSymbol ? draft.span.start : draft.span.end)),
      target,
      date:
        this.#dateIn(text, language === "zh" ? from : at, draft.span.start) ??
        this.#dateIn(text, draft.span.start, draft.span.end) ??
        dateAt(text, draft.span.end, this.context.registry)?.date ??
        // "letters of 19 November 2004 (S/2004/916; S/2004/915)", but not "(S/12675) and the document S/12611"
        (/\p{L}{4}/u.test(words) ? undefined : before?.date),
    };
    this.#phrases.push(phrase);
    this.#remember(phrase);
    if (phrase.date !== undefined) this.#keep(`${kind} ${phrase.date}`, target);
  }

  /** The last date in a stretch of the text. */
  #dateIn(text: string, start: number, end: number): string | undefined {
    const { document, registry } = this.context;
    let date: string | undefined;
    for (const { index } of allMatches(dateLead, text.slice(start, end)))
      date = dateAt(text, start + index, registry)?.date ?? date;
    if (document.language === "zh")
      for (const { index } of allMatches(/日/gu, text.slice(start, end)))
        date = dateBefore(text, start + index + 1)?.date ?? date;
    return date;
  }

  /**
   * "that report", "the said letter": the last of its kind in this paragraph or the one before. "the report", "his
   * report": the last in this paragraph, else the only one of the text if words lead to what it says.
   */
  #pointed(draft: Draft, { kind }: Noun): Target | undefined {
    const { paragraph, span } = draft;
    const text = this.#textOf(draft);
    const before = text.slice(Math.max(0, span.start - leadReach), span.start);
    const article = lax.exec(before)?.[0];
    if (article !== undefined && toCome.test(before)) return undefined;
    const end = this.#firstFrom(paragraph, span.start);
    const last = this.#phrases
      .slice(Math.max(0, end - lately), end)
      .findLast((one) => one.kind === kind && one.paragraph >= paragraph - (article === undefined ? 1 : 0));
    if (last !== undefined)
      return article !== undefined && another.test(text.slice(last.start + kind.length, span.start))
        ? undefined
        : last.target;
    if (article === undefined || kind !== "report" || !told.test(before.slice(0, -article.length)))
      return undefined;
    return only(this.#phrases.slice(0, end).filter((one) => one.kind === kind));
  }

  /** The only report of an author that the text has named so far, where words lead to what it says. */
  authored(draft: Draft, author: string): Target | undefined {
    const text = this.#textOf(draft);
    const { start, end } = draft.span;
    const before = text.slice(Math.max(0, start - leadReach), start).replace(/the $/u, "");
    const rest = text.slice(end, end + 24);
    const closes = /^(?:[,;.]|$)/u.test(rest) && considered.test(before);
    if ((!closes && !told.test(before)) || isNarrowed(rest) || toCome.test(`${before}the `)) return undefined;
    const by = ` of the ${author.toLowerCase()}`;
    return only(
      this.#phrases
        .slice(0, this.#firstFrom(draft.paragraph, start))
        .filter(({ kind, words }) => kind === "report" && words.slice(words.indexOf(" ")).startsWith(by)),
    );
  }

  #withWords(test: (phrase: Phrase) => boolean): readonly Phrase[] {
    return [...this.#wordings.values()].filter(test);
  }

  #from(sender: string): Target | undefined {
    const words = sender.replace(/^(?:from|of|by|du|de la|del)(?: the| its)? /u, "");
    if (words.split(" ").length < 3) return undefined;
    return only(this.#withWords((one) => one.kind === "letter" && one.words.includes(words)));
  }

  /** A report with a subject of its own: the author alone tells nothing. */
  #about(words: string, author: number): Target | undefined {
    const least = author + 12;
    const isSame = (one: string): boolean =>
      one.length >= least && (one.startsWith(words) || words.startsWith(`${one} `));
    if (words.length < least) return undefined;
    return only(this.#withWords((one) => one.kind === "report" && isSame(one.words)));
  }
}

const shared = new WeakMap<Siblings, Papers>();

/** Those of all documents of a file together; put together once. */
function papersOf(siblings: Siblings, context: ResolveContext): Papers {
  let all = shared.get(siblings);
  if (all === undefined) {
    shared.set(siblings, (all = new Papers([], context)));
    for (const [document, citations] of siblings.read ?? [])
      all.absorb(new Papers(citations, { document, registry: context.registry }));
  }
  return all;
}

/** How far before the noun, in code units, words lead to what a report says. */
const leadReach = 90;

/** So many letters of one day can be meant together; it bounds the work for each. */
const ofOneDay = 20;

function listOf(target: Target | undefined): readonly Target[] {
  return target === undefined ? [] : [target];
}

/** Of so many papers with a symbol the words are remembered; it bounds the work for each paper without one. */
const memory = 1000;

/** Of so many papers before it "the said letter" can be one. */
const lately = 50;

/** What words for a paper tell of it. */
interface Wanted {
  readonly kind: Noun["kind"];
  readonly date: string | undefined;
  /** Sender, or author and subject, in lower case. */
  readonly words: string;
  /** How many code units of a report's words name its author. */
  readonly author: number;
  readonly isPlural: boolean;
}

interface Phrase {
  readonly paragraph: number;
  readonly start: number;
  readonly kind: string;
  /** From the noun to the symbol, in lower case, without figures and marks. */
  readonly words: string;
  readonly target: Target;
  readonly date: string | undefined;
}

/** Longest stretch between two symbols of a list, in code units. */
const listed = 40;

const symbolForm = /^[A-Z]{1,6}\//u;

/** Where a date can begin. */
const dateLead = / (?=\d{1,2}(?!\d))/gu;

function only(phrases: readonly Phrase[]): Target | undefined {
  const [first] = phrases;
  return phrases.every(({ target }) => target.id === first?.target.id) ? first?.target : undefined;
}

/** How far before its symbol, in code units, the words for a paper begin at most. */
const reach = 320;

/** Where the clause before an offset begins; the year of "resolution 425 (1978)" ends none. */
function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  for (let end = at; end > from; end -= 1) {
    const mark = text.charAt(end - 1);
    if (mark === ")" && /\(\d{4}\)$/u.test(text.slice(Math.max(0, end - 6), end))) end -= 5;
    else if (";:)”".includes(mark)) return end;
  }
  return from;
}

/** " on the United Nations Disengagement Observer Force" to the next mark. */
function subjectFrom(text: string, at: number): string {
  return /^[^,.;:()“”\d]*/u.exec(text.slice(at, at + 160))![0];
}

function plainly(words: string): string {
  return words
    .replaceAll(/[^\p{L}\s’'-]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
