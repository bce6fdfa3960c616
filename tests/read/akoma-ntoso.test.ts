import { expect, test } from "vitest";
import { readSource } from "../../src/read/index.ts";

const read = (body: string, meta = "") =>
  readSource(
    "a.xml",
    new TextEncoder().encode(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">${meta}${body}</statement></akomaNtoso>`,
    ),
  );

// Words of S/RES/1985 (2011) and A/RES/76/258 in the markup of AKN4UN.
test.each([
  [
    "a cover page as lines",
    "<coverPage><p><docAuthority>United Nations</docAuthority></p><p><docNumber>S/RES/1985 (2011)</docNumber></p></coverPage><preface><p><docNumber>76/258.</docNumber>\n<docTitle>Doha</docTitle></p></preface>",
    "United Nations\nS/RES/1985 (2011)\n\n76/258. Doha",
  ],
  [
    "a date glued to its word",
    "<coverPage><p>Adopted on<docDate>10 June 2011</docDate></p></coverPage>",
    "Adopted on 10 June 2011",
  ],
  [
    "a debate, where the speaker stands apart from the words",
    "<debateBody><debateSection><heading>Motion</heading><speech><from>Mr. Speaker</from><p>The House recalls resolution 70/1.</p></speech></debateSection></debateBody>",
    "Motion\n\nMr. Speaker\n\nThe House recalls resolution 70/1.",
  ],
  [
    "preambular paragraphs",
    `<preamble><formula><p><span class="italic">The Security Council</span>,</p></formula><container name="Recalling"><p>\t<span class="italic">Recalling </span>its resolutions,</p></container></preamble>`,
    "The Security Council,\n\nRecalling its resolutions,",
  ],
  [
    "numbered paragraphs",
    "<mainBody><paragraph><num>1.</num><content><p>\tDecides</p></content></paragraph><paragraph><num>(a)</num><content><p>one</p><p>more</p></content></paragraph></mainBody>",
    "1. Decides\n\n(a) one\n\nmore",
  ],
  [
    "nested points",
    "<mainBody><paragraph><num>2.</num><intro><p>Requests:</p></intro><point><num>(a)</num><content><p>first;</p></content></point></paragraph></mainBody>",
    "2. Requests:\n\n(a) first;",
  ],
  [
    "a heading that repeats its number",
    "<mainBody><paragraph><num>I.</num><subheading>I.\tInvesting in people</subheading></paragraph></mainBody>",
    "I. Investing in people",
  ],
  [
    "a heading without its number",
    "<mainBody><paragraph><num>II.</num><subheading>Leveraging</subheading></paragraph></mainBody>",
    "II. Leveraging",
  ],
  [
    "notes after their paragraph",
    `<mainBody><paragraph><content><p>security<authorialNote marker="1"><p>\t See <a href="https://undocs.org/A/76/852">A/76/852</a>.</p></authorialNote> and<authorialNote marker="12"><p>Ibid.</p></authorialNote>,</p></content></paragraph></mainBody>`,
    "security¹ and¹²,\n\n¹ See A/76/852.\n\n¹² Ibid.",
  ],
  [
    "nothing of the metadata",
    "<meta><identification/><note>hidden</note></meta><mainBody><p>Decides</p></mainBody>",
    "Decides",
  ],
  [
    "a conclusion in one line",
    "<conclusions><p>8th plenary meeting<eol/><docDate>8 June 2021</docDate></p></conclusions>",
    "8th plenary meeting 8 June 2021",
  ],
])("reads %s", async (_, body, text) => {
  expect((await read(body)).text).toBe(text);
});

test("marks parts, numbers, notes and links", async () => {
  const { text, marks } = await read(
    `<preamble><container><p>Recalling <a href="https://undocs.org/A/RES/76/251">76/251</a>,</p></container></preamble><mainBody><paragraph><num>1.</num><content><p>Decides</p></content></paragraph></mainBody><attachments><attachment><doc><mainBody><paragraph><num>1.</num><content><p>Forty years ago</p></content></paragraph></mainBody></doc></attachment></attachments>`,
  );
  const blocks = marks.flatMap((mark) =>
    mark.type === "block" ? [[mark.part, mark.number, text.slice(mark.span.start, mark.span.end)]] : [],
  );
  expect(blocks).toEqual([
    ["preamble", undefined, "Recalling 76/251,"],
    ["operative", "1.", "1. Decides"],
    ["annex", "1.", "1. Forty years ago"],
  ]);
  expect(marks.filter(({ type }) => type === "link")).toEqual([
    { type: "link", target: "https://undocs.org/A/RES/76/251", span: { start: 10, end: 16 } },
  ]);
});

test("states the facts of its metadata, those of an annex left out", async () => {
  const { facts } = await read(
    `<coverPage><docNumber refersTo="#symbol">S/RES/1985 (2011)</docNumber><session value="76"/><inline name="agenda item" title="23 (a)">Agenda item 23 (a)</inline></coverPage><preface><docTitle refersTo="#resolutionTitle"><span>Doha Programme</span></docTitle></preface><outcome>[Adopted without a vote.]</outcome><attachments><doc name="annex"><docNumber refersTo="#symbol">A/1</docNumber><docTitle refersTo="#resolutionTitle">Other</docTitle></doc></attachments>`,
    `<meta><FRBRWork><FRBRdate date="2011-06-10" name="adoption"/></FRBRWork><FRBRExpression><FRBRdate date="2011-06-12" name="publication"/></FRBRExpression></meta>`,
  );
  expect(facts).toEqual({
    kind: "resolution",
    symbol: "S/RES/1985(2011)",
    session: "76",
    agendaItem: "23 (a)",
    adopted: "2011-06-10",
    title: "Doha Programme",
    vote: "Adopted without a vote.",
  });
});
