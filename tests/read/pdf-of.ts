/** Words on a page of a PDF: lengths in points, x from the left, y from the bottom. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** The bytes of a PDF that prints the words of each page in Helvetica; `turned` pages lie on their side and are shown upright. */
export function pdfOf(pages: readonly (readonly Words[])[], turned = false): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((page, at) => {
      const stream = page.map((words) => show(words, turned)).join("\n");
      return [
        `<</Type/Page/Parent 2 0 R${turned ? "/Rotate 90/MediaBox[0 0 800 600]" : "/MediaBox[0 0 600 800]"}/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`,
    (character) => character.charCodeAt(0),
  );
}

/** Lines under one another from `y` down, 12 points apart; a line that begins with blanks is indented, two points each. */
export function linesAt(x: number, y: number, lines: readonly string[], size = 10): readonly Words[] {
  return lines.map((line, at) => {
    const text = line.trimStart();
    return { x: x + 2 * (line.length - text.length), y: y - 1.2 * size * at, size, text };
  });
}

function show({ x, y, size = 10, text }: Words, turned: boolean): string {
  const place = turned ? `0 1 -1 0 ${800 - y} ${x} Tm` : `${x} ${y} Td`;
  return `BT /F ${size} Tf ${place} (${text.replace(/[\\()]/gu, "\\$&")}) Tj ET`;
}
