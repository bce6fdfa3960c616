import type { MentionRecord } from "../../src/export/mention-record.ts";

/** One mention of the annotation in `tests/gold`; its README says what counts. */
export interface GoldMention {
  readonly file: string;
  readonly work: string;
  readonly language: string;
  readonly paragraph: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly layer: MentionRecord["layer"];
  readonly targets: readonly string[];
  readonly pinpoint?: string | null;
  readonly act?: string | null;
  readonly optional?: boolean;
  /** Other names under which a target is right. */
  readonly names?: readonly string[];
}

/** A found mention with the base name of its file. */
export type FoundMention = MentionRecord & { readonly file: string };

export interface Tally {
  hit: number;
  miss: number;
  extra: number;
}

export interface Score {
  readonly citations: Tally;
  readonly bodies: Tally;
  readonly edges: Tally;
  /** Right and all, where a mention was found. */
  readonly fields: Readonly<Record<"paragraph" | "act" | "pinpoint", readonly [right: number, all: number]>>;
  /** Lines that say what was missed or not in the annotation. */
  readonly faults: readonly string[];
}

/** Compares ids and names; `equivalents` lists ids that count as one target. */
export class Likeness {
  readonly #same = new Map<string, string>();

  constructor(equivalents: readonly (readonly string[])[]) {
    for (const group of equivalents) for (const id of group) this.#same.set(plain(id), plain(group[0]!));
  }

  canonical(id: string): string {
    return this.#same.get(plain(id)) ?? plain(id);
  }

  /** True when two ids name one thing: equal, equivalent, a listed name, or IPU titles of which one abbreviates the other. */
  areAlike(
    gold: string,
    found: { readonly id: string; readonly name?: string },
    names: readonly string[] = [],
  ): boolean {
    const [a, b] = [this.canonical(gold), this.canonical(found.id)];
    if (a === b || areOneTitle(a, b)) return true;
    if (a.startsWith("text:") && b.startsWith("text:")) return a.startsWith(b) || b.startsWith(a);
    const given = new Set(
      [found.name ?? "", b.startsWith("name:") ? b.slice(5) : ""].filter(Boolean).map(slug),
    );
    return names.some((name) => this.canonical(name) === b || given.has(slug(name)));
  }
}

