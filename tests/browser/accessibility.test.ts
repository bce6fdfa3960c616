import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { networkDrawn, openPage } from "./open-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong, a line each; by all rules of WCAG 2.2 AA and good practice unless told. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (rules === undefined) await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run: (of: Document, options: object) => Promise<{ violations: unknown }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await axe.run(document, { runOnly: rules ?? tags, resultTypes: ["violations"] })).violations;
  }, rules);
  return (found as readonly Violation[]).map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`).join(" | ")}`,
  );
}

const views: readonly (readonly [name: string, query: string, ready: string])[] = [
  ["network", "", ".network[data-works]"],
  ["network with a selection", "?selection=A/RES/67/193", "#panel .sentence"],
  ["an edge", "?view=table&selection=A/RES/67/193|cites|untoc", "#panel .sentence"],
  ["filters", "?view=table&kind=treaty&kind=resolution&from=1990&have=texts", ".chips"],
  ["texts", "?view=text", ".texts a"],
  ["a text", "?view=text&text=A/RES/67/193&paragraph=PP3&selection=untoc", ".paragraph"],
  [
    "two versions",
    "?view=text&text=ipu/145/parliamentary-impetus-to-local-and-regional-development-of-countries-with-high-levels-of-international-migration-and-to-stopping-all-forms-including-state-sponsored-of-human-trafficking-and-human-rights-abuses&beside=ar",
    ".paragraph",
  ],
  ["works", "?view=table", ".grid tbody tr button"],
  ["citations", "?view=table&list=citations", ".grid tbody tr button"],
  ["a history", "?view=history&selection=untoc", ".history-chart .mark"],
  [
    "a lineage",
    "?view=history&selection=ipu/151/recognizing-and-supporting-the-victims-of-illegal-international-adoption-and-taking-measures-to-prevent-this-practice",
    ".lineage",
  ],
  ["a comparison of instruments", "?view=compare&compare.first=untoc&second=udhr", ".compare-columns"],
  ["all checks", "?view=checks", ".mark-link"],
  ["a matrix in groups", "?view=matrix&matrix.rows=group&matrix.columns=group", ".matrix td button"],
  ["whose history", "?view=history", ".work-list"],
  ["the matrix", "?view=matrix&selection=A/RES/67/193|cites|untoc", ".matrix td button"],
  ["a comparison", "?view=compare&selection=A/RES/67/193&second=ipu-assembly-151", ".compare-columns"],
  ["the checks", "?view=checks&checks.text=ipu/122/untitled", ".checks-view section"],
  ["French", "?interface=fr&view=table&selection=crc", "#panel .sentence"],
];

/** What axe finds wrong in the light theme, and then with the colours of the dark one. */
async function violationsInBoth(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light, ...(await violations(page, ["color-contrast", "link-in-text-block"]))];
}

test.each(views)("axe finds nothing in %s, light or dark", async (_, query, ready) => {
  const { page } = await openPage(query, { viewport: { width: 1280, height: 900 } });
  await page.waitForSelector(ready);
  expect(await violationsInBoth(page)).toEqual([]);
});

test("axe finds nothing in the dialogs, the menu, the search and the hints", async () => {
  const { page } = await openPage("?view=table&selection=untoc", { isFirstVisit: true });
  await page.waitForSelector(".hint");
  await page.locator("#search").fill("traffick");
  await page.waitForSelector(".suggestion");
  expect(await violationsInBoth(page)).toEqual([]);
  await page.keyboard.press("Escape");
  const closed = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  };
  for (const name of ["Add files", "Export"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.waitForSelector("dialog[open]");
    expect(await violationsInBoth(page)).toEqual([]);
    await closed();
  }
  for (const name of ["Cite this view", "Keyboard help"]) {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.waitForSelector(".menu .item");
    if (name === "Keyboard help") expect(await violationsInBoth(page)).toEqual([]);
    await page.getByRole("button", { name }).click();
    await page.waitForSelector("dialog[open]");
    expect(await violationsInBoth(page)).toEqual([]);
    await closed();
  }
});

test("Tab goes through the page without getting lost, and every stop is seen", async () => {
  const { page } = await openPage("?view=table&selection=untoc");
  await page.waitForSelector("#panel .sentence");
  const stops = new Set<string>();
  for (let presses = 0; presses < 45; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hasRing = style.outlineStyle !== "none" || element.closest(".box:focus-within") !== null;
      const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40) ?? ""}`;
      return { name, isSeen: hasRing && box.width > 0 && box.bottom > 0 && box.top < window.innerHeight };
    });
    expect(stop.isSeen, stop.name).toBe(true);
    stops.add(stop.name);
  }
  expect(stops.size).toBeGreaterThan(30);
});

test("a dialog keeps the focus, and gives it back when it is closed", async () => {
  const { page } = await openPage("?view=table");
  const button = page.getByRole("button", { name: "Export", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
  expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("at 200 % zoom what is selected stands beside the view, and nothing is cut off", async () => {
  for (const query of ["?selection=untoc", "?view=table&selection=untoc", "?view=text&text=A/RES/67/193"]) {
    const { page } = await openPage(query, { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    const view = await page.locator(".view-body").boundingBox();
    expect(view?.height).toBeGreaterThan(300);
    if (!query.includes("selection")) continue;
    const panel = await page.locator("#panel").boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual((view?.x ?? 0) + (view?.width ?? 0));
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(720);
  }
});

test.each([320, 390, 720])(
  "at %i pixels the caption of the network leaves the years to be read",
  async (width) => {
    for (const language of ["en", "fr"]) {
      const { page } = await openPage(`?selection=untoc&interface=${language}`, {
        viewport: { width, height: 450 },
      });
      await networkDrawn(page);
      const [stage, caption] = await Promise.all(
        [".stage", ".caption"].map(async (name) => page.locator(name).boundingBox()),
      );
      // The years stand 34 pixels above the lower edge, half of their height below that.
      expect((stage?.y ?? 0) + (stage?.height ?? 0) - (caption?.y ?? 0)).toBeLessThan(31);
      await page.context().close();
    }
  },
);

test("works at 320 pixels width: nothing is cut off, targets have 24 pixels", async () => {
  for (const query of ["?view=table&selection=untoc", "?view=text&text=A/RES/67/193", "?view=network"]) {
    const { page } = await openPage(query, { viewport: { width: 320, height: 640 } });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, select, input:not([type=range])")]
        .filter((element) => element.offsetParent !== null)
        .filter(
          (element) =>
            getComputedStyle(element).display !== "inline" &&
            element.closest(".facts, .inline-list") === null,
        )
        .map((element) => ({ name: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  }
});

test("on a telephone a history is seen in its whole width, the panel folded until it is opened", async () => {
  const { page } = await openPage("?view=history&selection=untoc", {
    viewport: { width: 390, height: 844 },
  });
  await page.waitForSelector(".history-chart .mark");
  const [scrolled, seen] = await page
    .locator(".history-frame")
    .evaluate((frame) => [frame.scrollWidth, frame.clientWidth] as const);
  expect(scrolled).toBeLessThanOrEqual(seen);
  const heightOfPanel = async (): Promise<number> =>
    (await page.locator("#panel").boundingBox())?.height ?? 0;
  expect(await heightOfPanel()).toBeLessThan(70);
  expect(await page.locator("#panel").innerText()).toBe("UNTOC");
  const details = page.getByRole("button", { name: "Details" });
  await details.click();
  expect(await details.getAttribute("aria-expanded")).toBe("true");
  expect(await heightOfPanel()).toBeGreaterThan(300);
  await details.click();
  expect(await heightOfPanel()).toBeLessThan(70);
});
