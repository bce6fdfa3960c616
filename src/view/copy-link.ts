import { signal } from "@preact/signals";
import { writeAddress } from "./address.ts";
import type { Camera } from "./state.ts";
import { index, say, state, t } from "./store.ts";

/** A short word that is seen for a moment. */
export const toast = signal<string | undefined>(undefined);

/** Where the network's camera is, asked only when a link is copied. */
export const cameraNow: { current: (() => Camera | undefined) | undefined } = { current: undefined };

/** The link to this view, with the hash of the collection and, in the network, the camera. */
export function linkToHere(): string {
  const camera = state.value.view === "network" ? cameraNow.current?.() : undefined;
  const query = writeAddress(camera === undefined ? state.value : { ...state.value, camera });
  const link = new URL(query === "" ? "?v=1" : query, location.origin + location.pathname);
  return `${link.href}&collection=${index.value?.collection.hash ?? ""}`;
}

export async function copyLink(): Promise<void> {
  await copy(linkToHere());
}

/** Puts words on the clipboard and says so. */
export async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    copyByHand(words);
  }
  show(t("action.copied"));
}

/** Shows a short word for a moment, and says it. */
export function show(words: string): void {
  toast.value = words;
  say(words);
  setTimeout(() => {
    if (toast.value === words) toast.value = undefined;
  }, 3500);
}

/** For pages without the right to the clipboard (plain http): through a field that is gone at once. */
function copyByHand(words: string): void {
  const field = document.createElement("textarea");
  field.value = words;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
