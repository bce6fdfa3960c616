import type { ReadDocument } from "../model/reading.ts";
import type { Registry } from "../registry/registry.ts";
import { agreeOnStatements } from "./agree-on-statements.ts";
import { agreeOnTitles } from "./agree-on-titles.ts";
import { agreeOnTwins } from "./agree-on-twins.ts";

/** From an id as one document tells it to the id that the whole collection gives the work. */
export type Canonical = (id: string) => string;

/**
 * Brings documents together: language versions and copies of one work, and titles that one document cites and another
 * carries. A work without a title, or with one in another script, takes the English id of its twin. Two expressions
 * are one work by symbol, else by issuing body, session, date and shape (`haveOneShape`); a title alone never parts
 * or joins works of different sessions.
 */
export function mergeWorks(documents: readonly ReadDocument[], registry: Registry): Canonical {
  const renamed = new Map<string, string>();
  const canonical: Canonical = (id) => {
    const treaty = renamed.has(id) ? undefined : instrumentOf(id, registry);
    let current = treaty ?? id;
    // Ids are renamed towards fuller ones only, so that the chain ends; the bound is a guard against a cycle.
    for (let step = 0; step < 8 && renamed.has(current); step += 1) current = renamed.get(current)!;
    return current;
  };
  const rename = (from: string, to: string) => {
    if (canonical(from) !== canonical(to)) renamed.set(canonical(from), canonical(to));
  };
  joinExpressions(documents, rename);
  agreeOnTitles(documents, canonical, rename);
  agreeOnTwins(documents, canonical, rename);
  agreeOnStatements(documents, rename);
  return canonical;
}

/** A Treaty Series number whose treaty the registry knows is that treaty. */
function instrumentOf(id: string, registry: Registry): string | undefined {
  const [, series, first, second] =
    /^(?<series>UNTS|LNTS):(?<first>[^:]+)(?::(?<second>.+))?$/u.exec(id) ?? [];
  if (series === undefined || first === undefined) return undefined;
  const found =
    second === undefined
      ? registry.byTreatySeries(series as "UNTS" | "LNTS", first)
      : registry.byTreatySeries(series as "UNTS" | "LNTS", second, first);
  return found.length === 1 ? found[0]!.id : undefined;
}

function joinExpressions(
  documents: readonly ReadDocument[],
  rename: (from: string, to: string) => void,
): void {
  const nameless = documents.filter(({ document }) => isProvisionalId(document.work));
  for (const one of nameless) {
    const twins = new Set(
      documents.filter((other) => other !== one && areTwins(one, other)).map(({ document }) => document.work),
    );
    twins.delete(one.document.work);
    const named = [...twins].filter((work) => !isProvisionalId(work));
    const [twin] = named.length > 0 ? named : twins;
    if (twin !== undefined && (named.length === 1 || twins.size === 1)) rename(one.document.work, twin);
  }
}

const untitled = /(?<=^text:|\/)untitled(?:-\d+)?$/u;

/**
 * Untitled documents with an id that no two of them share, numbered in their order: each is a work of its own until
 * its twin is found.
 */
export function withOwnIds(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  const counts = new Map<string, number>();
  return documents.map((read) => {
    const { work } = read.document;
    if (!untitled.test(work)) return read;
    const plain = work.replace(/-\d+$/u, "");
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return { ...read, document: { ...read.document, work: count === 1 ? plain : `${plain}-${count}` } };
  });
}

/** An id that the file could not fill with an English title: `ipu/122/untitled`, or a title in another script. */
function isProvisionalId(work: string): boolean {
  return untitled.test(work) || /[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(work);
}

/** Of a text whose head is cut off body or session may be unknown; then what it cites must speak the more clearly. */
function areTwins(one: ReadDocument, other: ReadDocument): boolean {
  const [a, b] = [one.document.facts, other.document.facts];
  const agree = [
    [a.issuingBody, b.issuingBody],
    [a.session, b.session],
  ].every(([left, right]) => left === undefined || right === undefined || left === right);
  if (!agree || !datesAgree(a.adopted, b.adopted) || !haveOneShape(one, other)) return false;
  return (
    (a.issuingBody === b.issuingBody && a.issuingBody !== undefined && a.session === b.session) ||
    citeTheSame(one, other)
  );
}

/** At least three works in common, and hardly another one. */
function citeTheSame(one: ReadDocument, other: ReadDocument): boolean {
  const [left, right] = [knownTargets(one), knownTargets(other)];
  return [...left].filter((id) => right.has(id)).length >= 3 && likeness(left, right) >= 0.8;
}

/** A date left out, or given less exactly, does not disagree. */
function datesAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** As many preambular and operative paragraphs, give or take one, and mostly the same works cited. */
function haveOneShape(one: ReadDocument, other: ReadDocument): boolean {
  const shapes = [one, other].map(({ document }) =>
    (["preamble", "operative"] as const).map(
      (part) =>
        document.children.filter((paragraph) => paragraph.part === part && paragraph.depth === 0).length,
    ),
  );
  const differ = shapes[0]!.some((count, index) => Math.abs(count - shapes[1]![index]!) > 1);
  return !differ && likeness(knownTargets(one), knownTargets(other)) >= 0.5;
}

/** Ids that do not depend on the language of the text. */
function knownTargets({ citations }: ReadDocument): ReadonlySet<string> {
  const ids = citations.flatMap(({ targets }) => targets.map(({ id }) => id));
  return new Set(ids.filter((id) => !id.startsWith("name:") && !/^(?:ipu|text)[/:]/u.test(id)));
}

/** Members in common among all members, from 0 to 1; two empty sets are alike. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((id) => b.has(id)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}
