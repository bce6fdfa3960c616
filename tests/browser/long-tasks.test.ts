import { expect, inject, test } from "vitest";
import { longestWork } from "./longest-task.ts";
import { networkDrawn, openPage, settled } from "./open-page.ts";

/** The longest task of everything that people do all the time, on one collection. */
async function benchmark(base: string): Promise<Readonly<Record<string, number>>> {
  const { page } = await openPage("?v=1&view=table", { base });
  await page.waitForSelector(".grid tbody tr button");
  await page.locator("#search").focus();
  await page.waitForTimeout(2000);
  const found: Record<string, number> = {};
  found["typing"] = await longestWork(page, async () => {
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
      await settled(page);
    }
  };
  const select = async (): Promise<void> => {
    for (const row of [2, 3, 4, 5]) {
      await page.locator(`.grid tbody tr:nth-child(${row}) button`).first().click();
      await page.waitForSelector("#panel h2");
      await settled(page);
    }
  };
  const scroll = async (): Promise<void> => {
    await page.mouse.move(600, 500);
    for (let turn = 0; turn < 25; turn++) {
      await page.mouse.wheel(0, turn < 20 ? 700 : -2500);
      await page.waitForTimeout(40);
    }
  };
  found["filtering works"] = await longestWork(page, filter);
  found["selecting works"] = await longestWork(page, select);
  found["scrolling works"] = await longestWork(page, scroll);
  await page.keyboard.press("Escape");
  found["to citations"] = await longestWork(page, async () => {
    await page.getByRole("button", { name: "Citations", exact: true }).click();
    await page.waitForSelector(".grid mark");
    await page.waitForTimeout(1000);
  });
  found["filtering citations"] = await longestWork(page, filter);
  found["scrolling citations"] = await longestWork(page, scroll);
  found["sorting citations"] = await longestWork(page, async () => {
    for (const name of ["Cited", "Sentence", "Act"]) {
      await page.locator(".grid th button", { hasText: name }).first().click();
      await page.waitForTimeout(400);
    }
  });
  await page.getByRole("link", { name: "Text", exact: true }).click();
  await page.waitForSelector(".texts a");
  found["filtering texts"] = await longestWork(page, filter);
  await page.getByRole("link", { name: "Network", exact: true }).click();
  await networkDrawn(page);
  await page.waitForTimeout(2000);
  found["filtering network"] = await longestWork(page, filter);
  found["selecting in network"] = await longestWork(page, async () => {
    for (const words of ["convention", "resolution", "human rights"]) {
      await page.locator("#search").fill(words);
      await page.locator('[role="option"]').first().click();
      await page.waitForSelector("#panel h2");
      await page.waitForTimeout(400);
    }
  });
  found["walking in network"] = await longestWork(page, async () => {
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
