import { once } from "node:events";

/** Prints one JSON object a line on standard output, waiting for slow readers. */
export async function writeLines(records: readonly unknown[]): Promise<void> {
  await write(records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}

/** Prints text on standard output, waiting for slow readers. */
export async function write(words: string): Promise<void> {
  if (words && !process.stdout.write(words)) await once(process.stdout, "drain");
}

/** "1 warning", "2 warnings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
