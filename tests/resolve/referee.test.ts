import { expect, test } from "vitest";
import { readFile } from "../../src/pipeline.ts";
import { registry } from "../registry/shipped.ts";

/** The diagnostic ids of the citations in one preambular paragraph of an IPU resolution. */
async function doubtsIn(words: string): Promise<readonly string[]> {
  const text = `The Assembly,\n\nRecalling ${words},\n\n1. Calls upon parliaments to act.\n`;
  const { documents } = await readFile("draft.txt", new TextEncoder().encode(text), registry);
  return documents.flatMap(({ citations }) =>
    citations.flatMap(({ doubts }) => doubts.map(({ id }) => id).filter((id) => id !== "body-unknown")),
  );
}

test.each([
  ["Security Council resolution 1325 (2000)", []],
  ["Security Council resolution 1325 (1999)", ["number-impossible"]], // 1325 is of 2000
  // S/RES/1980(2011) cites it so; resolution 1584 is of 1 February 2005.
  ["Security Council resolution 1584 (2004)", ["number-impossible"]],
  ["General Assembly resolution 217 A (III) of 10 December 1948", []],
  ["General Assembly resolution 217 A (II)", ["number-impossible"]],
  // The Assembly had passed 217 by its fourth session, and not reached 2625 in its twenty-fourth.
  ["General Assembly resolution 217 A (IV)", ["number-impossible"]],
  ["General Assembly resolution 2625 (XXIV)", ["number-impossible"]],
  // S/RES/2139(2014) cites it so; 2118 is of 2013.
  ["Security Council resolution 2118 (2113)", ["number-impossible"]],
  ["Security Council resolution 1325 (2000) of 31 November 2000", ["date-impossible"]],
  ["General Assembly resolution 70/1 of 25 September 2015", []],
  ["General Assembly resolution 70/1 of 26 September 2015", ["date-disagrees"]],
  ["General Assembly resolution 46/182 of 19 December 1992", ["date-disagrees"]],
  // A/RES/76/261 cites it so; 73/287 is of 15 April 2019.
  ["General Assembly resolution 73/287 of 15 April 2018", ["date-disagrees"]],
  // Adopted in Addis Ababa on 16 July 2015, endorsed on the day given.
  ["General Assembly resolution 69/313 of 27 July 2015", []],
  ["resolution 3/4 of 30 January 2018 of the United Nations Environment Assembly", []],
  ["the Geneva Conventions of 12 August 1949", []],
  ["the Geneva Conventions of 12 August 1948", ["year-disagrees"]],
  // A/RES/75/63: adopted in 1992, signed in 1993.
  [
    "the Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction of 1993",
    [],
  ],
  ["the Convention on the Rights of the Child (United Nations, Treaty Series, vol. 1577, No. 27531)", []],
  [
    "the Convention on the Rights of the Child (United Nations, Treaty Series, vol. 1575, No. 27531)",
    ["volume-disagrees"],
  ],
  ["the resolution adopted by the 118th IPU Assembly (Cape Town, April 2008)", []],
  ["the resolution adopted by the 118th IPU Assembly (Cape Town, April 2009)", ["year-disagrees"]],
  ["the resolution adopted by the 142nd IPU Assembly (virtual, May 2021)", []],
])("%s: %j", async (words, doubts) => {
  expect(await doubtsIn(words)).toEqual(doubts);
});
