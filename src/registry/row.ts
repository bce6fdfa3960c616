import { type Language, languages } from "../model/language.ts";
import type { Body, Instrument, Name, NameForm, OpeningPhrase, Session } from "./registry.ts";
import { listOf, type Row } from "./table.ts";

/** A row of `instruments.csv` with its names. */
export function instrumentOf(row: Row, names: readonly Name[]): Instrument {
  const registration = listOf(row.registration);
  return {
    id: row.id ?? "",
    kind: row.kind ?? "",
    names,
    ...filled("adopted", row.adopted),
    ...filled("place", row.place),
    ...filled("inForce", row.in_force),
    ...(row.series === "UNTS" || row.series === "LNTS"
      ? { treatySeries: { series: row.series, numbers: registration, volumes: listOf(row.volumes) } }
      : {}),
    ...filled("depositary", row.depositary),
    adoptedBy: listOf(row.adopted_by),
    ...filled("issuer", row.issuer),
    supplements: listOf(row.supplements),
    amends: listOf(row.amends),
    supersedes: listOf(row.supersedes),
    partOf: listOf(row.part_of),
    source: row.source ?? "",
    confirmed: row.confirmed === "yes",
  };
}

/** A row of `bodies.csv` with its names. */
export function bodyOf(row: Row, names: readonly Name[]): Body {
  return {
    id: row.id ?? "",
    kind: row.kind ?? "",
    names,
    ...filled("parent", row.parent),
    series: listOf(row.series),
    ...filled("from", row.from),
    ...filled("to", row.to),
    ...filled("successor", row.successor),
    source: row.source ?? "",
    confirmed: row.confirmed === "yes",
  };
}

/** A row of a table of names, or what is wrong with it. */
export function nameOf(row: Row): Name | string {
  const { id, language, form = "variant", name } = row;
  if (!id) return `id is empty; write the id of an instrument or body`;
  if (!name) return `name is empty; write a name of ${id}`;
  if (!isLanguage(language)) return `language "${language}"; write one of ${languages.join(", ")}`;
  if (!isForm(form)) return `form "${form}"; write one of ${forms.join(", ")}`;
  return { language, form, name, onlyWith: listOf(row.only_with) };
}

/** A row of `sessions.csv`. */
export function sessionOf(row: Row): Session {
  return {
    body: row.body ?? "",
    session: row.session ?? "",
    ...filled("place", row.place),
    ...filled("start", row.start),
    ...filled("end", row.end),
    ...(row.first ? { first: Number(row.first) } : {}),
    ...(row.last ? { last: Number(row.last) } : {}),
  };
}

/** A row of `language/opening-phrases.csv`. */
export function openingPhraseOf(row: Row): OpeningPhrase {
  return {
    language: row.language as Language,
    phrase: row.phrase ?? "",
    part: row.part as OpeningPhrase["part"],
    english: row.english ?? "",
    strength: Number(row.strength) as OpeningPhrase["strength"],
  };
}

export const forms: readonly NameForm[] = ["title", "short", "acronym", "variant"];

function isForm(form: string | undefined): form is NameForm {
  return (forms as readonly (string | undefined)[]).includes(form);
}

function isLanguage(language: string | undefined): language is Language {
  return (languages as readonly (string | undefined)[]).includes(language);
}

function filled<K extends string>(key: K, cell: string | undefined): { [P in K]?: string } {
  return (cell === undefined || cell === "" ? {} : { [key]: cell }) as { [P in K]?: string };
}
