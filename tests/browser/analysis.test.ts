import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./open-page.ts";

const adoption =
  "ipu/151/recognizing-and-supporting-the-victims-of-illegal-international-adoption-and-taking-measures-to-prevent-this-practice";

/** The text of a file that a click hands to the user. */
async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}

test("how a treaty has been used across assemblies: one mark a citing text, each leads to its sentence", async () => {
  const { page, faults } = await openPage("");
  await page.locator("#search").fill("untoc");
  await page.getByRole("option").first().click();
  await page.locator("#panel").getByRole("link", { name: "History" }).click();
  const marks = page.locator(".history-chart .mark");
  await marks.first().waitFor();
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""));
  expect(names).toHaveLength(4);
  expect(names[0]).toMatch(/2010.*recalling, preambular, 1 mention/u);
  expect(names.join("\n")).toMatch(/world drug problem, 20 December 2012, urges, operative, 1 mention/u);
  await marks.nth(1).focus();
  await page.keyboard.press("Enter");
  const reached = await page.evaluate(() => document.activeElement?.textContent ?? "");
  expect(reached).toContain("United Nations Convention against Transnational Organized Crime");
  await page.locator(".history-sentences .sentence").first().click();
  await page.waitForSelector(".cited.current");
  await page.goBack();
  await marks.first().waitFor();
  expect(faults).toEqual([]);
});

test("many texts of one time are one stop of the Tab key, and arrow keys walk through them", async () => {
  const { page } = await openPage("?v=1&view=history&selection=instrument-0", {
    base: inject("largeAddress"),
    viewport: { width: 390, height: 844 },
  });
  const stack = page.locator(".history-chart .stack").first();
  await stack.waitFor();
  const marks = stack.locator(".mark");
  expect(await marks.count()).toBeGreaterThan(12);
  expect(await stack.getAttribute("aria-label")).toMatch(/^\d+ texts of \d{4}/u);
  await marks.first().focus();
  const reached = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
  for (const [key, at] of [
    ["ArrowRight", 1],
    ["End", -1],
    ["ArrowRight", -1],
    ["Home", 0],
    ["ArrowRight", 1],
  ] as const) {
    await page.keyboard.press(key);
    expect(await reached(), key).toBe(await marks.nth(at).getAttribute("aria-label"));
  }
  expect(await stack.locator(".mark[tabindex='0']").count()).toBe(1);
  const name = await reached();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id.startsWith("sentences-"));
  expect(name).toContain(await page.evaluate(() => document.activeElement?.id.slice("sentences-".length)));
});

test("a resolution's lineage reaches through several assemblies", async () => {
  const { page } = await openPage(`?v=1&view=history&selection=${adoption}`);
  const lineage = page.locator(".lineage");
  await lineage.waitFor();
  const first = lineage.locator("> div > ul > li", { hasText: "IPU 145" });
  expect(await first.locator("ul .work").allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringContaining("IPU 118"),
      expect.stringContaining("IPU 139"),
      expect.stringContaining("IPU 144"),
    ]),
  );
});

