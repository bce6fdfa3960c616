import { withLamAlefInside } from "./lam-alef.ts";
import type { PdfPage } from "./pdf-pages.ts";

/**
 * The pages with lam-alef put right, and how often that was needed. Many programs store the two letters of that ligature in
 * the order of print, so that الأمم comes out as األمم. An alef before an alef shows it; in such a document a
 * lone ال is لا, and a word that begins with لأل begins with للأ. Inside words (خالل for خلال) a list of words tells.
 */
export function withLamAlef(pages: readonly PdfPage[]): {
  readonly pages: readonly PdfPage[];
  readonly mended: number;
} {
  let mended = 0;
  for (const { runs } of pages) for (const { text } of runs) mended += text.match(doubleAlef)?.length ?? 0;
  if (mended === 0) return { pages, mended };
  return {
    mended,
    pages: pages.map((page) => ({
      ...page,
      runs: page.runs.map((run) => ({ ...run, text: mend(run.text) })),
    })),
  };
}

// Alef, alef with or without a sign, lam: no Arabic word holds them in this order.
const doubleAlef = /ا([اأإآ])ل/gu;

function mend(text: string): string {
  const plain = text
    .replace(doubleAlef, "ال$1")
    .replace(/(?<!\p{L})([وف]?)ل([اأإآ])ل(?=\p{L})/gu, "$1لل$2")
    .replace(/(?<!\p{L})([وف]?)ال(?![\p{L}\p{M}ـ])/gu, "$1لا");
  return withLamAlefInside(plain);
}
