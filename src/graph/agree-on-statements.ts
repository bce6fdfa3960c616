import { statementTitle } from "../extract/dated-statement.ts";
import type { ReadDocument } from "../model/reading.ts";
import { slug } from "../segment/slug.ts";

/**
 * Gives presidential statements that a text cites by date alone the symbol of the one that the collection holds, or
 * that another text gives with that date; where there are several of one day they stay as they are.
 */
export function agreeOnStatements(
  documents: readonly ReadDocument[],
  rename: (from: string, to: string) => void,
): void {
  const works = new Map<string, Set<string>>();
  for (const { document } of documents) {
    const { kind, adopted, symbol } = document.facts;
    if (kind !== "statement" || adopted?.length !== 10 || symbol?.startsWith("S/PRST/") !== true) continue;
    const id = `name:${slug(statementTitle(adopted))}`;
    works.set(id, (works.get(id) ?? new Set()).add(document.work));
  }
  for (const [id, symbols] of works) {
    const [only, ...others] = symbols;
    if (only !== undefined && others.length === 0) rename(id, only);
  }
}
