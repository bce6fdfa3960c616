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
