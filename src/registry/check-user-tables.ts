import { checkTables } from "./check-tables.ts";
import type { TableTexts } from "./registry.ts";

/**
 * The faults of those of a user's tables that cannot join the tables that stand, by their paths. They are checked
 * together, for one may name what another brings; but not with one that is refused itself.
 */
export function checkUserTables(tables: TableTexts, own: TableTexts): ReadonlyMap<string, readonly string[]> {
  const refused = new Map<string, readonly string[]>();
  for (;;) {
    const joining = Object.entries(own).filter(([path]) => !refused.has(path));
    const all = { ...tables, ...Object.fromEntries(joining) };
    const faults = checkTables(all, new Set(joining.map(([path]) => path)));
    const found = joining.flatMap(([path]): [string, readonly string[]][] => {
      // Those of other tables are not the user's to mend: the page leaves out their sources.
      const its = faults.filter((fault) => fault.startsWith(`${path}:`));
      return its.length === 0 ? [] : [[path, its]];
    });
    if (found.length === 0) return refused;
    for (const [path, its] of found) refused.set(path, its);
  }
}
