import type { Severity } from "../model/diagnostic.ts";
import { addTo } from "../model/grouped.ts";

interface Doubt {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * The remarks in their order, notes that say the same of one document told of once, where they first stand, with the
 * number of further places: short forms and names that a document leaves open everywhere.
 */
export function toldOnce<T>(
  remarks: readonly T[],
  doubtOf: (remark: T) => Doubt,
  documentOf: (remark: T) => number,
  withMessage: (remark: T, message: string) => T,
): readonly T[] {
  const places = new Map<string, T[]>();
  for (const remark of remarks) {
    const { id, severity, message } = doubtOf(remark);
    const key = severity === "note" ? `${String(documentOf(remark))} ${id} ${message}` : String(places.size);
    addTo(places, key, remark);
  }
  return [...places.values()].map(([first, ...others]): T => {
    if (others.length === 0) return first!;
    const more = others.length === 1 ? "one more place" : `${String(others.length)} more places`;
    return withMessage(first!, `${doubtOf(first!).message} The same in ${more}.`);
  });
}
