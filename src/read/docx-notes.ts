import { wordListener, type NoteCall, type WordSettings } from "./docx-text.ts";
import { raised, unbracketed } from "./superscript.ts";
import { TextBuilder, type BuiltText } from "./text-builder.ts";
import { readXml } from "./xml-events.ts";

/** Writes the mark of a note into the builder and the note after the block; counts the notes on. */
export type WordNotes = (builder: TextBuilder, call: NoteCall) => void;

/** The part of a .docx that holds one sort of notes. */
export interface NotesPart {
  readonly xml: string | undefined;
  /** Its path, for messages. */
  readonly part: string;
  readonly settings: WordSettings;
}

/** The footnotes and endnotes of a document, numbered in the order of their calls. */
export function wordNotes(footnotes: NotesPart, endnotes: NotesPart): WordNotes {
  const texts = { footnote: textsOf(footnotes), endnote: textsOf(endnotes) };
  const counts = { footnote: 0, endnote: 0 };
  return (builder, { type, id, customMark }) => {
    const words = texts[type].get(id);
    if (words === undefined) return;
    if (customMark === undefined) counts[type] += 1;
    const printed = raised(customMark ?? String(counts[type]));
    builder.callNote(unbracketed(printed), printed, prefixed(printed, words));
  };
}

/** The note with its mark before it, unless it is printed there already (as a mark of the writer's own choice is). */
function prefixed(printed: string, { text, marks }: BuiltText): BuiltText {
  if (text.startsWith(printed) && !/^[\p{L}\p{N}*]/u.test(text.slice(printed.length))) return { text, marks };
  const shift = printed.length + 1;
  return {
    text: `${printed} ${text}`,
    marks: marks.map((mark) => ({
      ...mark,
      span: { start: mark.span.start + shift, end: mark.span.end + shift },
    })),
  };
}

/** Each note's words by its id; Word keeps the lines above the notes in the same part, with a type. */
function textsOf({ xml, part, settings }: NotesPart): ReadonlyMap<string, BuiltText> {
  const texts = new Map<string, BuiltText>();
  const words = wordListener(settings, new TextBuilder());
  let id: string | undefined;
  readXml(
    settings.source,
    xml ?? "<none/>",
    {
      open(name, attributes) {
        words.open(name, attributes);
        if (name !== "w:footnote" && name !== "w:endnote") return;
        words.builder = new TextBuilder();
        id = attributes["w:type"] === undefined ? attributes["w:id"] : undefined;
      },
      text: (text) => words.text(text),
      close(name) {
        words.close(name);
        if ((name === "w:footnote" || name === "w:endnote") && id !== undefined)
          texts.set(id, words.builder.finish());
      },
    },
    part,
  );
  return texts;
}
