import type { Target } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { NumberedMention } from "../model/mention.ts";
import { refereeSymbol } from "../registry/referee-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import { bodyOfDocument } from "./document-body.ts";
import { type NumberReading, numberOf } from "./numbering.ts";
import { bodyOfReport } from "./report-body.ts";
import type { Draft, Step } from "./step.ts";
import { targetOf } from "./target.ts";

/**
 * Gives numbered resolutions and decisions their body and so their symbol. In this order: the body named beside the
 * number; for "its" the body to which it points, else the document's own; for a number alone the body that the same
 * number had before, the document's own, the one named last; each only if it numbers so and could have by that date.
 */
export const issuingBody: Step = (drafts, { document, registry }) => {
  const reader: Reader = {
    document,
    registry,
    own: bodyOfDocument(document, registry),
    year: yearOf(document),
    named: [],
    list: undefined,
    seen: new Map(),
  };
  return drafts.map((draft) => {
    const { mention } = draft;
    if (mention.type === "numbered" && !mention.series) reader.list = undefined;
    if (mention.type === "named" && mention.layer === "body") remember(reader, mention.candidates, draft);
    if (mention.type !== "numbered") return draft;
    const { resolved, body } = resolvedDraft(draft, mention, reader);
    if (body !== undefined) reader.list = body;
    if (mention.bodies.length === 1) remember(reader, mention.bodies, draft);
    return resolved;
  });
};

interface Reader {
  readonly document: Document;
  readonly registry: Registry;
  readonly own: string | undefined;
  /** Year of adoption of the citing document, in digits. */
  readonly year: number | undefined;
  /** The bodies that the text has named so far, the last one first, with the paragraph where it named them last. */
  readonly named: { readonly body: string; readonly paragraph: number }[];
  /** The body of the member before in the same list. */
  list: string | undefined;
  /** The body that a number was found to have before, by session and number. */
  readonly seen: Map<string, string>;
}

interface Choice {
  readonly body: string;
  readonly reading: NumberReading;
  readonly why: string;
}

function resolvedDraft(
  draft: Draft,
  mention: NumberedMention,
  reader: Reader,
): { readonly resolved: Draft; readonly body?: string } {
  const choice = choiceFor(mention, draft.paragraph, reader);
  if (choice === undefined) return { resolved: unresolved(draft, mention) };
  const { body, reading, why } = choice;
  if (mention.bodies.length > 0 || mention.own) reader.seen.set(keyOf(mention), body);
  const resolved: Draft = {
    ...draft,
    layer: "resolution",
    kind: reading.form === "comment" ? "general comment" : reading.form,
    via: reading.ids.length > 1 ? "collective" : mention.series ? "series" : "direct",
    targets: reading.ids.map((id): Target => ({
      ...targetOf(id, reader.registry),
      ...(mention.date !== undefined && { date: mention.date }),
    })),
    doubts: isPossible(reading, mention, reader.year)
      ? draft.doubts
      : [...draft.doubts, doubtOf(choice, mention, reader)],
    steps: [
      ...draft.steps,
      `${why}: ${reader.registry.bodies.get(body)?.names[0]?.name ?? body}, hence ${reading.ids.join(", ")}`,
    ],
  };
  return { resolved, body };
}

/** The first candidate that numbers so and could have by that date; else the one that comes nearest to that. */
function choiceFor(mention: NumberedMention, paragraph: number, reader: Reader): Choice | undefined {
  const { registry } = reader;
  let allowed: Choice | undefined;
  let possible: Choice | undefined;
  let told: Choice | undefined;
  const tried = new Set<string>();
  for (const { bodies, why } of candidatesOf(mention, paragraph, reader))
    for (const body of bodies) {
      if (tried.has(body)) continue;
      tried.add(body);
      const entry = registry.bodies.get(body);
      const reading = entry === undefined ? undefined : numberOf(entry, mention, registry);
      if (reading === undefined) continue;
      const choice = { body, reading, why };
      if (isPossible(reading, mention, reader.year)) {
        if (reading.known && isAllowed(reading, mention, registry)) return choice;
        if (reading.known) allowed ??= choice;
        else if (isMeant(body, mention, reader)) possible ??= choice;
      }
      // What a name or "its" says stands, though the year speaks against it: the doubt tells.
      const isTold = mention.bodies.includes(body) || (mention.own && body === reader.own);
      if (reading.known && isTold) told ??= choice;
    }
  return allowed ?? possible ?? told;
}

/** A way of numbering that no table tells is believed only of a body that the text gives for it. */
function isMeant(body: string, mention: NumberedMention, { own, seen, list }: Reader): boolean {
  return (
    mention.bodies.length === 1 ||
    mention.possessor?.length === 1 ||
    mention.report !== undefined ||
    body === own ||
    body === list ||
    [...seen.values()].includes(body)
  );
}

interface Candidates {
  readonly bodies: readonly string[];
  readonly why: string;
}

