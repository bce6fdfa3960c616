import { signal } from "@preact/signals";

/**
 * Whether the page is being printed: lists that draw only what is in sight draw all, and colours are those of paper.
 * What reads it is drawn anew before the browser takes its picture.
 */
export const isPrinting = signal(false);

/** Follows the browser's printing. */
export function listenToPrinting(): void {
  window.addEventListener("beforeprint", () => (isPrinting.value = true));
  window.addEventListener("afterprint", () => (isPrinting.value = false));
}
