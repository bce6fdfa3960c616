import type { NumberedMention } from "../model/mention.ts";
import { organizationOf } from "../registry/body-line.ts";
import type { Registry } from "../registry/registry.ts";
import { yearOfNumber } from "./principal-organs.ts";
import { bodyOfReport } from "./report-body.ts";

/** What the text has told before a number. */
export interface NamedSoFar {
  readonly registry: Registry;
  readonly own: string | undefined;
  /** Year of adoption of the citing document, in digits. */
  readonly year: number | undefined;
  /** The bodies that the text has named so far, the last one first, with the paragraph where it named them last. */
  readonly named: { readonly body: string; readonly paragraph: number }[];
  /** All bodies that the text names by one meaning, anywhere. */
  readonly later: ReadonlySet<string>;
  /** The body of the member before in the same list. */
  list: string | undefined;
  /** The body that a number was found to have before, by session and number. */
  readonly seen: Map<string, string>;
}

/** Bodies in the order in which they are tried, and what speaks for them. */
export interface Candidates {
  readonly bodies: readonly string[];
  readonly why: string;
}

/** The bodies that a number can be of, the likeliest first. */
export function* candidatesOf(
  mention: NumberedMention,
  paragraph: number,
  reader: NamedSoFar,
): Iterable<Candidates> {
  const { named, own, seen, list } = reader;
  if (mention.bodies.length > 0) {
    if (mention.bodies.length === 1)
      yield { bodies: mention.bodies, why: "the body named beside the number" };
    else
      yield {
        bodies: inOrder(mention.bodies, reader, seen.get(keyOf(mention))),
        why: "a body that the words beside the number can mean",
      };
    if (mention.series) yield usualFor(mention, own);
    return;
  }
  if (mention.series && list !== undefined)
    yield { bodies: [list], why: "the body of the number before in the list" };
  if (mention.possessor !== undefined)
    yield {
      bodies: inOrder(mention.possessor, reader),
      why: mention.own ? "the body to which “its” points" : "the body named just before",
    };
  const before = mention.own ? undefined : seen.get(keyOf(mention));
  if (before !== undefined) yield { bodies: [before], why: "the body that had this number before" };
  const inReport = mention.report === undefined ? undefined : bodyOfReport(mention.report, reader.registry);
  if (inReport !== undefined) yield { bodies: [inReport], why: "the body whose report contains it" };
  if (own !== undefined && mention.report === undefined)
    yield { bodies: [own], why: "the body whose text this is" };
  if (isOfOwnOrganization(mention, reader)) return;
  const near = named.filter((each) => each.paragraph === paragraph).map(({ body }) => body);
  yield { bodies: near, why: "the body named last in the paragraph" };
  const others = mention.report !== undefined ? named.filter(({ body }) => body !== own) : named;
  const far: Candidates = { bodies: others.map(({ body }) => body), why: "the body named last" };
  const usual = usualFor(mention, own);
  yield* mention.own || mention.report !== undefined ? [far, usual] : [usual, far];
}

/** "its resolutions 479 and 471 (2022)" of another organization's assembly, which no resolution of the Security Council can be. */
function isOfOwnOrganization(mention: NumberedMention, { own, registry }: NamedSoFar): boolean {
  if (!mention.own || own === undefined) return false;
  if (mention.year === undefined && registry.bodies.get(own)?.kind !== "assembly") return false;
  const year = yearOfNumber(Number(mention.number), registry);
  return (
    organizationOf(own, registry) !== "un" &&
    (mention.year === undefined || (year !== undefined && year !== mention.year))
  );
}

/** Bodies that are cited without their name. */
function usualFor(mention: NumberedMention, own: string | undefined): Candidates {
  // Small session numbers are those of many bodies: the Human Rights Council is meant only where the date says so.
  const isDated = mention.date !== undefined;
  // Conferences of parties count "12.20" as the World Health Assembly did long ago; its recent sessions are telling.
  const isHealth = mention.shape === "dotted" && Number(mention.session) > 30;
  // "Resolution 2479 (2023)" of a parliament can be the Council of Europe's; in a text of the United Nations it is a slip.
  const isOfUnitedNations = own !== undefined && /^(?:unga|unsc|ecosoc|hrc)$/u.test(own);
  return {
    bodies: [
      ...usualBodies,
      ...(isDated ? ["hrc"] : []),
      ...(isHealth ? ["wha"] : []),
      ...(isOfUnitedNations ? [] : ["pace"]),
    ],
    why: "the body that usually numbers so",
  };
}

/** In the order in which a number alone is tried. */
const usualBodies = ["unga", "unsc", "ecosoc"];

/**
 * Those named last first, then the document's own and its relatives, those that the text names further on, those
 * that are cited most, and the others.
 */
function inOrder(bodies: readonly string[], reader: NamedSoFar, before?: string): readonly string[] {
  if (bodies.length < 2) return bodies;
  const rank = (body: string): number => {
    if (body === before) return -1;
    const at = reader.named.findIndex((each) => each.body === body);
    if (at >= 0) return at;
    if (body === reader.own) return 10_000;
    if (isRelated(body, reader)) return 10_001;
    const parent = parentAt(body, reader);
    if (parent >= 0) return 20_000 + parent;
    if (reader.later.has(body)) return 30_000;
    const usual = usualBodies.indexOf(body);
    return usual >= 0 ? 40_000 + usual : 50_000;
  };
  const ranks = new Map(bodies.map((body) => [body, rank(body)]));
  return [...bodies].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** How recently the text named the organization to which a body belongs: 0 for the last name, -1 for never. */
export function parentAt(body: string, { named, registry }: NamedSoFar): number {
  const parent = registry.bodies.get(body)?.parent;
  return parent === undefined || parent === "un" ? -1 : named.findIndex((each) => each.body === parent);
}

/** True for a body of the same organization as the document's own: its predecessor, its governing council. */
export function isRelated(body: string, { own, registry }: NamedSoFar): boolean {
  if (own === undefined) return false;
  const parent = registry.bodies.get(own)?.parent;
  const entry = registry.bodies.get(body);
  return entry?.successor === own || (parent !== undefined && parent !== "un" && entry?.parent === parent);
}

/** The number by which a text can cite the same resolution again. */
export function keyOf({ form, session, number }: NumberedMention): string {
  return `${form} ${session ?? ""}/${number}`;
}
