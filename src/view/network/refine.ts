import { index, state, visible } from "../store.ts";
import { keepRefined, refinedPlaces } from "./moved-places.ts";
import { placementOf } from "./network-model.ts";
import type { Point } from "./placement.ts";

/** Milliseconds that a refinement may take at most. */
const budget = 6000;

/**
 * Refines the layout by closeness in a worker for what the filters show, and shows it as it goes. Returns what stops it
 * at once; the places reached so far stay until the page is closed.
 */
export function refineLayout({
  progress,
  end,
}: {
  readonly progress: (secondsLeft: number) => void;
  readonly end: () => void;
}): () => void {
  const all = index.value;
  const now = visible.value;
  const stage = document.querySelector(".network .stage");
  if (all === undefined || now === undefined || stage === null) return () => undefined;
  const size = { width: stage.clientWidth, height: stage.clientHeight };
  const { positions } = placementOf(all, "closeness", state.value.filters.facets.kind, size);
  const from = new Map([...positions, ...refinedPlaces()].filter(([id]) => now.works.has(id)));
  const worker = new Worker(new URL("./refine.worker.ts", import.meta.url), { type: "module" });
  const start = performance.now();
  const finish = (): void => {
    clearTimeout(timer);
    worker.terminate();
    end();
  };
  const timer = setTimeout(finish, budget);
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<readonly (readonly [string, number, number])[]>) => {
      keepRefined(fitted(data, size));
      progress(Math.max(0, Math.ceil((budget - (performance.now() - start)) / 1000)));
    },
  );
  worker.postMessage({
    nodes: [...from].map(([id, { x, y }]) => [id, x, y]),
    edges: now.edges
      .filter((edge) => from.has(edge.from) && from.has(edge.to))
      .map(({ from, to, weight }) => [from, to, weight]),
  });
  progress(Math.ceil(budget / 1000));
  return finish;
}

/** The places, scaled to the stage with room at the edges. */
function fitted(
  places: readonly (readonly [string, number, number])[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
  const range = (at: 1 | 2): readonly [number, number] => {
    const values = places.map((place) => place[at]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [top, bottom]] = [range(1), range(2)];
  return new Map(
    places.map(([id, x, y]) => [
      id,
      {
        x: 40 + ((x - left) / Math.max(1, right - left)) * (width - 140),
        y: 70 + ((y - top) / Math.max(1, bottom - top)) * (height - 130),
      },
    ]),
  );
}
