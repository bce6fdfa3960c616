import type { Camera } from "../state.ts";
import type { Point } from "./placement.ts";

export interface SceneNode {
  readonly id: string;
  readonly at: Point;
  /** CSS pixels. */
  readonly radius: number;
  readonly color: string;
  /** Number of its shape in `shapes`. */
  readonly shape: number;
  readonly ring: boolean;
}

export interface SceneEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** All that is drawn; positions in CSS pixels of the stage, y downwards. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly edgeColor: string;
}

export interface RendererEvents {
  readonly hover: (id: string | undefined) => void;
  readonly pick: (id: string | undefined, at: Point) => void;
  readonly open: (id: string) => void;
  /** A node was dragged to a new place of the stage. */
  readonly drag: (id: string, to: Point) => void;
  /** Everything was drawn anew; overlays follow. */
  readonly drawn: () => void;
  /** The browser took the drawing surface away. */
  readonly lost: () => void;
}

/** The part of a scene that is seen: ids of nodes and keys of edges. */
export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What the network view asks of the library that draws; only one file knows which that is. */
export interface Renderer {
  /** Makes a scene ready; what comes back draws it in place of the one before, of which only a part is seen. */
  readonly prepare: (scene: Scene) => (shown: Shown) => void;
  /** Shows only this part of the scene. */
  readonly restrict: (shown: Shown) => void;
  /** Moves nodes of the scene, and gives them other radii if the stage has become another. */
  readonly move: (positions: ReadonlyMap<string, Point>, radii?: ReadonlyMap<string, number>) => void;
  /** Where a place of the stage is seen now, in CSS pixels of the canvas. */
  readonly toScreen: (point: Point) => Point;
  /** How much larger than at rest nodes are drawn. */
  readonly zoom: () => number;
  readonly camera: () => Camera;
  readonly setCamera: (camera: Camera, isAnimated: boolean) => void;
  /** Fits the canvases to the stage; what is drawn on them moves with the next `move`. */
  readonly resize: () => void;
  readonly kill: () => void;
}
