import { asksForHome } from "../extract/at-home.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { NamedMention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import { organizationOf } from "../registry/body-line.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import { spoken, spokenList } from "./spoken.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";
import { slug } from "../segment/slug.ts";
import { disagreement, disagreementOfGroup, inAnotherYear, isOfAnotherYear, yearsOf } from "./name-years.ts";
import { registryTarget } from "./registry-target.ts";
import { protocolNamed, withToldSubjects } from "./protocols.ts";
import { textAround, wordsAt } from "./words-at.ts";

/**
 * Names of the registry with their bearers. Of several bearers the words of the document and the year decide; if they
 * do not, the name stays open with the doubt `ambiguous-name`. A year that is not the instrument's is doubted as
 * `year-disagrees`. Letters that are the acronym of one bearer, in a document without the words that tell it, are
 * other letters ("NAM" in a person's name) and no mention, and so are words that several bodies are called by.
 */
export const resolveNames: Step = (drafts, context) =>
  withoutSwallowed(
    drafts
      .filter(({ mention }) => mention.type !== "named" || !isOtherLetters(mention, context))
      .map((draft) => {
        if (draft.mention.type === "named") return named(draft, draft.mention, context);
        if (draft.mention.type === "collective") return collective(draft, draft.mention.group, context);
        return draft;
      }),
  );

/** Without what lies inside a name that the words around it have made longer: "Additional Protocol" in "Additional Protocol to the …". */
function withoutSwallowed(drafts: readonly Draft[]): readonly Draft[] {
  const swallowed = new Set<Draft>();
  drafts.forEach((one, at) => {
    if (one.span === one.mention.span) return;
    for (const step of [-1, 1])
      for (let next = at + step; isWithin(drafts[next], one); next += step) swallowed.add(drafts[next]!);
  });
  return swallowed.size === 0 ? drafts : drafts.filter((draft) => !swallowed.has(draft));
}

function isWithin(draft: Draft | undefined, { paragraph, span }: Draft): boolean {
  return draft?.paragraph === paragraph && span.start <= draft.span.start && draft.span.end <= span.end;
}

function isOtherLetters(
  { acronym, candidates, layer, onlyWith, year }: NamedMention,
  { document, registry }: ResolveContext,
): boolean {
  if (candidates.length === 0) return false;
  // "the 2027 United Nations Water Conference" is one by its year
  if (candidates.length > 1 && (layer !== "body" || acronym || year !== undefined)) return false;
  const isAsking = (id: string) => onlyWith?.[id]?.some((word) => hasWord(document, word)) === false;
  if (!candidates.every(isAsking)) return false;
  // "the High Representative", "the Contact Group": what many bodies are called.
  return acronym || (layer === "body" && atHome(candidates, document, registry).length === 0);
}

/** The members of the group; of "the Additional Protocols thereto of 1977" those of that year. */
function collective(draft: Draft, group: string, { document, registry }: ResolveContext): Draft {
  const all = registry.membersOf(group) ?? [];
  const text = textAround(draft, document);
  const { start, end } = draft.span;
  const years = `${text.slice(start, end)}${groupYears.exec(text.slice(end, end + 60))?.[0] ?? ""}`.match(
    anyYear,
  );
  const written = years?.at(-1);
  const ofYears = all.filter(({ adopted }) => years?.includes(adopted?.slice(0, 4) ?? "") === true);
  const members = withToldSubjects(ofYears.length > 0 ? ofYears : all, text.slice(end, end + 320));
  return {
    ...draft,
    layer: "instrument",
    kind: "group",
    via: "collective",
    targets: members.map(({ id }) => registryTarget(id, registry)),
    doubts:
      written === undefined ||
      ofYears.length > 0 ||
      all.some(({ id }) => yearsOf(id, registry).includes(written))
        ? draft.doubts
        : [...draft.doubts, disagreementOfGroup(written, all)],
    steps: [
      ...draft.steps,
      members.length === all.length
        ? `a name for the ${all.length} members of the group ${group}`
        : `a name for ${members.length} of the ${all.length} members of the group ${group}, as the words beside it say`,
    ],
  };
}

// " thereto of 1977", ", of 8 June 1977 and 2005", " de 1977", " von 1977"; " and 1971" behind "of 1961".
const groupYears =
  /^(?:(?: thereto| to (?:them|the[ms]e Conventions)| y relatifs| s’y rapportant)?,? (?:of|de|von|от|لعام) (?:\d{1,2} (?:de )?\p{L}+ (?:de )?)?(?:19|20)\d\d)?(?:(?:,| and|, and| et| y| und| и) (?:19|20)\d\d){0,3}/u;
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

