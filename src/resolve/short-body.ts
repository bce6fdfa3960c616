import { foundNames } from "../extract/found-name.ts";
import { isPartOfLongerName } from "../extract/longer-name.ts";
import { wordsOf } from "../extract/word.ts";
import type { ShortMention } from "../model/mention.ts";
import { organizationOf } from "../registry/body-line.ts";
import type { Registry } from "../registry/registry.ts";
import { countedCommittees, isCounted } from "./counted-committees.ts";
import { counts } from "./counts.ts";
import { pointsBack, type Referent, type Referents, stands } from "./referents.ts";
import { sisters } from "./sisters.ts";
import { seasonalAssembly } from "./seasonal-assembly.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { wordsAt, wordsBefore } from "./words-at.ts";

/** "the Office", "the Assembly", "the two organizations" with their antecedents; undefined where nothing fits. */
export function shortBody(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  context: ResolveContext,
): Draft | undefined {
  if (mention.head === "body") return bodies(draft, mention, context);
  if (isCounted(mention)) return countedCommittees(draft, mention, referents, context);
  // "the 2017 Conference" is one of several; in the title of a publication "the Conference" is that of the book.
  const isNote = context.document.children[draft.paragraph]?.part === "footnote";
  if (mention.year !== undefined || (mention.head === "conference" && isNote)) return undefined;
  if (
    mention.head === "office" &&
    /Commiss|Comision|комисс|Kommiss|مفوض|高级专员/u.test(wordsAt(draft, context.document))
  )
    return officeOf(draft, referents, context);
  const inSeason = mention.head === "assembly" ? seasonalAssembly(draft, referents, context) : undefined;
  if (inSeason !== undefined) return inSeason;
  const own = referents.get(context.document.facts.issuingBody ?? "");
  const { bodies: known } = context.registry;
  const home = own === undefined ? undefined : houseCalled(mention.head, own.target.id, context.registry);
  if (home !== undefined)
    return {
      ...draft,
      kind: "organization",
      via: "short",
      targets: [registryTarget(home, context.registry)],
    };
  const fits = ({ layer, heads, target }: Referent): boolean =>
    layer === "body" &&
    heads.has(mention.head) &&
    isOrgan(mention.head, known.get(target.id)?.kind) &&
    bearsNoun(wordsAt(draft, context.document), target.id, context);
  // In a text of the General Assembly "the Assembly" is always that one.
  const [latest] = referents.fitting(fits);
  const isOther = latest !== undefined && latest.paragraph === draft.paragraph && own?.target.id !== "unga";
  if (own !== undefined && isLastWord(mention.head, own))
    return stands(draft, [mention.head === "assembly" && isOther ? latest : own]);
  const [nearest] = referents.fitting(({ layer }) => layer === "body");
  // "of the European Parliament and of the Council"
  const isBeside =
    nearest?.paragraph === draft.paragraph &&
    draft.span.start - nearest.end < 24 &&
    sisters[nearest.target.id] !== undefined;
  const sister =
    sisters[(isBeside ? nearest.target.id : context.document.facts.issuingBody) ?? ""]?.[mention.head];
  if (sister !== undefined && (isBeside || latest?.paragraph !== draft.paragraph) && known.has(sister))
    return { ...draft, kind: "organ", via: "short", targets: [registryTarget(sister, context.registry)] };
  const meant = referents.meant(mention.head, "body");
  if (meant !== undefined && latest?.paragraph !== draft.paragraph) return stands(draft, [meant]);
  // "dicha Organización": the one named just before, known to the registry or not.
  const isBefore = mention.head === "organization" && pointsBack(draft, context);
  if (
    isBefore &&
    (latest === undefined || latest.target.id === "un") &&
    latest?.paragraph !== draft.paragraph
  )
    return undefined;
  // A text of the United Nations calls no other one "the Secretariat".
  const isUnitedNations = mention.head === "secretariat" && meant === undefined;
  if (latest === undefined || (isUnitedNations && isOfUnitedNations(context)))
    return (
      byItself(draft, mention.head, referents, context) ?? namedLater(draft, mention, referents, context)
    );
  if (isOvertaken(draft, latest, context)) return undefined;
  const fitting = referents.fitting(fits);
  return stands(draft, [
    ofOwnHouse(draft, latest, fitting, context) ?? usually(draft, latest, fitting) ?? latest,
  ]);
}

