import type { Target } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ShortMention } from "../model/mention.ts";
import type { Instrument } from "../registry/registry.ts";
import { foundNames } from "../extract/found-name.ts";
import { headsOf } from "./heads-of.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/** A work or body that the text has named so far, with the place where it did so last. */
interface Referent {
  readonly target: Target;
  readonly layer: Draft["layer"];
  readonly kind: string;
  readonly heads: ReadonlySet<string>;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** True once a short form has stood for it. */
  readonly established: boolean;
  /** How often the text has named it. */
  readonly times: number;
  /** Whose report it is. */
  readonly author?: string | undefined;
}

/**
 * Short forms with their antecedents: the latest work or body before them that bears the head noun. Where two are
 * equally good the mention stays open with the doubt `two-antecedents`, where there is none with `no-antecedent`.
 */
export const resolveShortForms: Step = (drafts, context) => {
  const referents = new Referents(context);
  const result: Draft[] = [];
  for (const draft of drafts) {
    const one = draft.mention.type === "short" ? resolved(draft, draft.mention, referents, context) : draft;
    if (one === undefined) continue;
    result.push(one);
    referents.add(one);
  }
  return result;
};

// "(the Convention)", "(hereinafter referred to as “the Treaty”)", "(en adelante «la Convención»)", (“le Comité”).
const definition =
  /^ ?\((?:hereinafter (?:referred to as |called )?|en adelante,? |ci-après(?: dénommée?)? )?["“«]?\s?(?:the |la |le |el |l[’'])["“«]?(?<name>\p{Lu}[\p{L} -]{2,30})\s?["”»]?\)/u;

/** The organ that a resolution's number names without a mention of its own: "General Assembly resolution 71/231". */
function issuerOf(id: string): string | undefined {
  const series = /^(?<series>A|S|E|A\/HRC)\/(?:RES|DEC)\//u.exec(id)?.groups?.series;
  return series === undefined ? undefined : { A: "unga", S: "unsc", E: "ecosoc", "A/HRC": "hrc" }[series];
}

function bodyMention({ mention }: Draft): Draft["mention"] {
  const { paragraph, span, extractor } = mention;
  return { type: "named", layer: "body", paragraph, span, extractor, candidates: [], acronym: false };
}

/** How many works and bodies a short form can look back over; it bounds the work for each. */
const memory = 400;

class Referents {
  readonly #latest = new Map<string, Referent>();
  /** Head nouns that the text has given to a work in brackets, with its id. */
  readonly #defined = new Map<string, string>();
  #title: readonly { readonly id: string; readonly layer: string }[] | undefined;
  constructor(private readonly context: ResolveContext) {
    const own = context.document.facts.issuingBody;
    if (own === undefined || !context.registry.bodies.has(own)) return;
    const target = registryTarget(own, context.registry);
    const heads = headsOf(own, target.name, context.document.language, context.registry);
    this.#latest.set(own, {
      target,
      layer: "body",
      kind: "organ",
      heads,
      paragraph: -1,
      start: 0,
      end: 0,
      established: true,
      times: 1,
    });
  }

  add(draft: Draft): void {
    const { document, registry } = this.context;
    if (document.children[draft.paragraph]?.part === "footnote") return;
    const behind = document.children[draft.paragraph]?.text.slice(draft.span.end, draft.span.end + 60) ?? "";
    const given = definition.exec(behind)?.groups?.name;
    const [only, ...others] = draft.targets;
    if (given !== undefined && only !== undefined && others.length === 0)
      for (const head of headsOf(given, given, document.language, registry))
        this.#defined.set(`${draft.layer} ${head}`, only.id);
    const issuer = draft.mention.type === "numbered" ? issuerOf(only?.id ?? "") : undefined;
    if (issuer !== undefined && registry.bodies.has(issuer)) {
      const body = registryTarget(issuer, registry);
      this.add({ ...draft, mention: bodyMention(draft), layer: "body", kind: "organ", targets: [body] });
    }
    for (const target of draft.targets) {
      const before = this.#latest.get(target.id);
      this.#latest.delete(target.id);
      this.#latest.set(target.id, {
        target,
        layer: draft.layer,
        kind: registry.instruments.get(target.id)?.kind ?? draft.kind,
        heads: headsOf(target.id, target.name, document.language, registry),
        paragraph: draft.paragraph,
        start: draft.span.start,
        end: draft.span.end,
        established: before?.established === true || draft.mention.type === "short",
        times: (before?.times ?? 0) + 1,
        author: authorOf(draft, this.context),
      });
    }
    if (this.#latest.size > memory) this.#forget();
  }

  #forget(): void {
    for (const id of this.#latest.keys()) {
      if (this.#latest.size <= memory) return;
      if (id !== this.context.document.facts.issuingBody) this.#latest.delete(id);
    }
  }

  /** Latest first. */
  fitting(test: (referent: Referent) => boolean): readonly Referent[] {
    return [...this.#latest.values()].filter(test).reverse();
  }

  /** What the document itself calls "the Convention": "… (the Convention)", else the one instrument of its title. */
  meant(head: string, layer: "instrument" | "body" = "instrument"): Referent | undefined {
    const id = this.#defined.get(`${layer} ${head}`) ?? this.#inTitle(head, layer);
    return id === undefined ? undefined : this.#latest.get(id);
  }

  #inTitle(head: string, wanted: "instrument" | "body"): string | undefined {
    const { document, registry } = this.context;
    this.#title ??= foundNames(document.facts.title ?? "", document.language, registry, new Map()).flatMap(
      ({ entries }) => (entries.length === 1 ? entries : []),
    );
    const fitting = this.#title.filter(
      ({ id, layer }) => layer === wanted && headsOf(id, id, document.language, registry).has(head),
    );
    return fitting.length === 1 ? fitting[0]?.id : undefined;
  }

  get(id: string): Referent | undefined {
    return this.#latest.get(id);
  }
}

