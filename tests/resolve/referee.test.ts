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
  ["the resolution adopted by the 118th IPU Assembly (Cape Town, April 2008)", []],
  ["the resolution adopted by the 118th IPU Assembly (Cape Town, April 2009)", ["year-disagrees"]],
  ["the resolution adopted by the 142nd IPU Assembly (virtual, May 2021)", []],
])("%s: %j", async (words, doubts) => {
  expect(await doubtsIn(words)).toEqual(doubts);
});
