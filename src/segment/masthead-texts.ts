import type { Paragraph } from "../model/document.ts";
import type { Frame } from "./frame.ts";

/** The lines of a document that may say what it is. */
export interface MastheadTexts {
  /** Headings before the first text, as they stand. */
  readonly lines: readonly string[];
  /** "The General Assembly,", or empty. */
  readonly enacting: string;
  /** "Resolution adopted by … on …", or empty. */
  readonly adoption: string;
  /** Lines below the last paragraph: meeting, date, vote. */
  readonly closing: readonly string[];
  /** The first words of the text itself, for statements and decisions that have no adoption line. */
  readonly opening: string;
  /** True where running text stands between the head and the enacting line: that of a report, or of a press release. */
  readonly isIntroduced: boolean;
  /** The first note, in which the Parliamentary Assembly of the Council of Europe says when it adopted a text. */
  readonly note: string;
}

export function mastheadTexts(paragraphs: readonly Paragraph[], frame: Frame): MastheadTexts {
  // what introduces a text that is quoted below stands behind its head, the rest of another text before it
  const isFramed = paragraphs[0]?.part === "body" && paragraphs.some(({ label }) => label === "PP0");
  const isText = (p: Paragraph): boolean =>
    p.part !== "heading" && p.part !== "footnote" && p.part !== "note" && !(isFramed && p.part === "body");
  const first = paragraphs.findIndex(isText);
  const last = paragraphs.findLastIndex(isText);
  const lines = paragraphs
    .slice(0, first === -1 ? undefined : first)
    .filter((p) => p.part === "heading")
    .map((p) => p.text);
  const closing =
    last === -1
      ? []
      : paragraphs
          .slice(last + 1)
          .filter((p) => p.part === "heading")
          .slice(0, 6)
          .map((p) => p.text);
  const adoptionAt = lines.findIndex((line) => frame.isAdoption(line));
  // the date may stand on the line below: "(Kigali, 15 October 2022)"
  const adoption = adoptionAt === -1 ? "" : lines.slice(adoptionAt, adoptionAt + 2).join(" ");
  return {
    lines,
    adoption,
    closing,
    enacting: paragraphs.find((p) => p.label === "PP0")?.text ?? "",
    opening: (first === -1 ? "" : paragraphs[first]!.text).slice(0, 400),
    isIntroduced:
      first !== -1 && paragraphs[first]!.part === "body" && paragraphs.some(({ label }) => label === "PP0"),
    note: paragraphs.find((p) => p.part === "footnote")?.text.slice(0, 600) ?? "",
  };
}
