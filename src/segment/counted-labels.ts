import type { Paragraph } from "../model/document.ts";

/**
 * The paragraphs with the counted labels put right that a printed number shows to be wrong: where "19." is followed by words without a number and
 * then by "20.", those words go on with paragraph 19, below its sub-paragraphs, and are no paragraph 20.
 */
export function withCountedLabels(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const result = [...paragraphs];
  let last: { readonly index: number; readonly value: number } | undefined;
  let between: number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.label === "PP0") last = undefined;
    if (paragraph.part !== "operative" || paragraph.chapeau !== undefined) continue;
    if (paragraph.number === undefined) {
      between.push(index);
      continue;
    }
    const value = /^OP(\d{1,4})$/u.exec(paragraph.label)?.[1];
    if (value === undefined) continue;
    const isFull =
      last !== undefined && Number(value) > last.value && between.length > Number(value) - last.value - 1;
    if (last !== undefined && isFull) for (const at of between) takeUp(result, at, last.index);
    last = { index, value: Number(value) };
    between = [];
  }
  return result;
}

/** Makes a paragraph, and what stands below it, go on with a numbered one. */
function takeUp(result: Paragraph[], at: number, numbered: number): void {
  const from = result[at]!.label;
  const { label } = result[numbered]!;
  result[at] = { ...result[at]!, label, chapeau: numbered };
  for (let index = at + 1; index < result.length; index += 1) {
    const below = result[index]!;
    if (below.chapeau === at) result[index] = { ...below, label: label + below.label.slice(from.length) };
    else if (below.part === "operative") return;
  }
}