function resolved(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  context: ResolveContext,
): Draft | undefined {
  if (mention.head === "report") return report(draft, referents, context);
  if (draft.targets.length > 0) return { ...draft, via: "short" };
  if (mention.layer === "body") return body(draft, mention, referents, context);
  if (mention.head === "protocol") return protocol(draft, mention, referents, context);
  if (mention.plural) return several(draft, mention, referents);
  return instrument(draft, mention, referents, context);
}

/** A report that its footnote identifies, or another word for one of the same author that a footnote has identified before. */
function report(draft: Draft, referents: Referents, context: ResolveContext): Draft | undefined {
  if (draft.targets.length > 0) return { ...draft, kind: "report", via: "short" };
  const author = authorOf(draft, context);
  // The Secretary-General writes hundreds; others are known by the year of theirs.
  if (author === undefined || author.startsWith("Secretary")) return undefined;
  const [earlier] = referents.fitting(({ author: other }) => other === author);
  return earlier === undefined ? undefined : stands(draft, [earlier]);
}

function authorOf({ paragraph, span, mention }: Draft, { document }: ResolveContext): string | undefined {
  if (mention.type !== "short" || mention.head !== "report") return undefined;
  const written = document.children[paragraph]?.text.slice(span.start, span.end) ?? "";
  const [, before, behind] =
    /^(?:.* )?([A-Z]{3,10}) report$|reports? (?:of|by) (?:the )?(.+?)(?: \(\d{4}\))?$/u.exec(written) ?? [];
  return before ?? behind;
}

function body(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  context: ResolveContext,
): Draft | undefined {
  if (mention.head === "body") return bodies(draft, mention, context);
  const own = referents.get(context.document.facts.issuingBody ?? "");
  const { bodies: known } = context.registry;
  const fits = ({ layer, heads, target }: Referent): boolean =>
    layer === "body" && heads.has(mention.head) && isOrgan(mention.head, known.get(target.id)?.kind);
  // In a text of the General Assembly "the Assembly" is always that one.
  const [latest] = referents.fitting(fits);
  const isOther = latest !== undefined && latest.paragraph === draft.paragraph && own?.target.id !== "unga";
  if (own !== undefined && isLastWord(mention.head, own))
    return stands(draft, [mention.head === "assembly" && isOther ? latest : own]);
  const meant = referents.meant(mention.head, "body");
  if (meant !== undefined && latest?.paragraph !== draft.paragraph) return stands(draft, [meant]);
  if (latest === undefined) return mention.head === "organization" ? organization(draft, context) : undefined;
  return stands(draft, [latest]);
}

