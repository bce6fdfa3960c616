import { furnitureOf } from "./pdf-furniture.ts";
import { wordsOf, type Line } from "./pdf-lines.ts";
import { withTurnedBrackets } from "./pdf-mirrored.ts";
import { splitNotes, type PageNote } from "./pdf-notes.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { goesOn, isIndentedSetting, paragraphsOf, settingOf } from "./pdf-paragraphs.ts";
import type { PdfBlock } from "./pdf-text.ts";
import { columnsInOrder } from "./pdf-translations.ts";

/** A column without what stands at its edges. */
interface BodyColumn {
  readonly paragraphs: readonly (readonly Line[])[];
  readonly notes: readonly PageNote[];
  readonly furniture: readonly Line[];
}

/** The blocks of a PDF in reading order; notes and furniture follow the paragraph that they interrupt. */
export function blocksOf(pages: readonly PdfPage[]): readonly PdfBlock[] {
  const columns = bodyColumns(pages);
  const isIndented = isIndentedSetting(columns.flatMap(({ paragraphs }) => paragraphs));
  const blocks: PdfBlock[] = [];
  let open: readonly Line[] | undefined;
  let openIn: BodyColumn | undefined;
  let waiting: PdfBlock[] = [];
  const flush = (): void => {
    if (open !== undefined) blocks.push({ type: "paragraph", lines: open });
    blocks.push(...waiting);
    open = undefined;
    waiting = [];
  };
  for (const column of columns) {
    for (const [at, paragraph] of column.paragraphs.entries()) {
      const isSame =
        at === 0 &&
        open !== undefined &&
        openIn !== undefined &&
        goesOn(
          { lines: open, column: openIn.paragraphs },
          { lines: paragraph, column: column.paragraphs },
          isIndented,
        );
      if (isSame) open = [...(open ?? []), ...paragraph];
      else {
        flush();
        open = paragraph;
      }
      openIn = column;
    }
    if (column.furniture.length > 0) waiting.push({ type: "furniture", lines: column.furniture });
    waiting = withNotes(waiting, blocks, column.notes);
  }
  flush();
  return blocks;
}

/** Adds the notes of a column; one without a mark goes on from the last note before. */
function withNotes(waiting: readonly PdfBlock[], blocks: PdfBlock[], notes: readonly PageNote[]): PdfBlock[] {
  const result = [...waiting];
  for (const { mark, lines } of notes) {
    const last = mark === undefined ? (lastNote(result) ?? lastNote(blocks)) : undefined;
    if (last !== undefined) last.list[last.at] = { ...last.note, lines: [...last.note.lines, ...lines] };
    else result.push(mark === undefined ? { type: "paragraph", lines } : { type: "note", lines, mark });
  }
  return result;
}

function lastNote(
  list: PdfBlock[],
): { readonly list: PdfBlock[]; readonly at: number; readonly note: PdfBlock } | undefined {
  const at = list.findLastIndex(({ type }) => type === "note");
  const note = list[at];
  return note === undefined ? undefined : { list, at, note };
}

function bodyColumns(pages: readonly PdfPage[]): readonly BodyColumn[] {
  const placed = withTurnedBrackets(columnsInOrder(pages));
  const furniture = furnitureOf(
    pages.map(({ bottom, height }, at) => ({
      lines: placed.filter(({ page }) => page === at).flatMap(({ column }) => column),
      bottom,
      height,
    })),
  );
  const clean = placed.map(({ column }) => column.filter((line) => !furniture.has(line)));
  const setting = settingOf(clean);
  let isNoteOpen = false;
  return placed.map(({ column }, at): BodyColumn => {
    const { body, notes, rules } = splitNotes(clean[at]!, setting.bodySize, isNoteOpen);
    isNoteOpen = notes.length > 0 && !/[.!?]\s*$/u.test(wordsOf(notes.at(-1)!.lines.at(-1)!));
    return {
      paragraphs: paragraphsOf(body, setting),
      notes,
      furniture: [...column.filter((line) => furniture.has(line)), ...rules],
    };
  });
}
