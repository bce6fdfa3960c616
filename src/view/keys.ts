import { clearSelection } from "./actions.ts";
import { focusSearch } from "./parts/search-box.tsx";
import { dialog, dropped, go, state } from "./store.ts";
import { viewRows } from "./views.ts";

/** Keys that work everywhere, but not while somebody types: `/` searches, `?` helps, 1 to 9 change the view. */
export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // While a dialog is open its keys are its own, wherever the focus is.
    if (dialog.value !== undefined) return;
    const target = event.target as HTMLElement | null;
    if (target?.closest("input, textarea, select, dialog, [contenteditable]") !== null) return;
    if (event.key === "/") {
      event.preventDefault();
      focusSearch();
    } else if (event.key === "?") {
      event.preventDefault();
      dialog.value = "help";
    } else if (event.key === "Escape" && state.value.selection !== undefined) {
      clearSelection();
    } else if (/^[1-9]$/.test(event.key)) {
      const row = viewRows.filter((row) => row.inHeader)[Number(event.key) - 1];
      if (row !== undefined) go({ view: row.name });
    }
  });
}

/** Files dropped anywhere on the page open the dialog that reads them. */
export function listenToDrops(): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    dropped.value = files;
    dialog.value = "files";
  });
}
