import { effect, useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { choose, clearSelection } from "../actions.ts";
import { cameraNow, show } from "../copy-link.ts";
import { withSelection } from "../state.ts";
import { go, hovered, index, say, state, t, visible } from "../store.ts";
import { useLazy } from "../parts/lazy.ts";
import { focusOf, mostCited, placementOf, positionsOf, sceneOf, shownKinds } from "./network-model.ts";
import { drawLayers, edgeAt, type StagePicture } from "./network-stage.ts";
import { NetworkTools, PathLine } from "./network-tools.tsx";
import type { Placement, Point } from "./placement.ts";
import type { Renderer } from "./renderer.ts";
import { networkColorNames, themeColors } from "./theme-colors.ts";
import { walk } from "./walk.ts";

/** Places that the user dragged, by layout; kept while the page is open. */
const pinned = { date: new Map<string, Point>(), closeness: new Map<string, Point>() };

const nowhere: ReadonlyMap<string, Point> = new Map();

/** Places of the layout by closeness as they were refined here, if they were. */
export const refined: { current: ReadonlyMap<string, Point> | undefined } = { current: undefined };

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
        onKeyDown={control.onKeyDown}
        onBlur={control.onBlur}
      />
      <canvas class="over" ref={over} aria-hidden="true" />
      <PathLine />
      <NetworkTools control={control} />
      {now.works.size === 0 && (
        <div class="waiting" style={{ position: "relative" }}>
          <p>{t("network.none")}</p>
        </div>
      )}
      <figcaption class="caption">{t(`network.caption.${state.value.layout}`)}</figcaption>
      <p class="unseen" id="network-summary">
        {summary}
      </p>
    </figure>
  );
}

