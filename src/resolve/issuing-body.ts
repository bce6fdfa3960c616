import type { Target } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { NumberedMention } from "../model/mention.ts";
import { refereeSymbol } from "../registry/referee-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import { bodyOfDocument } from "./document-body.ts";
import { type NumberReading, numberOf } from "./numbering.ts";
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
  /** Bodies in the order in which the text named them, the last one last. */
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
  const choices = candidatesOf(mention, draft.paragraph, reader).flatMap(({ bodies, why }) =>
    bodies.flatMap((body): readonly Choice[] => {
      const entry = reader.registry.bodies.get(body);
      const reading = entry === undefined ? undefined : numberOf(entry, mention, reader.registry);
      return reading === undefined ? [] : [{ body, reading, why }];
    }),
  );
  const choice =
    choices.find(
      ({ reading }) =>
        reading.known &&
        isPossible(reading, mention, reader.year) &&
        isAllowed(reading, mention, reader.registry),
    ) ??
    choices.find(({ reading }) => reading.known && isPossible(reading, mention, reader.year)) ??
    choices.find(
      ({ reading, body }) => isMeant(body, mention, reader) && isPossible(reading, mention, reader.year),
    ) ??
    // What a name or "its" says stands, though the year speaks against it: the doubt tells.
    choices.find(
      ({ reading, body }) =>
        reading.known && (mention.bodies.includes(body) || (mention.own && body === reader.own)),
    );
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

/** A way of numbering that no table tells is believed only of a body that the text names. */
function isMeant(body: string, mention: NumberedMention, { named, own }: Reader): boolean {
  return (
    mention.bodies.length === 1 ||
    mention.possessor?.length === 1 ||
    body === own ||
    named.some((each) => each.body === body)
  );
}

interface Candidates {
  readonly bodies: readonly string[];
  readonly why: string;
}

function candidatesOf(mention: NumberedMention, paragraph: number, reader: Reader): readonly Candidates[] {
  const { named, own, seen } = reader;
  const before = seen.get(keyOf(mention));
  const recent = [...named].reverse();
  const among = (bodies: readonly string[]): readonly string[] =>
    inOrder(
      bodies,
      recent.map(({ body }) => body),
      own,
    );
  // Small session numbers are those of many bodies: the Human Rights Council is meant only where the date says so.
  // Conferences of parties count "12.20" as the World Health Assembly did long ago; its recent sessions are telling.
  const isHealth = mention.shape === "dotted" && Number(mention.session) > 30;
  const usual: Candidates = {
    bodies: [...usualBodies, ...(mention.date === undefined ? [] : ["hrc"]), ...(isHealth ? ["wha"] : [])],
    why: "the body that usually numbers so",
  };
  if (mention.bodies.length > 0) {
    const beside: Candidates = {
      bodies: mention.bodies.length === 1 ? mention.bodies : among(mention.bodies),
      why:
        mention.bodies.length === 1
          ? "the body named beside the number"
          : "a body that the word beside the number can mean",
    };
    return mention.series ? [beside, usual] : [beside];
  }
  const itself: Candidates = { bodies: own === undefined ? [] : [own], why: "the body whose text this is" };
  const same: Candidates = {
    bodies: before === undefined ? [] : [before],
    why: "the body that had this number before",
  };
  const near: Candidates = {
    bodies: recent.filter((each) => each.paragraph === paragraph).map(({ body }) => body),
    why: "the body named last in the paragraph",
  };
  const far: Candidates = { bodies: recent.map(({ body }) => body), why: "the body named last" };
  const list: Candidates = {
    bodies: mention.series && reader.list !== undefined ? [reader.list] : [],
    why: "the body of the number before in the list",
  };
  if (mention.own)
    return [
      list,
      { bodies: among(mention.possessor ?? []), why: "the body to which “its” points" },
      itself,
      near,
      far,
      usual,
    ];
  if (mention.contained === true) return [list, same, near, far, usual];
  return [
    list,
    { bodies: among(mention.possessor ?? []), why: "the body named just before" },
    same,
    itself,
    near,
    usual,
    far,
  ];
}

/** In the order in which a number alone is tried. */
const usualBodies = ["unga", "unsc", "ecosoc"];

/** Those named last first, then the document's own, then those that are cited most, then the others. */
function inOrder(
  bodies: readonly string[],
  recent: readonly string[],
  own: string | undefined,
): readonly string[] {
  const rank = (body: string): number => {
    const at = recent.indexOf(body);
    if (at >= 0) return at;
    if (body === own) return 10_000;
    const usual = usualBodies.indexOf(body);
    return usual >= 0 ? 10_001 + usual : 10_100;
  };
  return [...bodies].sort((a, b) => rank(a) - rank(b));
}

function remember(reader: Reader, bodies: readonly string[], { paragraph }: Draft): void {
  const [body, ...others] = bodies;
  if (body !== undefined && others.length === 0) reader.named.push({ body, paragraph });
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
