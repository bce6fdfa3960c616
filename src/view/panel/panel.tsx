import type { JSX } from "preact";
import { clearSelection } from "../actions.ts";
import type { ViewName } from "../state.ts";
import { index, state, t } from "../store.ts";
import { Icon } from "../parts/icons.tsx";
import { EdgePanel } from "./edge-panel.tsx";
import { WorkPanel } from "./work-panel.tsx";

/** Views about the selection itself, of which a narrow window keeps the panel off. */
const lowFor: ReadonlySet<ViewName> = new Set(["text", "history", "compare", "checks"]);

/** What is selected: a work or body, or one edge. Nothing at all while nothing is. */
export function Panel(): JSX.Element | null {
  const { selection, view } = state.value;
  const all = index.value;
  if (selection === undefined || all === undefined) return null;
  const work = all.work(selection);
  const edge = all.edge(selection);
  return (
    <aside class={`panel ${lowFor.has(view) ? "low" : ""}`} aria-label={t("panel.label")} id="panel">
      <div class="panel-inner">
        {work !== undefined ? (
          <WorkPanel key={selection} index={all} work={work} />
        ) : edge !== undefined ? (
          <EdgePanel key={selection} index={all} edge={edge} />
        ) : (
          <>
            <div class="panel-top">
              <span class="spacer" />
              <CloseButton />
            </div>
            <p>{t("panel.unknown", { id: selection })}</p>
          </>
        )}
      </div>
    </aside>
  );
}

export function CloseButton(): JSX.Element {
  return (
    <button
      type="button"
      class="button icon"
      style={{ border: 0, background: "none" }}
      aria-label={t("action.close")}
      onClick={clearSelection}
    >
      <Icon name="close" />
    </button>
  );
}
