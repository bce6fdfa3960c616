import type { ComponentChildren, JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { chart } from "./chart.ts";
import type { PlacedStack } from "./place-marks.ts";

interface Props {
  readonly stack: PlacedStack;
  /** Draws the mark of a work; the Tab key stops at one of them, arrow keys reach the others. */
  readonly children: (work: string, tabindex: number) => ComponentChildren;
}

/** A frame with a tip at the date of its marks, how many they are, and the marks. */
export function MarkStack({ stack, children }: Props): JSX.Element {
  const { left, top, label, works, columns } = stack;
  const [stop, setStop] = useState(works[0]);
  const current = stop !== undefined && works.includes(stop) ? stop : works[0];
  const onKeyDown = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -columns,
      ArrowDown: columns,
      Home: -works.length,
      End: works.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const from = works.indexOf(current ?? "");
    const isEdge = event.key === "Home" || event.key === "End";
    const to = isEdge ? Math.min(Math.max(from + step, 0), works.length - 1) : from + step;
    const work = works[to];
    if (work === undefined) return;
    setStop(work);
    const marks = [...event.currentTarget.querySelectorAll<SVGGElement>(".mark")];
    marks.find((mark) => mark.dataset["work"] === work)?.focus();
  };
  return (
    <g
      class="stack"
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) =>
        setStop((target as Element).closest<SVGGElement>(".mark")?.dataset["work"] ?? stop)
      }
    >
      <path class="frame" d={outlineOf(stack)} />
      <text class="lane" x={left + 6} y={top + 16} aria-hidden="true">
        {label}
      </text>
      {works.map((work) => children(work, work === current ? 0 : -1))}
    </g>
  );
}

/** A box with a tip at its foot. */
function outlineOf({ left, top, width, height, at }: PlacedStack): string {
  const foot = top + height;
  const tip = chart.stackTip;
  return `M${left} ${top}H${left + width}V${foot}H${at + tip}L${at} ${foot + tip}L${at - tip} ${foot}H${left}Z`;
}
