import type { SourceText } from "../model/source-text.ts";
import { columnWise } from "./docx-columns.ts";
import { wordNotes, type NotesPart, type WordNotes } from "./docx-notes.ts";
import { wordNumbering } from "./docx-numbering.ts";
import { docxParts, type DocxParts } from "./docx-parts.ts";
import { wordStyles } from "./docx-styles.ts";
import { wordListener, type WordSettings } from "./docx-text.ts";
import { TextBuilder } from "./text-builder.ts";
import { readXml } from "./xml-events.ts";

/**
 * A Word document: its words paragraph by paragraph, lists numbered as Word prints them, footnotes and endnotes after the
 * paragraphs that call them, and before all the head of the first page, where mastheads stand. Deleted words that are
 * still tracked are left out, inserted ones are read.
 * @throws InputError if it is damaged or unpacks to more than the limit.
 */
export function readDocx(source: string, bytes: Uint8Array): SourceText {
  const parts = docxParts(source, bytes);
  const settings: WordSettings = {
    source,
    styles: wordStyles(source, parts.get("word/styles.xml")),
    numbering: wordNumbering(source, parts.get("word/numbering.xml")),
    links: linksOf(source, parts, "document"),
  };
  const notes = notesOf(parts, settings);
  const builder = new TextBuilder();
  const head = firstHead(source, parts, settings.links);
  for (const part of [head, "word/document.xml"]) {
    const xml = part === undefined ? undefined : parts.get(part);
    if (xml !== undefined)
      readXml(source, xml, columnWise(wordListener({ ...settings, notes }, builder)), part);
    builder.endBlock();
  }
  return { source, format: "docx", ...builder.finish(), diagnostics: [] };
}

function notesOf(parts: DocxParts, settings: WordSettings): WordNotes {
  const of = (name: "footnotes" | "endnotes"): NotesPart => ({
    xml: parts.get(`word/${name}.xml`),
    part: `word/${name}.xml`,
    settings: { ...settings, isNote: true, links: linksOf(settings.source, parts, name) },
  });
  return wordNotes(of("footnotes"), of("endnotes"));
}

/** Where the relations of a part lead, by their id: web addresses and names of other parts. */
function linksOf(source: string, parts: DocxParts, name: string): ReadonlyMap<string, string> {
  const part = `word/_rels/${name}.xml.rels`;
  const links = new Map<string, string>();
  readXml(
    source,
    parts.get(part) ?? "<none/>",
    {
      open(element, attributes) {
        const [id, target] = [attributes["Id"], attributes["Target"]];
        if (element === "Relationship" && id !== undefined && target !== undefined) links.set(id, target);
      },
      text() {},
      close() {},
    },
    part,
  );
  return links;
}

/** The part with the head of the first page, where the first section has one of its own. */
function firstHead(source: string, parts: DocxParts, links: ReadonlyMap<string, string>): string | undefined {
  let sections = 0;
  let head: string | undefined;
  let hasTitlePage = false;
  readXml(
    source,
    parts.get("word/document.xml") ?? "<none/>",
    {
      open(name, attributes) {
        if (name === "w:sectPr") sections += 1;
        if (sections !== 1) return;
        if (name === "w:headerReference" && attributes["w:type"] === "first")
          head = links.get(attributes["r:id"] ?? "");
        if (name === "w:titlePg") hasTitlePage = true;
      },
      text() {},
      close() {},
    },
    "word/document.xml",
  );
  const part = `word/${head ?? ""}`;
  return hasTitlePage && parts.has(part) ? part : undefined;
}
