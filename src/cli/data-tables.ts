import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../model/diagnostic.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import type { Registry, TableTexts } from "../registry/registry.ts";

/** The built-in registry; tables of the user, by their paths, add to it. */
export function registryOf(paths: readonly string[] = []): Registry {
  return loadRegistry({ ...dataTables(), ...tablesFrom(paths) });
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

function opened(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new InputError(path, [code === "ENOENT" ? "no such file" : `cannot be opened (${code})`], {
      cause,
    });
  }
}

/** The package's `data` folder, from the sources as well as from what is built. */
export function dataFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "data", "registry")) && folder !== dirname(folder))
    folder = dirname(folder);
  return join(folder, "data");
}
