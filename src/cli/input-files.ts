import { type Dirent, readFileSync, type Stats, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { InputError } from "../model/diagnostic.ts";

/** Endings of the files that a folder is searched for; a file named outright is read whatever its ending. */
const endings = new Set([".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".xml"]);

/** Larger files are refused, so that memory stays bounded; in bytes. */
const largestFile = 256 * 1024 * 1024;

/** The files below the paths: folders are searched to the bottom, in sorted order, hidden entries left out. */
export async function inputFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly faults: readonly InputError[] }> {
  const found = await Promise.all(paths.map(filesBelow));
  const files = found.flatMap((item) => (item instanceof InputError ? [] : item));
  return { files: [...new Set(files)], faults: found.filter((item) => item instanceof InputError) };
}

/**
 * The bytes of a file. Nothing else is under way meanwhile, so waiting for the disk in turns would only cost time.
 * @throws InputError if it cannot be opened, is empty or is larger than 256 MB.
 */
export function readBytes(path: string): Uint8Array {
  const { size } = statOf(path);
  if (size === 0) throw new InputError(path, ["the file is empty; nothing to read"]);
  if (size > largestFile)
    throw new InputError(path, [`${Math.round(size / 1e6)} MB is more than the limit of 256 MB; split it`]);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError(path, [`cannot be opened (${(cause as NodeJS.ErrnoException).code})`], { cause });
  }
}

async function filesBelow(path: string): Promise<readonly string[] | InputError> {
  try {
    if (!statOf(path).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => isText(entry, path)).map(pathOf);
    if (files.length > 0) return files.sort();
    return new InputError(path, [
      `no texts in this folder; expected files ending in ${[...endings].join(" ")}`,
    ]);
  } catch (error) {
    if (error instanceof InputError) return error;
    return new InputError(path, [`cannot be searched (${(error as NodeJS.ErrnoException).code})`], {
      cause: error,
    });
  }
}

function pathOf({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}

/** A link counts as what it leads to; one that leads nowhere is kept, so that the reading tells of it. */
function isText(entry: Dirent, folder: string): boolean {
  const parts = relative(folder, pathOf(entry)).split(/[\\/]/u);
  const isHidden = parts.some((part) => part.startsWith("."));
  if (isHidden || !endings.has(extname(entry.name).toLowerCase())) return false;
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(pathOf(entry), { throwIfNoEntry: false })?.isDirectory() !== true;
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new InputError(
      path,
      [code === "ENOENT" ? "no such file or folder" : `cannot be opened (${code})`],
      { cause },
    );
  }
}
