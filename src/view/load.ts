import type { Collection, DocumentText, Evidence } from "../graph/collection.ts";
import { type EdgeRow, joinCollection, type WorkRow } from "../graph/collection-files.ts";
import { fetched, readRows } from "./read-rows.ts";

/** Where the files of a collection come from: the page's own folder, or files that the user added. */
export interface CollectionSource {
  readonly collection: () => Promise<Collection>;
  readonly evidence: () => Promise<readonly Evidence[]>;
  /** Text of the document with this index in `Collection.documents`. */
  readonly text: (document: number) => Promise<DocumentText>;
}

/** The collection beside the page, by relative addresses, so that it works in any folder of any host. */
export function collectionBesidePage(folder = "collection/"): CollectionSource {
  return {
    collection: async () => {
      const [head, works, edges] = await Promise.all([
        readJson<Collection>(`${folder}collection.json`),
        readRows<WorkRow>(`${folder}works.json`),
        readRows<EdgeRow>(`${folder}edges.json`),
      ]);
      return joinCollection(head, works, edges);
    },
    evidence: () => readRows<Evidence>(`${folder}evidence.json`),
    text: (document) => readJson<DocumentText>(`${folder}documents/${document}.json`),
  };
}

async function readJson<T>(address: string): Promise<T> {
  return (await (await fetched(address)).json()) as T;
}
