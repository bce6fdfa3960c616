import type { Document } from "../model/document.ts";
import { englishMonth } from "../model/english-date.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { bearersIn } from "./at-home.ts";
import { datedEnd } from "./dated-end.ts";
import type { ExtractContext, Extractor } from "./extractor.ts";
import { foundNames, type FoundName } from "./found-name.ts";
import { isPartOfLongerName } from "./longer-name.ts";
import type { NameEntry } from "./name-list.ts";
import { isOtherDeclaration } from "./other-declaration.ts";
import { hanName } from "./han-name.ts";
import { isPartOfTitle } from "./part-of-title.ts";

/**
 * Instruments, groups of instruments and bodies under a name that the registry knows, in any of its languages, with
 * the year, the acronym in brackets and "supplementing the …" that belong to it; and under the acronyms that the
 * document itself gives them.
 */
export const name: Extractor = {
  id: "name",
  matches: [],
  misses: ["relevant international instruments", "Member States", "international humanitarian law"],
  extract: (_paragraph, context) => namesOf(context)[context.index] ?? [],
};

const cache = new WeakMap<
  Document,
  { readonly registry: Registry; readonly names: readonly (readonly Mention[])[] }
>();

/** The names of each paragraph of a document; acronyms that one paragraph defines hold in all that follow. */
export function namesOf({ document, registry, words }: ExtractContext): readonly (readonly Mention[])[] {
  const cached = cache.get(document);
  if (cached?.registry === registry) return cached.names;
  const locals = new Map<string, readonly NameEntry[]>();
  const names = document.children.map(({ text }, paragraph) => {
    const read = (): readonly FoundName[] => {
      const known = foundNames(words[paragraph]!, document.language, registry, locals).flatMap((one) => {
        const entries = bearersIn(one.entries, document, registry);
        if (entries === one.entries) return one;
        return entries.length === 0 ? [] : { ...one, entries };
      });
      return joined(known, text, locals, registry);
    };
    const before = locals.size;
    const first = read();
    // "… Menschenrechtskonvention (EMRK) … Artikel 3 EMRK": the same paragraph may go on with what it has just defined
    const found = locals.size > before ? read() : first;
    return found
      .filter(
        (one) =>
          !isPartOfLongerName(one, text) &&
          !isOtherDeclaration(one, text, registry) &&
          !isPartOfTitle(one, text),
      )
      .map((one) => mentionOf(one, paragraph));
  });
  cache.set(document, { registry, names });
  return names;
}

