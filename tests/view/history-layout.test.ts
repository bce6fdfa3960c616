import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/graph/collection.ts";
import type { History, HistoryMark } from "../../src/graph/history-of.ts";
import { changeSince } from "../../src/view/history/change-since.ts";
import { laneLines, layoutHistory } from "../../src/view/history/history-layout.ts";
import { compareWording } from "../../src/view/history/wording.ts";
import { windowOf } from "../../src/view/matrix/window-of.ts";

const words = {
  laneName: (id: string) => `Lane ${id}`,
  markLabel: ({ work }: HistoryMark) => work,
  eventsLabel: () => "Adopted",
  stackLabel: (marks: readonly HistoryMark[]) => `${marks.length} texts`,
  measure: (text: string) => 6 * text.length,
};

function historyWith(years: readonly number[]): History {
  const marks = years.map((year, index): HistoryMark => ({
    work: `A/RES/${year - 1945}/${index}`,
    lane: "unga",
    year,
    strength: 2,
    part: "preamble",
    weight: 1 + (index % 4),
    evidence: [],
  }));
  const perYear = years.map((year) => ({ year, count: 1 }));
  return {
    id: "x",
    events: [{ type: "adopted", date: "2000-11-15", work: "x" }],
    marks,
    lanes: ["unga"],
    perYear,
    mostOftenWith: [],
  };
}

describe("layoutHistory", () => {
  it("lets no mark lie on another, however close in time", () => {
    const { marks } = layoutHistory(
      historyWith(Array.from({ length: 40 }, (_, index) => 2010 + (index % 3))),
      900,
      { last: 2026 },
      words,
    );
    const pairs = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => [a, b] as const));
    const overlapping = pairs.filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius);
    expect(overlapping).toEqual([]);
  });

  it("runs from the adoption to today and keeps labels inside", () => {
    const { marks, events, width } = layoutHistory(historyWith([2001, 2026]), 900, { last: 2026 }, words);
    expect(events[0]!.x).toBeLessThan(marks[0]!.x);
    expect(marks.map(({ side }) => side)).toEqual(["right", "left"]);
    expect(Math.max(...marks.map(({ x }) => x))).toBeLessThan(width);
  });

  it("puts everything into the width of a telephone, the names of lanes above them", () => {
    const layout = layoutHistory(historyWith([1963, 2001, 2013, 2026]), 362, { last: 2026 }, words);
    for (const { x, radius, label = "", side } of layout.marks) {
      const end = side === "left" ? x - radius - words.measure(label) : x + radius + words.measure(label);
      expect(Math.min(x - radius, end), label).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + radius, end), label).toBeLessThanOrEqual(362);
    }
    for (const { id, top, name } of layout.lanes) {
      const highest = Math.min(
        ...layout.marks.filter(({ lane }) => lane === id).map(({ y, radius }) => y - radius),
      );
      expect(name.map((line) => line.words)).toEqual([`Lane ${id}`]);
      expect(name[0]!.y).toBeGreaterThan(top);
      expect(name[0]!.y).toBeLessThan(highest);
    }
  });

  it("gives up labels rather than a chart that is higher than the page", () => {
    const { marks, height } = layoutHistory(
      historyWith(Array.from({ length: 40 }, () => 2020)),
      900,
      { last: 2026 },
      words,
    );
    expect(marks.filter(({ label }) => label !== undefined)).toEqual([]);
    expect(height).toBeLessThan(40 * 26);
  });

  it.each([900, 362])("wraps a tower of one day into a stack, on a chart of %d pixels", (width) => {
    const years = [...Array.from({ length: 3 }, () => 2001), ...Array.from({ length: 130 }, () => 2019)];
    const layout = layoutHistory(historyWith(years), width, { last: 2026 }, words);
    const [stack, ...others] = layout.stacks;
    expect(others).toEqual([]);
    expect(stack!.label).toBe("130 texts");
    expect(layout.height).toBeLessThan(480);
    const inside = layout.marks.filter(({ isStacked }) => isStacked === true);
    expect(inside.map(({ work }) => work)).toEqual(stack!.works);
    expect(layout.marks).toHaveLength(years.length);
    for (const { x, y, radius } of inside) {
      expect(x - radius).toBeGreaterThan(stack!.left);
      expect(x + radius).toBeLessThan(stack!.left + stack!.width);
      expect(y - radius).toBeGreaterThan(stack!.top);
      expect(y + radius).toBeLessThan(stack!.top + stack!.height);
    }
    expect(stack!.left).toBeGreaterThanOrEqual(0);
    expect(stack!.left + stack!.width).toBeLessThan(width);
    const [before, after] = [2010, 2020].map((year) => layout.ticks.find((tick) => tick.year === year)!.x);
    expect(stack!.at).toBeGreaterThan(before!);
    expect(stack!.at).toBeLessThan(after!);
    const pairs = layout.marks.flatMap((a, index) =>
      layout.marks.slice(index + 1).map((b) => [a, b] as const),
    );
    expect(pairs.filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)).toEqual([]);
  });

  it("spreads the chosen years over the whole width", () => {
    const { marks, ticks } = layoutHistory(
      historyWith([2010, 2012]),
      900,
      { first: 2010, last: 2012 },
      words,
    );
    expect(marks[1]!.x - marks[0]!.x).toBeGreaterThan(400);
    expect(ticks.every(({ year }) => year >= 2010 && year <= 2013)).toBe(true);
  });

  it("shows gaps of five years and more", () =>
    expect(
      layoutHistory(historyWith([2001, 2003, 2013]), 900, { last: 2026 }, words).gaps.map(
        ({ years }) => years,
      ),
    ).toEqual([9]));
});

