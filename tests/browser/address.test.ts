import { expect, test } from "vitest";
import { openPage, networkDrawn } from "./open-page.ts";

test("a link opened in a fresh browser shows the same view", async () => {
  const { page } = await openPage("");
  await networkDrawn(page);
  await page.getByRole("switch", { name: /Assemblies/ }).click();
  await page.locator("#search").fill("A/RES/67/193");
  await page.locator(".suggestion").first().click();
  await page.waitForSelector("#panel h2");
  await page.getByRole("button", { name: "By closeness" }).click();
  await page.getByLabel("Depth").selectOption("2");
  const seen = async (of: typeof page): Promise<unknown> => ({
    title: await of.locator("#panel h2").innerText(),
    pressed: await of.getByRole("button", { name: "By closeness" }).getAttribute("aria-pressed"),
    depth: await of.getByLabel("Depth").inputValue(),
    chips: await of.locator(".chips").innerText(),
    summary: await of.locator("#network-summary").textContent(),
  });
  const query = new URL(page.url()).search;
  expect(query).toContain("selection=A/RES/67/193");
  const { page: other } = await openPage(query);
  await other.waitForSelector("#panel h2");
  expect(await seen(other)).toEqual(await seen(page));
});

test("Back and Forward walk through the steps, unknown keys are passed over", async () => {
  const { page } = await openPage("?v=1&view=table&colour=blue&view.extra=1");
  await page.waitForSelector(".grid tbody tr button");
  await page.getByRole("link", { name: "Text", exact: true }).click();
  await page.waitForSelector(".texts");
  await page.goBack();
  await page.waitForSelector(".grid");
  await page.goForward();
  await page.waitForSelector(".texts");
});

test("a copied link holds the hash of the collection, and tells when it is another", async () => {
  const { page } = await openPage("?v=1&collection=ffffffffffff");
  await page.waitForSelector(".notice");
  expect(await page.locator(".notice").innerText()).toContain("ffffffffffff");
});
