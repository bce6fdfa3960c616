import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import open from "open";
import sirv from "sirv";
import { type Command, say, text, UsageError } from "./command.ts";
import { collect, summaryOf } from "./collect.ts";
import { refuseReadingOptions } from "./collection-of.ts";
import { isBuiltFolder, writeBuiltFolder } from "./collection-folder.ts";
import { readingOptions, settingsOf } from "./settings.ts";

const firstPort = 4600;

export const serve: Command = {
  name: "serve",
  summary:
    'Shows the graph of texts, or of a folder that "recalling build" wrote, as a page on this machine.',
  usage: "PATH… [options]",
  options: {
    port: {
      type: "string",
      short: "p",
      value: "NUMBER",
      description: `first port to try; ${firstPort} unless told`,
    },
    "no-open": { type: "boolean", description: "do not open a browser" },
    title: { type: "string", value: "TITLE", description: "title of the collection" },
    ...readingOptions,
  },
  run: async (given) => {
    const port = portOf(text(given, "port"));
    const [folder] = given.paths;
    const isBuilt = given.paths.length === 1 && isBuiltFolder(folder!);
    if (isBuilt) refuseReadingOptions(given, folder!);
    // From here on a stop is waited for, so that the scratch folder is removed even if it comes while building.
    const stopped = Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)));
    const scratch = isBuilt ? undefined : await mkdtemp(join(tmpdir(), "recalling-"));
    try {
      if (scratch !== undefined) {
        const settings = await settingsOf(given);
        const { built, code } = await collect(given.paths, settings, text(given, "title"));
        if (code === 2) return 2;
        await writeBuiltFolder(scratch, built, settings.tables);
        say(summaryOf(built));
      }
      await serveFolder(scratch ?? folder!, port, given.values["no-open"] !== true, stopped);
    } finally {
      if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
    }
    return 0;
  },
};

function portOf(given: string | undefined): number {
  const port = given === undefined ? firstPort : Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`"${given}" is no port; expected a number from 0 to 65535`);
}

async function serveFolder(
  folder: string,
  port: number,
  opensBrowser: boolean,
  stopped: Promise<unknown>,
): Promise<void> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => files(request, response));
  const address = `http://localhost:${await listenFrom(server, port)}/`;
  say(`the page is at ${address} (stop with Ctrl+C)`);
  if (opensBrowser) openQuietly(address);
  await stopped;
  server.close();
  server.closeAllConnections();
}

/**
 * The first free port from the given one on, to which the server now listens on this machine alone.
 * @throws UsageError if this machine gives none.
 */
async function listenFrom(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      server.listen(candidate, "localhost");
      await once(server, "listening");
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : candidate;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EADDRINUSE" && candidate < port + 100) continue;
      throw new UsageError(`port ${candidate} cannot be used (${code}); give another with --port`);
    }
  }
}

/** Opens a browser where there is one; a machine without one is no fault, so nothing is said. */
function openQuietly(address: string): void {
  if (process.env.CI !== undefined) return;
  open(address).then(
    (child) => child.on("error", () => undefined),
    () => undefined,
  );
}
