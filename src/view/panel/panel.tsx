import type { JSX } from "preact";
import { index, state, t } from "../store.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { isFolded, PanelHead } from "./panel-head.tsx";
import { WorkPanel } from "./work-panel.tsx";

/** What is selected: a work or body, or one edge. Nothing at all while nothing is. */
export function Panel(): JSX.Element | null {
  const { selection, view } = state.value;
  const all = index.value;
  if (selection === undefined || all === undefined) return null;
  const work = all.work(selection);
  const edge = all.edge(selection);
  return (
    <aside
      class={`panel ${view === "text" ? "low" : isFolded() ? "folded" : ""}`}
      aria-label={t("panel.label")}
      id="panel"
    >
      <div class="panel-inner">
        {work !== undefined ? (
          <WorkPanel key={selection} index={all} work={work} />
        ) : edge !== undefined ? (
          <EdgePanel key={selection} index={all} edge={edge} />
        ) : (
          <>
            <PanelHead name={selection} />
            <p>{t("panel.unknown", { id: selection })}</p>
          </>
        )}
      </div>
    </aside>
  );
}
