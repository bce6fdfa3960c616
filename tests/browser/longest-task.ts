import type { Page } from "playwright-core";

/** An entry of the browser's trace; times in microseconds, by the clock but for `tdur`. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time for which the thread had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of the longest task of a page's main thread during an action: the time for which it did not hear its
 * user. Time of the processor, not of the clock, for others use the machine too.
 */
export async function longestTask(page: Page, action: () => Promise<void>): Promise<number> {
  const events = await mainThread(page, action, ["toplevel"]);
  return Math.max(...tasksOf(events).map(({ tdur = 0 }) => tdur)) / 1000;
}

/**
 * What a task does besides drawing: script, style, layout, and clearing up after them. The rest of a task puts pixels on
 * the screen; without a graphics card, as here, the canvases of the network take most of its time for that.
 */
const work = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FunctionCall",
  "HitTest",
  "Layout",
  "MajorGC",
  "MinorGC",
  "ParseHTML",
  "RunMicrotasks",
  "TimerFire",
  "UpdateLayoutTree",
]);

/** The same with drawing left out. */
export async function longestWork(page: Page, action: () => Promise<void>): Promise<number> {
  const events = await mainThread(page, action, ["toplevel", "devtools.timeline"]);
  const worked = events.filter(({ name }) => work.has(name));
  const lengths = tasksOf(events).map((task) => {
    const inside = worked.filter((event) => event.ts >= task.ts && endOf(event) <= endOf(task));
    return outermost(inside).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
  return Math.max(...lengths);
}

/** What the main thread of the page did during an action. */
async function mainThread(
  page: Page,
  action: () => Promise<void>,
  includedCategories: string[],
): Promise<readonly TraceEvent[]> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories, recordMode: "recordAsMuchAsPossible" },
  });
  await action();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(thread),
  );
  return events.filter((event) => event.ph === "X" && main.has(thread(event)));
}

/** @throws Error if there is none, for then nothing was measured. */
function tasksOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const tasks = events.filter(({ name }) => name.endsWith("RunTask"));
  if (tasks.length < 6) throw new Error(`the trace holds only ${tasks.length} tasks of the page`);
  return tasks;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** The events that stand in no other of them. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((event) => {
      if (event.ts < end) return false;
      end = endOf(event);
      return true;
    });
}
