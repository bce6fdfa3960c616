/** Colours of custom properties as the browser resolves them in the theme that is on: `rgb(27, 101, 163)`. */
export function themeColors<Name extends `--${string}`>(
  names: readonly Name[],
  element: Element = document.documentElement,
): Readonly<Record<Name, string>> {
  const probe = document.createElement("span");
  element.append(probe);
  const colors = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colors as Record<Name, string>;
}

export const networkColorNames = [
  "--paper",
  "--card",
  "--ink",
  "--soft",
  "--line",
  "--edge",
  "--accent",
  "--mark-strong",
  "--act-0",
  "--act-1",
  "--act-2",
  "--act-3",
  "--act-4",
  "--act-5",
  "--kind-treaty",
  "--kind-declaration",
  "--kind-resolution",
  "--kind-document",
  "--kind-body",
  "--kind-assembly",
  "--kind-provisional",
] as const;

export type NetworkColors = Readonly<Record<(typeof networkColorNames)[number], string>>;

/** A resolved colour with an opacity from 0 to 1. */
export function withAlpha(color: string, alpha: number): string {
  const parts = /(\d+)[, ]+(\d+)[, ]+(\d+)/u.exec(color);
  return parts === null ? color : `rgba(${parts[1]}, ${parts[2]}, ${parts[3]}, ${alpha.toFixed(3)})`;
}

/** Opacity of edges, less the more there are: tens of thousands show where they crowd instead of covering all else. */
export function edgeOpacity(count: number): number {
  return Math.max(0.025, Math.min(0.45, 6 / Math.sqrt(count + 1)));
}
