import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recalling, scratchFolder } from "./run.ts";

const folder = scratchFolder();
afterAll(folder.remove);

// Made for the case, with real names and numbers.
const draft = `Resolution adopted by the General Assembly on 18 December 2019

74/130. A draft with slips

The General Assembly,

Recalling its resolution 78/999 of 3 March 1999 and Security Council resolution 1373 (2003),

Recalling also the Single Convention on Narcotic Drugs of 1954, A/RES/63/155 of 20 December 2012 and A/67/459 of 3 May 2006,

Taking note of the report of the Secretary-General (A/97/123),

Reaffirming the Treaty and the Paris Principles,

Recalling the Convention on the Rights of the Child and the Convention on the Rights of Persons with Disabilities,

Noting that the Convention has been ratified,

1. Urges all States to implement the Santa Rosa Declaration on Libraries.
`;

const noted = `Resolution adopted by the General Assembly on 18 December 2019

74/130. A draft with notes

The General Assembly,

Recalling the Convention on the Rights of the Child,¹ the International Covenant on Civil and Political Rights² and the Declaration on the Right to Development,³

Recalling also the Convention on the Rights of Persons with Disabilities, and the Charter of the United Nations,

Recalling further the Vienna Declaration and Programme of Action,⁴

¹ United Nations, Treaty Series, vol. 1577, No. 27531.
² See resolution 2200 A (XXI), annex.
³ Resolution 41/128, annex.
⁴ A/CONF.157/24 (Part I), chap. III.
`;

interface Line {
  readonly id: string;
  readonly severity: string;
  readonly quote: string;
  readonly paragraph: string;
  readonly message: string;
}

async function findings(text: string): Promise<{ readonly code: number; readonly lines: readonly Line[] }> {
  const path = join(folder.path, "draft.txt");
  writeFileSync(path, text);
  const { code, out } = await recalling("check", "--format", "json", path);
  const lines = out.split("\n").filter((line) => line !== "");
  return { code, lines: lines.map((line) => JSON.parse(line) as Line) };
}

test("check tells of every kind of slip, and exits with 1 for an error", async () => {
  const { code, lines } = await findings(draft);
  expect(lines.map(({ severity, id, quote }) => `${severity} ${id}: ${quote}`)).toEqual([
    "warning date-disagrees: resolution 78/999 of 3 March 1999",
    "error number-impossible: Security Council resolution 1373 (2003)",
    "warning year-disagrees: Single Convention on Narcotic Drugs of 1954",
    "warning date-disagrees: A/RES/63/155",
    "warning date-disagrees: A/67/459",
    "warning number-impossible: A/97/123",
    "note no-antecedent: Treaty",
    "note ambiguous-name: Paris Principles",
    "note two-antecedents: Convention",
    "note name-unknown: Santa Rosa Declaration on Libraries",
  ]);
  expect(code).toBe(1);
});

test("check misses the footnote that the house style asks for", async () => {
  const { code, lines } = await findings(noted);
  expect(lines.map(({ id, paragraph, quote }) => `${id} ${paragraph}: ${quote}`)).toEqual([
    "no-footnote PP2: Convention on the Rights of Persons with Disabilities",
  ]);
  expect(lines[0]?.message).toContain("4 of the 5 instruments");
  expect(lines[0]?.message).toContain("United Nations, Treaty Series, vol. 2515, No. 44910");
  expect(code).toBe(0);
});

test("check asks for no footnote where the text has none", async () => {
  const { lines } = await findings(noted.replaceAll(/[¹²³⁴]/gu, ""));
  expect(lines.filter(({ id }) => id === "no-footnote")).toEqual([]);
});

test("check speaks in names and not in ids, and once of what a text leaves open everywhere", async () => {
  const { lines } = await findings(
    draft.replace("1. Urges", "Recalling that the Convention binds all,\n\n1. Urges"),
  );
  const messages = lines.map(({ message }) => message);
  expect(messages).toContain(
    "“Convention” can stand for “Convention on the Rights of Persons with Disabilities” or “Convention on the Rights of the Child”. Write out which is meant. The same in one more place.",
  );
  expect(messages).toContain(
    "The text gives the year 1954, but “Single Convention on Narcotic Drugs, 1961” is of 1961. Check the year, or the name.",
  );
  expect(messages).toContain(
    "Security Council resolution 1373 is not of 2003: expected 1373 (2001). Check number and year.",
  );
  expect(messages.join(" ")).not.toMatch(/crpd|single-1961|paris-principles/u);
});

test("check asks for no footnote inside a name, a title, or where one note stands for two", async () => {
  const { lines } = await findings(
    noted.replace(
      "Recalling also the Convention on the Rights of Persons with Disabilities,",
      "Recalling also the Conference of the Parties to the Convention on Biological Diversity, the item entitled “Implementation of the Convention on the Law of the Sea”, the Copenhagen Declaration on Social Development and the Programme of Action of the World Summit for Social Development,⁴",
    ),
  );
  expect(lines.filter(({ id }) => id === "no-footnote")).toEqual([]);
});

test("check prints a line a finding, and a count", async () => {
  const path = join(folder.path, "plain.txt");
  writeFileSync(path, draft);
  const { out, code } = await recalling("check", path);
  expect(out).toContain(`${path}:7:53: error: PP1 "Security Council resolution 1373 (2003)"`);
  expect(out).toContain("1 error, 5 warnings, 4 notes");
  expect(code).toBe(1);
});
