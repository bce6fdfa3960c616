import { expect, test } from "vitest";
import { checkTables } from "../../src/registry/check-tables.ts";
import { registry, tables } from "./shipped.ts";

test("the shipped tables have no fault", () => {
  expect(checkTables(tables)).toEqual([]);
});

test("the shipped tables hold what resolutions cite", () => {
  const instruments = [...registry.instruments.values()];
  expect(instruments.filter(({ kind }) => kind !== "group").length).toBeGreaterThanOrEqual(900);
  expect(
    [...registry.bodies.values()].filter(({ kind }) => kind !== "assembly").length,
  ).toBeGreaterThanOrEqual(400);
  expect(registry.sessions.filter(({ body }) => body === "ipu").length).toBeGreaterThanOrEqual(153);
});

const good = {
  "instruments.csv":
    "id,kind,adopted,in_force,registration,part_of,source,confirmed\n" +
    "covenant,treaty,1966-12-16,1976,,,UNTC,yes\npact,group,,,,,UNTC,no\n",
  "bodies.csv": "id,kind,parent,source,confirmed\nboard,organ,,its site,yes\n",
  "names.csv":
    "id,language,form,name,only_with\n" +
    "board,en,title,Board,\ncovenant,en,title,Covenant,\npact,en,title,Covenant,rights;rules\n",
  "sessions.csv": "body,session,start,end,first,last,source\nboard,III,1948,1949,190,287,its site\n",
};

test("sound tables have no fault", () => {
  expect(checkTables(good)).toEqual([]);
});

test.each([
  ["instruments.csv", "1966-12-16", "1966-13-16", 'instruments.csv:2: adopted "1966-13-16"; expected a date'],
  ["instruments.csv", "1966-12-16", "1966-02-30", 'instruments.csv:2: adopted "1966-02-30"; expected a date'],
  [
    "instruments.csv",
    "covenant,treaty",
    "Covenant,treaty",
    'instruments.csv:2: id "Covenant"; expected an id',
  ],
  ["instruments.csv", "UNTC,yes", "UNTC,maybe", 'instruments.csv:2: confirmed "maybe"; expected yes or no'],
  ["instruments.csv", "UNTC,yes", ",yes", 'instruments.csv:2: source ""; expected something'],
  [
    "instruments.csv",
    "1976,,,UNTC",
    "1976,,board,UNTC",
    'instruments.csv:2: part_of "board"; expected the id of a group',
  ],
  ["instruments.csv", "pact,group", "covenant,group", 'instruments.csv:3: "covenant" stands a second time'],
  [
    "instruments.csv",
    "id,kind,",
    "id,kind,colour,",
    'instruments.csv:1: column "colour"; expected one of id',
  ],
  ["instruments.csv", "pact,group", "board,group", '"board" stands a second time'],
  [
    "instruments.csv",
    "pact,group",
    "accord,group",
    'id "accord" after "covenant"; expected alphabetical order',
  ],
  ["bodies.csv", "organ,,", "organ,council,", 'bodies.csv:2: parent "council"; expected the id of a body'],
  ["names.csv", "board,en", "board,it", 'names.csv:2: language "it"; expected one of en, fr'],
  ["names.csv", "board,en,title", "board,en,name", 'names.csv:2: form "name"; expected one of title'],
  [
    "names.csv",
    "Board,",
    "Board ,",
    'names.csv:2: name "Board "; expected a name without spaces at its ends',
  ],
  ["names.csv", "rights;rules", "", 'name "Covenant" of pact is also that of covenant'],
  ["names.csv", "board,en", "panel,en", 'names.csv:2: id "panel"; expected the id of an instrument or body'],
  ["names.csv", "board,en", "board,fr", 'bodies.csv:2: id "board"; expected an English name of it'],
  ["sessions.csv", "III", "third", 'sessions.csv:2: session "third"; expected a session'],
  ["sessions.csv", "board,III", "council,III", 'sessions.csv:2: body "council"; expected the id of a body'],
  ["sessions.csv", "1948,", "48,", 'sessions.csv:2: start "48"; expected a date'],
  ["instruments.csv", "1976", "1965", 'in_force "1965"; expected a date not before adopted "1966-12-16"'],
  ["instruments.csv", "1976,,", "1976,14531,", 'series ""; expected UNTS or LNTS for registration "14531"'],
  ["sessions.csv", "1949", "1947-12", 'end "1947-12"; expected a date not before start "1948"'],
  ["sessions.csv", "287", "187", 'last "187"; expected a number not below first "190"'],
] as const)("%s: %s written %s is a fault", (table, from, to, fault) => {
  const faults = checkTables({ ...good, [table]: good[table].replace(from, to) });
  expect(faults).toContainEqual(expect.stringContaining(fault));
});
