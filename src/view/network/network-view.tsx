import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLazy } from "../parts/lazy.ts";
import { index, state, t, visible } from "../store.ts";
import { networkControl } from "./network-control.ts";
import { networkKeys } from "./network-keys.ts";
import { mostCited } from "./network-model.ts";
import { NetworkTools, PathLine } from "./network-tools.tsx";

/** The network, by date or by closeness: one tab stop, with its words for those who do not see it. */
export function NetworkView(): JSX.Element {
  const figure = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const trouble = useSignal(false);
  const control = useMemo(() => networkControl(), []);
  useEffect(() => {
    if (figure.current === null || stage.current === null || under.current === null || over.current === null)
      return undefined;
    return control.start(
      { figure: figure.current, stage: stage.current, under: under.current, over: over.current },
      () => (trouble.value = true),
    );
  }, []);
  const Table = useLazy(
    trouble.value ? "table" : undefined,
    async () => (await import("../table/table-view.tsx")).TableView,
  );
  const all = index.value;
  const now = visible.value;
  if (all === undefined || now === undefined) return <></>;
  if (trouble.value)
    return (
      <>
        <div class="notice" role="alert">
          {t("network.noWebGL")}
        </div>
        <div style={{ position: "absolute", inset: "44px 0 0" }}>{Table !== undefined && <Table />}</div>
      </>
    );
  const summary = t("network.summary", {
    works: t("count.works", { n: now.works.size }),
    edges: t("network.links", { n: now.edges.length }),
    top: t("network.top", {
      names: mostCited(all, now, 3)
        .map((work) => work.label)
        .join(", "),
    }),
  });
  return (
    <figure
      ref={figure}
      class={`network ${state.value.selection !== undefined ? "focused" : ""}`}
      aria-label={t("network.label")}
    >
      <canvas class="under" ref={under} aria-hidden="true" />
      <div
        ref={stage}
        class="stage"
        tabIndex={0}
        role="application"
        aria-roledescription={t("network.label")}
        aria-label={t("network.label")}
        aria-describedby="network-summary"
        onKeyDown={(event) => networkKeys(event, control)}
        onBlur={control.stopWalking}
      />
      <canvas class="over" ref={over} aria-hidden="true" />
      <PathLine />
      <NetworkTools control={control} />
      {now.works.size === 0 && (
        <div class="waiting" style={{ position: "relative" }}>
          <p>{t("network.none")}</p>
        </div>
      )}
      <p class="drawing" role="status">
        {t("network.drawing")}
      </p>
      <figcaption class="caption">{t(`network.caption.${state.value.layout}`)}</figcaption>
      <p class="unseen" id="network-summary">
        {summary}
      </p>
    </figure>
  );
}
