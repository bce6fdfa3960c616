import type { ComponentType } from "preact";
import type { ViewName } from "./state.ts";

/** A view: its name, whether the header lists it, and how its code is loaded (a chunk of its own). */
export interface ViewRow {
  readonly name: ViewName;
  readonly inHeader: boolean;
  readonly load: () => Promise<ComponentType>;
}

/** All views, in the order of the header. A new view is a row here, its words in `words.ts`, and its file. */
export const viewRows: readonly ViewRow[] = [
  {
    name: "network",
    inHeader: true,
    load: async () => (await import("./network/network-view.tsx")).NetworkView,
  },
  {
    name: "history",
    inHeader: true,
    load: async () => (await import("./history/history-view.tsx")).HistoryView,
  },
  {
    name: "matrix",
    inHeader: true,
    load: async () => (await import("./matrix/matrix-view.tsx")).MatrixView,
  },
  { name: "text", inHeader: true, load: async () => (await import("./text/text-view.tsx")).TextView },
  { name: "table", inHeader: true, load: async () => (await import("./table/table-view.tsx")).TableView },
  {
    name: "compare",
    inHeader: false,
    load: async () => (await import("./compare/compare-view.tsx")).CompareView,
  },
  {
    name: "checks",
    inHeader: false,
    load: async () => (await import("./checks/checks-view.tsx")).ChecksView,
  },
];
