import type { StagePicture } from "./network-stage.ts";
import type { Point } from "./placement.ts";

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The work that an arrow key leads to: the nearest in that direction, a neighbour by citation before any other;
 * from nowhere the most cited work; where nothing lies that way, the same work again.
 */
export function walk(
  { index, visible, positions, focus }: Pick<StagePicture, "index" | "visible" | "positions" | "focus">,
  from: string | undefined,
  key: string,
): string | undefined {
  const seen = index.works.filter(
    (work) => visible.works.has(work.id) || focus?.distance.has(work.id) === true,
  );
  const start = from === undefined ? undefined : positions.get(from);
  const direction = directions[key];
  if (start === undefined || direction === undefined)
    return [...seen].sort((a, b) => b.citedBy - a.citedBy || (a.id < b.id ? -1 : 1))[0]?.id;
  const linked = new Set(
    [...index.out(from ?? ""), ...index.into(from ?? "")].flatMap((edge) => [edge.from, edge.to]),
  );
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const { id } of seen) {
    const at = positions.get(id);
    if (at === undefined || id === from) continue;
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (along <= 0.5 || aside > along * 2.2) continue;
    const cost = along + 2 * aside + (linked.has(id) ? 0 : 400);
    if (cost < (best?.cost ?? Infinity)) best = { id, cost };
  }
  return best?.id ?? from;
}
