import { signal } from "@preact/signals";
import type { BuiltCollection } from "../graph/build-collection.ts";
import { readAddress, writeAddress } from "./address.ts";
import { show } from "./copy-link.ts";
import { corrections, type Correction } from "./corrections.ts";
import { chooseFiles, download } from "./download.ts";
import { go, index, openCollection, state, t, textOf } from "./store.ts";

/** Names of the files that were added since the page was opened. */
export const addedFiles = signal<readonly string[]>([]);

/** Hash of the collection with which a copied link was made. */
export const linkHash =
  typeof location === "undefined"
    ? undefined
    : (new URLSearchParams(location.search).get("collection") ?? undefined);

/** What "Save to a file" writes: the view as its address, the corrections, and the collection if files were added. */
interface SavedSession {
  readonly format: "recalling-session";
  readonly version: 1;
  readonly address: string;
  readonly corrections: readonly Correction[];
  readonly files: readonly string[];
  readonly built?: BuiltCollection;
}

/** Shows a collection that was built in the browser. */
export async function openBuilt(built: BuiltCollection, files: readonly string[]): Promise<void> {
  corrections.value = new Map();
  await openCollection({
    collection: () => Promise.resolve(built.collection),
    evidence: () => Promise.resolve(built.evidence),
    text: (document) => {
      const text = built.texts[document];
      return text === undefined ? Promise.reject(new Error(`no text ${document}`)) : Promise.resolve(text);
    },
  });
  addedFiles.value = files;
}

/** Writes filters, selection, corrections and added files to one file. */
export async function saveSession(): Promise<void> {
  const all = index.value;
  if (all === undefined) return;
  const session: SavedSession = {
    format: "recalling-session",
    version: 1,
    address: writeAddress(state.value),
    corrections: [...corrections.value.values()],
    files: addedFiles.value,
    ...(addedFiles.value.length > 0 && {
      built: {
        collection: all.collection,
        evidence: all.evidence,
        texts: await Promise.all(all.documents.map((_, number) => textOf(number))),
      },
    }),
  };
  const name = `recalling-${all.collection.hash}.json`;
  download(name, JSON.stringify(session), "application/json");
  show(t("session.saved", { name }));
}

/** Opens what `saveSession` wrote. */
export async function openSession(): Promise<void> {
  const [file] = await chooseFiles(".json,application/json", false);
  if (file === undefined) return;
  const session = parse(await file.text());
  if (session === undefined) {
    show(t("session.wrong", { name: file.name }));
    return;
  }
  if (session.built !== undefined) await openBuilt(session.built, session.files);
  corrections.value = new Map(session.corrections.map((row) => [row.evidence, row]));
  go(() => readAddress(session.address));
  show(t("session.opened", { name: file.name }));
}

function parse(text: string): SavedSession | undefined {
  try {
    const value = JSON.parse(text) as Partial<SavedSession> | null;
    const isOurs =
      value?.format === "recalling-session" &&
      value.version === 1 &&
      typeof value.address === "string" &&
      Array.isArray(value.corrections) &&
      (value.built === undefined || value.built.collection.format === "recalling-collection");
    return isOurs ? (value as SavedSession) : undefined;
  } catch {
    return undefined;
  }
}
