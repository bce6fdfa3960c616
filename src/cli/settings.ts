import { readFileSync } from "node:fs";
import { InputError } from "../model/diagnostic.ts";
import type { Reading } from "../model/reading.ts";
import { readFile } from "../pipeline.ts";
import type { Registry, TableTexts } from "../registry/registry.ts";
import { type Correction, parseCorrections } from "../resolve/corrections.ts";
import { type Arguments, type Option, say, text, texts } from "./command.ts";
import { dataTables, registryOf, tablesFrom } from "./data-tables.ts";

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
export function settingsOf(given: Arguments): Settings {
  const paths = texts(given, "registry");
  const file = text(given, "corrections");
  return {
    registry: opened(() => registryOf(paths)),
    tables: { ...dataTables(), ...opened(() => tablesFrom(paths)) },
    corrections:
      file === undefined
        ? []
        : parseCorrections(
            file,
            opened(() => readFileSync(file, "utf8")),
          ),
  };
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
