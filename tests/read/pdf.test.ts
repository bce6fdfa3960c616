import { expect, test } from "vitest";
import { readSource } from "../../src/read/index.ts";
import { linesAt, pdfOf, type Words } from "./pdf-of.ts";

const read = (pages: readonly (readonly Words[])[]) => readSource("test.pdf", pdfOf(pages));
const texts = async (pages: readonly (readonly Words[])[]) => (await read(pages)).text.split("\n\n");

// Sentences of S/RES/1985 (2011) and A/RES/67/193.
const long = [
  "     Recalling the methodological standards for reports of sanctions monitoring",
  "mechanisms contained in the Report of the Informal Working Group of the Council,",
];

test("joins the lines of a paragraph and parts paragraphs by indent", async () => {
  expect(
    await texts([
      linesAt(100, 700, [
        ...long,
        "     Noting the importance of assessments,",
        "     1. Decides to extend the mandate;",
      ]),
    ]),
  ).toEqual([
    "Recalling the methodological standards for reports of sanctions monitoring mechanisms contained in the Report of the Informal Working Group of the Council,",
    "Noting the importance of assessments,",
    "1. Decides to extend the mandate;",
  ]);
});

test("reads pages that lie on their side as they are shown", async () => {
  const lines = linesAt(100, 700, [...long, "     Noting the importance of assessments,"]);
  const [upright, turned] = [
    await readSource("a.pdf", pdfOf([lines])),
    await readSource("a.pdf", pdfOf([lines], true)),
  ];
  expect(turned.text).toBe(upright.text);
});

test("reads the left of two columns before the right one", async () => {
  const column = (word: string) => Array.from({ length: 14 }, (_, at) => `${word} line ${at} of the column`);
  const found = (await read([[...linesAt(60, 700, column("left")), ...linesAt(330, 700, column("right"))]]))
    .text;
  expect(found.indexOf("left line 13")).toBeLessThan(found.indexOf("right line 0"));
  expect(found.indexOf("left line 13")).toBeGreaterThan(0);
});

test.each([
  [
    "a broken word",
    ["the interna-", "tional community; international law"],
    "the international community; international law",
  ],
  [
    "a compound that stands elsewhere",
    ["States in well-", "known cases, well-known"],
    "States in well-known cases, well-known",
  ],
  [
    "a prefix that keeps its hyphen",
    ["measures of non-", "proliferation in the region"],
    "measures of non-proliferation in the region",
  ],
  ["a number", ["the period 2012-", "2015 for the Office"], "the period 2012-2015 for the Office"],
  [
    "a name",
    ["the report of the Secretary-", "General on the matter"],
    "the report of the Secretary-General on the matter",
  ],
])("joins %s at a line end", async (_, [first = "", second = ""], expected) => {
  // Full lines, so that the second goes on with the first.
  const pad = "and so on as before ";
  const found = (await texts([linesAt(100, 700, [`${pad}${pad}${first}`, second])])).join(" ");
  expect(found).toContain(expected);
});

const head = { x: 100, y: 770, size: 9, text: "S/RES/1985 (2011)" };
const foot = (page: number) => ({ x: 300, y: 30, size: 9, text: `${page}` });

test("sets running heads, page numbers and notes after the paragraph that they interrupt", async () => {
  const pages = [
    [
      { x: 100, y: 770, text: "Security Council" },
      ...linesAt(100, 400, [
        "     The Security Council,",
        ...long.slice(0, 1),
        "mechanisms contained in the 1971 Convention",
      ]),
      { x: 100 + 198, y: 379.5, size: 6, text: "1" },
      { x: 310, y: 376, text: "and in the reports of" },
      { x: 104, y: 103, size: 5, text: "1" },
      { x: 110, y: 100, size: 8, text: "United Nations, Treaty Series, vol. 1019, No. 14956." },
      foot(1),
    ],
    [
      head,
      ...linesAt(100, 700, [
        "the Informal Working Group of the Security Council on General Issues of Sanctions,",
        "     2. Requests the Panel of Experts to report.",
      ]),
      foot(2),
    ],
    [head, ...linesAt(100, 700, ["     3. Decides to remain actively seized of the matter."]), foot(3)],
  ];
  const { text, marks } = await read(pages);
  const marked = (type: string) =>
    marks.filter((mark) => mark.type === type).map(({ span }) => text.slice(span.start, span.end));
  expect(text).toContain("the 1971 Convention¹ and in the reports of the Informal Working Group");
  expect(marked("footnoteCall")).toEqual(["¹"]);
  expect(marked("footnote")).toEqual(["¹ United Nations, Treaty Series, vol. 1019, No. 14956."]);
  expect(marked("furniture")).toEqual(["1", "S/RES/1985 (2011)", "2", "S/RES/1985 (2011)", "3"]);
  expect(text.startsWith("Security Council")).toBe(true);
});

