import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { clearSelection } from "../actions.ts";
import { Icon } from "../parts/icons.tsx";
import type { ViewName } from "../state.ts";
import { state, t } from "../store.ts";

/** Views that tell of the selection themselves: a narrow window folds the panel there, until it is opened. */
const foldedFor: ReadonlySet<ViewName> = new Set(["history", "compare", "checks"]);

/** The view in which the panel was opened by hand. */
const opened = signal<ViewName | undefined>(undefined);

/** Whether a narrow window shows the head of the panel alone. */
export function isFolded(): boolean {
  const { view } = state.value;
  return foldedFor.has(view) && opened.value !== view;
}

interface Props {
  /** What stands in the head while all else is folded away. */
  readonly name: string;
  /** What stands there as a rule. */
  readonly children?: ComponentChildren;
}

/** The first line of the panel: what kind of thing it shows, and the buttons that fold and close it. */
export function PanelHead({ name, children }: Props): JSX.Element {
  return (
    <div class="panel-top">
      <span class="panel-kind">{children}</span>
      <bdi class="panel-name">{name}</bdi>
      <span class="spacer" />
      {foldedFor.has(state.value.view) && <FoldButton />}
      <button type="button" class="button icon bare" aria-label={t("action.close")} onClick={clearSelection}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function FoldButton(): JSX.Element {
  const folded = isFolded();
  return (
    <button
      type="button"
      class="button icon bare fold"
      aria-expanded={!folded}
      aria-label={t("panel.details")}
      onClick={() => (opened.value = folded ? state.value.view : undefined)}
    >
      <Icon name={folded ? "up" : "down"} />
    </button>
  );
}
