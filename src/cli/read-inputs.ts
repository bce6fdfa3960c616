import { InputError } from "../model/diagnostic.ts";
import type { SourceText } from "../model/source-text.ts";
import { type ExitCode, say, UsageError } from "./command.ts";
import { inputFiles, readBytes } from "./input-files.ts";

/**
 * Hands every file below the paths to `use`, one after the other; a file that cannot be read is reported and the
 * others go on. Returns 0 if all were read, 1 if some were, 2 if none was.
 * @throws UsageError if no path is given.
 */
export async function readInputs(
  paths: readonly string[],
  use: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageError("no file or folder given; name at least one");
  const { files, faults } = await inputFiles(paths);
  for (const fault of faults) say(fault.message);
  let read = 0;
  let failed = faults.length;
  for (const path of files) {
    try {
      await use(path, readBytes(path));
      read += 1;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      say(error.message);
      failed += 1;
    }
  }
  if (failed === 0) return 0;
  return read > 0 ? 1 : 2;
}

/** Tells what is wrong with a file that could be read all the same: letters of another encoding, pages without text. */
export function sayOfFile({ diagnostics }: SourceText): void {
  for (const { message } of diagnostics) say(message);
}
