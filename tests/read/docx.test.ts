import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readSource } from "../../src/read/index.ts";

interface Parts {
  readonly body: string;
  readonly footnotes?: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly relations?: string;
  readonly header?: string;
}

function read({ body, footnotes, numbering, styles, relations, header }: Parts) {
  const part = (name: string, content?: string) =>
    content === undefined ? {} : { [name]: strToU8(content) };
  return readSource(
    "a.docx",
    zipSync({
      ...part("word/document.xml", `<w:document><w:body>${body}</w:body></w:document>`),
      ...part("word/footnotes.xml", footnotes && `<w:footnotes>${footnotes}</w:footnotes>`),
      ...part("word/numbering.xml", numbering && `<w:numbering>${numbering}</w:numbering>`),
      ...part("word/styles.xml", styles && `<w:styles>${styles}</w:styles>`),
      ...part("word/_rels/document.xml.rels", relations && `<Relationships>${relations}</Relationships>`),
      ...part("word/header1.xml", header && `<w:hdr>${header}</w:hdr>`),
    }),
  );
}

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith("<") ? text : run(text)}</w:p>`;
const item = (text: string, level: number, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const level = (at: number, format: string, pattern: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uF0B7")}${level(1, "decimal", "%1.%2")}</w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
  `<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>` +
  `<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`;

test.each([
  [
    "levels",
    [
      item("Urges:", 0),
      item("one", 1),
      item("two", 1),
      item("deep", 2),
      item("Decides", 0),
      item("again", 1),
    ],
    "1. Urges:|(a) one|(b) two|(i) deep|2. Decides|(a) again",
  ],
  [
    "a list that goes on after other words",
    [item("Urges", 0), paragraph("Annex"), item("Decides", 0)],
    "1. Urges|Annex|2. Decides",
  ],
  ["a list that begins anew", [item("Urges", 0), item("Requests", 0, 2)], "1. Urges|5. Requests"],
  ["bullets", [item("Transport", 0, 3)], "• Transport"],
  ["words without a list", [item("Urges", 0, 0)], "Urges"],
  [
    "an empty item, which Word counts",
    [item("Urges", 0), item("", 0), item("Decides", 0)],
    "1. Urges|3. Decides",
  ],
])("numbers %s as Word does", async (_, paragraphs, expected) => {
  expect((await read({ body: paragraphs.join(""), numbering })).text.split("\n\n").join("|")).toBe(expected);
});

const note = (id: number, text: string, mark = "<w:r><w:footnoteRef/></w:r>") =>
  `<w:footnote w:id="${id}"><w:p>${mark}${run(text)}</w:p></w:footnote>`;
const call = (id: number, attributes = "") => `<w:r><w:footnoteReference w:id="${id}"${attributes}/></w:r>`;
const separator = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>`;

test("writes footnotes after the paragraph that calls them, numbered by their calls", async () => {
  const { text, marks } = await read({
    body:
      paragraph(`${run("the Declaration,")}${call(9)}${run(" the Plan")}${call(4)}`) + paragraph("Recalling"),
    footnotes: separator + note(4, " Resolution S-20/3.") + note(9, " Resolution S-20/2."),
  });
  expect(text).toBe(
    "the Declaration,¹ the Plan²\n\n¹ Resolution S-20/2.\n\n² Resolution S-20/3.\n\nRecalling",
  );
  const notes = marks.flatMap((mark) =>
    mark.type === "footnote" || mark.type === "footnoteCall"
      ? [[mark.type, mark.note, text.slice(mark.span.start, mark.span.end)]]
      : [],
  );
  expect(notes).toEqual([
    ["footnoteCall", "1", "¹"],
    ["footnoteCall", "2", "²"],
    ["footnote", "1", "¹ Resolution S-20/2."],
    ["footnote", "2", "² Resolution S-20/3."],
  ]);
});

test("keeps a mark of the writer's own", async () => {
  const custom = `<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`;
  const { text } = await read({
    body: paragraph(`${run("by consensus")}${custom}${run(" by the Assembly")}${call(3)}`),
    footnotes: note(2, "* Reservations were expressed.", "") + note(3, " A/79/541."),
  });
  expect(text).toBe("by consensus* by the Assembly¹\n\n* Reservations were expressed.\n\n¹ A/79/541.");
});

