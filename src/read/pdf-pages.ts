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
  const runs: Run[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    if (Math.abs(b) > Math.abs(a)) continue; // Words that stand upright in the margin.
    const size = Math.hypot(c, d);
    const right = x + item.width;
    const link = links.find(({ rect }) => isWithin((x + right) / 2, y + size / 3, rect))?.url;
    runs.push({ text: plainLetters(item.str), x, right, y, size, ...(link === undefined ? {} : { link }) });
  }
  const [, bottom = 0, , top = 792] = page.view;
  page.cleanup();
  return { runs, bottom, height: top - bottom };
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
