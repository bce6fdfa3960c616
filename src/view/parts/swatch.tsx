import type { JSX } from "preact";
import type { Category } from "../../graph/collection.ts";
import { strengthOf, type ActFamily } from "../acts.ts";
import { corners, kindLooks } from "../kinds.ts";

/** The mark of a kind as in the network: shape and colour; with a ring if the collection has the text. */
export function Swatch({
  kind,
  ring = false,
}: {
  readonly kind: Category;
  readonly ring?: boolean;
}): JSX.Element {
  const { shape, color } = kindLooks[kind];
  const paint = `var(${color})`;
  const points = corners(shape);
  return (
    <svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">
      {ring && <circle r="7.400" fill="none" stroke={paint} stroke-width="1.200" />}
      <g transform={`scale(${ring ? 4.2 : 5.6})`}>
        {points.length > 0 ? (
          <polygon points={points.map((point) => point.join(",")).join(" ")} fill={paint} />
        ) : shape === "hollow" ? (
          <circle r="0.8" fill="none" stroke={paint} stroke-width="0.4" />
        ) : (
          <circle r="1" fill={paint} />
        )}
      </g>
    </svg>
  );
}

/** Bars that rise with the strength of an act: one noting, five urging; a dot for no act. */
export function Strength({ family }: { readonly family: ActFamily }): JSX.Element {
  const strength = strengthOf[family];
  if (strength === 0)
    return (
      <svg class="strength" viewBox="0 0 14 12" aria-hidden="true">
        <circle cx="7" cy="9" r="1.800" fill="var(--act-0)" />
      </svg>
    );
  return (
    <svg class="strength" viewBox="0 0 14 12" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <rect
          key={step}
          x={(step - 1) * 2.9}
          y={10 - step * 2 + 1}
          width="2"
          height={step * 2}
          rx="0.500"
          fill={step <= strength ? `var(--act-${strength})` : "var(--line)"}
        />
      ))}
    </svg>
  );
}
