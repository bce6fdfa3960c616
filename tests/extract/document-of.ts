import { registryOf } from "../../src/cli/data-tables.ts";
import type { Document, MastheadFacts, Paragraph, Part } from "../../src/model/document.ts";
import type { Language } from "../../src/model/language.ts";
import { openingReader } from "../../src/segment/opening-phrase.ts";

/** The built-in registry, loaded once for all tests. */
export const registry = registryOf();

export interface Frame {
  readonly language?: Language;
  readonly facts?: MastheadFacts;
  readonly work?: string;
}

/** A sentence, or a sentence in a part of a document: `{ part: "footnote", text: "Resolution 55/2." }`. */
export type Sentence = string | (Partial<Paragraph> & { readonly text: string });

/** A document of the given sentences; a plain string is preambular or operative by its opening phrase. */
export function documentOf(sentences: Sentence | readonly Sentence[], frame: Frame = {}): Document {
  const language = frame.language ?? "en";
  const list: readonly Sentence[] =
    typeof sentences === "string" || "text" in sentences
      ? [sentences as Sentence]
      : (sentences as readonly Sentence[]);
  let at = 0;
  const children = list.map((sentence, index) => {
    const paragraph = paragraphOf(
      typeof sentence === "string" ? { text: sentence } : sentence,
      index,
      at,
      language,
    );
    at = paragraph.span.end + 2;
    return paragraph;
  });
  return {
    type: "document",
    index: 1,
    language,
    work: frame.work ?? frame.facts?.symbol ?? "text:test",
    facts: frame.facts ?? {},
    fragment: false,
    children,
    span: { start: 0, end: at },
  };
}

function paragraphOf(
  given: Partial<Paragraph> & { readonly text: string },
  index: number,
  at: number,
  language: Language,
): Paragraph {
  const { text } = given;
  const opening = openingReader(registry)(text, language);
  const part: Part =
    given.part ?? (opening === undefined ? "body" : opening.part === "operative" ? "operative" : "preamble");
  const isFramed = part === "preamble" || part === "operative";
  return {
    type: "paragraph",
    part,
    label: `${part === "preamble" ? "PP" : part === "operative" ? "OP" : part === "footnote" ? "FN" : "B"}${String(index + 1)}`,
    ...(opening !== undefined && isFramed && { openingPhrase: opening.written }),
    depth: 0,
    pieces: [{ at: 0, start: at, end: at + text.length }],
    italics: [],
    calls: [],
    span: { start: at, end: at + text.length },
    ...given,
  };
}
