import { existsSync } from "node:fs";
import { isBuiltFolder } from "./collection-folder.ts";
import { type Arguments, UsageError } from "./command.ts";

/**
 * The first words of a command line, which name one or two works, and the paths after them.
 * @throws UsageError if there are fewer, or a path stands where a name should.
 */
export function namesAndPaths(
  { paths: words }: Arguments,
  count: 1 | 2,
): { readonly names: readonly string[]; readonly paths: readonly string[] } {
  const [names, paths] = [words.slice(0, count), words.slice(count)];
  const wanted = count === 1 ? "a work or body" : "two works or bodies";
  // A body may be called as a folder is; what tells them apart is whether the texts are somewhere else.
  const hasTexts = paths.length > 0 ? paths.every(isPath) : isBuiltFolder(".");
  const misplaced = names.find(isPath);
  if (misplaced !== undefined && !hasTexts)
    throw new UsageError(`"${misplaced}" is a file or folder; name ${wanted} before the texts`);
  if (names.length < count) throw new UsageError(`name ${wanted}, by id, symbol or name, before the texts`);
  return { names, paths };
}

/** Lines for the help of the commands that take them. */
export const namesAndPathsNotes = [
  'A work or body is named by its id, symbol or name ("UNTOC"). PATH: texts, or a folder that "recalling build" wrote;',
  "without it the folder in which you are, if it is such a one.",
];

function isPath(word: string): boolean {
  return existsSync(word);
}
