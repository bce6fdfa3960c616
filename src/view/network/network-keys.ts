import { choose, clearSelection } from "../actions.ts";
import { state } from "../store.ts";
import type { NetworkControl } from "./network-control.ts";

/** Keys of the network: arrows walk, Enter opens, Escape leaves, `+`, `-` and `0` move the camera. */
export function networkKeys(event: KeyboardEvent, control: NetworkControl): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const walking = control.walking();
  if (key.startsWith("Arrow")) {
    event.preventDefault();
    control.walkBy(key);
  } else if (key === "Enter" && walking !== undefined) {
    choose(walking);
  } else if (key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    if (walking !== undefined) control.stopWalking();
    else if (state.value.selection !== undefined) clearSelection();
    else (event.currentTarget as HTMLElement).blur();
  } else if (key === "+" || key === "=") {
    event.preventDefault();
    control.zoomBy(1.4);
  } else if (key === "-") control.zoomBy(1 / 1.4);
  else if (key === "0") control.fit();
}
