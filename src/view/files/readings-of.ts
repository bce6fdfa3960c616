import type { Collection, DocumentText, Evidence } from "../../graph/collection.ts";
import { grouped } from "../../model/grouped.ts";
import type { Citation } from "../../model/citation.ts";
import type { Paragraph } from "../../model/document.ts";
import type { Language } from "../../model/language.ts";
import type { Reading } from "../../model/reading.ts";

/**
 * The readings from which a collection was built, as far as a graph needs them, so that new files can join it: places
 * in the source files are gone, all else is there. One reading a document; the first of a file has what is doubted of
 * the whole file.
 */
export function readingsOf(
  collection: Collection,
  evidence: readonly Evidence[],
  texts: readonly DocumentText[],
): readonly Reading[] {
  const nodes = new Map(collection.graph.nodes.map((node) => [node.key, node.attributes]));
  const evidenceOf = grouped(evidence, ({ document }) => document);
  const nowhere = { start: 0, end: 0 };
  const ofFiles = grouped(
    collection.checks.filter(({ document }) => document === undefined),
    ({ source }) => source,
  );
  const first = new Map(
    [...collection.documents.entries()].reverse().map(([number, { source }]) => [source, number] as const),
  );
  return collection.documents.map((entry, number) => {
    const children = (texts[number]?.paragraphs ?? []).map((paragraph): Paragraph => ({
      type: "paragraph",
      part: paragraph.part,
      label: paragraph.label,
      ...(paragraph.number !== undefined && { number: paragraph.number }),
      ...(paragraph.openingPhrase !== undefined && { openingPhrase: paragraph.openingPhrase }),
      depth: paragraph.depth,
      text: paragraph.text,
      pieces: [],
      italics: paragraph.italics,
      calls: paragraph.calls.map(([at, mark, footnote]) => ({
        at,
        mark,
        span: nowhere,
        ...(footnote >= 0 && { footnote }),
      })),
      span: nowhere,
    }));
    const citations = (evidenceOf.get(number) ?? []).map((one): Citation => {
      const target = nodes.get(one.targets[0] ?? "");
      return {
        paragraph: one.paragraph,
        span: one.span,
        layer: one.layer,
        kind: target?.kind ?? one.layer,
        via: one.via,
        targets: one.targets.map((id) => {
          const node = nodes.get(id);
          return {
            id,
            name: node?.title ?? id,
            ...(node?.symbol !== undefined && { symbol: node.symbol }),
            ...(node?.date !== undefined && { date: node.date }),
          };
        }),
        ...(one.pinpoint !== undefined && { pinpoint: one.pinpoint }),
        ...(one.act !== undefined && { act: one.act }),
        ...(one.actEnglish !== undefined && { actEnglish: one.actEnglish }),
        ...anchorOf(one, children),
        doubts: one.doubts.map(([id, message, severity]) => ({ id, severity, message })),
        steps: [],
      };
    });
    return {
      source: {
        source: entry.source,
        format: "text",
        text: children.map(({ text }) => text).join("\n"),
        marks: [],
        diagnostics: [],
      },
      documents: [
        {
          document: {
            type: "document",
            index: entry.index,
            language: entry.language as Language,
            work: entry.work,
            facts: entry.facts,
            fragment: false,
            children,
            span: nowhere,
          },
          citations,
        },
      ],
      diagnostics: number === first.get(entry.source) ? (ofFiles.get(entry.source) ?? []) : [],
    };
  });
}

/** Where the note of a citation hangs: at the call of its footnote in the paragraph that the evidence names. */
function anchorOf(
  { anchorParagraph, paragraph }: Evidence,
  children: readonly Paragraph[],
): Pick<Citation, "anchor"> {
  if (anchorParagraph === undefined) return {};
  const call = children[anchorParagraph]?.calls.find(({ footnote }) => footnote === paragraph);
  return call === undefined ? {} : { anchor: { paragraph: anchorParagraph, at: call.at } };
}