function named(draft: Draft, mention: NamedMention, context: ResolveContext): Draft {
  const { document, registry } = context;
  const allowed = mention.candidates.filter((id) => {
    const words = mention.onlyWith?.[id];
    return words === undefined || words.some((word) => hasWord(document, word));
  });
  // A bearer that asks for words and finds them is meant before one that asks for none.
  const asked = allowed.filter((id) => mention.onlyWith?.[id] !== undefined);
  // "the Doha Political Declaration, adopted by the Second World Summit for Social Development": words close by first.
  const close = asked.filter((id) => hasWordBeside(draft, mention.onlyWith?.[id] ?? [], document));
  const fitting =
    [close, asked, allowed].find((ids) => ids.length > 0) ?? atHome(mention.candidates, document, registry);
  const inYear = fitting.filter((id) => yearsOf(id, registry).includes(mention.year ?? ""));
  const ids = likeliest(fitting.length > 1 && inYear.length > 0 ? inYear : fitting, document, registry);
  const [id] = ids;
  const steps = [...draft.steps, `a name of ${mention.candidates.join(", ")} in the registry`];
  const written = wordsAt(draft, document);
  const other =
    mention.candidates.length === 1 ? registry.instruments.get(mention.candidates[0] ?? "") : undefined;
  // "the Peace Agreement of 12 December 2000": not the one of that name that the registry knows.
  if (
    id === undefined &&
    other !== undefined &&
    !mention.acronym &&
    (isOfAnotherYear(mention, other, registry) || isNamedByPlace(written, other))
  )
    return {
      ...draft,
      kind: other.kind,
      targets: [{ id: `name:${slug(written)}`, name: written }],
      steps: [...steps, "but the text speaks of nothing that belongs to that one"],
    };
  const another = inAnotherYear(draft, ids.length > 0 ? ids : mention.candidates, document, registry);
  if (another !== undefined) return { ...draft, ...another, layer: "body", kind: "conference", steps };
  if (id === undefined || ids.length > 1)
    return {
      ...draft,
      steps,
      doubts: [...draft.doubts, ambiguous(id === undefined ? mention.candidates : ids, written, registry)],
    };
  const instrument = registry.instruments.get(id);
  const body = registry.bodies.get(id);
  const protocol =
    instrument !== undefined && treaties.has(instrument.kind) && !mention.acronym
      ? protocolNamed(draft, id, context)
      : undefined;
  if (protocol !== undefined) return { ...draft, ...protocol, layer: "instrument", kind: "protocol", steps };
  const wrongYear =
    instrument === undefined ? undefined : disagreement(draft, mention, instrument, document, registry);
  return {
    ...draft,
    layer: instrument === undefined ? "body" : layerOf(instrument),
    kind: instrument?.kind ?? body?.kind ?? (id.startsWith("ipu-assembly-") ? "assembly" : draft.kind),
    via:
      mention.series === true ? "series" : mention.acronym || mention.shortened === true ? "short" : "direct",
    targets: [registryTarget(id, registry)],
    steps,
    doubts: wrongYear === undefined ? draft.doubts : [...draft.doubts, wrongYear],
  };
}

/** "the Wuhan Declaration": what is called by its place alone can be another of that place, but is a name. */
function isNamedByPlace(written: string, { place = "" }: Instrument): boolean {
  const [town = ""] = place.split(/[,(]/u, 1);
  return town !== "" && written.includes(town.trim());
}

/** Kinds of instruments to which there are protocols. */
const treaties: ReadonlySet<string> = new Set(["treaty", "charter", "agreement"]);

/** Of several bearers those that were there when the document was adopted, and of bodies those of its own organization. */
function likeliest(ids: readonly string[], { facts }: Document, registry: Registry): readonly string[] {
  if (ids.length < 2) return ids;
  const { adopted, issuingBody } = facts;
  const then =
    adopted === undefined
      ? ids
      : ids.filter((id) => (registry.instruments.get(id)?.adopted ?? "") <= adopted);
  const left = then.length > 0 ? then : ids;
  const home = issuingBody === undefined ? undefined : organizationOf(issuingBody, registry);
  const own = home === undefined ? [] : left.filter((id) => organizationOf(id, registry) === home);
  return own.length === 1 ? own : left;
}

/** A body of the document's own organization, where the words that its name asks for stand nowhere. */
function atHome(candidates: readonly string[], document: Document, registry: Registry): readonly string[] {
  const [only = ""] = candidates;
  const home = organizationOf(document.facts.issuingBody ?? "", registry);
  if (candidates.length === 1)
    return home !== undefined && home !== "un" && organizationOf(only, registry) === home ? candidates : [];
  const own = likeliest(candidates, document, registry);
  return own.length === 1 && own.every((id) => registry.bodies.has(id)) ? own : [];
}

function layerOf({ kind }: Instrument): Draft["layer"] {
  return kind === "report" || kind === "handbook" || kind === "guide" || kind === "document"
    ? "document"
    : "instrument";
}

function ambiguous(candidates: readonly string[], written: string, registry: Registry): Diagnostic {
  const [only = "", ...others] = candidates;
  return {
    id: "ambiguous-name",
    severity: "note",
    message:
      others.length === 0
        ? `“${written}” is a name of ${spoken(only, registry)}, of which nothing else in the text speaks. Write the full title of what is meant.`
        : `“${written}” can stand for ${spokenList(candidates, registry)}; nothing in the text tells which. Write the full title.`,
    candidates,
  };
}

/** The words of a document, and those that were looked for in it. */
const vocabularyOf = oncePer(({ children }: Document) => ({
  text: children.map(({ text }) => text.toLowerCase()).join("\n"),
  known: new Map<string, boolean>(),
}));

function hasWord(document: Document, word: string): boolean {
  // A text of another organization has no mention of the name.
  if (asksForHome(word)) return true;
  const { text, known } = vocabularyOf(document);
  let has = known.get(word);
  if (has === undefined) known.set(word, (has = text.includes(word.toLowerCase())));
  return has;
}

/** True if one of the words stands in the paragraph of the mention. */
function hasWordBeside(draft: Draft, words: readonly string[], document: Document): boolean {
  const text = textAround(draft, document).toLowerCase();
  return words.some((word) => text.includes(word.toLowerCase()));
}
