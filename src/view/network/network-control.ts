import { effect } from "@preact/signals";
import { choose, clearSelection } from "../actions.ts";
import { cameraNow, show } from "../copy-link.ts";
import { withSelection, type Camera } from "../state.ts";
import { nextTurn } from "../in-steps.ts";
import { isPrinting } from "../printing.ts";
import { go, hovered, say, state, t } from "../store.ts";
import { cameraAround } from "./camera-around.ts";
import { pin } from "./moved-places.ts";
import { glide } from "./glide.ts";
import { networkPicture, type NetworkPicture } from "./network-picture.ts";
import { drawLayers, edgeAt } from "./network-stage.ts";
import type { Box } from "./place-labels.ts";
import type { Point } from "./placement.ts";
import type { Renderer, RendererEvents } from "./renderer.ts";
import { walk } from "./walk.ts";

export interface Elements {
  readonly figure: HTMLElement;
  readonly stage: HTMLDivElement;
  readonly under: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

/** What the view, its buttons and its keys ask of the drawing. */
export interface NetworkControl {
  /** Draws on these elements until what it returns is called; `onTrouble` if the browser cannot. */
  readonly start: (elements: Elements, onTrouble: () => void) => () => void;
  readonly update: () => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly fullScreen: () => void;
  /** Goes to the next work in the direction of an arrow key, and says it. */
  readonly walkBy: (key: string) => void;
  /** The work that the keys have reached. */
  readonly walking: () => string | undefined;
  /** Leaves the works that the keys walk on. */
  readonly stopWalking: () => void;
}

/** Joins the renderer with the state: what changes in the one is shown or said in the other. */
export function networkControl(): NetworkControl {
  let renderer: Renderer | undefined;
  let elements: Elements | undefined;
  let picture: NetworkPicture | undefined;
  let walking: string | undefined;
  let frame = 0;
  let stopGlide: (() => void) | undefined;
  /** What the renderer has, so that only what changed is given to it. */
  let given: Partial<Pick<NetworkPicture, "scene" | "positions" | "shown" | "layout">> = {};
  let givenCamera: Camera | undefined;
  /** The renderer that is being given a new scene. */
  let showing: Renderer | undefined;
  const pictureOf = networkPicture();

  const draw = (): void => {
    frame = 0;
    if (renderer === undefined || elements === undefined || picture === undefined) return;
    const covered = toolsOf(elements.figure);
    drawLayers(elements.under, elements.over, renderer, {
      ...picture,
      covered,
      isOnPaper: isPrinting.value,
    });
  };
  const redraw = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  const glideTo = (from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>): void => {
    stopGlide = glide(from, to, (positions) => {
      if (picture === undefined) return;
      if (positions === to) stopGlide = undefined;
      picture = { ...picture, positions };
      renderer?.move(positions, picture.radii);
      redraw();
    });
  };

  /** Gives the renderer the scene of the latest picture: each part of that in a turn of its own, for it takes long. */
  const showScene = async (own: Renderer): Promise<void> => {
    if (showing === own) return;
    showing = own;
    const isOver = (): boolean => renderer !== own || picture === undefined;
    let made: NetworkPicture | undefined;
    do {
      await nextTurn();
      if (isOver() || picture === undefined) break;
      made = picture;
      const show = own.prepare(made.sceneOf());
      await nextTurn();
      if (isOver()) break;
      show(picture.shown);
      if (picture.positions !== made.positions) own.move(picture.positions, picture.radii);
    } while (picture.scene !== made.scene);
    if (showing !== own) return;
    showing = undefined;
    if (elements !== undefined) elements.figure.dataset["drawn"] = "";
  };

  /** Brings the drawing up to date with state, filters, theme and size. */
  const update = (): void => {
    if (renderer === undefined || elements === undefined) return;
    const { clientWidth: width, clientHeight: height } = elements.stage;
    // On paper the stage is gone.
    if (width === 0) return;
    const next = pictureOf(state.value, { width, height }, hovered.value, walking);
    if (next === undefined) return;
    const before = picture;
    const isGliding = stopGlide !== undefined && next.positions === given.positions;
    picture = isGliding && before !== undefined ? { ...next, positions: before.positions } : next;
    if (!isGliding && next.positions !== given.positions) {
      stopGlide?.();
      stopGlide = undefined;
    }
    if (next.scene !== given.scene) void showScene(renderer);
    else if (showing !== renderer) {
      if (next.positions !== given.positions) moveTo(next, before);
      if (next.shown !== given.shown) renderer.restrict(next.shown);
    }
    given = { scene: next.scene, positions: next.positions, shown: next.shown, layout: next.layout };
    const { camera } = state.value;
    if (camera !== undefined && camera !== givenCamera) renderer.setCamera(camera, false);
    givenCamera = camera;
    describe(elements.figure, next);
    elements.figure.style.setProperty("--shape", `${width} / ${height}`);
    if (isPrinting.value) draw();
    else redraw();
  };

  const moveTo = (next: NetworkPicture, before: NetworkPicture | undefined): void => {
    if (before !== undefined && next.layout !== given.layout && !isCalm()) {
      picture = { ...next, positions: before.positions };
      glideTo(before.positions, next.positions);
    } else renderer?.move(next.positions, next.radii);
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

  const events: Omit<RendererEvents, "lost"> = {
    hover: (id) => {
      hovered.value = id;
      if (elements !== undefined) elements.stage.style.cursor = id === undefined ? "" : "pointer";
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
      pin(state.value.layout, id, to);
      if (picture !== undefined) picture = { ...picture, positions: new Map(picture.positions).set(id, to) };
    },
    drawn: redraw,
  };

  return {
    start: (own, onTrouble) => {
      elements = own;
      let isOver = false;
      let stop: (() => void) | undefined;
      const begin = async (): Promise<void> => {
        const { sigmaRenderer } = await import("./sigma-renderer.ts");
        if (isOver) return;
        try {
          const made = sigmaRenderer(own.stage, {
            ...events,
            lost: () => {
              // Each of its canvases tells it, but one new renderer is enough.
              if (renderer === made) lost();
            },
          });
          renderer = made;
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
      const forget = (): void => {
        stop?.();
        stopGlide?.();
        stopGlide = undefined;
        renderer?.kill();
        renderer = undefined;
        given = {};
        givenCamera = undefined;
      };
      const lost = (): void => {
        forget();
        show(t("network.rebuilt"));
        void begin();
      };
      void begin();
      const watcher = new ResizeObserver(() => {
        renderer?.resize();
        update();
      });
      watcher.observe(own.stage);
      const dark = matchMedia("(prefers-color-scheme: dark)");
      dark.addEventListener("change", update);
      void document.fonts.ready.then(redraw);
      return () => {
        isOver = true;
        forget();
        watcher.disconnect();
        dark.removeEventListener("change", update);
        cancelAnimationFrame(frame);
        frame = 0;
        cameraNow.current = undefined;
      };
    },
    update,
    fit: () => {
      if (elements === undefined || picture === undefined) return;
      const { clientWidth: width, clientHeight: height } = elements.stage;
      const { positions, shown } = picture;
      const places = [...shown.nodes].flatMap((id) => positions.get(id) ?? []);
      renderer?.setCamera(cameraAround(places, { width, height }), !isCalm());
    },
    zoomBy: (factor) => {
      const camera = renderer?.camera();
      if (camera !== undefined) renderer?.setCamera({ ...camera, ratio: camera.ratio / factor }, !isCalm());
    },
    fullScreen: () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      // The whole page, not the figure alone: what is selected stays to be read beside it.
      else void document.documentElement.requestFullscreen();
    },
    walkBy: (key) => {
      if (picture !== undefined) step(walk(picture, walking ?? state.value.selection, key));
    },
    walking: () => walking,
    stopWalking: () => step(undefined),
  };
}

/** Where the tools lie on the stage. */
function toolsOf(figure: HTMLElement): Box | undefined {
  const tools = figure.querySelector<HTMLElement>(".tools");
  if (tools === null) return undefined;
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = tools;
  return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
}

/** Whether the user wants no motion. */
function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Leaves the numbers of what is drawn on the figure, for those who look at the page by program. */
function describe(figure: HTMLElement, { visible }: NetworkPicture): void {
  figure.dataset["works"] = String(visible.works.size);
  figure.dataset["links"] = String(visible.edges.length);
}
