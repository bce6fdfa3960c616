import { foundNames } from "../extract/found-name.ts";
import { wordsOf } from "../extract/word.ts";
import type { Target } from "../model/citation.ts";
import { oncePer } from "../model/once-per.ts";
import { givenName } from "./given-name.ts";
import { headsOf } from "./heads-of.ts";
import { issuerOf, ownerOf } from "./implied-body.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext, Siblings } from "./step.ts";
import { textAround, wordsAt, wordsBefore } from "./words-at.ts";

/** A work or body that the text has named so far, with the place where it did so last. */
export interface Referent {
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
  /** How often its paragraph has pointed at it: "that Agreement". */
  readonly pointed?: number;
  /** How often a short form has stood for it. */
  readonly shortly?: number;
  /** Whose report it is. */
  readonly author?: string | undefined;
}

/** A short form with what it stands for. */
export function stands(draft: Draft, referents: readonly Referent[]): Draft {
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

/** Whose report a mention is: `UNODC` for "UNODC report". */
export function authorOf(draft: Draft, { document }: ResolveContext): string | undefined {
  if (draft.mention.type !== "short" || draft.mention.head !== "report") return undefined;
  const [, before, behind] =
    /^(?:.* )?([A-Z]{3,10}) report$|reports? (?:of|by) (?:the )?(.+?)(?: \(\d{4}\))?$/u.exec(
      wordsAt(draft, document),
    ) ?? [];
  return before ?? behind;
}

function bodyMention({ mention }: Draft): Draft["mention"] {
  const { paragraph, span, extractor } = mention;
  return { type: "named", layer: "body", paragraph, span, extractor, candidates: [], acronym: false };
}

/** "that Convention", "the said Treaty": the nearest one, whatever the document means by the noun. */
export function pointsBack(draft: Draft, { document }: ResolveContext): boolean {
  if (draft.mention.type !== "short") return false;
  return /(?<![\p{L}-])(?:th(?:at|is)|said|same|latter|cette|cet|ce|ladite|ledit|dich[ao]|es[ae]|est[ae]|diese[rn]?|этой|указанной|تلك|该) ?$/iu.test(
    wordsBefore(draft, document, 20),
  );
}

/** "Advisory Committee on Administrative and Budgetary Questions" also where the text goes on with "the Advisory Committee". */
function longerOf(before: string | undefined, now: string | undefined): string | undefined {
  return now === undefined || before?.startsWith(`${now} `) === true ? (before ?? now) : now;
}

/** How many works and bodies a short form can look back over; it bounds the work for each. */
const memory = 400;

const none: ReadonlySet<string> = new Set();

/** What a text has named so far, and what it means by a head noun. */
export class Referents {
  readonly #latest = new Map<string, Referent>();
  /** Head nouns that the text has given to a work in brackets, with its id. */
  readonly #defined = new Map<string, string>();
  #title: readonly { readonly id: string; readonly layer: string }[] | undefined;
  /** The bodies that the text names in full, anywhere. */
  #named: ReadonlyMap<string, Draft> | undefined;
  /** What each operative paragraph cites, by its number. */
  #listed: ReadonlyMap<string, ReadonlyMap<string, Target>> | undefined;
  constructor(
    private readonly context: ResolveContext,
    private readonly drafts: readonly Draft[] = [],
  ) {
    const own = context.document.facts.issuingBody;
    if (own === undefined || !context.registry.bodies.has(own)) return;
    const target = registryTarget(own, context.registry);
    this.#latest.set(own, {
      target,
      layer: "body",
      kind: "organ",
      get heads() {
        return headsOf(own, target.name, context.document.language, context.registry);
      },
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
    const given = givenName(textAround(draft, document), draft.span.end);
    const [only, ...others] = draft.targets;
    if (given !== undefined && only !== undefined && others.length === 0) this.#define(draft, only.id, given);
    const issuer = draft.mention.type === "numbered" ? issuerOf(only?.id ?? "") : undefined;
    if (issuer !== undefined && registry.bodies.has(issuer)) {
      const body = registryTarget(issuer, registry);
      this.add({ ...draft, mention: bodyMention(draft), layer: "body", kind: "organ", targets: [body] });
    }
    const owner =
      only === undefined || others.length > 0 || draft.layer !== "body"
        ? undefined
        : ownerOf(only.id, registry);
    if (owner !== undefined)
      this.add({ ...draft, mention: bodyMention(draft), targets: [registryTarget(owner, registry)] });
    const within = this.#partiesTo(draft);
    if (within !== undefined) this.add({ ...draft, mention: bodyMention(draft), ...within });
    for (const target of draft.targets) {
      const before = this.#latest.get(target.id);
      this.#latest.delete(target.id);
      this.#latest.set(target.id, {
        target,
        layer: draft.layer,
        kind: registry.instruments.get(target.id)?.kind ?? draft.kind,
        heads: this.#headsOf(draft, target, before),
        paragraph: draft.paragraph,
        start: draft.span.start,
        end: draft.span.end,
        established: before?.established === true || draft.mention.type === "short",
        times: (before?.times ?? 0) + 1,
        pointed:
          (before?.paragraph === draft.paragraph ? (before.pointed ?? 0) : 0) +
          (pointsBack(draft, this.context) ? 1 : 0),
        shortly: (before?.shortly ?? 0) + (draft.mention.type === "short" ? 1 : 0),
        author: longerOf(before?.author, authorOf(draft, this.context)),
      });
    }
    if (this.#latest.size > memory) this.#forget();
  }

  #headsOf({ layer }: Draft, { id, name }: Target, before: Referent | undefined): ReadonlySet<string> {
    // What "the resolution" and "the report" stand for is told by the kind.
    if (layer === "resolution" || layer === "document") return none;
    const { document, registry } = this.context;
    return before !== undefined && before.layer === layer && before.target.name === name
      ? before.heads
      : headsOf(id, name, document.language, registry);
  }

  /** "… (“the Convention”)"; of "President of the International Tribunal for Rwanda (“the Tribunal”)" the tribunal. */
  #define({ layer, paragraph, mention }: Draft, id: string, given: string): void {
    const { document, registry } = this.context;
    const owner = registry.bodies.get(id);
    const named = owner?.kind === "official" ? (owner.parent ?? id) : id;
    const target = registryTarget(named, registry);
    const own = headsOf(named, target.name, document.language, registry);
    for (const head of headsOf(given, given, document.language, registry)) {
      // The organ that a resolution names without a mention of its own is not what the words behind it define.
      if (layer === "body" && !own.has(head)) continue;
      this.#defined.set(`${layer} ${head}`, named);
      if (named !== id && !this.#latest.has(named))
        this.#latest.set(named, {
          target,
          layer,
          kind: registry.bodies.get(named)?.kind ?? "organ",
          heads: own,
          paragraph,
          start: mention.span.start,
          end: mention.span.end,
          established: false,
          times: 1,
        });
    }
  }

  /** The treaty in "2000 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons". */
  #partiesTo(draft: Draft): Pick<Draft, "layer" | "kind" | "targets"> | undefined {
    const { document, registry } = this.context;
    const name = wordsAt(draft, document);
    const at = name.indexOf(" Parties to the ");
    if (at < 0) return undefined;
    const [found] = foundNames(wordsOf(name.slice(at)), document.language, registry, new Map());
    const entry = found?.entries.length === 1 ? found.entries[0] : undefined;
    if (entry?.layer !== "instrument" || draft.targets.some(({ id }) => id === entry.id)) return undefined;
    const kind = registry.instruments.get(entry.id)?.kind ?? "treaty";
    return { layer: "instrument", kind, targets: [registryTarget(entry.id, registry)] };
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
    this.#title ??= foundNames(
      wordsOf(document.facts.title ?? ""),
      document.language,
      registry,
      new Map(),
    ).flatMap(({ entries }) => (entries.length === 1 ? entries : []));
    const fitting = this.#title.filter(
      ({ id, layer }) => layer === wanted && headsOf(id, id, document.language, registry).has(head),
    );
    return fitting.length === 1 ? fitting[0]?.id : undefined;
  }

  /** The only body with a head noun that the text names in full, before or behind; undefined if there are several. */
  onlyBody(head: string): Target | undefined {
    const { document, registry } = this.context;
    this.#named ??= new Map(
      this.drafts
        .filter(
          ({ layer, targets, mention }) =>
            layer === "body" && targets.length === 1 && mention.type === "named",
        )
        .map((draft) => [draft.targets[0]!.id, draft]),
    );
    const fitting = [...this.#named.values()]
      .map(({ targets }) => targets[0]!)
      .filter(({ id, name }) => headsOf(id, name, document.language, registry).has(head));
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
    return this.#onlyBodyBeside(head);
  }

  /** The only one of that noun in the documents of the file together. */
  #onlyBodyBeside(head: string): Target | undefined {
    const { document, registry, siblings } = this.context;
    siblings?.open.add(document);
    if (siblings?.read === undefined) return undefined;
    const fitting = bodiesIn(siblings).filter(({ id, name }) =>
      headsOf(id, name, document.language, registry).has(head),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The resolutions that the operative paragraph of a number cites, or its decisions. */
  listedIn(number: string, head: string): readonly Target[] {
    this.#listed ??= this.#listedByNumber();
    return [...(this.#listed.get(`${number} ${String(head === "decision")}`)?.values() ?? [])];
  }

  #listedByNumber(): ReadonlyMap<string, ReadonlyMap<string, Target>> {
    const { children } = this.context.document;
    const listed = new Map<string, Map<string, Target>>();
    for (const { paragraph, layer, kind, mention, targets } of this.drafts) {
      const { part, label = "" } = children[paragraph] ?? {};
      const number = /(?:^|\.)OP(\d+)$/u.exec(label)?.[1];
      if (
        layer !== "resolution" ||
        mention.type !== "numbered" ||
        part !== "operative" ||
        number === undefined
      )
        continue;
      const key = `${number} ${String(kind === "decision")}`;
      const known = listed.get(key) ?? new Map<string, Target>();
      for (const target of targets) known.set(target.id, target);
      listed.set(key, known);
    }
    return listed;
  }

  get(id: string): Referent | undefined {
    return this.#latest.get(id);
  }
}

/** The bodies that the documents of a file name in full. */
const bodiesIn = oncePer(({ read }: Siblings): readonly Target[] => {
  const named = [...(read?.values() ?? [])].flatMap((citations) =>
    citations.flatMap(({ layer, via, targets }) =>
      layer === "body" && via === "direct" && targets.length === 1 ? targets : [],
    ),
  );
  return [...new Map(named.map((one) => [one.id, one])).values()];
});
