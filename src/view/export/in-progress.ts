import { signal } from "@preact/signals";
import { show } from "../copy-link.ts";
import { download } from "../download.ts";
import { t } from "../store.ts";
import type { ExportSubject, PageFormat } from "./formats.ts";

/** The file that is being made: its name, and the share that is done, 0 to 1. */
export const exporting = signal<{ readonly name: string; readonly share: number } | undefined>(undefined);

/** Why the last file could not be made. */
export const exportTrouble = signal<string | undefined>(undefined);

let stop: AbortController | undefined;

/** Makes a file in steps and hands it to the user, unless it is stopped. */
export async function exportFile(name: string, format: PageFormat, subject: ExportSubject): Promise<void> {
  stopExport();
  const own = new AbortController();
  stop = own;
  exportTrouble.value = undefined;
  exporting.value = { name, share: 0 };
  const progress = (share: number): void => {
    if (!own.signal.aborted) exporting.value = { name, share };
  };
  try {
    const file = await format.write(subject, { progress, signal: own.signal });
    if (own.signal.aborted) return;
    download(name, file);
    show(t("export.done", { name }));
  } catch (error) {
    if (own.signal.aborted) return;
    exportTrouble.value = t("export.failed", {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
  exporting.value = undefined;
}

/** Stops the file that is being made, if one is. */
export function stopExport(): void {
  stop?.abort();
  stop = undefined;
  exporting.value = undefined;
}
