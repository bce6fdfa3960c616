import type { Language } from "../../model/language.ts";
import type { Reading } from "../../model/reading.ts";
import { readFile } from "../../pipeline.ts";
import { loadRegistry } from "../../registry/load-registry.ts";
import { unpackCore, unpackNames } from "../../registry/pack-names.ts";
import type { Registry, TableTexts } from "../../registry/registry.ts";

export interface MultilingualReader {
  /**
   * Adds the rows of the user's tables to the registry, but of none that has a fault.
   * @returns the faults of those, by their names.
   */
  readonly add: (own: TableTexts) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** @throws InputError if the file cannot be read. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<Reading>;
  /** With the names of all languages that were needed so far. */
  readonly registry: () => Registry;
}

/**
 * Reads files with the English names first; a file that holds a text in another language is read again with the
 * names of that language, which are fetched the first time.
 */
export function multilingualReader(packed: TableTexts, folder: string): MultilingualReader {
  const core = unpackCore(packed);
  let tables = core;
  let registry = loadRegistry(tables);
  const loaded = new Set<Language>(["en"]);

  async function add(own: TableTexts): Promise<ReadonlyMap<string, readonly string[]>> {
    // The schemas come with a library that is needed only here.
    const { checkUserTables } = await import("../../registry/check-user-tables.ts");
    const refused = checkUserTables(tables, own);
    const joining = Object.entries(own).filter(([name]) => !refused.has(name));
    tables = { ...tables, ...Object.fromEntries(joining) };
    registry = loadRegistry(tables);
    return refused;
  }

  async function read(name: string, bytes: Uint8Array): Promise<Reading> {
    // A reader may take the bytes for itself, and they may be needed twice.
    const reading = await readFile(name, bytes.slice(), registry);
    const wanted = new Set(reading.documents.map(({ document }) => document.language));
    const missing = [...wanted].filter((language) => !loaded.has(language));
    if (missing.length === 0) return reading;
    const parts = await Promise.all(missing.map((language) => namesIn(language, folder, core)));
    missing.forEach((language) => loaded.add(language));
    tables = Object.assign({}, tables, ...parts) as TableTexts;
    registry = loadRegistry(tables);
    return readFile(name, bytes, registry);
  }

  return { add, read, registry: () => registry };
}

async function namesIn(language: Language, folder: string, core: TableTexts): Promise<TableTexts> {
  const address = `${folder}registry-${language}.json`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return unpackNames(language, (await answer.json()) as TableTexts, core);
}
