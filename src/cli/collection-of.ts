import type { Collection, Evidence } from "../graph/collection.ts";
import { indexWorks, type Work, type WorkIndex } from "../graph/work-index.ts";
import { slug } from "../segment/slug.ts";
import { type Arguments, type ExitCode, text, UsageError } from "./command.ts";
import { collect } from "./collect.ts";
import { isBuiltFolder, readBuiltFolder, readEvidence } from "./collection-folder.ts";
import { settingsOf } from "./settings.ts";

export interface OpenCollection {
  readonly collection: Collection;
  readonly evidence: readonly Evidence[];
  readonly works: WorkIndex;
  readonly code: ExitCode;
}

/**
 * The collection in a folder that `recalling build` wrote, else one built from the texts at the paths; without any path
 * the folder in which the command runs.
 * @throws UsageError if there is neither a path nor a built folder, or an option comes too late for a built one.
 */
export async function collectionOf(given: Arguments, paths: readonly string[]): Promise<OpenCollection> {
  const folder = paths.length === 0 ? "." : paths[0]!;
  if (paths.length <= 1 && isBuiltFolder(folder)) {
    refuseReadingOptions(given, folder);
    const collection = await readBuiltFolder(folder);
    return { collection, evidence: await readEvidence(folder), works: indexWorks(collection.graph), code: 0 };
  }
  if (paths.length === 0)
    throw new UsageError('no texts given; name files, a folder, or one that "recalling build" wrote');
  const { built, code } = await collect(paths, await settingsOf(given), text(given, "title"));
  return { ...built, works: indexWorks(built.collection.graph), code };
}

/** @throws UsageError if an option for the reading of texts is given with a folder that is built already. */
export function refuseReadingOptions(given: Arguments, folder: string): void {
  const late = ["registry", "corrections", "title"].find((option) => given.values[option] !== undefined);
  if (late !== undefined)
    throw new UsageError(
      `--${late} has no effect on ${folder}, which is built already; give it to "recalling build", or name the texts`,
    );
}

/**
 * The id of the work or body that the words name: an id, a symbol, a label or a name in any language.
 * @throws UsageError if nothing or more than one thing is called so.
 */
export function nodeNamed({ works, work }: WorkIndex, words: string): string {
  if (work(words) !== undefined) return words;
  const wanted = slug(words);
  const found = idsOf(works, ({ id, label, title, symbol, names }) =>
    [id, label, title, symbol ?? "", ...names.map(([, name]) => name)].some((name) => slug(name) === wanted),
  );
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new UsageError(`"${words}" names several works; give one of the ids ${found.join(", ")}`);
  const byFame = [...works].sort((a, b) => b.citedBy - a.citedBy);
  const near = idsOf(byFame, ({ id, title }) => slug(`${id} ${title}`).includes(wanted)).slice(0, 5);
  throw new UsageError(
    `nothing in the collection is called "${words}"; ${near.length > 0 ? `near it: ${near.join(", ")}` : "give an id, a symbol or a name"}`,
  );
}

function idsOf(works: WorkIndex["works"], isWanted: (work: Work) => boolean): readonly string[] {
  return works.filter(isWanted).map(({ id }) => id);
}
