import type { Citation, Target } from "../../src/model/citation.ts";
import type { Document, MastheadFacts, Paragraph, Part } from "../../src/model/document.ts";
import type { Language } from "../../src/model/language.ts";
import type { Reading } from "../../src/model/reading.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";

/** What a test needs to say of a paragraph; `cites` maps words of its text to the ids they stand for. */
export interface ParagraphSketch {
  readonly label: string;
  readonly text: string;
  readonly cites?: Readonly<Record<string, readonly string[]>>;
  readonly act?: string;
  /** Label of the paragraph on which this note hangs, at the end of its text. */
  readonly hangsOn?: string;
}

export interface DocumentSketch {
  readonly work: string;
  readonly language?: Language;
  readonly facts?: MastheadFacts;
  readonly fragment?: boolean;
  readonly paragraphs: readonly ParagraphSketch[];
}

/** A registry with a few rows, enough for tests of the graph. */
export const smallRegistry = loadRegistry({
  "registry/instruments.csv":
    "id,kind,adopted,place,in_force,series,registration,volumes,depositary,adopted_by,issuer,supplements,amends,supersedes,part_of,source,confirmed\n" +
    "agenda-2030,agenda,2015-09-25,New York,,,,,,A/RES/70/1,unga,,,,,A/RES/70/1,yes\n" +
    "untoc,treaty,2000-11-15,New York,2003-09-29,UNTS,39574,2225;2237;2241;2326,XVIII-12,A/RES/55/25,unga,,,,,UNTC XVIII-12,yes\n" +
    "untoc-tip,protocol,2000-11-15,New York,2003-12-25,UNTS,39574,2237,XVIII-12-a,A/RES/55/25,unga,untoc,,,,UNTC XVIII-12-a,yes\n",
  "registry/instrument-names.csv":
    "id,language,form,name,only_with\n" +
    "agenda-2030,en,title,2030 Agenda for Sustainable Development,\n" +
    "untoc,en,title,United Nations Convention against Transnational Organized Crime,\n" +
    "untoc,en,acronym,UNTOC,\n" +
    'untoc-tip,en,title,"Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",\n',
  "registry/bodies.csv":
    "id,kind,parent,series,from,to,successor,source,confirmed\n" +
    "ipu,organization,,,1889,,,IPU,yes\nunga,organ,,A/RES;A,1946,,,UN Charter,yes\nunodc,office,,,,,,UNODC,yes\n",
  "registry/body-names.csv":
    "id,language,form,name,only_with\nipu,en,title,Inter-Parliamentary Union,\nunga,en,title,General Assembly,\n" +
    "unodc,en,title,United Nations Office on Drugs and Crime,\n",
  "registry/sessions.csv": "body,session,place,start,end,first,last,source\n",
  "language/opening-phrases.csv":
    "language,phrase,part,english,strength\nen,recalling,preambular,recalling,2\nen,urges,operative,urges,5\n",
  "language/words.csv": "language,concept,form\n",
});

/** A reading of one file made of sketches. */
export function readingOf(source: string, documents: readonly DocumentSketch[]): Reading {
  const text = documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n\n");
  return {
    source: { source, format: "text", text, marks: [], diagnostics: [] },
    documents: documents.map((sketch, index) => ({
      document: documentOf(sketch, index + 1),
      citations: citationsIn(sketch),
    })),
    diagnostics: [],
  };
}

function documentOf(
  { work, language = "en", facts = {}, fragment = false, paragraphs }: DocumentSketch,
  index: number,
): Document {
  return {
    type: "document",
    index,
    language,
    work,
    facts,
    fragment,
    children: paragraphs.map(paragraphOf),
    span: { start: 0, end: 0 },
  };
}

function paragraphOf({ label, text }: ParagraphSketch): Paragraph {
  const part: Part = label.startsWith("FN") ? "footnote" : label.startsWith("OP") ? "operative" : "preamble";
  return {
    type: "paragraph",
    part,
    label,
    depth: 0,
    text,
    pieces: [],
    italics: [],
    calls: [],
    span: { start: 0, end: 0 },
  };
}

function citationsIn({ paragraphs }: DocumentSketch): readonly Citation[] {
  return paragraphs.flatMap(({ text, cites = {}, act, hangsOn }, paragraph) =>
    Object.entries(cites).map(([words, ids]): Citation => {
      const start = text.indexOf(words);
      const anchor = paragraphs.findIndex(({ label }) => label === hangsOn);
      return {
        paragraph,
        span: { start, end: start + words.length },
        layer: ids.every((id) => smallRegistry.bodies.has(id)) ? "body" : "instrument",
        kind: "treaty",
        via: "direct",
        targets: ids.map((id): Target => ({ id, name: words })),
        ...(act !== undefined && { act, actEnglish: act }),
        ...(anchor >= 0 && { anchor: { paragraph: anchor, at: paragraphs[anchor]!.text.length } }),
        doubts: [],
        steps: [],
      };
    }),
  );
}
