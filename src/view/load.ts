import type { Collection, DocumentText, Evidence } from "../graph/collection.ts";

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
    collection: () => readJson<Collection>(`${folder}collection.json`),
    evidence: () => readJson<Evidence[]>(`${folder}evidence.json`),
    text: (document) => readJson<DocumentText>(`${folder}documents/${document}.json`),
  };
}

async function readJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return (await answer.json()) as T;
}