/** What an organ of a union or community calls by that noun: "the Union" of a Council of the European Union is no council. */
function houseCalled(head: string, own: string, registry: Registry): string | undefined {
  const house = /^(?:union|community|league)$/u.test(head) ? organizationOf(own, registry) : own;
  const names = house === own ? [] : (registry.bodies.get(house ?? "")?.names ?? []);
  return names.some(({ language, name }) => language === "en" && name.toLowerCase().includes(head))
    ? house
    : undefined;
}

/**
 * What a parliament or agency calls by the noun is its own organ, where it has named that and another organization's
 * since only in passing: "the Committee" of the IPU Governing Council after "the United Nations Human Rights Committee".
 */
function ofOwnHouse(
  draft: Draft,
  latest: Referent,
  fitting: readonly Referent[],
  { document, registry }: ResolveContext,
): Referent | undefined {
  const house = organizationOf(document.facts.issuingBody ?? "", registry);
  const isAtHome = ({ target }: Referent): boolean => organizationOf(target.id, registry) === house;
  if (house === undefined || house === "un" || latest.paragraph === draft.paragraph || isAtHome(latest))
    return undefined;
  return (latest.shortly ?? 0) > 0 ? undefined : fitting.find(isAtHome);
}

/** So many short forms of one noun for one body make it what the text means by the noun. */
const habit = 4;

/** What the text has always meant by the noun, where it has only just named another body of that noun for the first time. */
function usually(draft: Draft, latest: Referent, fitting: readonly Referent[]): Referent | undefined {
  if (latest.times > 1 || (latest.shortly ?? 0) > 0 || latest.paragraph !== draft.paragraph) return undefined;
  const [usual, ...others] = fitting.filter((one) => (one.shortly ?? 0) > 0);
  return (usual?.shortly ?? 0) >= habit && others.length === 0 ? usual : undefined;
}

/** How far back the words between a name and its short form are looked through, in paragraphs. */
const within = 4;

/** "decides to set up an ad hoc committee": since the name another body of that noun, which bears no name, has been spoken of. */
function isOvertaken({ paragraph, span }: Draft, latest: Referent, { document }: ResolveContext): boolean {
  const word = wordsAt({ paragraph, span }, document);
  if (!/^(?:Commission|Committee|Comité|Comisión)$/u.test(word)) return false;
  for (let at = Math.max(latest.paragraph, paragraph - within, 0); at <= paragraph; at += 1) {
    const text = document.children[at]?.text ?? "";
    const start = at === latest.paragraph ? latest.end : 0;
    if (unnamed.test(text.slice(start, at === paragraph ? span.start : text.length))) return true;
  }
  return false;
}

const unnamed =
  /(?<!\p{L})(?:an? (?:special|ad hoc) (?:committee|commission)|une? (?:commission|comité) (?:spéciale?|ad hoc)|una? (?:comisión|comité) (?:especial|ad hoc))(?!\p{L})/iu;

/** "the Committee" is an organ, not the International Committee of the Red Cross; no officer is "the Office". */
function isOrgan(head: string, kind: string | undefined): boolean {
  if (kind === "official") return head === "special rapporteur" || head === "high commissioner";
  return kind !== "organization" || !/^(?:committee|council|board|commission|group|office)$/u.test(head);
}

/** German has several nouns for one of English: what is called "Amt" is no "Büro", a "Komitee" no "Ausschuss". */
function bearsNoun(written: string, id: string, { document, registry }: ResolveContext): boolean {
  if (document.language !== "de" || written.includes(" ")) return true;
  const names = (registry.bodies.get(id)?.names ?? []).filter(
    ({ language, form }) => language === "de" && form !== "acronym",
  );
  const stem = written.toLowerCase().replace(/(?<=\p{L}{3})e?[sn]?$/u, "");
  return names.length === 0 || names.some(({ name }) => name.toLowerCase().includes(stem));
}

