import type { Document, MastheadFacts, Paragraph, SegmentedSource } from "../model/document.ts";
import type { Language } from "../model/language.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Registry } from "../registry/registry.ts";
import { type Block, blocksOf } from "./block.ts";
import { withCountedLabels } from "./counted-labels.ts";
import { cutDocuments } from "./cut-documents.ts";
import { withTiedCalls } from "./footnote-calls.ts";
import { structureDoubts } from "./doubts.ts";
import { type Frame, frameOf } from "./frame.ts";
import { hyphensOf } from "./hyphens.ts";
import { languageOf, otherLanguage } from "../read/text-language.ts";
import { mastheadOf } from "./masthead.ts";
import { type OpeningReader, openingReader } from "./opening-phrase.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withNotesInRow } from "./notes-in-row.ts";
import { withNumberedNotes } from "./numbered-notes.ts";
import { withPlainCalls } from "./plain-calls.ts";
import { withFragments } from "./fragments.ts";
import type { Hyphens } from "./read-words.ts";
import { withPressTexts } from "./press-text.ts";
import { withSectionLabels } from "./section-labels.ts";
import { withSharedNotes } from "./shared-notes.ts";
import { withTitledParts } from "./titled-part.ts";
import { withSlashNotes } from "./slash-notes.ts";
import { voteIn } from "./vote.ts";
import { workId } from "./work-id.ts";

interface Tools {
  /** That of the source. */
  readonly text: string;
  readonly registry: Registry;
  readonly frame: Frame;
  readonly opening: OpeningReader;
  readonly keepsHyphen: Hyphens;
}

/** The documents of a file with their masthead facts, paragraphs and footnotes; never throws. */
export function segmentSource(source: SourceText, registry: Registry): SegmentedSource {
  const keepsHyphen = hyphensOf(source.text);
  const opening = openingReader(registry);
  const frame = frameOf(registry);
  const read = blocksOf(asMarked(source), opening, frame, keepsHyphen);
  const blocks = withNotesInRow(withSlashNotes(withNumberedNotes(withTitledParts(read))));
  const tools = { text: source.text, registry, frame, opening, keepsHyphen };
  const documents: Document[] = [];
  for (const [index, part] of withSharedNotes(withPressTexts(cutDocuments(blocks, frame))).entries()) {
    const given = index === 0 ? source.facts : undefined;
    documents.push(documentOf(part, index + 1, tools, { given, before: documents.at(-1)?.facts }));
  }
  const whole = withFragments(withOwnIds(documents));
  return { source, documents: whole, diagnostics: whole.flatMap(structureDoubts) };
}

/** Many a `.txt` holds Markdown: headings with `#`, bold with `**`. */
function asMarked(source: SourceText): SourceText {
  if (source.format !== "text" || !/\*\*|^[#|]/mu.test(source.text)) return source;
  const isMarked = /^#{1,6} \S|^\|(?: ?:?-{3,}:? ?\|)+$|(?:^|\s)\*\*\p{L}[^*\n]{0,200}\*\*(?:\s|$)/mu.test(
    source.text.slice(0, 200_000),
  );
  return isMarked ? { ...source, format: "markdown" } : source;
}

interface KnownFacts {
  /** Facts that the format states outright: they hold before what the words say. */
  readonly given: MastheadFacts | undefined;
  /** Those of the document before it. */
  readonly before: MastheadFacts | undefined;
}

function documentOf(
  blocks: readonly Block[],
  index: number,
  tools: Tools,
  { given, before }: KnownFacts,
): Document {
  const { frame, opening, keepsHyphen, registry } = tools;
  const language = languageOf(sampleOf(blocks));
  const paragraphs = paragraphsOf(blocks, { frame, opening, keepsHyphen, language });
  const children = withTiedCalls(withPlainCalls(tools.text, paragraphs));
  const vote = given?.vote === undefined ? undefined : voteIn([given.vote]);
  const facts = {
    ...mastheadOf(children, registry, frame, before),
    ...given,
    ...(vote !== undefined && { vote }),
  };
  return {
    type: "document",
    index,
    language,
    work: workId(facts),
    facts,
    fragment: false,
    children: withLanguages(withSectionLabels(withCountedLabels(children)), language),
    span: { start: blocks[0]!.span.start, end: blocks.at(-1)!.span.end },
  };
}

/** Untitled documents of one file are numbered, for they are different works until the collection knows better. */
function withOwnIds(documents: readonly Document[]): readonly Document[] {
  const counts = new Map<string, number>();
  return documents.map((document) => {
    const { work } = document;
    if (!work.endsWith("untitled")) return document;
    const count = (counts.get(work) ?? 0) + 1;
    counts.set(work, count);
    return count === 1 ? document : { ...document, work: `${work}-${count}` };
  });
}

function withLanguages(paragraphs: readonly Paragraph[], own: Language): readonly Paragraph[] {
  return paragraphs.map((paragraph) => {
    const language = otherLanguage(paragraph.text, own);
    return language === undefined ? paragraph : { ...paragraph, language };
  });
}

/** Words enough to tell the language: the beginnings of blocks of some length. */
function sampleOf(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { reading, note } of blocks) {
    if (note !== undefined || reading.text.length <= 40) continue;
    parts.push(reading.text.slice(0, 250));
    length += parts.at(-1)!.length;
    if (length > 2000) break;
  }
  return parts.length === 0
    ? blocks.map((block) => block.reading.text.slice(0, 200)).join(" ")
    : parts.join(" ");
}