test("keeps the masthead of the first page though later pages repeat it", async () => {
  const { text, marks } = await read([
    [head, ...linesAt(100, 700, ["     1. Decides to extend the mandate;"])],
    [head, ...linesAt(100, 700, ["     2. Decides to remain seized."])],
  ]);
  const furniture = marks.filter(({ type }) => type === "furniture");
  expect(furniture).toHaveLength(1);
  expect(text.indexOf("S/RES/1985")).toBe(0);
  expect(furniture[0]!.span.start).toBeGreaterThan(0);
});

test("gives blocks that hold the text without gaps but white space", async () => {
  const { text, marks } = await read([[...linesAt(100, 700, [...long, "     Noting,"]), foot(1)], [foot(2)]]);
  const covered = marks.filter(({ type }) => type === "block" || type === "furniture" || type === "footnote");
  const rest = [...text].filter(
    (character, at) =>
      /\S/u.test(character) && !covered.some(({ span }) => span.start <= at && at < span.end),
  );
  expect(rest.join("")).toBe("");
});

// A/HRC/58/L.27 as a draft, shortened: its lines are numbered in the margin.
const draft = [
  "The Human Rights Council,",
  "",
  "Reaffirming the Universal Declaration of Human Rights and the Declaration on",
  "the Right and Responsibility of Individuals, Groups and Organs of Society to",
  "promote and protect universally recognized human rights,",
  "",
  "1. Urges States to create a safe and enabling environment in which all human",
  "rights defenders can operate free from hindrance;",
  "",
  "2. Decides to remain seized of the matter, and to consider the question again",
  "at a later session, in the light of the report of the Special Rapporteur,",
  "",
  "3. Calls upon States to cooperate.",
  "",
  "4. Requests a report.",
];

test.each<[string, (number: number) => readonly Words[]]>([
  ["every line", (number) => [{ x: 50, y: 776 - 16 * number, text: String(number) }]],
  [
    "every fifth line",
    (number) => (number % 5 === 0 ? [{ x: 50, y: 776 - 16 * number, text: String(number) }] : []),
  ],
  [
    "every fifth line on the right",
    (number) => (number % 5 === 0 ? [{ x: 560, y: 776 - 16 * number, text: String(number) }] : []),
  ],
])("leaves out numbers of lines beside %s", async (_name, numberOf) => {
  const lines = draft.flatMap((text, at) => [
    ...numberOf(at + 1),
    ...(text === "" ? [] : [{ x: 90, y: 760 - 16 * at, text }]),
  ]);
  expect((await texts([lines])).join("\n")).toBe(
    [
      "The Human Rights Council,",
      "Reaffirming the Universal Declaration of Human Rights and the Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to promote and protect universally recognized human rights,",
      "1. Urges States to create a safe and enabling environment in which all human rights defenders can operate free from hindrance;",
      "2. Decides to remain seized of the matter, and to consider the question again at a later session, in the light of the report of the Special Rapporteur,",
      "3. Calls upon States to cooperate.",
      "4. Requests a report.",
    ].join("\n"),
  );
});

test("numbers of the rows of a table stay", async () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    { x: 50, y: 760 - 16 * at, text: String(at + 1) },
    { x: 90, y: 760 - 16 * at, text: `Afghanistan and States ${at}` },
  ]).flat();
  expect((await texts([rows])).join(" ")).toContain("12 Afghanistan");
});
