import type { ViewState } from "../state.ts";
import type { Point } from "./placement.ts";

type Places = ReadonlyMap<string, Point>;

const nowhere: Places = new Map();

/** Places to which the user dragged works, by layout; kept while the page is open. */
const pinned: Record<ViewState["layout"], Places> = { date: nowhere, closeness: nowhere };

/** Places of the layout by closeness as they were refined here, if they were. */
let refined = nowhere;

/** Works that stand elsewhere than the layout says; the same map until one is moved. */
export function movedPlaces(layout: ViewState["layout"]): Places {
  return layout === "date" ? pinned.date : joined(refined, pinned.closeness);
}

/** Keeps a work where the user dragged it. */
export function pin(layout: ViewState["layout"], id: string, to: Point): void {
  pinned[layout] = new Map(pinned[layout]).set(id, to);
}

/** Keeps the places of a refined layout. */
export function keepRefined(places: Places): void {
  refined = places;
}

/** The places that a refinement starts from, if there was one before. */
export function refinedPlaces(): Places {
  return refined;
}

let join: { readonly a: Places; readonly b: Places; readonly both: Places } | undefined;

function joined(a: Places, b: Places): Places {
  if (join?.a !== a || join.b !== b) join = { a, b, both: new Map([...a, ...b]) };
  return join.both;
}
