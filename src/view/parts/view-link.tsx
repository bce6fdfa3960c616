import type { ComponentChildren, JSX } from "preact";
import { writeAddress } from "../address.ts";
import { go, state } from "../store.ts";
import { without, type ViewState } from "../state.ts";

interface Props {
  readonly to: (state: ViewState) => ViewState;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  readonly current?: boolean | undefined;
  readonly label?: string | undefined;
}

/** A real link to another view of the same page: opens in a new tab like any other, changes the state when clicked. */
export function ViewLink({ to, children, class: name, current, label }: Props): JSX.Element {
  const kept = without(state.value, "camera");
  const address = writeAddress(to(kept));
  return (
    <a
      class={name}
      href={address === "" ? "?" : address}
      aria-current={current ? "page" : undefined}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(() => to(kept));
      }}
    >
      {children}
    </a>
  );
}