function plain(id: string): string {
  return /^(?:A|S|E|ST|HRI|CEDAW|CRC|CAT|CCPR|TD|UNEP|WHA|UNTS|LNTS|TREATY)[/:.]/iu.test(id)
    ? id
        .toUpperCase()
        .replace(/\s+/gu, "")
        .replace(/\(PART[IVX\d]+\)/u, "")
    : id.toLowerCase();
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** A title that the text does not give, or gives in another script, cannot be compared and passes. */
function areOneTitle(a: string, b: string): boolean {
  const [, assembly, title] = /^ipu\/(\d+)\/(.+)$/u.exec(a) ?? [];
  const [, other, given] = /^ipu\/(\d+)\/(.+)$/u.exec(b) ?? [];
  if (assembly === undefined || assembly !== other || title === undefined || given === undefined)
    return false;
  const incomparable = (slug: string) =>
    slug.startsWith("untitled") || slug === "combating-terrorism" || /[^ -~]/u.test(slug);
  if (incomparable(title) || incomparable(given)) return true;
  const [short, long] = title.length < given.length ? [title, given] : [given, title];
  return short.split("-").length >= 2 && long.startsWith(short);
}

type Ranged = { readonly start: number; readonly end: number };

function covers(a: Ranged, b: Ranged): boolean {
  return (
    Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.5 * Math.min(a.end - a.start, b.end - b.start)
  );
}

function isBody({ layer }: { readonly layer: string }): boolean {
  return layer === "body";
}

/**
 * Scores found mentions against the annotation by its rules: a pair of mention and target counts as found when a mention
 * that covers at least half of the shorter span names the same target; optional mentions are neither rewarded nor
 * punished.
 */
export function score(
  gold: readonly GoldMention[],
  found: readonly FoundMention[],
  likeness: Likeness,
): Score {
  const citations = { hit: 0, miss: 0, extra: 0 };
  const bodies = { hit: 0, miss: 0, extra: 0 };
  const fields = { paragraph: [0, 0], act: [0, 0], pinpoint: [0, 0] } as Record<
    "paragraph" | "act" | "pinpoint",
    [number, number]
  >;
  const faults: string[] = [];
  for (const file of new Set(gold.map((mention) => mention.file))) {
    const wanted = gold.filter((mention) => mention.file === file);
    const given = found.filter((mention) => mention.file === file);
    for (const mention of wanted.filter(({ optional }) => !optional)) {
      const near = given.filter((other) => isBody(other) === isBody(mention) && covers(other, mention));
      for (const target of mention.targets) {
        const match = near.find((other) =>
          other.targets.some((given) => likeness.areAlike(target, given, mention.names)),
        );
        (isBody(mention) ? bodies : citations)[match ? "hit" : "miss"] += 1;
        if (match) compareFields(mention, match, fields);
        else faults.push(`missed ${file} ${mention.paragraph} «${mention.quote}» → ${target}`);
      }
    }
    for (const mention of given) {
      const near = wanted.filter((other) => isBody(other) === isBody(mention) && covers(mention, other));
      for (const target of mention.targets) {
        const isKnown = near.some(
          (other) =>
            other.targets.some((wanted) => likeness.areAlike(wanted, target, other.names)) || other.optional,
        );
        if (isKnown) continue;
        (isBody(mention) ? bodies : citations).extra += 1;
        faults.push(`not in the gold ${file} ${mention.paragraph} «${mention.quote}» → ${target.id}`);
      }
    }
  }
  return { citations, bodies, edges: scoreEdges(gold, found, likeness), fields, faults };
}

function compareFields(
  gold: GoldMention,
  found: FoundMention,
  fields: Record<"paragraph" | "act" | "pinpoint", [number, number]>,
): void {
  const tidy = (value: string | null | undefined) =>
    (value ?? "")
      .toLowerCase()
      .replace(/[\s.,;]+/gu, " ")
      .trim();
  for (const field of ["paragraph", "act", "pinpoint"] as const) {
    // an act where the gold has one, a pinpoint where either has one, the paragraph always
    if (field === "act" && !gold.act) continue;
    if (field === "pinpoint" && !gold.pinpoint && !found.pinpoint) continue;
    fields[field][1] += 1;
    if (tidy(gold[field]) === tidy(found[field])) fields[field][0] += 1;
  }
}

interface Pair {
  readonly work: string;
  readonly target: { readonly id: string; readonly name?: string };
  readonly names: readonly string[];
  readonly optional: boolean;
}

/** Every distinct pair of citing work and target of the certain citations against every one found in the same file. */
function scoreEdges(gold: readonly GoldMention[], found: readonly FoundMention[], likeness: Likeness): Tally {
  const tally = { hit: 0, miss: 0, extra: 0 };
  for (const file of new Set(gold.map((mention) => mention.file))) {
    const wanted = pairsOf(
      gold.filter((mention) => mention.file === file),
      likeness,
    );
    const given = pairsOf(
      found.filter((mention) => mention.file === file),
      likeness,
    );
    const areOne = (gold: Pair, found: Pair) =>
      likeness.areAlike(gold.work, { id: found.work }) &&
      likeness.areAlike(gold.target.id, found.target, gold.names);
    for (const pair of wanted.filter(({ optional }) => !optional))
      tally[given.some((other) => areOne(pair, other)) ? "hit" : "miss"] += 1;
    for (const pair of given) if (!wanted.some((other) => areOne(other, pair))) tally.extra += 1;
  }
  return tally;
}

function pairsOf(mentions: readonly (GoldMention | FoundMention)[], likeness: Likeness): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const mention of mentions.filter((mention) => !isBody(mention)))
    for (const given of mention.targets) {
      const target = typeof given === "string" ? { id: given } : given;
      const key = `${mention.work}\n${likeness.canonical(target.id)}`;
      const known = pairs.get(key);
      const gold = "optional" in mention || "names" in mention ? (mention as GoldMention) : undefined;
      pairs.set(key, {
        work: mention.work,
        target,
        names: [...(known?.names ?? []), ...(gold?.names ?? [])],
        optional: (known?.optional ?? true) && gold?.optional === true,
      });
    }
  return [...pairs.values()];
}

/** Precision, recall and F1 in per cent, to one decimal. */
export function percentages({ hit, miss, extra }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = hit + extra === 0 ? 0 : hit / (hit + extra);
  const recall = hit + miss === 0 ? 0 : hit / (hit + miss);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const [p, r, f] = [precision, recall, f1].map((share) => Math.round(1000 * share) / 10) as [
    number,
    number,
    number,
  ];
  return { precision: p, recall: r, f1: f };
}
