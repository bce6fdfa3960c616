import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { EdgeProgram, NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Point } from "./placement.ts";
import type { Renderer, RendererEvents, Scene, Shown } from "./renderer.ts";
import {
  bend,
  edgeFragmentShader,
  edgeVertexShader,
  nodeFragmentShader,
  nodeVertexShader,
} from "./shaders.ts";

/** Straight steps in an arc, and in one of many thousands, of which nobody sees the bend. */
const steps = { fine: 14, coarse: 4 };

/** Edges from which on arcs are coarse. */
const manyEdges = 4000;

/** Milliseconds of a camera flight. */
const flight = 260;

/**
 * The network drawn by sigma on three WebGL canvases in the element, which must have a size.
 * @throws Error if the browser has no WebGL.
 */
export function sigmaRenderer(element: HTMLElement, events: RendererEvents): Renderer {
  let shown: Shown | undefined;
  const sigma = new Sigma(new MultiDirectedGraph(), element, {
    nodeProgramClasses: { mark: MarkProgram as never },
    edgeProgramClasses: { fine: arcProgram(steps.fine) as never, coarse: arcProgram(steps.coarse) as never },
    defaultNodeType: "mark",
    defaultEdgeType: "fine",
    renderLabels: false,
    enableEdgeEvents: false,
    stagePadding: 0,
    minCameraRatio: 0.03,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
    nodeReducer: (id, data) =>
      shown === undefined || shown.nodes.has(id) ? data : { ...data, hidden: true },
    edgeReducer: (key, data) =>
      shown === undefined || shown.edges.has(key) ? data : { ...data, hidden: true },
    defaultDrawNodeHover: () => undefined,
  });
  // The stage in pixels is the coordinate system of the graph, so that at rest one unit is one pixel.
  const fitStage = (): void => {
    const { width, height } = element.getBoundingClientRect();
    sigma.setCustomBBox({ x: [0, Math.max(1, width)], y: [0, Math.max(1, height)] });
  };
  const flip = ({ x, y }: Point): Point => ({ x, y: element.clientHeight - y });
  fitStage();
  listen(sigma, element, events, flip);

  return {
    prepare: (scene) => {
      // A new graph, not the old one filled anew: sigma would follow every single node and edge. It draws at once.
      const graph = graphOf(scene, flip);
      return (part) => {
        shown = part;
        fitStage();
        sigma.setGraph(graph);
      };
    },
    restrict: (part) => {
      const before = shown ?? part;
      shown = part;
      const graph = sigma.getGraph();
      // Only what comes or goes is looked at: most of a large scene stays as it is.
      const nodes = graph.filterNodes((id) => before.nodes.has(id) !== part.nodes.has(id));
      const edges = graph.filterEdges((key) => before.edges.has(key) !== part.edges.has(key));
      sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    },
    move: (positions, radii) => {
      sigma.getGraph().updateEachNodeAttributes(
        (id, attributes) => {
          const to = positions.get(id);
          if (to === undefined) return attributes;
          return { ...attributes, ...flip(to), size: radii?.get(id) ?? (attributes.size as number) };
        },
        { attributes: ["x", "y", "size"] },
      );
    },
    toScreen: (point) => sigma.graphToViewport(flip(point)),
    zoom: () => 1 / Math.sqrt(sigma.getCamera().ratio),
    camera: () => sigma.getCamera().getState(),
    setCamera: (camera, isAnimated) => {
      const { x, y, ratio } = camera;
      if (isAnimated) void sigma.getCamera().animate({ x, y, ratio, angle: 0 }, { duration: flight });
      else sigma.getCamera().setState({ x, y, ratio, angle: 0 });
    },
    resize: () => {
      sigma.resize();
      fitStage();
      sigma.scheduleRender();
    },
    kill: () => sigma.kill(),
  };
}

function graphOf(scene: Scene, flip: (point: Point) => Point): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  const type = scene.edges.length > manyEdges ? "coarse" : "fine";
  // All that sigma would add of its own is given, so that it finds objects of one shape.
  const plain = { label: "", hidden: false, forceLabel: false, zIndex: 0 };
  graph.import({
    nodes: scene.nodes.map(({ id, at, radius, color, shape, ring }) => ({
      key: id,
      attributes: { ...plain, ...flip(at), size: radius, color, shape, ring: ring ? 1 : 0, type: "mark" },
    })),
    edges: scene.edges.map(({ key, from, to }) => ({
      key,
      source: from,
      target: to,
      attributes: { ...plain, color: scene.edgeColor, size: 1, type },
    })),
  });
  return graph;
}

function listen(
  sigma: Sigma,
  element: HTMLElement,
  events: RendererEvents,
  flip: (point: Point) => Point,
): void {
  let dragged: { readonly id: string; readonly x: number; readonly y: number; hasMoved: boolean } | undefined;
  sigma.on("enterNode", ({ node }) => events.hover(node));
  sigma.on("leaveNode", () => events.hover(undefined));
  sigma.on("clickNode", ({ node, event }) => events.pick(node, event));
  sigma.on("clickStage", ({ event }) => events.pick(undefined, event));
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    events.open(payload.node);
  });
  sigma.on("afterRender", events.drawn);
  sigma.on("downNode", ({ node, event }) => {
    dragged = { id: node, x: event.x, y: event.y, hasMoved: false };
  });
  sigma.on("moveBody", ({ event }) => {
    if (dragged === undefined) return;
    if (!dragged.hasMoved && Math.hypot(event.x - dragged.x, event.y - dragged.y) < 5) return;
    dragged.hasMoved = true;
    event.preventSigmaDefault();
    const to = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged.id, to);
    events.drag(dragged.id, flip(to));
  });
  const drop = (): void => {
    dragged = undefined;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  for (const canvas of element.querySelectorAll("canvas"))
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      events.lost();
    });
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLES, LINES } = WebGLRenderingContext;

type MarkData = NodeDisplayData & { readonly shape: number; readonly ring: number };

class MarkProgram extends NodeProgram<"u_sizeRatio" | "u_correctionRatio" | "u_matrix"> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: nodeVertexShader,
      FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_ring", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }
  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, shape, ring, color } = data as MarkData;
    this.array.set([x, y, size, shape, ring, floatColor(color), id], start);
  }
  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
  }
}

/** A program for arcs of so many straight steps. */
function arcProgram(count: number) {
  return class extends EdgeProgram<"u_matrix" | "u_bend"> {
    override getDefinition() {
      return {
        VERTICES: count * 2,
        VERTEX_SHADER_SOURCE: edgeVertexShader,
        FRAGMENT_SHADER_SOURCE: edgeFragmentShader,
        METHOD: LINES,
        UNIFORMS: ["u_matrix", "u_bend"] as const,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_step", size: 1, type: FLOAT }],
        CONSTANT_DATA: Array.from({ length: count * 2 }, (_, at) => [Math.ceil(at / 2) / count]),
      };
    }
    override processVisibleItem(
      _id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = floatColor(data.color);
    }
    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations["u_bend"] ?? null, bend);
    }
  };
}
