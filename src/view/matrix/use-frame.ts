import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { type LineWindow, windowOf } from "./window-of.ts";

/** Width and height of a cell in CSS pixels; the styles use the same. */
const cellSize = 36;

export interface Frame {
  /** The rows and the columns in sight. */
  readonly down: LineWindow;
  readonly across: LineWindow;
  /** Scrolls a cell into sight, clear of heads and sums. */
  readonly show: (row: number, column: number) => void;
}

/** What the scrolled frame of a table shows of so many rows and columns; drawn anew only when that changes. */
export function useFrame(frame: RefObject<HTMLDivElement | null>, rows: number, columns: number): Frame {
  const [view, setView] = useState({ left: 0, top: 0, width: 700, height: 400 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const next = {
        left: cellSize * Math.floor(scrollLeft / cellSize),
        top: cellSize * Math.floor(scrollTop / cellSize),
        width: clientWidth,
        height: clientHeight,
      };
      setView((view) => (JSON.stringify(view) === JSON.stringify(next) ? view : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  return {
    down: windowOf(rows, cellSize, view.top, view.height),
    across: windowOf(columns, cellSize, view.left, view.width),
    show: (row, column) => {
      const element = frame.current;
      const corner = element?.querySelector<HTMLElement>(".corner");
      const sums = element?.querySelector<HTMLElement>("tfoot .sum:last-child");
      if (!element || !corner || !sums) return;
      element.scrollTo({
        left: inSight(
          column,
          element.scrollLeft,
          element.clientWidth - corner.offsetWidth - sums.offsetWidth,
        ),
        top: inSight(row, element.scrollTop, element.clientHeight - corner.offsetHeight - sums.offsetHeight),
      });
    },
  };
}

/** The nearest scroll offset at which a line lies in the room that the frame has for lines. */
function inSight(line: number, scrolled: number, room: number): number {
  const start = line * cellSize;
  if (start < scrolled) return start;
  return start + cellSize > scrolled + room ? start + cellSize - room : scrolled;
}
