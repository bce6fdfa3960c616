/** Where a row of a table stands in its text. */
export interface RowPlace {
  /** Its first line, counted from 1. */
  readonly line: number;
  readonly cells: number;
}

/** The places of the rows of a CSV text, its header first; rows without a filled cell are left out. */
export function rowPlaces(text: string, delimiter: string): readonly RowPlace[] {
  const places: RowPlace[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const first = line;
    let cells = 0;
    let isFilled = false;
    for (let isLast = false; !isLast; at += 1) {
      const end = endOfCell(text, at, delimiter);
      for (let inside = at; inside < end; inside += 1) {
        if (text[inside] === "\n") line += 1;
        isFilled ||= !/[\s"]/u.test(text[inside]!);
      }
      cells += 1;
      at = end;
      isLast = text[at] !== delimiter;
    }
    line += 1;
    if (isFilled) places.push({ line: first, cells });
  }
  return places;
}

/** Index of the delimiter, line feed or end behind a cell; a quoted cell may hold delimiters and line feeds. */
function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text[at] === '"') {
    do at = text.indexOf('"', at + 1);
    while (at !== -1 && text[at + 1] === '"' && (at += 1));
    if (at === -1) return text.length;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
  return at;
}
