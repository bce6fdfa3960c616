import { z } from "zod";
import { languages } from "../model/language.ts";
import { forms } from "./row.ts";
import type { TableKind } from "./table-kind.ts";

/** The schema of a row of each table; every message says what was expected. */
export const rowSchemas: Readonly<Record<TableKind, z.ZodObject>> = {
  instruments: z.object({
    id: id(),
    kind: word(),
    adopted: date().optional(),
    place: z.string().optional(),
    in_force: date().optional(),
    series: cell(/^(?:UNTS|LNTS|)$/u, "UNTS, LNTS or nothing").optional(),
    registration: cell(/^(?:[\dA-Z]+(?:-[\dA-Z]+)*(?:;[\dA-Z]+(?:-[\dA-Z]+)*)*|)$/u, "numbers").optional(),
    volumes: cell(/^(?:\d{1,4}(?:;\d{1,4})*|)$/u, "volume numbers").optional(),
    depositary: cell(
      /^(?:[IVX]+-[A-Z0-9.]+(?:-[A-Za-z0-9.]+)*(?:;.*)?|)$/u,
      "a number such as XVIII-12",
    ).optional(),
    adopted_by: cell(/^\S*$/u, "a symbol without spaces").optional(),
    issuer: id().or(z.literal("")).optional(),
    supplements: ids().optional(),
    amends: ids().optional(),
    supersedes: ids().optional(),
    part_of: ids().optional(),
    source: filled(),
    confirmed: yesOrNo(),
  }),
  bodies: z.object({
    id: id(),
    kind: word(),
    parent: id().or(z.literal("")).optional(),
    series: cell(/^(?:[A-Za-z0-9./+-]+(?:;[A-Za-z0-9./+-]+)*|)$/u, "symbol series such as A/RES").optional(),
    from: date().optional(),
    to: date().optional(),
    successor: id().or(z.literal("")).optional(),
    source: filled(),
    confirmed: yesOrNo(),
  }),
  names: z.object({
    id: id(),
    language: z.enum(languages, { error: `one of ${languages.join(", ")}` }),
    form: z.enum(forms, { error: `one of ${forms.join(", ")}` }),
    name: cell(/^[^\s](?:.*[^\s])?$/u, "a name without spaces at its ends"),
    only_with: z.string().optional(),
  }),
  sessions: z.object({
    body: id(),
    session: cell(/^(?:(?:E?S-)?(?:\d+|[IVXLC]+))$/u, "a session such as 67, XXX, S-20 or a year"),
    place: z.string().optional(),
    start: date().optional(),
    end: date().optional(),
    first: number().optional(),
    last: number().optional(),
    source: filled(),
  }),
  openingPhrases: z.object({
    language: z.enum(languages, { error: `one of ${languages.join(", ")}` }),
    phrase: filled(),
    part: z.enum(["preambular", "operative", "both"], { error: "preambular, operative or both" }),
    english: filled(),
    strength: cell(/^[1-5]$/u, "a number from 1 to 5"),
  }),
  words: z.object({
    language: z.enum(languages, { error: `one of ${languages.join(", ")}` }),
    concept: filled(),
    form: filled(),
  }),
};

function cell(form: RegExp, expected: string): z.ZodString {
  return z.string({ error: expected }).regex(form, { error: expected });
}

function id(): z.ZodString {
  return cell(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u, "an id of small letters, digits and hyphens");
}

function ids(): z.ZodString {
  return cell(/^(?:[a-z0-9-]+(?:;[a-z0-9-]+)*|)$/u, "ids with ; between them");
}

function word(): z.ZodString {
  return cell(/^[a-z]+(?:-[a-z]+)*$/u, "a word in small letters");
}

function filled(): z.ZodString {
  return cell(/\S/u, "something");
}

function number(): z.ZodString {
  return cell(/^\d*$/u, "a whole number");
}

function yesOrNo(): z.ZodString {
  return cell(/^(?:yes|no)$/u, "yes or no");
}

/** A date as exact as known, or nothing: `1966-12-16`, `1966-12`, `1966`. */
function date() {
  const expected = "a date as YYYY-MM-DD, YYYY-MM or YYYY";
  return z.string({ error: expected }).refine((text) => text === "" || isDate(text), { error: expected });
}

function isDate(text: string): boolean {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u.exec(text)?.groups;
  if (parts === undefined) return false;
  const { year, month = "01", day = "01" } = parts;
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(found.valueOf()) && found.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}
