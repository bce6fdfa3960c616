import type { Referent } from "./referents.ts";
import type { Draft, ResolveContext } from "./step.ts";

/** "the Declaration and the Programme of Action on the Establishment of …": the one whose name goes on alike. */
export function twinOf(
  { paragraph, span }: Draft,
  fitting: readonly Referent[],
  { document }: ResolveContext,
): Referent | undefined {
  const rest = document.children[paragraph]?.text.slice(span.end, span.end + 220) ?? "";
  if (!/^ and (?:the |its )?\p{Lu}/u.test(rest)) return undefined;
  return fitting.find(({ target: { name } }) => {
    const tail = / (?:on|for|against|concerning) .{12,}$/u.exec(name)?.[0];
    const at = tail === undefined ? -1 : rest.indexOf(tail);
    return at > 0 && at < 60 && !/[,.;:]/u.test(rest.slice(0, at));
  });
}
