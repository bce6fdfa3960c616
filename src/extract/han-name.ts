import { longestHan } from "./found-name.ts";

const bracket = /^ ?[(（](?:下称|以下简称|简称)?[“"「《]?(?<name>\p{Script=Han}{2,8})[”"」》]?[)）]/u;

/**
 * The short name that Chinese gives in brackets behind a name, and where the bracket ends: `基金组织` behind "国际货币基金组织(基金组织)".
 * Its characters stand in the name in the same order; else undefined.
 */
export function hanName(
  full: string,
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | undefined {
  if (!/^\p{Script=Han}/u.test(full)) return undefined;
  const match = bracket.exec(text.slice(at, at + longestHan + 12));
  const name = match?.groups?.name;
  if (match === null || name === undefined || name.length > longestHan || !isWithin(name, full))
    return undefined;
  return { name, end: at + match[0].length };
}

function isWithin(name: string, full: string): boolean {
  let from = 0;
  for (const sign of name) {
    const at = full.indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return name !== full;
}