test("which texts cite which treaties: the matrix by keyboard alone", async () => {
  const { page, faults } = await openPage("?v=1&view=matrix");
  await page.locator(".matrix td button").first().waitFor();
  await page.locator(".matrix [tabindex='0'][data-cell]").focus();
  for (const key of ["Home", "ArrowDown", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-cell") === "1 0");
  const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  expect(name).toContain("A/RES/67/193");
  await page.keyboard.press("Enter");
  await page.locator("#panel .sentence").first().waitFor();
  expect(await page.locator("#panel .facts").innerText()).toContain("A/RES/67/193");
  expect(page.url()).toContain("selection=A/RES/67/193|cites|");
  expect(faults).toEqual([]);
});

test("the cell of a body that many texts of its own cite from opens all their sentences", async () => {
  const { page } = await openPage("?v=1&view=matrix&matrix.shape=bodies-instruments&matrix.rows=total");
  const cell = page.locator(".matrix td button").first();
  await cell.click();
  const sentences = page.locator(".cell-sentences .sentence");
  await sentences.first().waitFor();
  expect(await sentences.count()).toBeGreaterThanOrEqual(Number(await cell.innerText()));
  // The address holds what is open.
  await page.reload();
  await sentences.first().waitFor();
  await sentences.first().click();
  await page.waitForSelector(".cited.current");
});

test("the matrix sums up, follows the filters and hands out what it shows", async () => {
  const { page } = await openPage("?v=1&view=matrix&kind=treaty&kind=resolution");
  await page.locator(".matrix td button").first().waitFor();
  const rows = (await downloaded(page, "CSV"))
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const total = Number(rows.at(-1)!.at(-1));
  expect(rows.slice(1, -1).reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(total);
  expect(rows[0]).toContain("UNTOC");
  expect(rows[0]!.join()).not.toContain("2030 Agenda");
  await page.getByLabel("Columns by").selectOption("name");
  expect(page.url()).toContain("matrix.columns=name");
  const heads = await page.locator(".matrix thead bdi").allInnerTexts();
  expect(heads).toEqual([...heads].sort((a, b) => a.localeCompare(b, "en", { numeric: true })));
  const picture = await downloaded(page, "Picture as SVG");
  for (const words of ["Which texts cite which instruments", "urges, decides"])
    expect(picture).toContain(words);
});

test("what two texts cite both and what only one cites", async () => {
  const { page } = await openPage(`?v=1&view=compare&selection=A/RES/67/193&second=${adoption}`);
  const columns = page.locator(".compare-columns section");
  await columns.first().waitFor();
  expect(await columns.nth(0).innerText()).toContain("UDHR");
  expect(await columns.nth(1).innerText()).toContain("UNTOC");
  expect(await columns.nth(2).innerText()).toContain("CRC");
  await page.getByLabel("The other").selectOption("ipu/122/untitled");
  await page.waitForFunction(() =>
    document.querySelector(".compare-columns section")?.textContent?.includes("UNTOC"),
  );
});

test("a comparison is reached from the panel, keeps its sides and opens the sentences", async () => {
  const { page, faults } = await openPage("?v=1&view=table&selection=untoc");
  await page.locator("#panel").getByRole("button", { name: "Compare with…" }).click();
  await page.waitForSelector(".compare-view");
  await page.locator("#search").fill("universal declaration of human rights");
  await page.locator("#suggestions").getByRole("option").first().click();
  const columns = page.locator(".compare-columns section");
  await columns.first().waitFor();
  // Who cites both, and who only one of them.
  expect(await columns.nth(0).innerText()).toContain("A/RES/67/193");
  expect(await columns.nth(1).innerText()).toContain("IPU 122");
  await columns.nth(0).locator(".acts").first().focus();
  await page.keyboard.press("Enter");
  const sentence = columns.nth(0).locator(".sentence").first();
  expect(await sentence.innerText()).toContain(
    "United Nations Convention against Transnational Organized Crime",
  );
  await columns
    .nth(1)
    .getByRole("button", { name: /IPU 122/u })
    .click();
  await page.waitForSelector("#panel h2");
  expect(await page.getByLabel("The one").inputValue()).toBe("untoc");
  expect(await page.getByLabel("The other").inputValue()).toBe("udhr");
  expect(faults).toEqual([]);
});

test("the years chosen in the legend are those of the history, and spread over its axis", async () => {
  const { page } = await openPage("?v=1&view=history&selection=untoc&from=2011&to=2023");
  const marks = page.locator(".history-chart .mark");
  await marks.first().waitFor();
  expect(await marks.count()).toBe(2);
  const years = await page.locator(".history-chart .tick").allInnerTexts();
  expect(years.filter((year) => /^20\d\d$/u.test(year)).every((year) => Number(year) >= 2011)).toBe(true);
});

test("the checks lead to their places, and the wrong year of the Single Convention is among them", async () => {
  const { page } = await openPage("");
  await page.getByRole("link", { name: /\d+ checks?/u }).click();
  const row = page.locator(".checks li", { hasText: "Single Convention on Narcotic Drugs of 1954" });
  await row.first().waitFor();
  await row.first().locator(".mark-link").click();
  await page.waitForSelector(".cited.current");
  expect(await page.locator(".cited.current").innerText()).toContain("1954");
});

test("a draft is told what documents like it cite that it does not", async () => {
  const { page } = await openPage("?v=1&view=checks&checks.text=ipu/122/untitled");
  const suggestions = page.locator(".checks-view section").last();
  await suggestions.waitFor();
  const words = await suggestions.innerText();
  expect(words).toMatch(/\d of \d other documents that cite .+ also cite it/u);
});

test("the history of a work becomes a picture with its title and legend", async () => {
  const { page } = await openPage("?v=1&view=history&selection=untoc");
  await page.locator(".history-chart .mark").first().waitFor();
  const picture = await downloaded(page, "Picture as SVG");
  for (const words of [
    "United Nations Convention against Transnational Organized Crime",
    "urges, decides",
    "preambular",
    "A/RES/67/193",
  ])
    expect(picture).toContain(words);
});
