import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { networkDrawn, openPage } from "./open-page.ts";

/** Works and links that the network says it draws. */
async function drawn(page: Page): Promise<readonly [number, number]> {
  const { works, links } = await page
    .locator(".network")
    .evaluate((figure) => ({ ...(figure as HTMLElement).dataset }));
  return [Number(works), Number(links)];
}

async function count(page: Page, name: RegExp): Promise<number> {
  return Number(await page.getByRole("switch", { name }).locator(".count").innerText());
}

test("counts of the legend agree with what is drawn and with the table", async () => {
  const { page } = await openPage("");
  await networkDrawn(page);
  const kinds = [/^Treaties/, /^Declarations/, /^Resolutions/, /^Documents/, /^Assemblies/, /^Provisional/];
  const numbers = await Promise.all(kinds.map((name) => count(page, name)));
  const all = numbers.reduce((sum, number) => sum + number, 0);
  await networkDrawn(page, all);
  const [, links] = await drawn(page);
  await page.getByRole("switch", { name: /^Treaties/ }).click();
  await networkDrawn(page, all - (numbers[0] ?? 0));
  const [, fewer] = await drawn(page);
  expect(fewer).toBeLessThan(links);
  expect(await page.locator(".chips").innerText()).toContain("without Treaties");
  await page.getByRole("link", { name: "Table" }).click();
  const rows = Number(await page.locator(".grid").getAttribute("aria-rowcount")) - 1;
  expect(rows).toBe(all - (numbers[0] ?? 0));
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await page.locator(".chips").count()).toBe(0);
  expect(Number(await page.locator(".grid").getAttribute("aria-rowcount")) - 1).toBe(all);
});

test("isolates one kind, then shows all again", async () => {
  const { page } = await openPage("");
  await networkDrawn(page);
  const treaties = await count(page, /^Treaties/);
  await page.getByRole("button", { name: "Only Treaties, protocols" }).focus();
  await page.keyboard.press("Enter");
  await networkDrawn(page, treaties);
  expect(await count(page, /^Resolutions/)).toBeGreaterThan(0);
});

test("acts filter the citations, and the other counts follow", async () => {
  const { page } = await openPage("?v=1&act=urge");
  await networkDrawn(page);
  const [works, links] = await drawn(page);
  const { page: all } = await openPage("");
  await networkDrawn(all);
  const [allWorks, allLinks] = await drawn(all);
  expect(works).toBeLessThan(allWorks);
  expect(links).toBeLessThan(allLinks);
  expect(links).toBeGreaterThan(0);
});

test("the range of years works by keyboard and stops playing at once", async () => {
  const { page } = await openPage("");
  await networkDrawn(page);
  const [before] = await drawn(page);
  await page.getByLabel("From year").focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (works) => Number(document.querySelector<HTMLElement>(".network")?.dataset["works"]) < works,
    before,
  );
  expect(page.url()).toContain("from=");
  await page.getByRole("button", { name: "Play through the years" }).click();
  await page.waitForFunction(() => location.search.includes("to="));
  await page.getByRole("button", { name: "Stop" }).click();
  const stopped = page.url();
  await page.waitForTimeout(600);
  expect(page.url()).toBe(stopped);
});

test("search folds accents and finds symbols by parts and Arabic names", async () => {
  const { page } = await openPage("?view=table");
  const first = async (query: string): Promise<string> => {
    await page.locator("#search").fill(query);
    await page.waitForSelector(".suggestion");
    return page.locator(".suggestion").first().innerText();
  };
  expect(await first("67/193")).toContain("A/RES/67/193");
  expect(await first("a res 67 193")).toContain("A/RES/67/193");
  expect(await first("اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة")).toContain("UNTOC");
  await page.locator("#search").fill("zzzzqqq");
  expect(await page.locator(".suggestions .none").innerText()).toContain("zzzzqqq");
});

test("the network of two thousand texts is drawn, and one is found by words of its title", async () => {
  const { page } = await openPage("", { base: inject("largeAddress") });
  await page.locator(".network[data-drawn]").waitFor();
  expect(await page.getByText("Drawing the network…").isVisible()).toBe(false);
  await page.getByRole("link", { name: "Text", exact: true }).click();
  const hint = page.locator(".texts > p");
  const before = Number.parseInt((await hint.innerText()).replace(",", ""), 10);
  await page.getByRole("searchbox", { name: "Title has" }).fill("12");
  await expect.poll(async () => Number.parseInt(await hint.innerText(), 10)).toBeLessThan(before);
  const titles = await page.locator(".texts .name").allInnerTexts();
  expect(titles.every((title) => title.includes("12"))).toBe(true);
});
