import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { clearSelection } from "../actions.ts";
import { Icon } from "../parts/icons.tsx";
import { choosing, go, index, state, t, visible } from "../store.ts";
import { focusOf } from "./network-model.ts";
import { refineLayout } from "./refine.ts";
import type { NetworkControl } from "./network-control.ts";

/** Layout, depth, direction and camera. */
export function NetworkTools({ control }: { readonly control: NetworkControl }): JSX.Element {
  const { layout, depth, direction, selection } = state.value;
  const isWork = selection !== undefined && index.value?.work(selection) !== undefined;
  return (
    <div class="tools" role="group" aria-label={t("network.layout")}>
      <div class="segments">
        {(["date", "closeness"] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={layout === name}
            onClick={() => go({ layout: name })}
          >
            {t(name === "date" ? "network.byDate" : "network.byCloseness")}
          </button>
        ))}
      </div>
      {layout === "closeness" && <RefineButton control={control} />}
      {isWork && (
        <>
          <label class="select">
            <span class="unseen">{t("network.depth")}</span>
            <select
              class="button"
              value={depth}
              onChange={(event) => go({ depth: Number(event.currentTarget.value) as 1 | 2 | 3 })}
            >
              {([1, 2, 3] as const).map((n) => (
                <option key={n} value={n}>
                  {t("network.depthN", { n })}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </label>
          <label class="select">
            <span class="unseen">{t("network.direction")}</span>
            <select
              class="button"
              value={direction}
              onChange={(event) => go({ direction: event.currentTarget.value as "both" })}
            >
              {(["both", "cites", "citedBy"] as const).map((name) => (
                <option key={name} value={name}>
                  {t(`network.${name}`)}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </label>
        </>
      )}
      <button
        type="button"
        class="button icon wide-tool"
        aria-label={t("network.in")}
        onClick={() => control.zoomBy(1.5)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="button icon wide-tool"
        aria-label={t("network.out")}
        onClick={() => control.zoomBy(1 / 1.5)}
      >
        <Icon name="minus" />
      </button>
      <button type="button" class="button" onClick={control.fit}>
        {t("network.fit")}
      </button>
      <button
        type="button"
        class="button icon wide-tool"
        aria-label={t("network.full")}
        onClick={control.fullScreen}
      >
        <Icon name="full" />
      </button>
    </div>
  );
}

function RefineButton({ control }: { readonly control: NetworkControl }): JSX.Element {
  const left = useSignal<number | undefined>(undefined);
  const stop = useSignal<(() => void) | undefined>(undefined);
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        if (stop.value !== undefined) {
          stop.value();
          return;
        }
        stop.value = refineLayout({
          progress: (seconds) => {
            left.value = seconds;
            control.update();
          },
          end: () => {
            left.value = undefined;
            stop.value = undefined;
            control.update();
          },
        });
      }}
    >
      <Icon name={left.value === undefined ? "refine" : "stop"} />
      {left.value === undefined ? t("network.refine") : t("network.refining", { n: left.value })}
    </button>
  );
}

/** The path between two works in words, or what to do to get one. */
export function PathLine(): JSX.Element | null {
  const all = index.value;
  const now = visible.value;
  const { selection, second } = state.value;
  if (choosing.value === "path") return <div class="path-line">{t("network.pathPick")}</div>;
  if (all === undefined || now === undefined || second === undefined || selection === undefined) return null;
  const focus = focusOf(all, state.value, now);
  const names = [...(focus?.distance.keys() ?? [])].reverse().map((id) => all.work(id)?.label ?? id);
  return (
    <div class="path-line" role="status">
      <bdi>
        {focus === undefined || focus.edges.length === 0
          ? t("network.noPath")
          : t("network.path", { names: names.join(" → ") })}
      </bdi>
      <button
        type="button"
        class="button icon bare small-icon"
        aria-label={t("action.close")}
        onClick={() => {
          const from = selection;
          clearSelection();
          go({ selection: from }, { replace: true });
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
