import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, inject } from "vitest";

let running: Promise<Browser> | undefined;

/** Flags that keep the browser quiet and let it draw without a graphics card. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-angle=swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Contexts that several tests of a file share. */
const kept = new Set<BrowserContext>();

export interface OpenOptions extends BrowserContextOptions {
  /** Keeps the page open after the test, for the next one. */
  readonly isKept?: boolean;
  /** Address of the folder of the page; that of the five texts unless told. */
  readonly base?: string;
  /** Shows the hints of the first visit. */
  readonly isFirstVisit?: boolean;
}

/**
 * The page, opened fresh in a context of its own, loaded with its sentences. Anything the page writes to the console as
 * an error, or throws, is kept in `faults`.
 */
export async function openPage(
  query: string,
  { base = inject("address"), isFirstVisit = false, isKept = false, ...options }: OpenOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  running ??= chromium.launch({ executablePath: inject("browser"), headless: true, args: flags });
  const context = await (
    await running
  ).newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(20_000);
  if (isKept) kept.add(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  if (!isFirstVisit) await page.addInitScript(() => localStorage.setItem("recalling-hints-seen", "1"));
  await page.goto(base + query);
  await page.waitForSelector(".facet-toggle", { state: "attached" });
  return { page, faults };
}

/** Waits until the network is drawn with this many works, or with any. */
export async function networkDrawn(page: Page, works?: number): Promise<void> {
  const wanted = works === undefined ? "" : `="${works}"`;
  await page.waitForSelector(`.network[data-works${wanted}]`);
}

/** Waits until the page has drawn what it was told, and has nothing more to do. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 200 })),
      );
  });
}

/** Colour of treaties in the light theme, as in tokens.css. */
export const treatyColor = [27, 101, 163] as const;

/** How many pixels of the network have this colour, near enough: what a person would see. */
export async function countPixels(page: Page, color: readonly [number, number, number]): Promise<number> {
  return (await pixels(page, color)).count;
}

/** A place of the network whose surroundings have this colour. */
export async function findPixels(
  page: Page,
  color: readonly [number, number, number],
): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForTimeout(300);
  const { x, y } = await pixels(page, color);
  return { x, y };
}

async function pixels(
  page: Page,
  [red, green, blue]: readonly [number, number, number],
): Promise<{ readonly count: number; readonly x: number; readonly y: number }> {
  const picture = (await page.locator(".network").screenshot()).toString("base64");
  return page.evaluate(
    async ({ picture, red, green, blue }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
      const { width, height, data } = await decoded(bytes);
      const isIt = (at: number): boolean =>
        Math.abs((data[at] ?? 0) - red) +
          Math.abs((data[at + 1] ?? 0) - green) +
          Math.abs((data[at + 2] ?? 0) - blue) <
        24;
      const found = { count: 0, x: 0, y: 0 };
      for (let y = 3; y < height - 3; y++)
        for (let x = 3; x < width - 3; x++) {
          const at = 4 * (y * width + x);
          if (!isIt(at)) continue;
          found.count++;
          const isInside = [-3, 3].every((step) => isIt(at + 4 * step) && isIt(at + 4 * step * width));
          if (found.x === 0 && isInside) Object.assign(found, { x, y });
        }
      return found;

      async function decoded(png: Uint8Array<ArrayBuffer>): Promise<ImageData> {
        const bitmap = await createImageBitmap(new Blob([png], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (context === null) throw new Error("no canvas");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      }
    },
    { picture, red, green, blue },
  );
}

// Pages that nobody looks at any more would go on drawing.
afterEach(async () => {
  const contexts = (await running)?.contexts() ?? [];
  await Promise.all(contexts.filter((context) => !kept.has(context)).map((context) => context.close()));
});

afterAll(async () => {
  await (await running)?.close();
  running = undefined;
});
