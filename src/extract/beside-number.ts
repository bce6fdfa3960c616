import type { Language } from "../model/language.ts";
import type { BodyFinder, BodyWords } from "./body-words.ts";
import { dateAt } from "./date-phrase.ts";
import type { NumberHead } from "./number-head.ts";
import type { Reader } from "./number-list.ts";

// What may stand between a body's name and the noun: acronym, possessive, bracket or comma, and a few adjectives.
const besideBody =
  /(?:\s\(\p{Lu}[\p{Lu}\d-]{1,8}\))?(?:[’']s?)?\s*(?<mark>[,(]\s?(?:see\s)?)?(?:(?<!\p{L})(?:relevant|previous|earlier|subsequent|recent|own|annual|landmark|draft|new|key|two|three|four|various|other|related|applicable|said)\s){0,3}$/u;

// "GA Res.", "S.C. Res.", "AG Rés.", "SR-Res."
const principal = /(?<![\p{L}\p{N}.])(?:(?<assembly>G\.?\s?A\.?|AG|GV)|S\.?\s?C\.?|CS|SR)[\s-]$/u;

/** "Commission on Narcotic Drugs resolution …", "Commission on Human Rights (Decision …", "the Council’s resolution …". */
export function bodyBefore(
  reader: Reader,
  head: NumberHead,
): { readonly words: BodyWords; readonly touching: boolean; readonly isWeak?: true } | undefined {
  if (head.own) return undefined;
  // "UNSCR 1325": the noun holds the body.
  if (reader.text.startsWith("UN", head.start))
    return { words: { start: head.start, end: head.start, bodies: ["unsc"], full: true }, touching: true };
  const slice = reader.text.slice(Math.max(0, head.start - 30), head.start);
  const letters = /^r[eé]s(?!\p{L})/iu.test(reader.text.slice(head.start, head.start + 4))
    ? principal.exec(slice)
    : null;
  if (letters !== null) {
    const bodies = [letters.groups?.assembly === undefined ? "unsc" : "unga"];
    return {
      words: { start: head.start - letters[0].length, end: head.start - 1, bodies, full: true },
      touching: true,
    };
  }
  const between = besideBody.exec(slice);
  const end = head.start - (between?.[0].length ?? 0);
  const words = reader.finder.endingAt(reader.text, end);
  if (words === undefined || words.end !== end) return undefined;
  const mark = between?.groups?.mark;
  // "اعتمدت الجمعية القرار 60/1": the Assembly did so, and the resolution is hers
  const touching = mark === undefined && reader.language !== "ar";
  if (mark?.startsWith(",") === true) return { words, touching, isWeak: true };
  // "General Assembly and Security Council resolutions 70/262 and 2282 (2016)".
  const and = /\s(?:and|et|y|и|und)\s(?:the\s)?$/u.exec(
    reader.text.slice(Math.max(0, words.start - 12), words.start),
  );
  const other =
    and === null || !head.plural
      ? undefined
      : reader.finder.endingAt(reader.text, words.start - and[0].length);
  if (other === undefined) return { words, touching };
  return { words: { ...words, start: other.start, bodies: [...words.bodies, ...other.bodies] }, touching };
}

// Between the noun and a body behind it, or between a number and a body behind it.
const ofBody =
  /^\s?,?\s?(?<of>\(?(?:adopted |taken )?(?:of|by)\s|adoptée?s? par\s|(?:de\s|du\s|des\s|d[’'])|aprobadas? por\s|del\s|принят\p{L}{1,3}\s|der\s|des\s|von\s|الصادر[ةين]{0,2} عن\s|التي اتخذتها\s)?(?:the\s|la\s|l[’']|le\s|el\s)?/iu;

/** "résolution de l’Assemblée générale 60/1", "قرار الجمعية العامة 60/1": a body's name that fills the gap. */
export function bodyInside({ text, finder }: Reader, gap: string, at: number): BodyWords | undefined {
  if (gap.length < 4 || gap.length > 110) return undefined;
  const words = finder.startingAt(text, at + (ofBody.exec(gap)?.[0].length ?? 0));
  const rest = words === undefined ? undefined : gap.slice(words.end - at);
  return rest !== undefined &&
    words !== undefined &&
    words.end <= at + gap.length &&
    /^[\s,:]*$/u.test(rest.replace(/(?:n[o°º]s?|رقم)\.?\s?$/iu, ""))
    ? words
    : undefined;
}

/** "resolution 60/1 of the General Assembly", "résolution 60/1 de l’Assemblée générale, en date du 16 septembre 2005". */
export function bodyAfter({ text, finder, language, registry }: Reader, at: number) {
  const match = ofBody.exec(text.slice(at, at + 40));
  const preposition = match?.[0] ?? "";
  const isWritten =
    match?.groups?.of !== undefined || ((language === "ru" || language === "ar") && /^\s/u.test(preposition));
  // In Arabic "and" is written onto the next word, which then names another thing.
  if (!isWritten || (language === "ar" && text.startsWith("و", at + preposition.length))) return undefined;
  const found = finder.startingAt(text, at + preposition.length);
  if (found === undefined || found.start > at + preposition.length + 4) return undefined;
  // "Комитет, учрежденный резолюцией 1737 (2006) («Комитет»)": what the body is called from here on.
  if (/[(«“"]/u.test(text.slice(at + preposition.length, found.start))) return undefined;
  const words = ofOrganization(text, found, finder);
  const date = dateAt(text, words.end, registry);
  // "adopted by the Assembly" is a mention of the body beside that of the resolution.
  const touching = !/adopt|taken|aprob|принят|صادر|اتخذ/u.test(preposition);
  // "Resolution 77/222 der Generalversammlung vom 15. Dezember 2022": the date belongs to the number
  const dated =
    date !== undefined && touching && text[words.end] !== "," ? { ...words, end: date.end } : words;
  return { words: dated, touching, ...(date && { date: date.date }) };
}

const organ = /^(?:unga|unsc|ecosoc|un-secretariat)$/u;
const ofAnother = /^ (?:of |de |du |des |del )(?:the |la |las |los |l[’'])?(?=[\p{Lu}])/u;

/** "the General Assembly of the World Tourism Organization": the organization's own; else the words as they are. */
function ofOrganization(text: string, words: BodyWords, finder: BodyFinder): BodyWords {
  if (!words.bodies.some((body) => organ.test(body))) return words;
  const match = ofAnother.exec(text.slice(words.end, words.end + 16));
  const other = match === null ? undefined : finder.startingAt(text, words.end + match[0].length);
  return other?.full !== true || other.bodies.includes("un")
    ? words
    : { ...words, end: other.end, bodies: other.bodies };
}

/** "resolution 4/9, entitled “Plastic products”, adopted by the United Nations Environment Assembly". */
export function adopterAfter({ text, finder }: Reader, end: number): BodyWords | undefined {
  const match = adoption.exec(text.slice(end, end + 260));
  return match === null ? undefined : finder.startingAt(text, end + match[0].length);
}

const adoption =
  /^(?:,? (?:entitled |on [\p{L} ,-]{1,120}, )?(?:[“"][^”"]{1,200}[”"])?)?,? (?:(?:which was |both )?(?:adopted|taken|endorsed) by|of) (?:the )?(?=\p{Lu})/u;

/** How a sentence that begins with a number goes on to the body that adopted it. */
interface DeciderWords {
  /** Ends at the head or the possessive before it. */
  readonly before: RegExp;
  /** From the number to the body; "by which" tells it without the words before. */
  readonly between: RegExp;
  readonly verb: RegExp;
}

const deciders: Readonly<Partial<Record<Language, DeciderWords>>> = {
  en: {
    before:
      /(?<!\p{L})(?:[Ii]n|[Bb]y|[Uu]nder|[Tt]hrough|[Pp]ursuant to) (?:para(?:graph|graphs|s)?\.? [\d(), and–-]{1,24} of )?(?:the )?$/u,
    between:
      /^(?:,? (?:entitled |on [\p{L} -]{1,120})?(?:[“"][^”"]{1,200}[”"])?)?,? (?<which>(?:in|by|through|under) which |wherein )?the (?=\p{Lu})/u,
    verb: /^,? (?:also |further |has |had |inter alia,? )?\p{Ll}+(?:ed|ook|et|ave)(?!\p{L})/u,
  },
  fr: {
    before:
      /(?<!\p{L})(?:[Dd]ans|[Pp]ar|[Aa]ux termes de) (?:le paragraphe \d{1,3} de |les paragraphes [\d, et]{1,24} de )?(?:la |l[’'])?$/u,
    between: /^,? (?<which>(?:dans|par) laquelle )?(?:la |le |l[’'])(?=\p{Lu})/u,
    verb: /^,? (?:a|avait|s[’']est)(?!\p{L})/u,
  },
  es: {
    before:
      /(?<!\p{L})(?:[Ee]n|[Pp]or|[Mm]ediante|[Ss]egún) (?:el párrafo \d{1,3} de |los párrafos [\d, y]{1,24} de )?(?:la |el )?$/u,
    between: /^,? (?<which>(?:en|por|mediante) (?:la|el) (?:cual|que) )?(?:la |el )(?=\p{Lu})/u,
    verb: /^,? (?:también |ha |había )?\p{Ll}+(?:ó|aron|ieron|ado|ido)(?!\p{L})/u,
  },
  ru: {
    before: /(?<!\p{L})[Вв] (?:пункт(?:е|ах) [\d, и]{1,24} )?$/u,
    between: /^,? (?<which>в которой )?(?=\p{Lu})/u,
    verb: /^,? (?:также )?\p{Ll}+(?:л|ла|ло|ли)(?!\p{L})/u,
  },
};

/** "In paragraph 8 of its resolution 45/18, the Human Rights Council called upon": who called is who adopted. */
export function deciderAfter(
  { text, finder, language }: Reader,
  head: NumberHead,
  end: number,
): BodyWords | undefined {
  const words = deciders[language];
  const gap = words?.between.exec(text.slice(end, end + 260));
  if (words === undefined || gap == null) return undefined;
  if (
    gap.groups?.which === undefined &&
    !words.before.test(text.slice(Math.max(0, head.from - 60), head.from))
  )
    return undefined;
  const body = finder.startingAt(text, end + gap[0].length);
  return body !== undefined && words.verb.test(text.slice(body.end, body.end + 30)) ? body : undefined;
}

/** "the adoption by the Economic and Social Commission …, at its seventy-second session, of resolution 72/7". */
export function adopterBefore({ text, finder }: Reader, head: NumberHead): BodyWords | undefined {
  const match = ofSession.exec(text.slice(Math.max(0, head.start - 90), head.start));
  if (match === null) return undefined;
  const end = head.start - match[0].length;
  const words = finder.endingAt(text, end);
  return words?.end === end ? words : undefined;
}

const ofSession = /,? (?:at|during) its [\p{L}\s-]{4,40} session,? (?:on [\d\p{L} ]{8,20},? )?(?:of )?$/u;

/** "the Economic and Social Council, in its resolution …": the body to which "its" points. */
export function possessorOf({ text, finder, language }: Reader, head: NumberHead): BodyWords | undefined {
  const start = Math.max(0, head.from - 200);
  const words = finder.lastIn(text, { start, end: head.from });
  if (words === undefined) return undefined;
  const gap = text.slice(words.end, head.from);
  const linked =
    language === "en"
      ? linkEnglish.test(gap)
      : gap.length < 34 && !/[.;]|(?:^|\s)(?:et|y|e|и|также|und|sowie|و|和|以及)\s?$/u.test(gap);
  return linked ? words : undefined;
}

/**
 * The council to which a masculine "قراره" points in a text of an assembly, or the assembly or commission to which a
 * feminine "قرارها" points in one of a council: "قرار مجلس حقوق الإنسان 45/30 وقراره دإ-34/1".
 */
export function possessorByGender(
  { text, finder, language }: Reader,
  head: NumberHead,
  ownBody: string | undefined,
): BodyWords | undefined {
  if (language !== "ar" || !head.own || ownBody === undefined) return undefined;
  const isMasculine = text.slice(head.start, head.end).endsWith("ه");
  if (isMasculine === councils.has(ownBody) || !(councils.has(ownBody) || ownBody === "unga"))
    return undefined;
  const words = finder.lastIn(text, { start: Math.max(0, head.from - 300), end: head.from });
  return words !== undefined && /^[وفبلك]{0,2}(?:ال)?مجلس/u.test(text.slice(words.start)) === isMasculine
    ? words
    : undefined;
}

const councils: ReadonlySet<string> = new Set(["unsc", "ecosoc", "hrc"]);

const linkEnglish =
  /^,?(?: (?:at|during|on) (?:its|the) [\p{L}\s-]{3,60},?)?(?:,? (?:in|by|of|under|through|with|pursuant to|adopted|adopting|as requested in|contained in|to|decided|(?:para(?:graph|graphs|s)?\.? [\d(), and–-]{1,24}|section [IVX]+(?: [A-Z])?|part [IVX]+|the annex(?:es)?|the provisions) (?:of|to)|on \d{1,2} \p{L}{3,9} \d{4}),?){0,4}\s?$/iu;
