import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { countPixels, findPixels, networkDrawn, openPage, treatyColor } from "./open-page.ts";

/** The words of each page, as they come out of the page's print. */
async function printed(query: string, ready: string): Promise<readonly string[]> {
  const { page } = await openPage(query, { colorScheme: "dark" });
  await page.waitForSelector(ready);
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: "A4" })));
  await page.context().close();
  return text.map((words) => words.replace(/\s+/g, " "));
}

test("a text is printed whole, without the controls and what is selected beside it", async () => {
  const pages = await printed("?view=text&text=A/RES/67/193&selection=untoc", ".paragraph");
  const all = pages.join(" ");
  expect(pages.length).toBeGreaterThan(6);
  expect(pages[0]).toContain("International cooperation against the world drug problem");
  // The first line and the last, with every letter.
  for (const words of [
    "PP1 Reaffirming the Political Declaration adopted by the General Assembly",
    "a report on the implementation of the present resolution. 25 A/67/157.",
  ])
    expect(all.includes(words), words).toBe(true);
  for (const words of ["All texts", "Official page"]) expect(all.includes(words), words).toBe(false);
});

test("a table is printed with all its rows, a network with its lanes and labels, both with the panel behind", async () => {
  const table = (await printed("?view=table&selection=untoc", ".grid tbody tr button")).join(" ");
  expect(table).toContain("UDHR");
  expect(table).toContain("Vancouver Principles");
  expect(table).toContain("Official page");
  const network = await printed("?selection=untoc", ".network[data-works]");
  expect(network[0]).toContain("TREATIES AND PROTOCOLS");
  expect(network[0]).toContain("Trafficking Protocol");
  expect(network.slice(1).join(" ")).toContain("Official page");
});

test("printing leaves the page as it was", async () => {
  const { page, faults } = await openPage("?theme=dark&view=table");
  await page.waitForSelector(".grid tbody tr button");
  const rows = await page.locator(".grid tbody tr").count();
  const theme = (): Promise<string | null> => page.locator("html").getAttribute("data-theme");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await theme()).toBe("light");
  expect(await page.locator(".grid tbody tr").count()).toBeGreaterThan(rows);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await theme()).toBe("dark");
  expect(await page.locator(".grid tbody tr").count()).toBe(rows);
  expect(faults).toEqual([]);
});

test("full screen shows the network and what is selected beside it, and Escape is the way out", async () => {
  const { page } = await openPage("?kind=treaty");
  await networkDrawn(page);
  const before = (await page.locator(".stage").boundingBox())?.width ?? 0;
  await page.getByRole("button", { name: "Full screen" }).click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.locator(".header").waitFor({ state: "hidden" });
  await page.waitForFunction(
    (before) => (document.querySelector(".stage")?.clientWidth ?? 0) > before,
    before,
  );
  await page.locator(".stage").click({ position: await findPixels(page, treatyColor) });
  await page.waitForSelector("#panel h2");
  expect(await page.locator("#panel h2").isVisible()).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await page.locator(".header").waitFor({ state: "visible" });
});

test("a copied link opens with the camera where it was", async () => {
  const { page } = await openPage("?kind=treaty");
  await networkDrawn(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const atRest = await countPixels(page, treatyColor);
  for (let press = 0; press < 4; press++) await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForTimeout(300);
  const zoomed = await countPixels(page, treatyColor);
  expect(zoomed).not.toBe(atRest);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.waitForSelector(".toast");
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.searchParams.get("camera")).toMatch(/^0\.5\d*,0\.5\d*,0\.\d+$/);
  const place = await findPixels(page, treatyColor);
  const { page: other } = await openPage(link.search);
  await networkDrawn(other);
  await other.waitForTimeout(300);
  expect(await findPixels(other, treatyColor)).toEqual(place);
  expect(await countPixels(other, treatyColor)).toBe(zoomed);
  // The camera belongs to the link, not to what comes after it.
  await other.getByRole("link", { name: "Table" }).click();
  expect(other.url()).not.toContain("camera");
});
