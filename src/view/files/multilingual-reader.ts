import type { Language } from "../../model/language.ts";
import { DataError } from "../../model/diagnostic.ts";
import type { Reading } from "../../model/reading.ts";
import { readFile } from "../../pipeline.ts";
import { checkUserTable } from "../../registry/check-user-table.ts";
import { loadRegistry } from "../../registry/load-registry.ts";
import type { Registry, TableTexts } from "../../registry/registry.ts";
import { tableOf } from "../../registry/table.ts";

export interface MultilingualReader {
  /**
   * Adds the rows of a user's table to the registry.
   * @returns how many rows it has.
   * @throws DataError naming its wrong rows.
   */
  readonly add: (name: string, text: string) => number;
  /** @throws InputError if the file cannot be read. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<Reading>;
  /** With the names of all languages that were needed so far. */
  readonly registry: () => Registry;
}

/**
 * Reads files with the English names first; a file that holds a text in another language is read again with the
 * names of that language, which are fetched the first time.
 */
export function multilingualReader(core: TableTexts, folder: string): MultilingualReader {
  let tables = core;
  let registry = loadRegistry(tables);
  const loaded = new Set<Language>(["en"]);

  function add(name: string, text: string): number {
    const faults = checkUserTable(tables, name, text);
    if (faults.length > 0) throw new DataError(faults);
    tables = { ...tables, [name]: text };
    registry = loadRegistry(tables);
    return tableOf(name, text).rows.length;
  }

  async function read(name: string, bytes: Uint8Array): Promise<Reading> {
    // A reader may take the bytes for itself, and they may be needed twice.
    const reading = await readFile(name, bytes.slice(), registry);
    const wanted = new Set(reading.documents.map(({ document }) => document.language));
    const missing = [...wanted].filter((language) => !loaded.has(language));
    if (missing.length === 0) return reading;
    const parts = await Promise.all(missing.map((language) => namesIn(language, folder)));
    missing.forEach((language) => loaded.add(language));
    tables = Object.assign({}, tables, ...parts) as TableTexts;
    registry = loadRegistry(tables);
    return readFile(name, bytes, registry);
  }

  return { add, read, registry: () => registry };
}

async function namesIn(language: Language, folder: string): Promise<TableTexts> {
  const address = `${folder}registry-${language}.json`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const tables = (await answer.json()) as TableTexts;
  return Object.fromEntries(Object.entries(tables).map(([path, text]) => [`${language}/${path}`, text]));
}
