import { expect, test } from "vitest";
import { findPixels, networkDrawn, openPage, treatyColor } from "./open-page.ts";

test("finds UNTOC, sees who cites it and how, reads the sentence in the text, goes back", async () => {
  const { page, faults } = await openPage("");
  await networkDrawn(page);
  await page.locator("#search").fill("untoc");
  await page.locator(".suggestion").first().click();
  await page.waitForSelector("#panel h2");
  expect(await page.locator("#panel h2").innerText()).toBe(
    "United Nations Convention against Transnational Organized Crime",
  );
  const marks = await page.locator("#panel .sentence mark").allInnerTexts();
  expect(marks.join("\n")).toContain("United Nations Convention against Transnational Organized Crime");
  const citing = await page.locator("#panel .citing-head .work").allInnerTexts();
  expect(citing.some((name) => name.includes("A/RES/67/193"))).toBe(true);
  expect(await page.locator("#panel .act").first().innerText()).not.toBe("");

  const before = page.url();
  const sentence = page
    .locator("#panel .citing", { hasText: "A/RES/67/193" })
    .locator("button.sentence")
    .first();
  const quoted = await sentence.locator("mark").innerText();
  await sentence.click();
  await page.waitForSelector(".cited.current");
  expect(await page.locator(".cited.current").innerText()).toBe(quoted);
  expect(await page.locator(".masthead h2").innerText()).toContain("world drug problem");
  expect(await page.locator(".cited.current").isVisible()).toBe(true);
  await page.goBack();
  await networkDrawn(page);
  expect(page.url()).toBe(before);
  expect(await page.locator("#panel h2").innerText()).toContain("Transnational Organized Crime");
  expect(faults).toEqual([]);
});

test("the same by keyboard alone", async () => {
  const { page, faults } = await openPage("");
  await page.keyboard.press("/");
  await page.keyboard.type("untoc");
  await page.waitForSelector('[role="option"][aria-selected="true"]');
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#panel h2");
  // From the search on, Tab reaches the first sentence of the panel.
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.classList.contains("sentence"))) break;
  }
  const quoted = await page.evaluate(() => document.activeElement?.querySelector("mark")?.textContent);
  expect(quoted).toBeTruthy();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".cited.current");
  expect(await page.locator(".cited.current").innerText()).toBe(quoted);
  await page.keyboard.press("n");
  const next = await page.locator(".cited.current").innerText();
  await page.keyboard.press("p");
  expect(await page.locator(".cited.current").innerText()).toBe(quoted);
  expect(next).not.toBe(quoted);
  // Alt+← belongs to the browser's own frame, which a headless one has not.
  await page.goBack();
  await networkDrawn(page);
  expect(faults).toEqual([]);
});

test("arrows walk through the network, Enter opens, Escape leaves; each step is spoken", async () => {
  const { page } = await openPage("");
  await networkDrawn(page);
  await page.locator(".stage").focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== "");
  const first = await page.locator("div[role=status].unseen").innerText();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(
    (before) => document.querySelector("div[role=status].unseen")?.textContent !== before,
    first,
  );
  await page.keyboard.press("Enter");
  await page.waitForSelector("#panel h2");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#panel", { state: "detached" });
});

test("a click on a mark opens its work", async () => {
  const { page } = await openPage("?v=1&kind=treaty");
  await networkDrawn(page);
  const place = await findPixels(page, treatyColor);
  await page.locator(".stage").click({ position: place });
  await page.waitForSelector("#panel h2");
  expect(await page.locator(".panel-top").innerText()).toContain("Treaty");
});

test("a mark is dragged to another place and stays there", async () => {
  const { page } = await openPage("?v=1&kind=treaty");
  await networkDrawn(page);
  const place = await findPixels(page, treatyColor);
  const box = await page.locator(".stage").boundingBox();
  const [x, y] = [(box?.x ?? 0) + place.x, (box?.y ?? 0) + place.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 20, { steps: 4 });
  await page.mouse.move(x + 10, y + 60, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  // Another view and back: the place is kept while the page is open.
  await page.getByRole("link", { name: "Table" }).click();
  await page.waitForSelector(".grid");
  await page.goBack();
  await networkDrawn(page);
  await page.waitForTimeout(300);
  await page.locator(".stage").click({ position: { x: place.x + 10, y: place.y + 60 } });
  await page.waitForSelector("#panel h2");
  expect(await page.locator(".panel-top").innerText()).toContain("Treaty");
});

test("the layout by closeness is refined within its budget, stops at once, and marks are where they are seen", async () => {
  const { page } = await openPage("?v=1&kind=treaty&kind=resolution&layout=closeness");
  await networkDrawn(page);
  await page.getByRole("button", { name: "Refine" }).click();
  await page.getByRole("button", { name: /^Stop/ }).waitFor();
  await page.waitForTimeout(1500);
  const stop = page.getByRole("button", { name: /^Stop/ });
  if ((await stop.count()) > 0) await stop.click();
  await page.getByRole("button", { name: "Refine" }).waitFor();
  const place = await findPixels(page, treatyColor);
  await page.locator(".stage").click({ position: place });
  await page.waitForSelector("#panel h2");
  expect(await page.locator(".panel-top").innerText()).toContain("Treaty");
});