/** "the Office of the High Commissioner": that of the officer or office named last. */
function officeOf(
  draft: Draft,
  referents: Referents,
  { registry, document }: ResolveContext,
): Draft | undefined {
  const [latest] = referents.fitting(({ target }) =>
    Object.entries(officers).some((pair) => pair.includes(target.id)),
  );
  const [office] =
    Object.entries(officers).find((pair) => pair.includes(latest?.target.id ?? "")) ??
    (document.facts.issuingBody === "hrc" ? ["ohchr"] : []);
  return office === undefined || !registry.bodies.has(office)
    ? undefined
    : { ...draft, kind: "office", via: "short", targets: [registryTarget(office, registry)] };
}

/**
 * "la Commission" before the first full name of the only one that the text names; missions, offices and boards are too
 * often others that bear no name.
 */
function namedLater(
  draft: Draft,
  { head }: ShortMention,
  referents: Referents,
  { registry }: ResolveContext,
): Draft | undefined {
  if (!/^(?:committee|commission|council|court|tribunal|agency)$/u.test(head)) return undefined;
  const target = referents.onlyBody(head);
  const kind = registry.bodies.get(target?.id ?? "")?.kind;
  return target === undefined || !isOrgan(head, kind)
    ? undefined
    : { ...draft, kind: kind ?? draft.kind, via: "short", targets: [target] };
}

/** Officers by the offices that are called by them. */
const officers: Readonly<Record<string, string>> = { ohchr: "unhchr", unhcr: "unhcr-high-commissioner" };

/**
 * What needs no name before it: "the Organization" and "the Secretariat" in a text of the United Nations, "the High
 * Commissioner" where only the office has been named.
 */
function byItself(
  draft: Draft,
  head: string,
  referents: Referents,
  context: ResolveContext,
): Draft | undefined {
  const { document, registry } = context;
  const as = (id: string | undefined, kind: string): Draft | undefined =>
    id === undefined || !registry.bodies.has(id)
      ? undefined
      : { ...draft, kind, via: "short", targets: [registryTarget(id, registry)] };
  const { issuingBody = "" } = document.facts;
  if (head === "high commissioner") {
    const [office] = referents.fitting(({ target }) => officers[target.id] !== undefined);
    return as(
      officers[office?.target.id ?? ""] ??
        ({ hrc: "unhchr", "unhcr-excom": "unhcr-high-commissioner" } as Readonly<Record<string, string>>)[
          issuingBody
        ],
      "official",
    );
  }
  if (!isOfUnitedNations(context)) return undefined;
  if (head === "organization") return as("un", "organization");
  return head === "secretariat" ? as("un-secretariat", "organ") : undefined;
}

function isOfUnitedNations({ document: { facts } }: ResolveContext): boolean {
  return /^[ASE]\//u.test(facts.symbol ?? "") || /^(?:unga|unsc|ecosoc|hrc)$/u.test(facts.issuingBody ?? "");
}

function isLastWord(head: string, { target }: Referent): boolean {
  // "Parliamentary Assembly of the Council of Europe", "Committee on the Rights of the Child"
  const [core = ""] = target.name.toLowerCase().split(/ (?:of|on|for|against|to) /u, 1);
  return core.endsWith(head) || target.name.toLowerCase().endsWith(head);
}

/** "the two organizations": the last two that the paragraph names, also inside longer names ("memorandum … between the X and the Y"). */
function bodies(
  draft: Draft,
  mention: ShortMention,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const count = counts[mention.count ?? ""];
  if (count === undefined) return undefined;
  const before = wordsBefore(draft, document);
  const ids = foundNames(wordsOf(before), document.language, registry, new Map())
    .filter((found) => !isPartOfLongerName(found, before))
    .flatMap(({ entries }) => entries.filter(({ layer }) => layer === "body"))
    .filter(({ onlyWith }) => onlyWith.length === 0)
    // An officer or organ of the United Nations speaks for it.
    .map(({ id }) => (/^(?:unsg|unga|unsc|un-secretariat)$/u.test(id) ? "un" : id))
    .filter((id) => registry.bodies.get(id)?.kind !== "official");
  const last = [...new Set(ids.reverse())].slice(0, count);
  if (last.length < count) return undefined;
  return {
    ...draft,
    kind: "organization",
    via: "short",
    targets: last.map((id) => registryTarget(id, registry)),
    steps: [...draft.steps, `stands for ${last.join(", ")}, named before`],
  };
}
