import { expect, test } from "vitest";
import type { Mark } from "../../src/model/source-text.ts";
import { readSource } from "../../src/read/index.ts";

const read = (html: string) => readSource("a.html", new TextEncoder().encode(html));

test.each([
  [
    "paragraphs",
    "<p>The General\n Assembly,</p><p>Recalling&nbsp;its</p>",
    "The General Assembly,\n\nRecalling its",
  ],
  [
    "lines of a typescript",
    "<pre>A/RES/60/1\nSixtieth session\n\nThe <b>General\nAssembly</b>,\n</pre><p>Recalling\nits",
    "A/RES/60/1\nSixtieth session\n\nThe General\nAssembly,\n\nRecalling its",
  ],
  ["paragraphs without end tags", "<p>Recalling<p>Noting", "Recalling\n\nNoting"],
  ["line ends", "Sixty-seventh session<br>Agenda item 104", "Sixty-seventh session\nAgenda item 104"],
  [
    "no scripts, styles, titles",
    "<title>t</title><style>p{}</style><script>x</script><p hidden>y</p>Recalling",
    "Recalling",
  ],
  [
    "numbered lists",
    '<ol><li>Urges;<ol type="a"><li>first;<li>second;</ol><li><p>Decides.</p></ol>',
    "1. Urges;\n\n(a) first;\n\n(b) second;\n\n2. Decides.",
  ],
  [
    "lists that begin later",
    '<ol start="17"><li>Recognizes<li value="20">Urges</ol>',
    "17. Recognizes\n\n20. Urges",
  ],
  [
    "roman lists",
    '<ol type="i"><li>one<li>two<li>three<li>four</ol>',
    "(i) one\n\n(ii) two\n\n(iii) three\n\n(iv) four",
  ],
  ["bullets", "<ul><li>Transport</ul>", "• Transport"],
  [
    "raised digits",
    "Declaration<sup>1</sup> of the 10<sup>th</sup> session",
    "Declaration¹ of the 10th session",
  ],
  [
    "table cells",
    "<table><tr><td>1.</td><td>Urges States</td></tr><tr><td>A/67/459</td><td>Report</td></tr></table>",
    "1. Urges States\n\nA/67/459\n\nReport",
  ],
  ["entities", "l&rsquo;Assembl&eacute;e &amp; &#8220;x&#8221;", "l’Assemblée & “x”"],
])("reads %s", async (_, html, text) => {
  expect((await read(html)).text).toBe(text);
});

// A footnote as each program writes it; the sentence is of A/RES/67/193.
test.each([
  [
    "pandoc",
    '<p>Declaration,<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> the</p><section class="footnotes"><hr><ol><li id="fn1"><p>Resolution S-20/2, annex.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
  ],
  [
    "Word",
    '<p>Declaration,<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> the</p><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Resolution S-20/2, annex.</p></div>',
  ],
  [
    "LibreOffice",
    '<p>Declaration,<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> the</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Resolution S-20/2, annex.</p></div>',
  ],
  [
    "MediaWiki",
    '<p>Declaration,<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> the</p><ol class="references"><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> Resolution S-20/2, annex.</li></ol>',
  ],
  [
    "a plain page",
    '<p>Declaration,<sup><a href="#note1">1</a></sup> the</p><p id="note1"><sup>1</sup> Resolution S-20/2, annex.</p>',
  ],
])("ties a footnote of %s", async (_, html) => {
  const { text, marks } = await read(html);
  expect(text).toBe("Declaration,¹ the\n\n¹ Resolution S-20/2, annex.");
  const words = (type: Mark["type"]) =>
    marks
      .filter((mark) => mark.type === type)
      .map((mark) => [
        mark.type === "footnote" || mark.type === "footnoteCall" ? mark.note : "",
        text.slice(mark.span.start, mark.span.end),
      ]);
  expect(words("footnoteCall")).toEqual([["1", "¹"]]);
  expect(words("footnote")).toEqual([["1", "¹ Resolution S-20/2, annex."]]);
});

test("takes no link to a section for a footnote", async () => {
  const { marks } = await read('<p><a href="#one">1</a></p><h2 id="one">Scope</h2><p>Recalling</p>');
  expect(marks.filter(({ type }) => type === "footnote" || type === "footnoteCall")).toEqual([]);
});

test("marks headings, italics, links and blocks by their words", async () => {
  const { text, marks } = await read(
    '<h2>Annex</h2><ol><li><em>Recalls</em> its resolution <a href="https://undocs.org/A/RES/55/2">55/2</a></li></ol>',
  );
  expect(marks.map(({ type, span }) => [type, text.slice(span.start, span.end)])).toEqual([
    ["heading", "Annex"],
    ["block", "Annex"],
    ["block", "1. Recalls its resolution 55/2"],
    ["italic", "Recalls"],
    ["link", "55/2"],
  ]);
});

test.each([
  ["a meta tag", '<meta charset="windows-1251"><p>', [0xc3, 0xe5, 0xed], "Ген"],
  ["a content type", '<meta content="text/html; charset=iso-8859-1"><p>', [0xe9], "é"],
  ["nothing, which means UTF-8", "<p>", [0xc3, 0xa9], "é"],
])("decodes by %s", async (_, head, bytes, text) => {
  const content = Uint8Array.from([...new TextEncoder().encode(head), ...bytes]);
  expect((await readSource("a.html", content)).text).toBe(text);
});
