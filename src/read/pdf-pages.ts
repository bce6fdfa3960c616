import { InputError } from "../model/diagnostic.ts";

import type { Run } from "./pdf-lines.ts";
import { plainLetters } from "./plain-letters.ts";

/** A page's runs as they come, and its measures in points. */
export interface PdfPage {
  readonly runs: readonly Run[];
  readonly bottom: number;
  readonly height: number;
}

/**
 * The pages of a PDF.
 * @throws InputError if it is damaged, locked or has more pages than `most`.
 */
export async function pdfPages(source: string, bytes: Uint8Array, most: number): Promise<readonly PdfPage[]> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the bytes for itself, so it gets a copy.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false });
    if (pdf.numPages > most) {
      throw new InputError(source, [
        `has ${pdf.numPages} pages; up to ${most} are read, so split it into its documents`,
      ]);
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await pageOf(await pdf.getPage(number)));
    await pdf.destroy();
    return pages;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(source, [faultOf(error)], { cause: error });
  }
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>["getPage"]>>;

async function pageOf(page: Proxy): Promise<PdfPage> {
  // Shapes of letters are turned into letters only after the words stand in reading order, or ligatures would be turned round.
  const [content, annotations] = await Promise.all([
    page.getTextContent({ disableNormalization: true }),
    page.getAnnotations(),
  ]);
  const links = annotations.flatMap(
    (annotation: { readonly url?: string; readonly rect?: readonly number[] }) =>
      annotation.url !== undefined && annotation.rect?.length === 4
        ? [{ url: annotation.url, rect: annotation.rect }]
        : [],
  );
  // As the page is shown: turned upright, from its upper left corner.
  const { transform: shown, height } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const own = item.transform as readonly number[];
    const [a, b, c, d, x, y] = product(shown as readonly number[], own);
    if (Math.abs(b) > Math.abs(a)) continue; // Words that stand upright in the margin.
    const link = links.find(({ rect }) =>
      isWithin(own[4]! + item.width / 2, own[5]! + own[3]! / 3, rect),
    )?.url;
    const place = { x, right: x + item.width, y: height - y, size: Math.hypot(c, d) };
    runs.push({ text: plainLetters(item.str), ...place, ...(link === undefined ? {} : { link }) });
  }
  page.cleanup();
  return { runs, bottom: 0, height };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number];

/** The second transformation followed by the first. */
function product(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = first;
  const [e = 1, f = 0, g = 0, h = 1, u = 0, v = 0] = second;
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y];
}

function isWithin(
  x: number,
  y: number,
  [left = 0, low = 0, right = 0, high = 0]: readonly number[],
): boolean {
  return x >= left && x <= right && y >= low && y <= high;
}

function faultOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return "the PDF is locked with a password; save a copy without one";
  const words = error instanceof Error ? error.message : String(error);
  return `the PDF is damaged or cut off and cannot be read (${words}); download or save it again`;
}
