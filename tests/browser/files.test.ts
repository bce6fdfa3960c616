import { readFile, writeFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";

const resolution = [
  "Resolution adopted by the General Assembly on 20 December 2012",
  "67/999. A draft about the sea",
  "The General Assembly,",
  "Recalling its resolution 67/193 of 20 December 2012,",
  "Reaffirming the United Nations Convention against Transnational Organized Crime,",
  "1. Urges Member States to ratify the Convention on the Rights of the Child;",
];

/** The smallest Word file that holds these paragraphs. */
function docx(paragraphs: readonly string[]): Buffer {
  const space = "http://schemas.openxmlformats.org";
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join("");
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(
        `<?xml version="1.0"?><Types xmlns="${space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      "_rels/.rels": strToU8(
        `<?xml version="1.0"?><Relationships xmlns="${space}/package/2006/relationships"><Relationship Id="r1" Type="${space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="${space}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
}

test("a PDF, a DOCX and a broken file are added: two join the graph, one is reported", async () => {
  const { page, faults } = await openPage("?view=table");
  const { page: printer } = await openPage("?view=table");
  await printer.setContent(resolution.map((words) => `<p>${words.replace("67/999", "67/998")}</p>`).join(""));
  const pdf = await printer.pdf({ format: "A4" });
  await page.getByRole("button", { name: "Add files" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose files" }).click(),
  ]);
  await chooser.setFiles([
    { name: "draft.docx", mimeType: "application/octet-stream", buffer: docx(resolution) },
    { name: "draft.pdf", mimeType: "application/pdf", buffer: pdf },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 and no more") },
  ]);
  await page.getByRole("button", { name: "Show them" }).waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-status="done"]').count()).toBe(2);
  expect(await page.locator('[data-status="failed"]').innerText()).toContain("broken.pdf");
  await page.getByRole("button", { name: "Show them" }).click();
  expect(await page.locator(".notice").innerText()).toContain("2 files added");
  await page.locator("#search").fill("untoc");
  await page.locator(".suggestion").first().click();
  await page.waitForFunction(
    () => document.querySelector("#panel h2")?.textContent?.includes("Transnational") === true,
  );
  const citing = (await page.locator("#panel .citing-head .work").allInnerTexts()).join("\n");
  expect(citing).toContain("A/RES/67/999");
  expect(citing).toContain("A/RES/67/998");
  // Those of the five texts are still there.
  expect(citing).toContain("A/RES/67/193");
  expect(faults).toEqual([]);
});

test("saved and opened again, added files, filters and selection are as before", async () => {
  const { page } = await openPage("?v=1&view=table&selection=crc&kind=resolution&kind=treaty");
  await page.getByRole("button", { name: "Add files" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose files" }).click(),
  ]);
  await chooser.setFiles([
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(resolution.join("\n\n")) },
  ]);
  await page.getByRole("button", { name: "Show them" }).waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".notice").getByRole("button", { name: "Save to a file" }).click(),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), "recalling-saved-")), "saved.json");
  await writeFile(file, await readFile(await download.path()));
  const { page: other } = await openPage("?view=table");
  await other.getByRole("button", { name: "More", exact: true }).click();
  const [opener] = await Promise.all([
    other.waitForEvent("filechooser"),
    other.getByRole("button", { name: "Open a saved file" }).click(),
  ]);
  await opener.setFiles(file);
  await other.waitForSelector(".notice");
  expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
  await other.locator("#panel h2").waitFor();
  expect((await other.locator("#panel .citing-head .work").allInnerTexts()).join()).toContain("A/RES/67/999");
});

test("a wrong citation becomes a row of the corrections file", async () => {
  const { page } = await openPage("?v=1&view=table&selection=untoc");
  await page.locator("#panel .sentence").first().waitFor();
  await page.getByRole("button", { name: "Wrong?" }).first().click();
  await page.getByRole("radio", { name: "It cites something else:" }).check();
  const target = page.getByLabel("Id of the right work");
  await target.fill("against corruption");
  const offers = await page
    .locator(".fix datalist option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(offers).toContain("uncac");
  await target.fill("uncac");
  await page.getByRole("button", { name: "Add the correction" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download 1 correction" }).click(),
  ]);
  const rows = (await readFile(await download.path(), "utf8")).trim().split("\n");
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatch(/,untoc.*,redirect,uncac$/);
});
