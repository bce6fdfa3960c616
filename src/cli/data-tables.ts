import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../model/diagnostic.ts";
import { decode } from "../read/decode.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import type { Registry, TableTexts } from "../registry/registry.ts";
import { say } from "./command.ts";

/** The built-in registry. */
export function registryOf(): Registry {
  return loadRegistry(dataTables());
}

/** The text of every table below `data/`, by its path there: `registry/bodies.csv`. */
export function dataTables(): TableTexts {
  const data = dataFolder();
  return Object.fromEntries(
    ["language", "registry"].flatMap((folder) =>
      (existsSync(join(data, folder)) ? readdirSync(join(data, folder)) : [])
        .filter((file) => file.endsWith(".csv"))
        .sort()
        .map((file) => [`${folder}/${file}`, readFileSync(join(data, folder, file), "utf8")]),
    ),
  );
}

/**
 * The user's own tables by their paths as given.
 * @throws InputError if one cannot be opened.
 */
export function tablesFrom(paths: readonly string[]): TableTexts {
  return Object.fromEntries(paths.map((path) => [path, opened(path)]));
}

/** Its characters, in the encoding in which a spreadsheet saved them. */
function opened(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new InputError(path, [troubles[code] ?? `cannot be opened (${code})`], { cause });
  }
  const { text, diagnostics } = decode(path, bytes);
  for (const { message } of diagnostics) say(message);
  return text;
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder; expected a table (CSV), so name its files one by one",
};

/** The package's `data` folder, from the sources as well as from what is built. */
export function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "data", "registry")) && folder !== dirname(folder))
    folder = dirname(folder);
  return join(folder, "data");
}
