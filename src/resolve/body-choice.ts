import type { NumberedMention } from "../model/mention.ts";
import { refereeSymbol } from "../registry/referee-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import { candidatesOf, isRelated, keyOf, type NamedSoFar, parentAt } from "./candidate-bodies.ts";
import type { NumberReading } from "./number-reading.ts";
import { numberOf } from "./numbering.ts";

/** The body that a number is taken to be of, and why. */
export interface Choice {
  readonly body: string;
  readonly reading: NumberReading;
  readonly why: string;
}

/** The first candidate that numbers so and could have by that date; else the one that comes nearest to that. */
export function choiceFor(
  mention: NumberedMention,
  paragraph: number,
  reader: NamedSoFar,
): Choice | undefined {
  const { registry } = reader;
  let allowed: Choice | undefined;
  let possible: Choice | undefined;
  let told: Choice | undefined;
  const before = reader.seen.get(keyOf(mention));
  const tried = new Set<string>();
  for (const { bodies, why } of candidatesOf(mention, paragraph, reader))
    for (const body of bodies) {
      if (tried.has(body)) continue;
      tried.add(body);
      const entry = registry.bodies.get(body);
      const reading = entry === undefined ? undefined : numberOf(entry, mention, registry);
      if (reading === undefined) continue;
      if (reading.atHome === true && body !== reader.own && !mention.bodies.includes(body)) continue;
      const choice = { body, reading, why };
      if (isPossible(reading, mention, reader.year)) {
        if (body === before) return choice;
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
function isMeant(body: string, mention: NumberedMention, reader: NamedSoFar): boolean {
  const { own, seen, list } = reader;
  return (
    (mention.bodies.length > 1 &&
      (reader.later.has(body) || isRelated(body, reader) || parentAt(body, reader) >= 0)) ||
    mention.bodies.length === 1 ||
    mention.possessor?.length === 1 ||
    mention.report !== undefined ||
    body === own ||
    body === list ||
    [...seen.values()].includes(body)
  );
}

/** True unless the year beside the number, or that of the citing document, rules the reading out. */
export function isPossible(
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
function isAllowed({ ids, expected }: NumberReading, mention: NumberedMention, registry: Registry): boolean {
  if (expected !== undefined) return false;
  const year = mention.date?.slice(0, 4) ?? mention.year;
  return ids.every((id) => refereeSymbol(registry, id, year).type !== "impossible");
}
