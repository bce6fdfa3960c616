import { zipSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { readSource } from "../../src/read/index.ts";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { registry } from "../registry/shipped.ts";
import { linesAt, pdfOf } from "./pdf-of.ts";

// A resolution and its translation beside it, a row a paragraph.
const rows: readonly (readonly [english: string, french: string])[] = [
  [
    "The 145th Assembly of the Inter-Parliamentary Union,",
    "La 145e Assemblée de l'Union interparlementaire,",
  ],
  ["Recalling the Charter of the United Nations,", "Rappelant la Charte des Nations Unies,"],
  ["Noting the report on the rights of the child,", "Notant le rapport sur les droits de l'enfant,"],
  ["1. Calls upon parliaments to act at once:", "1. Engage les parlements à agir sans délai :"],
  ["(a) To cooperate with one another;", "a) À coopérer les uns avec les autres ;"],
  ["2. Decides to remain seized of the matter.", "2. Décide de demeurer saisie de la question."],
];

const labels = ["PP0", "PP1", "PP2", "OP1", "OP1(a)", "OP2"];

async function read(file: string, bytes: Uint8Array) {
  const { documents } = segmentSource(await readSource(file, bytes), registry);
  return documents.map(({ language, children }) => [language, children.map(({ label }) => label)]);
}

const table = (cells: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><table><tbody>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`,
  );

test("columns of a table in HTML that are translations of one another are documents of their own", async () => {
  expect(await read("a.html", table(rows))).toEqual([
    ["en", labels],
    ["fr", labels],
  ]);
});

test.each<[string, string]>([
  [
    "a pipe table with a column of numbers",
    `| No. | English | Français |
| --- | --- | --- |
| | *The 145th Assembly of the Inter-Parliamentary Union,* | *La 145e Assemblée de l'Union interparlementaire,* |
| | **Recalling** the Charter of the United Nations,[^1] | **Rappelant** la Charte des Nations Unies, |
| | Noting the report on the rights of the child, | Notant le rapport sur les droits de l'enfant, |
| 1. | Calls upon parliaments to act at once:<br>(a) To cooperate with one another; | Engage les parlements à agir sans délai :<br>a) À coopérer les uns avec les autres ; |
| 2. | Decides to remain seized of the matter. | Décide de demeurer saisie de la question. |

[^1]: United Nations, Treaty Series.`,
  ],
  [
    "a grid table as pandoc writes it",
    `+-------------------------------------------+-----------------------------------------------+
| English                                   | Français                                      |
+===========================================+===============================================+
| The 145th Assembly of the                 | La 145e Assemblée de l'Union                  |
| Inter-Parliamentary Union,                | interparlementaire,                           |
+-------------------------------------------+-----------------------------------------------+
| Recalling the Charter of the United       | Rappelant la Charte des Nations Unies,[^1]    |
| Nations,                                  |                                               |
+-------------------------------------------+-----------------------------------------------+
| Noting the report on the rights of the    | Notant le rapport sur les droits de           |
| child,                                    | l'enfant,                                     |
+-------------------------------------------+-----------------------------------------------+
| 1. Calls upon parliaments to act at once: | 1. Engage les parlements à agir sans délai :  |
|                                           |                                               |
| (a) To cooperate with one another;        | a) À coopérer les uns avec les autres ;       |
+-------------------------------------------+-----------------------------------------------+
| 2. Decides to remain seized.              | 2. Décide de demeurer saisie de la question.  |
+-------------------------------------------+-----------------------------------------------+

[^1]: United Nations, Treaty Series.`,
  ],
])("columns of %s that are translations are documents of their own", async (_name, text) => {
  const all = await read("a.md", new TextEncoder().encode(text));
  const found = all.map(([language, own]) => [
    language,
    (own as string[]).filter((label) => label !== "HEAD" && label !== "FN1"),
  ]);
  expect(found).toEqual([
    ["en", labels],
    ["fr", labels],
  ]);
  // the note stands behind both, and belongs to the text that calls it
  const noted = all.filter(([, own]) => own?.includes("FN1"));
  expect(noted.map(([language]) => language)).toEqual([text.includes("Nations,[^1] |") ? "en" : "fr"]);
});

test("columns of a table in HTML with numbers beside them, and a title above them", async () => {
  const html = `<table><tr><td colspan="3">Resolution</td></tr>${rows
    .map(([a, b]) => {
      const number = /^\d\./u.exec(a)?.[0] ?? "";
      return `<tr><td>${number}</td><td>${a.slice(number.length)}</td><td>${b}</td></tr>`;
    })
    .join("")}</table>`;
  expect(await read("a.html", new TextEncoder().encode(html))).toEqual([
    ["en", ["HEAD", ...labels]],
    ["fr", labels],
  ]);
});

test("columns of a table in one language are read row by row", async () => {
  const text = await readSource(
    "a.html",
    table([["Party", "Date of signature"], ...rows.map(([a]) => [a, a])]),
  );
  expect(text.text.slice(0, 24)).toBe("Party\n\nDate of signature");
});

test("columns of a table in a Word document that are translations are documents of their own", async () => {
  const cell = (words: string): string => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const body = rows.map(([a, b]) => `<w:tr>${cell(a)}${cell(b)}</w:tr>`).join("");
  const xml = `<w:document xmlns:w="w"><w:body><w:tbl>${body}</w:tbl></w:body></w:document>`;
  expect(await read("a.docx", zipSync({ "word/document.xml": strToU8(xml) }))).toEqual([
    ["en", labels],
    ["fr", labels],
  ]);
});

test("columns of a PDF that are translations go on from page to page", async () => {
  const page = (from: number, to: number) => {
    const lines = (language: 0 | 1) => rows.slice(from, to).flatMap((row) => [row[language], "", "", ""]);
    return [...linesAt(40, 760, lines(0)), ...linesAt(320, 760, lines(1))];
  };
  const filled = page(0, 3).concat(
    rows.slice(0, 12).flatMap((_, at) => [
      { x: 40, y: 560 - 40 * at, text: `Recalling also its resolution ${at + 40}/1 on the matter,` },
      { x: 320, y: 560 - 40 * at, text: `Rappelant aussi sa résolution ${at + 40}/1 sur la question,` },
    ]),
  );
  const [english, french] = await read("a.pdf", pdfOf([filled, page(3, 6)]));
  const counted = ["PP0", ...Array.from({ length: 8 }, (_, at) => `PP${at + 1}`), "OP1", "OP1(a)", "OP2"];
  expect(english).toEqual(["en", counted]);
  expect(french).toEqual(["fr", counted]);
});
