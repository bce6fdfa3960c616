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

/** What the network view asks of the library that draws; only one file knows which that is. */
export interface Renderer {
  /** Draws a scene, whole. */
  readonly show: (scene: Scene) => void;
  /** Shows only these nodes and edges of the scene. */
  readonly restrict: (nodes: ReadonlySet<string>, edges: ReadonlySet<string>) => void;
  /** Moves nodes of the scene. */
  readonly move: (positions: ReadonlyMap<string, Point>) => void;
  /** Where a place of the stage is seen now, in CSS pixels of the canvas. */
  readonly toScreen: (point: Point) => Point;
  /** How much larger than at rest nodes are drawn. */
  readonly zoom: () => number;
  readonly camera: () => Camera;
  readonly setCamera: (camera: Camera, isAnimated: boolean) => void;
  readonly resize: () => void;
  readonly kill: () => void;
}
