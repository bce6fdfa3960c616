import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { categories, type Category } from "../../src/graph/collection.ts";
import { kindLooks } from "../../src/view/kinds.ts";

type Rgb = readonly [number, number, number];

const tokens = readFileSync("src/view/styles/tokens.css", "utf8");
const pairs = new Map(
  [...tokens.matchAll(/(--[\w-]+):\s*light-dark\(\s*(#\w{6}),\s*(#\w{6})\s*\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function color(name: string, theme: "light" | "dark"): Rgb {
  const hex = pairs.get(name)?.[theme] ?? "";
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of WCAG 2. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [a, b]
    .map(([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
    .sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What people see who lack one sort of cones, for the full strength (Machado, Oliveira and Fernandes 2009). */
const blindness: Readonly<Record<string, readonly number[]>> = {
  "full sight": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** CIE L*a*b* of a colour as such a person sees it. */
function lab(rgb: Rgb, matrix: readonly number[]): Rgb {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  const row = (at: number): number =>
    Math.min(1, Math.max(0, (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b));
  const [red, green, blue] = [row(0), row(3), row(6)];
  const f = (t: number): number => (t > 0.008_856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const grounds = ["--paper", "--card"];

  test.each([
    "--ink",
    "--soft",
    "--accent",
    "--alarm",
    ...categories.map((category) => `--word-${category}`),
  ])("%s is legible as text", (name) => {
    for (const ground of grounds)
      expect(contrast(color(name, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["--ink", "--mark"],
    ["--ink", "--mark-strong"],
    ["--ink", "--wash"],
    ["--soft", "--wash"],
    ["--act-word", "--act-wash"],
    ["--on-accent", "--accent"],
  ])("%s is legible on %s", (name, ground) => {
    expect(contrast(color(name, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ...categories.map((category) => `--kind-${category}`),
    "--control",
    "--act-2",
    "--act-5",
    "--act-0",
  ])("%s stands out as a mark", (name) => {
    for (const ground of grounds)
      expect(contrast(color(name, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(blindness))(
    "with %s, kinds of one shape never look alike, and few of any shape do",
    (sight) => {
      const seen = (category: Category): Rgb =>
        lab(color(kindLooks[category].color, theme), blindness[sight] ?? []);
      const distances = categories.flatMap((a, at) =>
        categories.slice(at + 1).map((b) => ({
          names: `${a}, ${b}`,
          isOneShape: kindLooks[a].shape === kindLooks[b].shape,
          distance: Math.hypot(...seen(a).map((part, place) => part - (seen(b)[place] ?? 0))),
        })),
      );
      // Shape tells all seven apart; colour alone, for six of seven pairs or more, by at least ten units.
      expect(distances.filter(({ isOneShape }) => isOneShape)).toEqual([]);
      expect(distances.filter(({ distance }) => distance < 10).length).toBeLessThanOrEqual(3);
    },
  );

  test("acts share no colour with kinds", () => {
    for (const act of ["--act-2", "--act-3", "--act-4", "--act-5"])
      for (const category of categories)
        expect(color(act, theme)).not.toEqual(color(`--kind-${category}`, theme));
  });
});
