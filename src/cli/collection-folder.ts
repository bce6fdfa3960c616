import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MultiDirectedGraph } from "graphology";
import { writeGexf } from "../export/gexf.ts";
import type { BuiltCollection, WorkGraph } from "../graph/build-collection.ts";
import type { Collection, Evidence } from "../graph/collection.ts";
import { collectionFiles, type EdgeRow, joinCollection, type WorkRow } from "../graph/collection-files.ts";
import { InputError } from "../model/diagnostic.ts";
import { packTables } from "../registry/pack-tables.ts";
import type { TableTexts } from "../registry/registry.ts";

/** The file that marks a folder as built by us. */
const marker = join("collection", "collection.json");

/** True if the folder is the result of `recalling build`. */
export function isBuiltFolder(path: string): boolean {
  return existsSync(join(path, marker));
}

/**
 * The collection that a built folder holds.
 * @throws InputError if its collection is damaged or of another version.
 */
export async function readBuiltFolder(path: string): Promise<Collection> {
  const head = await readJson<Collection>(path, "collection.json");
  if (head.format !== "recalling-collection" || head.version !== 1)
    throw new InputError(join(path, marker), ["is no collection of version 1; build the folder again"]);
  const works = await readJson<WorkRow[]>(path, "works.json");
  return joinCollection(head, works, await readJson<EdgeRow[]>(path, "edges.json"));
}

/**
 * The citing sentences that a built folder holds.
 * @throws InputError if they are damaged.
 */
export function readEvidence(path: string): Promise<readonly Evidence[]> {
  return readJson<readonly Evidence[]>(path, "evidence.json");
}

async function readJson<T>(folder: string, name: string): Promise<T> {
  const file = join(folder, "collection", name);
  try {
    return JSON.parse(await readFile(file, "utf8")) as T;
  } catch (cause) {
    throw new InputError(file, ["is missing or damaged; build the folder again"], { cause });
  }
}

export function graphIn(collection: Collection): WorkGraph {
  return MultiDirectedGraph.from(collection.graph) as WorkGraph;
}

/**
 * Tells whether a collection can be written to a folder, before the texts are read: a folder of ours is replaced, any
 * other must be empty or absent.
 * @throws InputError if the folder holds something else, or is none.
 */
export async function checkTarget(out: string): Promise<void> {
  if (!existsSync(out) || isBuiltFolder(out)) return;
  const entries = await readdir(out).catch((cause: unknown) => {
    throw unwritable(out, cause);
  });
  if (entries.length > 0)
    throw new InputError(out, ["holds files that are not ours; name an empty or a new folder"]);
}

/**
 * Writes the page and a collection to a folder, whole or not at all.
 * @throws InputError as `checkTarget`, or if it cannot be written.
 */
export async function writeBuiltFolder(
  out: string,
  built: BuiltCollection,
  tables: TableTexts,
): Promise<void> {
  await checkTarget(out);
  const page = pageFolder();
  const partial = `${out.replace(/[\\/]+$/u, "")}.partial-${process.pid}`;
  try {
    await cp(page, partial, { recursive: true });
    for (const [path, content] of filesOf(built, tables)) {
      await mkdir(dirname(join(partial, path)), { recursive: true });
      await writeFile(join(partial, path), content);
    }
    await rm(out, { recursive: true, force: true });
    await rename(partial, out);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw unwritable(out, cause);
  }
}

function unwritable(out: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === undefined) return cause;
  return new InputError(out, [`cannot be written as a folder (${code}); name another`], { cause });
}

/** Everything but the page, below the folder. */
function filesOf(built: BuiltCollection, tables: TableTexts): readonly (readonly [string, string])[] {
  const { title, program, hash } = built.collection;
  const { core, names } = packTables(tables);
  const gexf = writeGexf(graphIn(built.collection), {
    version: "1.3",
    title,
    description: `Recalling ${program}, collection ${hash}`,
  });
  const files: readonly (readonly [string, string])[] = [
    ...collectionFiles(built),
    ["registry.json", JSON.stringify(core)],
    ...Object.entries(names).map(
      ([language, part]) => [`registry-${language}.json`, JSON.stringify(part)] as const,
    ),
    ["graph.gexf", gexf],
  ];
  return files.map(([name, content]) => [join("collection", name), content]);
}

/** The page as `npm run build` left it, seen from the sources as well as from what is built. */
function pageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && folder !== dirname(folder)) folder = dirname(folder);
  const page = join(folder, "dist", "page");
  if (!existsSync(page)) throw new InputError(page, ["the page is not built yet; run npm run build"]);
  return page;
}
