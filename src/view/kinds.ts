import type { Category } from "../graph/collection.ts";

/** How a kind looks: never by colour alone. */
export interface KindLook {
  /** Shape of its mark; numbers as in the node shader. */
  readonly shape: Shape;
  /** Custom property with its colour. */
  readonly color: `--kind-${Category}`;
}

export const shapes = ["circle", "square", "diamond", "triangle", "hexagon", "pentagon", "hollow"] as const;

export type Shape = (typeof shapes)[number];

export const kindLooks: Readonly<Record<Category, KindLook>> = {
  treaty: { shape: "square", color: "--kind-treaty" },
  declaration: { shape: "diamond", color: "--kind-declaration" },
  resolution: { shape: "circle", color: "--kind-resolution" },
  document: { shape: "triangle", color: "--kind-document" },
  body: { shape: "hexagon", color: "--kind-body" },
  assembly: { shape: "pentagon", color: "--kind-assembly" },
  provisional: { shape: "hollow", color: "--kind-provisional" },
};

/** Corners of a mark of radius 1 around the origin, y downwards; empty for round shapes. */
export function corners(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape) {
    case "square":
      return [
        [-0.86, -0.86],
        [0.86, -0.86],
        [0.86, 0.86],
        [-0.86, 0.86],
      ];
    case "diamond":
      return [
        [0, -1.15],
        [1.15, 0],
        [0, 1.15],
        [-1.15, 0],
      ];
    case "triangle":
      return [
        [0, -1.15],
        [1.1, 0.8],
        [-1.1, 0.8],
      ];
    case "hexagon":
      return polygon(6);
    case "pentagon":
      return polygon(5);
    case "circle":
    case "hollow":
      return [];
  }
}

function polygon(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, corner) => {
    const angle = (corner / count) * 2 * Math.PI - Math.PI / 2;
    return [1.06 * Math.cos(angle), 1.06 * Math.sin(angle)];
  });
}
