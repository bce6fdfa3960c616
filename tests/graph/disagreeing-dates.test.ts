import { expect, test } from "vitest";
import { adoptionDates, disagreeingDates } from "../../src/graph/disagreeing-dates.ts";
import type { Citation } from "../../src/model/citation.ts";
import { readingOf } from "./readings.ts";

const texts = [
  { work: "S/RES/1390(2002)", facts: { adopted: "2002-01-16" } },
  { work: "A/RES/67/193", facts: { adopted: "2012-12" } },
  { work: "A/RES/67/193", facts: { adopted: "2012-12-20" }, language: "fr" as const },
  { work: "A/RES/1(I)", facts: { adopted: "1946-01-24" } },
  { work: "A/RES/1(I)", facts: { adopted: "1946-01-25" } },
].map((sketch) => ({ ...sketch, paragraphs: [] }));
const canonical = (id: string): string => id;
const adopted = adoptionDates(readingOf("texts.txt", texts).documents, canonical);

test("a work has the most exact date of its texts, and none where they disagree", () => {
  expect([...adopted]).toEqual([
    ["S/RES/1390(2002)", "2002-01-16"],
    ["A/RES/67/193", "2012-12-20"],
  ]);
});

const rows: readonly (readonly [text: string, id: string, date: string | undefined, isDoubted: boolean])[] = [
  // S/RES/1450(2002), which gives a wrong date.
  ["resolution 1390 (2002) of 28 January 2002", "S/RES/1390(2002)", "2002-01-28", true],
  ["resolution 1390 (2002) of 16 January 2002", "S/RES/1390(2002)", "2002-01-16", false],
  ["resolution 1390 (2002)", "S/RES/1390(2002)", undefined, false],
  // The date of the work, which this text does not give.
  ["resolution 1390 (2002)", "S/RES/1390(2002)", "2002-01-28", false],
  // S/RES/1552(2004): the date is that of the report.
  [
    "paragraph 10 of resolution 1390, dated 28 January 2002 (S/2004/551),",
    "S/RES/1390(2002)",
    "2002-01-28",
    false,
  ],
  ["resolution 67/193 of December 2012", "A/RES/67/193", "2012-12", false],
  ["resolution 1 (I) of 26 January 1946", "A/RES/1(I)", "1946-01-26", false],
  ["resolution 1373 (2001) of 29 September 2001", "S/RES/1373(2001)", "2001-09-29", false],
];
test.each(rows)("%s, as of %s %s: doubted %s", (text, id, date, isDoubted) => {
  const citation: Citation = {
    paragraph: 0,
    span: { start: 0, end: text.indexOf(")") + 1 || text.length },
    layer: "resolution",
    kind: "resolution",
    via: "direct",
    targets: [{ id, name: id, ...(date !== undefined && { date }) }],
    doubts: [],
    steps: [],
  };
  const doubts = disagreeingDates(citation, text, canonical, adopted);
  expect(doubts.map((doubt) => doubt.id)).toEqual(isDoubted ? ["date-disagrees"] : []);
});