function* candidatesOf(mention: NumberedMention, paragraph: number, reader: Reader): Iterable<Candidates> {
  const { named, own, seen, list } = reader;
  if (mention.bodies.length > 0) {
    if (mention.bodies.length === 1)
      yield { bodies: mention.bodies, why: "the body named beside the number" };
    else
      yield {
        bodies: inOrder(mention.bodies, named, own),
        why: "a body that the words beside the number can mean",
      };
    if (mention.series) yield usualFor(mention);
    return;
  }
  if (mention.series && list !== undefined)
    yield { bodies: [list], why: "the body of the number before in the list" };
  if (mention.possessor !== undefined)
    yield {
      bodies: inOrder(mention.possessor, named, own),
      why: mention.own ? "the body to which “its” points" : "the body named just before",
    };
  const before = mention.own ? undefined : seen.get(keyOf(mention));
  if (before !== undefined) yield { bodies: [before], why: "the body that had this number before" };
  const inReport = mention.report === undefined ? undefined : bodyOfReport(mention.report, reader.registry);
  if (inReport !== undefined) yield { bodies: [inReport], why: "the body whose report contains it" };
  if (own !== undefined && mention.report === undefined)
    yield { bodies: [own], why: "the body whose text this is" };
  const near = named.filter((each) => each.paragraph === paragraph).map(({ body }) => body);
  yield { bodies: near, why: "the body named last in the paragraph" };
  const others = mention.report !== undefined ? named.filter(({ body }) => body !== own) : named;
  const far: Candidates = { bodies: others.map(({ body }) => body), why: "the body named last" };
  const usual = usualFor(mention);
  yield* mention.own || mention.report !== undefined ? [far, usual] : [usual, far];
}

/** Bodies that are cited without their name. */
function usualFor(mention: NumberedMention): Candidates {
  // Small session numbers are those of many bodies: the Human Rights Council is meant only where the date says so.
  const isDated = mention.date !== undefined;
  // Conferences of parties count "12.20" as the World Health Assembly did long ago; its recent sessions are telling.
  const isHealth = mention.shape === "dotted" && Number(mention.session) > 30;
  return {
    bodies: [...usualBodies, ...(isDated ? ["hrc"] : []), ...(isHealth ? ["wha"] : [])],
    why: "the body that usually numbers so",
  };
}

/** In the order in which a number alone is tried. */
const usualBodies = ["unga", "unsc", "ecosoc"];

/** Those named last first, then the document's own, then those that are cited most, then the others. */
function inOrder(
  bodies: readonly string[],
  named: Reader["named"],
  own: string | undefined,
): readonly string[] {
  if (bodies.length < 2) return bodies;
  const rank = (body: string): number => {
    const at = named.findIndex((each) => each.body === body);
    if (at >= 0) return at;
    if (body === own) return 10_000;
    const usual = usualBodies.indexOf(body);
    return usual >= 0 ? 10_001 + usual : 10_100;
  };
  const ranks = new Map(bodies.map((body) => [body, rank(body)]));
  return [...bodies].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Puts a body that the text names to the front. */
function remember({ named }: Reader, bodies: readonly string[], { paragraph }: Draft): void {
  const [body, ...others] = bodies;
  if (body === undefined || others.length > 0) return;
  const at = named.findIndex((each) => each.body === body);
  if (at >= 0) named.splice(at, 1);
  named.unshift({ body, paragraph });
}

/** True unless the year beside the number, or that of the citing document, rules the reading out. */
function isPossible(
  { years }: NumberReading,
  mention: NumberedMention,
  documentYear: number | undefined,
): boolean {
  if (years === undefined) return true;
  const year = mention.date?.slice(0, 4) ?? mention.year;
  if (year !== undefined) return years[0] <= Number(year) && Number(year) <= years[1];
  return documentYear === undefined || years[0] <= documentYear;
}

/** True unless the table of sessions rules the number out. */
function isAllowed({ ids }: NumberReading, mention: NumberedMention, registry: Registry): boolean {
  const year = mention.date?.slice(0, 4) ?? mention.year;
  return ids.every((id) => refereeSymbol(registry, id, year).type !== "impossible");
}

function doubtOf({ reading, body }: Choice, mention: NumberedMention, { registry }: Reader): Diagnostic {
  const name = registry.bodies.get(body)?.names[0]?.name ?? body;
  const when =
    reading.years === undefined
      ? ""
      : reading.years[0] === reading.years[1]
        ? String(reading.years[0])
        : reading.years.join("–");
  const found = mention.date ?? mention.year;
  return found === undefined
    ? {
        id: "number-impossible",
        severity: "warning",
        message: `${reading.ids.join(", ")} would be of ${when}, later than the text that cites it; check the number and the body (${name})`,
        candidates: [...reading.ids],
      }
    : {
        id: "date-disagrees",
        severity: "warning",
        message: `${reading.ids.join(", ")} is of ${when}, but the text says ${found}; check number, date and body (${name})`,
        candidates: [...reading.ids],
      };
}

function unresolved(draft: Draft, mention: NumberedMention): Draft {
  return {
    ...draft,
    layer: "resolution",
    kind: mention.form,
    doubts: [
      ...draft.doubts,
      {
        id: mention.bodies.length > 0 ? "number-impossible" : "body-unknown",
        severity: "warning",
        message:
          mention.bodies.length > 0
            ? `${mention.bodies.join(", ")} numbers no ${mention.form} so; check the number and the body`
            : `no body is named that numbers a ${mention.form} so; name it beside the number`,
        candidates: [...mention.bodies],
      },
    ],
  };
}

function keyOf({ form, session, number }: NumberedMention): string {
  return `${form} ${session ?? ""}/${number}`;
}

function yearOf({ facts }: Document): number | undefined {
  const year = facts.adopted?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}