/** "the Committee" is an organ, not the International Committee of the Red Cross; no officer is "the Office". */
function isOrgan(head: string, kind: string | undefined): boolean {
  if (kind === "official") return head === "special rapporteur";
  return kind !== "organization" || !/^(?:committee|council|board|commission|group|office)$/u.test(head);
}

/** "the Organization" is the United Nations where no other has been named. */
function organization(draft: Draft, { document, registry }: ResolveContext): Draft | undefined {
  const own = document.facts.symbol ?? "";
  if (!/^[ASE]\//u.test(own) || !registry.bodies.has("un")) return undefined;
  return { ...draft, kind: "organization", via: "short", targets: [registryTarget("un", registry)] };
}

function isLastWord(head: string, { target }: Referent): boolean {
  return target.name.toLowerCase().endsWith(head);
}

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  both: 2,
  deux: 2,
  trois: 3,
  quatre: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
};

/** "the two organizations": the last two that the paragraph names, also inside longer names ("memorandum … between the X and the Y"). */
function bodies(
  draft: Draft,
  mention: ShortMention,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const count = counts[mention.count ?? ""];
  if (count === undefined) return undefined;
  const before = document.children[draft.paragraph]?.text.slice(0, draft.span.start) ?? "";
  const ids = foundNames(before, document.language, registry, new Map())
    .flatMap(({ entries }) => entries.find(({ layer }) => layer === "body")?.id ?? [])
    .filter((id) => id !== "un");
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

/** "those instruments", "the Conventions", "the two covenants": those of this paragraph, else of the last one with several. */
function several(draft: Draft, mention: ShortMention, referents: Referents): Draft {
  const any = mention.head === "instrument" || mention.head === "treatie";
  const fitting = referents.fitting(
    (referent) => referent.layer === "instrument" && (any || referent.heads.has(mention.head)),
  );
  const count = counts[mention.count?.trim() ?? ""];
  if (count !== undefined)
    return fitting.length >= count
      ? stands(draft, fitting.slice(0, count))
      : open(draft, "no-antecedent", []);
  const nearest = fitting[0]?.paragraph;
  for (const paragraph of new Set([draft.paragraph, nearest, ...fitting.map((one) => one.paragraph)])) {
    if (paragraph === undefined || draft.paragraph - paragraph > 6) continue;
    const here = fitting.filter((one) => one.paragraph === paragraph);
    if (here.length >= 2) return stands(draft, here);
  }
  return open(draft, "no-antecedent", []);
}

/** "the Protocols thereto", "its 1967 Protocol", "the Optional Protocol". */
function protocol(draft: Draft, mention: ShortMention, referents: Referents, context: ResolveContext): Draft {
  const text = context.document.children[draft.paragraph]?.text ?? "";
  const written = text.slice(draft.span.start, draft.span.end);
  const before = text.slice(Math.max(0, draft.span.start - 12), draft.span.start);
  const belongs =
    / thereto|Additional|Optional|[Ff]acultati|[Aa]dditionnel|[Aa]dicional|[Оо]полнительн/u.test(written) ||
    /(?:its|their|ses|sus|leurs) $/iu.test(before) ||
    written.endsWith("ها");
  const inYear = (one: Instrument | undefined): boolean =>
    mention.year === undefined || one?.adopted?.startsWith(mention.year) === true;
  const { registry } = context;
  const named = referents.fitting(
    (one) =>
      one.layer === "instrument" &&
      one.heads.has("protocol") &&
      inYear(registry.instruments.get(one.target.id)),
  );
  if (!belongs && mention.year === undefined && !mention.plural && named[0] !== undefined)
    return choose(draft, named, referents, context);
  for (const parent of referents.fitting((one) => one.layer === "instrument")) {
    if (draft.paragraph - parent.paragraph > 40) break;
    const children = supplementsOf(parent.target.id, context).filter(inYear);
    if (children.length === 0) continue;
    if (mention.plural || children.length === 1)
      return stands(
        draft,
        children.map((one) => referentOf(one, context)),
      );
    const known = named.filter(({ target }) => children.some(({ id }) => id === target.id));
    if (known[0] !== undefined) return choose(draft, known, referents, context);
    return open(
      draft,
      "two-antecedents",
      children.map(({ id }) => id),
    );
  }
  if (mention.plural && named.length >= 2) return stands(draft, named);
  return named[0] === undefined ? open(draft, "no-antecedent", []) : choose(draft, named, referents, context);
}

function supplementsOf(id: string, { registry }: ResolveContext): readonly Instrument[] {
  return [...registry.instruments.values()].filter(
    (one) => one.supplements.includes(id) && one.kind === "protocol",
  );
}

function referentOf(instrument: Instrument, { registry }: ResolveContext): Referent {
  const target = registryTarget(instrument.id, registry);
  return {
    target,
    layer: "instrument",
    kind: instrument.kind,
    heads: new Set(),
    paragraph: 0,
    start: 0,
    end: 0,
    established: true,
    times: 1,
  };
}

function instrument(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  context: ResolveContext,
): Draft {
  const { registry } = context;
  const fitting = referents.fitting(
    ({ layer, heads, target }) =>
      layer === "instrument" &&
      heads.has(mention.head) &&
      isOfKind(mention.head, registry.instruments.get(target.id)?.kind) &&
      (mention.year === undefined ||
        registry.instruments.get(target.id)?.adopted?.startsWith(mention.year) === true),
  );
  if (fitting.length === 0) {
    // "Chapter VII of the Charter" needs no antecedent in a text of the United Nations.
    if (mention.head === "charter" && mention.year === undefined && registry.instruments.has("un-charter"))
      return stands(draft, [
        { ...referentOf(registry.instruments.get("un-charter") as Instrument, context) },
      ]);
    return open(draft, "no-antecedent", []);
  }
  return choose(draft, fitting, referents, context);
}

const treaties = new Set(["convention", "covenant", "treaty", "statute", "agreement"]);

/** "the Treaty" is a treaty, not the outcome of its review conference. */
function isOfKind(head: string, kind: string | undefined): boolean {
  return (
    kind === undefined ||
    !treaties.has(head) ||
    !/^(?:declaration|plan|agenda|report|outcome|document|principles|guidelines|rules)$/u.test(kind)
  );
}

/** The one that the document itself means by the noun, else the latest of the fitting ones, unless the text named two of them in one breath and neither alone before. */
function choose(
  draft: Draft,
  fitting: readonly Referent[],
  referents: Referents,
  context: ResolveContext,
): Draft {
  const [latest, second] = fitting;
  if (latest === undefined) return open(draft, "no-antecedent", []);
  const meant = draft.mention.type === "short" ? referents.meant(draft.mention.head) : undefined;
  if (meant !== undefined && latest.paragraph !== draft.paragraph) return stands(draft, [meant]);
  if (second === undefined || latest.established || latest.paragraph !== second.paragraph)
    return stands(draft, [latest]);
  const between = context.document.children[latest.paragraph]?.text.slice(second.end, latest.start) ?? "";
  const isHere = latest.paragraph === draft.paragraph;
  if (isHere && (between.length > 40 || /[.;:]/u.test(between))) return stands(draft, [latest]);
  if (second.established) return stands(draft, [second]);
  if (meant !== undefined) return stands(draft, [meant]);
  if (latest.times !== second.times) return stands(draft, [latest.times > second.times ? latest : second]);
  return open(draft, "two-antecedents", [latest.target.id, second.target.id]);
}

function stands(draft: Draft, referents: readonly Referent[]): Draft {
  const [first] = referents;
  return {
    ...draft,
    kind: first?.kind ?? draft.kind,
    layer: first?.layer ?? draft.layer,
    via: "short",
    targets: referents.map(({ target }) => target),
    steps: [
      ...draft.steps,
      `stands for ${referents.map(({ target }) => target.id).join(", ")}, named before`,
    ],
  };
}

function open(draft: Draft, id: "no-antecedent" | "two-antecedents", candidates: readonly string[]): Draft {
  const doubt: Diagnostic = {
    id,
    severity: "note",
    message:
      id === "no-antecedent"
        ? "Nothing named before fits this short form. Write the name out."
        : `The short form can stand for ${candidates.join(" or ")}. Write the name out.`,
    candidates,
  };
  return { ...draft, via: "short", doubts: [...draft.doubts, doubt] };
}
