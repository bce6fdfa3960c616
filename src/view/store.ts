import { batch, computed, signal } from "@preact/signals";
import type { DocumentText } from "../graph/collection.ts";
import type { WorkIndex } from "../graph/work-index.ts";
import { learnActs } from "./acts.ts";
import { readAddress, writeAddress } from "./address.ts";
import { indexCollection, type CollectionIndex } from "./collection-index.ts";
import { facetCounts, visibleOf } from "./filters.ts";
import { nextTurn } from "./in-steps.ts";
import type { CollectionSource } from "./load.ts";
import { dropUndefined, without, type ViewState } from "./state.ts";
import { phrase, type Phrase } from "./words.ts";

/** What the address says; every view reads it, `go` alone writes it. */
export const state = signal<ViewState>(readAddress(""));

/** The collection, or undefined while it is loading. */
export const index = signal<CollectionIndex | undefined>(undefined);

/** The same without its sentences: what depends on works and edges alone is not computed anew when those come. */
const graph = signal<WorkIndex | undefined>(undefined);

/** Why the collection could not be loaded. */
export const failure = signal<string | undefined>(undefined);

/** Whether `evidence.json` has come. */
export const hasEvidence = signal(false);

/** The work that the pointer or the keyboard is on, in any view. */
export const hovered = signal<string | undefined>(undefined);

/** The dialog that is open. */
export const dialog = signal<"export" | "files" | "help" | "cite" | undefined>(undefined);

/** Files dropped on the page before the dialog that reads them was open. */
export const dropped = signal<readonly File[]>([]);

/** What was just said to people who cannot see it; a live region reads it out. */
export const spoken = signal("");

/** Whether a second work is being chosen for a path or a comparison. */
export const choosing = signal<"path" | "compare" | undefined>(undefined);

/** The filters alone, so that what depends on them is not computed anew for every other change. */
export const filters = computed(() => state.value.filters);

/** The language of the interface alone. */
export const interfaceLanguage = computed(() => state.value.interfaceLanguage);

export const visible = computed(() =>
  graph.value === undefined ? undefined : visibleOf(graph.value, filters.value),
);

export const counts = computed(() =>
  graph.value === undefined ? undefined : facetCounts(graph.value, filters.value),
);

let source: CollectionSource | undefined;
let texts = new Map<number, Promise<DocumentText>>();

/** Changes the state; a discrete step makes an entry of the history, a drag (`replace`) does not. */
export function go(
  change: Partial<ViewState> | ((state: ViewState) => ViewState),
  { replace = false }: { readonly replace?: boolean } = {},
): void {
  const before = state.value;
  const kept = without(before, "camera");
  const after =
    typeof change === "function" ? change(before) : (dropUndefined({ ...kept, ...change }) as ViewState);
  const address = writeAddress(after);
  if (address === writeAddress(before)) return;
  state.value = after;
  history[replace ? "replaceState" : "pushState"](null, "", address === "" ? location.pathname : address);
}

/** Reads the address now and whenever the user goes back or forward. */
export function followAddress(): void {
  state.value = readAddress(location.search);
  window.addEventListener("popstate", () => {
    state.value = readAddress(location.search);
  });
}

/** Shows a collection: first the works, then the sentences. */
export async function openCollection(from: CollectionSource): Promise<void> {
  try {
    const collection = await from.collection();
    // Each of these takes a tenth of a second for two thousand texts.
    await nextTurn();
    const works = indexCollection(collection, []);
    await nextTurn();
    batch(() => {
      source = from;
      learnActs(collection.acts);
      texts = new Map();
      failure.value = undefined;
      hasEvidence.value = false;
      graph.value = works;
      index.value = works;
    });
    const evidence = await from.evidence();
    batch(() => {
      index.value = { ...works, evidence };
      hasEvidence.value = true;
    });
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

/** The text of a document, loaded once. */
export function textOf(document: number): Promise<DocumentText> {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const loading = source?.text(document) ?? Promise.reject(new Error("no collection"));
  texts.set(document, loading);
  loading.catch(() => texts.delete(document));
  return loading;
}

/** A phrase in the language of the interface. */
export function t(key: Phrase, gaps?: Readonly<Record<string, string | number>>): string {
  return phrase(key, interfaceLanguage.value, gaps);
}

/** Says something to screen readers. */
export function say(words: string): void {
  spoken.value = spoken.value === words ? `${words}\u00a0` : words;
}
