import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { NamedMention } from "../model/mention.ts";
import { oncePerPair } from "../model/once-per.ts";
import type { Body, Instrument, Registry } from "../registry/registry.ts";
import { slug } from "../segment/slug.ts";
import { spoken } from "./spoken.ts";
import type { Draft } from "./step.ts";
import { wordsAt, wordsBehind } from "./words-at.ts";

/** Years that may stand beside an instrument's name: of adoption, of entry into force, of its amendments, and those in its names. */
export function yearsOf(id: string, registry: Registry): readonly string[] {
  return years(registry, id);
}

const years = oncePerPair(({ instruments }: Registry, id: string): readonly string[] => {
  const instrument = instruments.get(id);
  if (instrument === undefined) return [];
  const dates = [instrument.adopted, instrument.inForce];
  for (const other of instruments.values()) if (other.amends.includes(id)) dates.push(other.adopted);
  const inNames = instrument.names
    .filter(({ form }) => form === "title" || form === "short")
    .flatMap(({ name }) => name.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu) ?? []);
  return [...dates.flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)])), ...inNames];
});

/** The doubt `year-disagrees` where the text gives the name of an instrument a year that cannot be its own. */
export function disagreement(
  draft: Draft,
  mention: NamedMention,
  instrument: Instrument,
  document: Document,
  registry: Registry,
): Diagnostic | undefined {
  const text = wordsAt(draft, document);
  const written =
    mention.year ??
    /^(?<a>(?:1[89]|20)\d\d) |(?:of|de|du|del|von|vom) (?:\d{1,2}\.? \p{L}+ )?(?<b>(?:1[89]|20)\d\d)/u
      .exec(text)
      ?.slice(1)
      .find((year) => year !== undefined);
  if (written === undefined || instrument.adopted === undefined) return undefined;
  const known = yearsOf(instrument.id, registry);
  if (known.includes(written)) return undefined;
  // "the 2010 NPT Review Conference", "the 2019 Sustainable Development Goals Summit": the year of the meeting.
  const behind = wordsBehind(draft, document, 24);
  if (/^ \p{Lu}|^ ?[–-] ?\d/u.test(behind) || !text.includes(written)) return undefined;
  return {
    id: "year-disagrees",
    severity: "warning",
    message: `The text gives the year ${written}, but ${spoken(instrument.id, registry)} is of ${instrument.adopted.slice(0, 4)}. Check the year, or the name.`,
    candidates: [instrument.id],
  };
}

/** The same for a name that stands for several, none of which is of that year. */
export function disagreementOfGroup(written: string, members: readonly Instrument[]): Diagnostic {
  const years = [...new Set(members.flatMap(({ adopted }) => adopted?.slice(0, 4) ?? []))];
  return {
    id: "year-disagrees",
    severity: "warning",
    message: `The text gives the year ${written}, but those of that name are of ${years.join(", ")}. Check the year, or the name.`,
    candidates: members.map(({ id }) => id),
  };
}

/** True for a year that can be none of the instrument's. */
export function isOfAnotherYear({ year }: NamedMention, { id }: Instrument, registry: Registry): boolean {
  return year !== undefined && !yearsOf(id, registry).includes(year);
}

/** "the 2026 United Nations Water Conference", where those of that name met in other years: a conference of its own. */
export function inAnotherYear(
  { paragraph, span }: Draft,
  ids: readonly string[],
  document: Document,
  registry: Registry,
): Pick<Draft, "span" | "targets"> | undefined {
  const text = document.children[paragraph]?.text ?? "";
  const year = /(?<![\p{N}-])(?:19|20)\d\d(?= $)/u.exec(
    text.slice(Math.max(0, span.start - 6), span.start),
  )?.[0];
  if (year === undefined || !ids.every((id) => isElsewhen(registry.bodies.get(id), year))) return undefined;
  const start = span.start - year.length - 1;
  const name = text.slice(start, span.end);
  return { span: { start, end: span.end }, targets: [{ id: `name:${slug(name)}`, name }] };
}

/** True for a conference that was held once, and not in the year. */
function isElsewhen(body: Body | undefined, year: string): boolean {
  const { kind, from, to } = body ?? {};
  return (
    kind === "conference" &&
    from !== undefined &&
    to !== undefined &&
    (year < from.slice(0, 4) || year > to.slice(0, 4))
  );
}