test.each([
  [
    "tracked changes as accepted",
    `<w:p><w:del><w:r><w:delText>Notes</w:delText></w:r></w:del><w:ins>${run("Recalls")}</w:ins><w:moveFrom>${run(" gone")}</w:moveFrom></w:p>`,
    "Recalls",
  ],
  [
    "tabs, breaks and hyphens",
    `<w:p>${run("Distr.:")}<w:r><w:tab/><w:t>General</w:t><w:br/><w:t>follow</w:t><w:noBreakHyphen/><w:t>up</w:t></w:r></w:p>`,
    "Distr.: General\nfollow‑up",
  ],
  ["no field codes", `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run("55/2")}</w:p>`, "55/2"],
  [
    "a number in a cell with the next cell",
    `<w:tbl><w:tr><w:tc>${paragraph("1.")}</w:tc><w:tc>${paragraph("Urges")}</w:tc></w:tr><w:tr><w:tc>${paragraph("2.")}</w:tc><w:tc>${paragraph("Decides")}</w:tc></w:tr></w:tbl>`,
    "1. Urges\n\n2. Decides",
  ],
  [
    "raised digits",
    paragraph(run("Declaration") + run("12", '<w:vertAlign w:val="superscript"/>')),
    "Declaration¹²",
  ],
])("reads %s", async (_, body, text) => {
  expect((await read({ body })).text).toBe(text);
});

test("puts the head of the first page first, where the symbol stands", async () => {
  const { text } = await read({
    body: `${paragraph("General Assembly")}<w:sectPr><w:headerReference w:type="first" r:id="r1"/><w:titlePg/></w:sectPr>`,
    relations: `<Relationship Id="r1" Target="header1.xml"/>`,
    header: paragraph("A/RES/67/193"),
  });
  expect(text).toBe("A/RES/67/193\n\nGeneral Assembly");
});

test("marks italics by run and by style, headings and links", async () => {
  const { text, marks } = await read({
    body:
      paragraph("Annex", `<w:pStyle w:val="Heading1"/>`) +
      `<w:p>${run("Recalling", "<w:i/>")}${run(" its ")}<w:hyperlink r:id="r2">${run("55/2")}</w:hyperlink>${run(" not", '<w:i w:val="0"/>')}${run(" Ibid.", '<w:rStyle w:val="Quote"/>')}</w:p>`,
    styles: `<w:style w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="Em"><w:rPr><w:i/></w:rPr></w:style><w:style w:styleId="Quote"><w:basedOn w:val="Em"/></w:style>`,
    relations: `<Relationship Id="r2" Target="https://undocs.org/A/RES/55/2"/>`,
  });
  const found = marks.map((mark) => [mark.type, text.slice(mark.span.start, mark.span.end)]);
  expect(found).toEqual([
    ["heading", "Annex"],
    ["block", "Annex"],
    ["block", "Recalling its 55/2 not Ibid."],
    ["italic", "Recalling"],
    ["link", "55/2"],
    ["italic", "Ibid."],
  ]);
});

test("a numbered paragraph of which tracked changes leave nothing is not counted", async () => {
  const list = (text: string, mark: string) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr>`);
  const gone = `<w:del><w:r><w:delText>Deplores the delay;</w:delText></w:r></w:del>`;
  const body = [
    list("Urges States to cooperate;", ""),
    list(gone, "<w:del/>"),
    list("Decides to remain seized.", "<w:ins/>"),
  ].join("");
  const { text } = await read({ body, numbering });
  expect(text).toBe("1. Urges States to cooperate;\n\n2. Decides to remain seized.");
});

test.each([
  ["arabicAbjad", "(أ) (ب) (ج)"],
  ["arabicAlpha", "(أ) (ب) (ت)"],
  ["russianLower", "(а) (б) (в)"],
])("counts in %s", async (format, expected) => {
  const { text } = await read({
    body: [0, 1, 2].map((at) => item(`word ${at}`, 0)).join(""),
    numbering: `<w:abstractNum w:abstractNumId="7">${level(0, format, "(%1)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`,
  });
  expect(text.match(/\(.\)/gu)?.join(" ")).toBe(expected);
});
