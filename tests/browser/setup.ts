import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { dataTables, registryOf } from "../../src/cli/data-tables.ts";
import { buildCollection, type BuiltCollection } from "../../src/graph/build-collection.ts";
import { collectionFiles } from "../../src/graph/collection-files.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readFile as readSourceFile } from "../../src/pipeline.ts";
import { packTables } from "../../src/registry/pack-tables.ts";
import { findBrowser } from "./find-browser.ts";
import { madeUpCollection } from "./made-up-collection.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the page with the five texts, with a slash at its end. */
    readonly address: string;
    /** The same page with a made-up collection of 2,000 documents. */
    readonly largeAddress: string;
    /** Program file of the browser. */
    readonly browser: string;
    /** Folder of the built page. */
    readonly folder: string;
  }
}

/** Builds the page and the collection of the five texts once, beside it a large one, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  const folder = await mkdtemp(join(tmpdir(), "recalling-browser-"));
  await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  await writeCollection(join(folder, "collection"), await corpusCollection());
  const large = join(folder, "large");
  await writeCollection(join(large, "collection"), madeUpCollection(2000, 20_000));
  const page = sirv(folder, { dev: true });
  const largeFiles = sirv(large, { dev: true });
  const server = createServer((request, response) => {
    // Below /large/ lies the same page; only its collection is another.
    if (request.url?.startsWith("/large/") !== true) return page(request, response);
    request.url = request.url.slice("/large".length);
    return (request.url.startsWith("/collection/") ? largeFiles : page)(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  project.provide("address", `http://127.0.0.1:${port}/`);
  project.provide("largeAddress", `http://127.0.0.1:${port}/large/`);
  project.provide("browser", browser);
  project.provide("folder", folder);
  return async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  };
}

async function corpusCollection(): Promise<BuiltCollection> {
  const registry = registryOf();
  const readings: Reading[] = [];
  for (const name of (await readdir("data/corpus")).sort())
    readings.push(
      await readSourceFile(`data/corpus/${name}`, await readFile(join("data/corpus", name)), registry),
    );
  return buildCollection(readings, registry, { title: "Five texts", program: "0.0.0" });
}

async function writeCollection(folder: string, built: BuiltCollection): Promise<void> {
  const { core, names } = packTables(dataTables());
  const files: (readonly [string, string])[] = [
    ...collectionFiles(built),
    ["registry.json", JSON.stringify(core)],
    ...Object.entries(names).map(
      ([language, part]) => [`registry-${language}.json`, JSON.stringify(part)] as const,
    ),
  ];
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}