/** Neighbouring names that are one: "UN" + "Commission on Human Rights", a name + its acronym in brackets. */
function joined(
  names: readonly FoundName[],
  text: string,
  locals: Map<string, readonly NameEntry[]>,
  registry: Registry,
): readonly FoundName[] {
  const result: FoundName[] = [];
  const inside: FoundName[] = [];
  for (const name of names) {
    const next = asTheTextCalls(name, text, locals);
    const last = result.at(-1);
    // The acronym in the brackets of the name before.
    if (last !== undefined && next.start < last.end) {
      if (next.inside === true) inside.push(next);
      // "Генерального директора Международного агентства по атомной энергии (МАГАТЭ)": the letters are the agency's.
      else if (isOfParent(name, last, registry)) locals.delete(text.slice(name.start, name.end));
      continue;
    }
    const one = last === undefined ? undefined : oneName(last, next, text);
    if (last !== undefined && isOrganOf(next, last, text)) result.pop();
    if (one === undefined) result.push(complete(next, text, locals));
    else result[result.length - 1] = complete(one, text, locals);
  }
  if (inside.length === 0) return result;
  return [...result, ...inside].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True for an acronym in the brackets behind an organ or officer, known as that of the body to which these belong. */
function isOfParent(acronym: FoundName, { entries }: FoundName, registry: Registry): boolean {
  const parents = new Set(entries.map(({ id }) => registry.bodies.get(id)?.parent));
  return acronym.entries.some(({ id, form }) => form === "acronym" && parents.has(id));
}

/** What the text has called by words that name something else elsewhere: "the Malabo Protocol" of its own definition. */
function asTheTextCalls(
  found: FoundName,
  text: string,
  locals: ReadonlyMap<string, readonly NameEntry[]>,
): FoundName {
  const called = locals.size === 0 ? undefined : locals.get(text.slice(found.start, found.end));
  return called === undefined ? found : { ...found, entries: called };
}

// "Security Council of the United Nations", الجمعية العامة للأمم المتحدة.
const ofTheOrganization = /^ (?:of (?:the )?|des |de las? |de l[’']|der |التابعة? )?$/u;
// "… Trafficking in Persons, supplementing the United Nations Convention …".
const supplementing =
  /^[,،]? (?:supplementing|supplementary to|additional to|additionnel à|complementario de|que complementa|complétant|zusätzlich zu|المكملة?|дополняющий) ?(?:the |la |le |l[’']|el |zum |des )?ل?$/u;

function oneName(last: FoundName, next: FoundName, text: string): FoundName | undefined {
  const gap = text.slice(last.end, next.start);
  if (gap.length > 40) return undefined;
  const whole = { start: last.start, end: next.end };
  if (isOrganization(last) && gap === " " && isMore(next)) return { ...next, ...whole };
  if (isOf("ipu", last) && gap === " " && isMore(next) && next.entries[0]?.layer === "body")
    return { ...next, ...whole };
  if (isOf("un", next) && !isOf("un", last) && isOfThe(gap, next, text)) return { ...last, ...whole };
  if (supplementing.test(gap) && isInstrument(last) && isInstrument(next)) return { ...last, ...whole };
  if (/^ ?\([“"«]?(?:the |la |le |el |die |der |das )?[“"«]?$/u.test(gap) && shares(last, next)) {
    const close = /^[”"»]?(?:, \p{Lu}[\p{Lu}-]{1,7})?(?:,? \d{4})?\)/u.exec(
      text.slice(next.end, next.end + 18),
    );
    if (close !== null) return { ...last, start: last.start, end: next.end + close[0].length };
  }
  return undefined;
}

const organs: ReadonlySet<string> = new Set(["unga", "unsc", "ecosoc", "unsg", "un-secretariat"]);

/** "the General Assembly of the World Tourism Organization": the words before "of" name no organ of the United Nations. */
function isOrganOf(organization: FoundName, organ: FoundName, text: string): boolean {
  return (
    organ.entries.some(({ id, form }) => organs.has(id) && form !== "acronym") &&
    !/United|Unies|Unidas/u.test(text.slice(organ.start, organ.end)) &&
    organization.entries.every(({ id, layer }) => layer === "body" && !organs.has(id) && id !== "un") &&
    /^ (?:of|de|du|des|del) (?:the |la |las |los |l[’'])?$|^ de l[’']$/u.test(
      text.slice(organ.end, organization.start),
    )
  );
}

function isOfThe(gap: string, next: FoundName, text: string): boolean {
  if (ofTheOrganization.test(gap)) return true;
  // للجمعية العامة المقبلة للأمم المتحدة
  return text.startsWith("لل", next.start) && /^ ال\p{L}{2,12} $/u.test(gap);
}

function isOrganization(found: FoundName): boolean {
  return isOf("un", found);
}

function isOf(id: string, found: FoundName): boolean {
  return found.entries.some((entry) => entry.id === id);
}

/** A name of its own that is no acronym, before which "UN" or "IPU" adds nothing. */
function isMore(found: FoundName): boolean {
  return found.entries.every(
    ({ id, form, length }) => id !== "un" && id !== "ipu" && (form !== "acronym" || length > 1),
  );
}

function isInstrument({ entries }: FoundName): boolean {
  return entries.some(({ layer }) => layer !== "body");
}

function shares(one: FoundName, other: FoundName): boolean {
  return one.entries.some(({ id }) => other.entries.some((entry) => entry.id === id));
}

// "(UNTOC, 2000)", "(MDGs)"; "(the “Convention”)" and "(A/RES/70/1)" are no acronyms.
const acronym =
  /^ ?\([“"«]?(?![^)]{0,12}\/[^)]{0,12}\d)(?<acronym>[\p{Lu}0-9][\p{L}0-9/-]{0,13}[\p{Lu}0-9]s?)[”"»]?(?:,? (?<year>(?:19|20)\d\d))?\)/u;
// "(hereinafter referred to as “the Plan”)" is left to the short forms; "(“Mandela Rules”)" is a name of several words.
const nickname =
  /^ ?\((?:hereinafter (?:referred to as )?)?[“"«]?(?:the )?[“"«]?(?<nickname>\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]+){1,5})[”"»]?\)/u;

// "the Convention on Biological Diversity, … and the … Convention to Combat Desertification (the Rio conventions)"
const several =
  /(?:convention|protocol|covenant|agreement|declaration|instrument|pacte|traité|accord|protocole|convenio|tratado|protocolo)s$|treaties$|convenciones$/iu;

// "Protocol … adopted in Malabo, Equatorial Guinea, in June 2014 (“the Malabo Protocol”)"
const adoption = /^ adopted (?:in|at|by|on) [^();.“]{2,120}?(?= \((?:the )?[“"«])/u;

// "the 20 June 2011 Agreement between …".
const dateBefore = new RegExp(`(?:\\d{1,2} ${englishMonth} )?(?:1[89]|20)\\d\\d $`, "u");

/** The name with its date and acronym; what the document will call it from here on is put into `locals`. */
function complete(found: FoundName, text: string, locals: Map<string, readonly NameEntry[]>): FoundName {
  const instrument = isInstrument(found);
  found = closed(found, text);
  const before =
    instrument && found.year !== undefined
      ? dateBefore.exec(text.slice(Math.max(0, found.start - 24), found.start))
      : null;
  const start = found.start - (before?.[0].length ?? 0);
  const end = instrument ? datedEnd(text, found.end) : found.end;
  const sign = text.charCodeAt(text.charCodeAt(end) === 32 ? end + 1 : end);
  const han =
    sign === 40 || sign === 0xff08 ? hanName(text.slice(found.start, found.end), text, end) : undefined;
  if (han !== undefined) {
    locals.set(han.name, found.entries);
    return { ...found, start, end: han.end };
  }
  if (sign !== 40) {
    const adopted =
      instrument && text.startsWith(" adopted", end) ? adoption.exec(text.slice(end, end + 160)) : null;
    const called =
      adopted === null ? undefined : nickname.exec(text.slice(end + adopted[0].length, end + 240));
    if (called?.groups?.nickname !== undefined) define(called.groups.nickname);
    return { ...found, start, end };
  }
  const bracket = text.slice(end, end + 80);
  const short = acronym.exec(bracket);
  const shortName = short?.groups?.acronym;
  // "Military Observer Group of ECOWAS (ECOMOG)": an acronym has no acronym of its own.
  const isAcronym = found.entries.every(({ form }) => form === "acronym");
  if (short !== null && shortName !== undefined && !isAcronym && /\p{Lu}.*\p{Lu}/u.test(shortName)) {
    if (!found.entries.some(({ form }) => form === "acronym") && !isOfTail(found, shortName, text))
      define(shortName);
    return { ...found, start, end: end + short[0].length };
  }
  const nick = nickname.exec(bracket)?.groups?.nickname;
  if (nick !== undefined && instrument && !several.test(nick)) define(nick);
  return { ...found, start, end };

  function define(local: string): void {
    locals.set(local, found.entries);
  }
}

/** "Executive Council of the Organization for the Prohibition of Chemical Weapons (OPCW)": the letters are of the last words. */
function isOfTail({ start, end }: FoundName, letters: string, text: string): boolean {
  const words = text.slice(start, end).match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return words.length > letters.length && words.join("").endsWith(letters);
}

/** “The future we want,” with the quotation mark that closes it. */
function closed(found: FoundName, text: string): FoundName {
  const written = text.slice(found.start, found.end);
  if (written.lastIndexOf("“") <= written.lastIndexOf("”")) return found;
  const close = /^[,.]?”/u.exec(text.slice(found.end, found.end + 2));
  return close === null ? found : { ...found, end: found.end + close[0].length };
}

const extractor = "name";

function mentionOf(found: FoundName, paragraph: number): Mention {
  const { start, end, entries, year } = found;
  const span = { start, end };
  const group = entries.find(({ layer }) => layer === "group");
  if (group !== undefined) return { type: "collective", paragraph, span, extractor, group: group.id };
  const layer = isInstrument(found) ? "instrument" : "body";
  const candidates = entries.length === 1 ? [entries[0]!.id] : [...new Set(entries.map(({ id }) => id))];
  const acronym = entries.every(({ form }) => form === "acronym");
  const onlyWith = onlyWithOf(entries);
  const mention = { type: "named", layer, paragraph, span, extractor, candidates, acronym } as const;
  if (year === undefined && onlyWith === undefined) return mention;
  return { ...mention, ...(onlyWith && { onlyWith }), ...(year !== undefined && { year }) };
}

function onlyWithOf(entries: readonly NameEntry[]): Readonly<Record<string, readonly string[]>> | undefined {
  if (!entries.some((entry) => entry.onlyWith.length > 0)) return undefined;
  const asking = entries.filter((entry) => entry.onlyWith.length > 0);
  return Object.fromEntries(asking.map((entry) => [entry.id, entry.onlyWith]));
}