interface Elements {
  readonly figure: HTMLElement;
  readonly stage: HTMLDivElement;
  readonly under: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

export type NetworkControl = ReturnType<typeof networkControl>;

/** Joins the renderer with the state: what changes in the one is shown or said in the other. */
function networkControl() {
  let renderer: Renderer | undefined;
  let elements: Elements | undefined;
  let picture: StagePicture | undefined;
  let placement: Placement | undefined;
  let placedFor = "";
  let walking: string | undefined;
  let frame = 0;
  const rest = { x: 0.5, y: 0.5, ratio: 1 };
  const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

  const redraw = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (renderer === undefined || elements === undefined || picture === undefined) return;
      drawLayers(elements.under, elements.over, renderer, picture);
    });
  };

  /** Brings the drawing up to date with state, filters, theme and size. */
  const update = (): void => {
    const all = index.value;
    const now = visible.value;
    const { layout, selection, theme, camera } = state.value;
    if (all === undefined || now === undefined || renderer === undefined || elements === undefined) return;
    const size = { width: elements.stage.clientWidth, height: elements.stage.clientHeight };
    const colors = themeColors(networkColorNames);
    const focus = focusOf(all, state.value, now);
    const kinds = [...shownKinds(state.value)].join();
    const place = `${all.collection.hash} ${all.works.length} ${layout} ${kinds} ${size.width}x${size.height}`;
    const isMoved = place !== placedFor;
    if (isMoved || placement === undefined) placement = placementOf(all, state.value, size);
    const own = layout === "closeness" && refined.current !== undefined ? refined.current : nowhere;
    const positions = positionsOf(all, placement, focus, new Map([...own, ...pinned[layout]]));
    const extra = [...positions.keys()].filter((id) => !placement?.positions.has(id)).join();
    const scene = `${place} ${theme} ${colors["--paper"]} ${extra} ${own.size}`;
    const before = picture;
    picture = {
      index: all,
      visible: now,
      placement,
      positions,
      focus,
      selection,
      hovered: hovered.value,
      walking,
      colors,
      laneName: (lane) => t(`lane.${lane}` as "lane.treaty"),
      undated: t("network.undated"),
    };
    if (scene !== shownScene) {
      const isLayoutChange = before !== undefined && shownLayout !== layout && all === before.index;
      shownScene = scene;
      shownLayout = layout;
      placedFor = place;
      if (isLayoutChange && !isCalm()) animate(before.positions, positions);
      else renderer.show(sceneOf(all, placement, positions, colors));
      if (camera !== undefined) renderer.setCamera(camera, false);
    } else if (own !== shownOwn) renderer.move(positions);
    shownOwn = own;
    const nodes = new Set([...now.works, ...(focus?.distance.keys() ?? [])]);
    const edges = new Set([...now.edges, ...(focus?.edges ?? [])].map((edge) => edge.key));
    const cut = `${nodes.size} ${edges.size} ${JSON.stringify(state.value.filters)} ${selection ?? ""}`;
    if (cut !== shownCut || scene !== cutScene) renderer.restrict(nodes, edges);
    shownCut = cut;
    cutScene = scene;
    elements.figure.dataset["works"] = String(now.works.size);
    elements.figure.dataset["links"] = String(now.edges.length);
    redraw();
  };
  let shownOwn: ReadonlyMap<string, Point> | undefined;
  let shownScene = "";
  let shownLayout = "";
  let shownCut = "";
  let cutScene = "";

  /** Lets the marks glide from one layout to the other; labels come when they have arrived. */
  const animate = (from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>): void => {
    if (renderer === undefined || picture === undefined || placement === undefined) return;
    const current = picture;
    const start = performance.now();
    const at = (part: number): ReadonlyMap<string, Point> =>
      new Map(
        [...to].map(([id, end]) => {
          const begin = from.get(id) ?? end;
          return [id, { x: begin.x + (end.x - begin.x) * part, y: begin.y + (end.y - begin.y) * part }];
        }),
      );
    renderer.show(sceneOf(current.index, placement, at(0), current.colors));
    const step = (time: number): void => {
      const part = Math.min(1, Math.max(0, (time - start) / 480));
      const eased = part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
      if (picture === undefined || renderer === undefined) return;
      const positions = at(eased);
      if (part < 1) picture = { ...picture, positions };
      else picture = { ...picture, positions: to };
      renderer.move(picture.positions);
      if (part < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  };

  const step = (id: string | undefined): void => {
    walking = id;
    if (picture !== undefined) picture = { ...picture, walking };
    const work = id === undefined ? undefined : picture?.index.work(id);
    if (work !== undefined)
      say(
        [work.label, t(`kindOne.${work.category}`), work.year, t("search.citedBy", { n: work.citedBy })]
          .filter(Boolean)
          .join(", "),
      );
    redraw();
  };

  return {
    start: (given: Elements, onTrouble: () => void): (() => void) => {
      elements = given;
      let isOver = false;
      let stop: (() => void) | undefined;
      const begin = async (): Promise<void> => {
        const { sigmaRenderer } = await import("./sigma-renderer.ts");
        if (isOver) return;
        try {
          renderer = sigmaRenderer(given.stage, {
            hover: (id) => {
              hovered.value = id;
              given.stage.style.cursor = id === undefined ? "" : "pointer";
            },
            pick: (id, at) => {
              if (id !== undefined) choose(id);
              else if (renderer !== undefined && picture !== undefined) {
                const edge = edgeAt(at, renderer, picture);
                if (edge !== undefined) go((state) => withSelection(state, edge));
                else if (state.value.selection !== undefined) clearSelection();
              }
            },
            open: (id) =>
              go((state) => ({
                ...withSelection(state, id),
                depth: Math.min(3, state.depth + 1) as 1 | 2 | 3,
              })),
            drag: (id, to) => {
              pinned[state.value.layout].set(id, to);
              if (picture !== undefined)
                picture = { ...picture, positions: new Map(picture.positions).set(id, to) };
            },
            drawn: redraw,
            lost: () => {
              renderer?.kill();
              renderer = undefined;
              stop?.();
              shownScene = "";
              show(t("network.rebuilt"));
              void begin();
            },
          });
        } catch {
          onTrouble();
          return;
        }
        cameraNow.current = () => {
          const camera = renderer?.camera();
          return camera === undefined || (camera.ratio === 1 && camera.x === 0.5 && camera.y === 0.5)
            ? undefined
            : camera;
        };
        stop = effect(update);
      };
      void begin();
      const watcher = new ResizeObserver(() => {
        renderer?.resize();
        update();
      });
      watcher.observe(given.stage);
      const dark = matchMedia("(prefers-color-scheme: dark)");
      dark.addEventListener("change", update);
      void document.fonts.ready.then(redraw);
      return () => {
        isOver = true;
        stop?.();
        watcher.disconnect();
        dark.removeEventListener("change", update);
        cancelAnimationFrame(frame);
        cameraNow.current = undefined;
        renderer?.kill();
        renderer = undefined;
      };
    },
    update,
    fit: () => renderer?.setCamera(rest, !isCalm()),
    zoomBy: (factor: number) => {
      const camera = renderer?.camera();
      if (camera !== undefined) renderer?.setCamera({ ...camera, ratio: camera.ratio / factor }, !isCalm());
    },
    fullScreen: () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      else void elements?.figure.requestFullscreen();
    },
    onBlur: () => step(undefined),
    onKeyDown: (event: KeyboardEvent): void => {
      if (picture === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      if (key.startsWith("Arrow")) {
        event.preventDefault();
        step(walk(picture, walking ?? state.value.selection, key));
      } else if (key === "Enter" && walking !== undefined) {
        choose(walking);
      } else if (key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        if (walking !== undefined) step(undefined);
        else if (state.value.selection !== undefined) clearSelection();
        else elements?.stage.blur();
      } else if (key === "+" || key === "=") {
        event.preventDefault();
        const camera = renderer?.camera();
        if (camera !== undefined) renderer?.setCamera({ ...camera, ratio: camera.ratio / 1.4 }, !isCalm());
      } else if (key === "-") {
        const camera = renderer?.camera();
        if (camera !== undefined) renderer?.setCamera({ ...camera, ratio: camera.ratio * 1.4 }, !isCalm());
      } else if (key === "0") renderer?.setCamera(rest, !isCalm());
    },
  };
}
