import { readFileSync } from "node:fs";
import { DataError, InputError } from "../model/diagnostic.ts";
import type { Reading } from "../model/reading.ts";
import { readFile } from "../pipeline.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import type { Registry, TableTexts } from "../registry/registry.ts";
import { type Correction, parseCorrections } from "../resolve/corrections.ts";
import { type Arguments, type Option, say, text, texts } from "./command.ts";
import { dataTables, tablesFrom } from "./data-tables.ts";

/** The options of every command that reads texts. */
export const readingOptions: Readonly<Record<"registry" | "corrections", Option>> = {
  registry: {
    type: "string",
    multiple: true,
    value: "FILE",
    description: "add or override rows of the registry",
  },
  corrections: {
    type: "string",
    value: "FILE",
    description: "accept, redirect or reject mentions (CSV, as the page writes it)",
  },
};

/** The registry and corrections that the options name. */
export interface Settings {
  readonly registry: Registry;
  readonly corrections: readonly Correction[];
  readonly tables: TableTexts;
}

/** @throws InputError if a file cannot be opened, DataError if one has wrong rows. */
export async function settingsOf(given: Arguments): Promise<Settings> {
  const own = tablesFrom(texts(given, "registry"));
  const tables = { ...dataTables(), ...own };
  await checkOwn(tables, Object.keys(own));
  const file = text(given, "corrections");
  return {
    registry: loadRegistry(tables),
    tables,
    corrections:
      file === undefined
        ? []
        : parseCorrections(
            file,
            opened(() => readFileSync(file, "utf8")),
          ),
  };
}

/** @throws DataError with all faults of the user's tables, for a row with a fault would be lost in silence. */
async function checkOwn(tables: TableTexts, own: readonly string[]): Promise<void> {
  if (own.length === 0) return;
  // The schemas come with a library that is needed only here.
  const { checkTables } = await import("../registry/check-tables.ts");
  const faults = checkTables(tables, new Set(own));
  if (faults.length > 0) throw new DataError(faults);
}

/** Reads one file with these settings and tells on standard error what of the corrections no longer fits. */
export async function readWith(settings: Settings, path: string, bytes: Uint8Array): Promise<Reading> {
  const reading = await readFile(path, bytes, settings.registry, settings.corrections);
  for (const { id, message } of reading.diagnostics)
    if (id === "correction-does-not-fit") say(`${path}: ${message}`);
  return reading;
}

function opened<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw cause;
    throw new InputError(path, [code === "ENOENT" ? "no such file" : `cannot be opened (${code})`], {
      cause,
    });
  }
}
