import type { ComponentType, JSX } from "preact";
import { dialog } from "../store.ts";
import { useLazy } from "./lazy.ts";

/** Each dialog is a chunk of its own, loaded when it is first opened. */
const loaders: Readonly<Record<NonNullable<typeof dialog.value>, () => Promise<ComponentType>>> = {
  export: async () => (await import("../dialogs/export-dialog.tsx")).ExportDialog,
  files: async () => (await import("../dialogs/files-dialog.tsx")).FilesDialog,
  help: async () => (await import("../dialogs/help-dialog.tsx")).HelpDialog,
  cite: async () => (await import("../dialogs/cite-dialog.tsx")).CiteDialog,
};

/** The dialog that is open, if one is. */
export function Dialogs(): JSX.Element | null {
  const name = dialog.value;
  const Content = useLazy(
    name === undefined ? undefined : `dialog ${name}`,
    name === undefined ? undefined : loaders[name],
  );
  return Content === undefined ? null : <Content />;
}
