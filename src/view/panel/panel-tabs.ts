import type { ComponentType } from "preact";
import { isCitation, type CollectionIndex, type Work } from "../collection-index.ts";
import type { Phrase } from "../words.ts";
import { CitedBy, Cites } from "./citations.tsx";
import { Names } from "./names.tsx";

/** A tab of the panel of a work. A new one is a row here. */
export interface PanelTab {
  readonly name: string;
  readonly words: Phrase;
  readonly belongs: (index: CollectionIndex, work: Work) => boolean;
  /** The number beside its name, if it has one; the first tab whose number is not 0 is open. */
  readonly count: (index: CollectionIndex, work: Work) => number | undefined;
  readonly content: ComponentType<{ readonly index: CollectionIndex; readonly work: Work }>;
}

export const panelTabs: readonly PanelTab[] = [
  {
    name: "citedBy",
    words: "panel.citedBy",
    belongs: () => true,
    count: (index, work) => index.into(work.id).filter(isCitation).length,
    content: CitedBy,
  },
  {
    name: "cites",
    words: "panel.cites",
    belongs: (_, work) => work.layer !== "body",
    count: (index, work) => index.out(work.id).filter(isCitation).length,
    content: Cites,
  },
  {
    name: "names",
    words: "panel.names",
    belongs: (_, work) => work.names.length > 0,
    count: () => undefined,
    content: Names,
  },
];
