import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { networkDrawn, openPage } from "./open-page.ts";

/** An entry of the browser's trace; times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
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

/** Milliseconds of the processor that the longest task of the page took during an action, drawing left out. */
async function longestTask(page: Page, action: () => Promise<void>): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["toplevel", "devtools.timeline"],
      recordMode: "recordAsMuchAsPossible",
    },
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
  const own = events.filter((event) => event.ph === "X" && main.has(thread(event)));
  const worked = own.filter(({ name }) => work.has(name));
  const tasks = own.filter(({ name }) => name.endsWith("RunTask"));
  expect(tasks.length).toBeGreaterThan(5);
  const lengths = tasks.map((task) => {
    const inside = worked.filter(
      (event) => thread(event) === thread(task) && event.ts >= task.ts && endOf(event) <= endOf(task),
    );
    return outermost(inside).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
  return Math.max(...lengths);
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

/** The longest task of everything that people do all the time, on one collection. */
async function benchmark(base: string): Promise<Readonly<Record<string, number>>> {
  const { page } = await openPage("?v=1&view=table", { base });
  await page.waitForSelector(".grid tbody tr button");
  await page.locator("#search").focus();
  await page.waitForTimeout(2000);
  const found: Record<string, number> = {};
  found["typing"] = await longestTask(page, async () => {
    for (const letter of "convention on t") {
      await page.keyboard.type(letter);
      await page.waitForTimeout(60);
    }
    await page.waitForSelector('[role="option"]');
  });
  await page.keyboard.press("Escape");
  const filter = async (): Promise<void> => {
    for (const name of [/^Resolutions/, /^Resolutions/, /^Treaties/, /^Treaties/, /^recalls/, /^recalls/]) {
      await page.getByRole("switch", { name }).click();
      await page.waitForTimeout(200);
    }
  };
  const select = async (): Promise<void> => {
    for (const row of [2, 3, 4, 5]) {
      await page.locator(`.grid tbody tr:nth-child(${row}) button`).first().click();
      await page.waitForSelector("#panel h2");
      await page.waitForTimeout(200);
    }
  };
  const scroll = async (): Promise<void> => {
    await page.mouse.move(600, 500);
    for (let turn = 0; turn < 25; turn++) {
      await page.mouse.wheel(0, turn < 20 ? 700 : -2500);
      await page.waitForTimeout(40);
    }
  };
  found["filtering works"] = await longestTask(page, filter);
  found["selecting works"] = await longestTask(page, select);
  found["scrolling works"] = await longestTask(page, scroll);
  await page.keyboard.press("Escape");
  found["to citations"] = await longestTask(page, async () => {
    await page.getByRole("button", { name: "Citations", exact: true }).click();
    await page.waitForSelector(".grid mark");
    await page.waitForTimeout(1000);
  });
  found["filtering citations"] = await longestTask(page, filter);
  found["scrolling citations"] = await longestTask(page, scroll);
  found["sorting citations"] = await longestTask(page, async () => {
    for (const name of ["Cited", "Sentence", "Act"]) {
      await page.locator(".grid th button", { hasText: name }).first().click();
      await page.waitForTimeout(400);
    }
  });
  await page.getByRole("link", { name: "Text", exact: true }).click();
  await page.waitForSelector(".texts a");
  found["filtering texts"] = await longestTask(page, filter);
  await page.getByRole("link", { name: "Network", exact: true }).click();
  await networkDrawn(page);
  await page.waitForTimeout(2000);
  found["filtering network"] = await longestTask(page, filter);
  found["selecting in network"] = await longestTask(page, async () => {
    for (const words of ["convention", "resolution", "human rights"]) {
      await page.locator("#search").fill(words);
      await page.locator('[role="option"]').first().click();
      await page.waitForSelector("#panel h2");
      await page.waitForTimeout(400);
    }
  });
  found["walking in network"] = await longestTask(page, async () => {
    await page.locator(".stage").focus();
    for (const key of ["ArrowRight", "Enter", "ArrowLeft", "Enter", "Escape"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
  });
  await page.context().close();
  return found;
}

test("no task holds 2,000 documents up much longer than the five texts", async () => {
  const small = await benchmark(inject("address"));
  const large = await benchmark(inject("largeAddress"));
  const rows = Object.entries(large).map(([name, length]) => [name, small[name] ?? 0, length] as const);
  const lines = rows.map(
    ([name, before, length]) =>
      `${name.padEnd(22)}${before.toFixed(0).padStart(5)}${length.toFixed(0).padStart(7)}`,
  );
  console.log(
    `longest task, milliseconds of the processor, five texts and 2,000 documents:\n${lines.join("\n")}`,
  );
  // Scrolling draws as many rows for both. Filters look at 140 times as many works, and may cost some more.
  for (const [name, before, length] of rows)
    expect(length, name).toBeLessThan(name.startsWith("scrolling") ? 2 * before + 25 : 3 * before + 50);
}, 300_000);