it.each([
  ["General Assembly", ["General Assembly"]],
  ["Inter-Parliamentary Union", ["Inter-Parliamentary", "Union"]],
  ["Economic and Social Council of the United Nations", ["Economic and Social", "Council of the Unite…"]],
])("the lane of %s is named in lines that have room", (words, lines) => {
  expect(laneLines(words)).toEqual(lines);
});

describe("compareWording", () => {
  const before = "Recalling its resolution 66/183 of 19 December 2011, in which it urged Governments to act,";
  const rows: readonly (readonly [after: string, isSame: boolean, changed: readonly string[]])[] = [
    [before, true, []],
    [
      "Recalling its resolution 67/193 of 20 December 2012, in which it urged Governments to act,",
      false,
      ["67", "193", "20", "2012"],
    ],
    [
      "Recalling its resolution 66/183 of 19 December 2011, in which it also urged Governments to act,",
      false,
      ["also"],
    ],
  ];
  it.each(rows)("%s", (after, isSame, changed) => {
    const wording = compareWording(before, after);
    expect(wording.isSame).toBe(isSame);
    const added = wording.parts
      .filter(({ type }) => type === "added")
      .flatMap(({ words }) => words.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(added).toEqual(changed);
    expect(
      wording.parts
        .filter(({ type }) => type !== "removed")
        .map(({ words }) => words)
        .join(""),
    ).toBe(after);
  });

  it("finds different recitals unlike", () =>
    expect(
      compareWording(before, "Welcoming the report of the Secretary-General on drugs,").likeness,
    ).toBeLessThan(0.3));
});

describe("changeSince", () => {
  /** Real recitals of the Security Council, shortened; each in a text of its own, by year. */
  const recitals = [
    // S/RES/1834(2008)
    "Reaffirming its resolutions 1325 (2000) and 1820 (2008) on women, peace and security, 1502 (2003) on the protection of humanitarian and United Nations personnel,",
    // S/RES/2010(2011)
    "Underlining the importance of full, equal and effective participation of women at all stages of peace processes, as reflected in resolution 1325 (2000),",
    // S/RES/1861(2009)
    "Reaffirming its resolutions 1325 (2000) and 1820 (2008) on women, peace and security, 1502 (2003) on the protection of humanitarian and United Nations personnel, and 1674 (2006),",
  ];
  const evidence = recitals.map((sentence): Evidence => ({
    document: 0,
    paragraph: 0,
    label: "PP1",
    part: "preamble",
    language: "en",
    span: { start: 0, end: 1 },
    sentence,
    mark: { start: 0, end: 1 },
    layer: "resolution",
    via: "direct",
    targets: [],
    doubts: [],
  }));
  const marks = recitals.map((_, at): HistoryMark => ({
    work: `S/RES/${at}`,
    lane: "unsc",
    strength: 2,
    part: "preamble",
    weight: 1,
    evidence: [at],
  }));

  it("finds the same recital behind others", () => {
    const change = changeSince(evidence, [marks[1]!, marks[0]!], marks[2]!);
    expect(change?.since.work).toBe("S/RES/0");
    expect(
      change?.wording.parts.filter(({ type }) => type !== "same").map(({ words }) => words.trim()),
    ).toEqual([expect.stringContaining("1674 (2006)")]);
  });

  it("says nothing where all recitals are others", () =>
    expect(changeSince(evidence, [marks[1]!], marks[2]!)).toBeUndefined());
});

describe("windowOf", () => {
  const rows: readonly (readonly [count: number, scrolled: number, first: number, last: number])[] = [
    [10, 0, 0, 10],
    [1000, 0, 0, 14],
    [1000, 3600, 96, 114],
    [1000, 35_640, 986, 1000],
    [0, 0, 0, 0],
  ];
  it.each(rows)("of %d lines scrolled by %d draws %d to %d", (count, scrolled, first, last) => {
    const shown = windowOf(count, 36, scrolled, 360);
    expect([shown.first, shown.last]).toEqual([first, last]);
    expect(shown.before + (shown.last - shown.first) * 36 + shown.after).toBe(count * 36);
  });
});
