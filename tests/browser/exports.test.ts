import { readFile } from "node:fs/promises";
import { csvParse } from "d3-dsv";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { DOMParser } from "@xmldom/xmldom";
import { openPage } from "./open-page.ts";

let page: Page;

beforeAll(async () => {
  ({ page } = await openPage("?v=1&view=table&selection=untoc", { isKept: true }));
  await page.getByRole("button", { name: "Export" }).click();
  await page.waitForSelector("dialog[open]");
});

/** Chooses what and which format, downloads, and gives name and content. */
async function exported(
  what: RegExp,
  format: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole("radio", { name: what }).check();
  await page.locator(`input[name=format][value="${format}"]`).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function sizeOf(what: RegExp): Promise<readonly [number, number]> {
  const words = await page.locator(".choice", { hasText: what }).locator(".small").innerText();
  const [works = 0, links = 0] =
    words.match(/\d[\d,]*/g)?.map((number) => Number(number.replaceAll(",", ""))) ?? [];
  return [works, links];
}

test.each(["gexf", "gexf-1.2", "graphml"])("%s is read back with as many nodes and edges", async (format) => {
  const [works, links] = await sizeOf(/whole collection/);
  const { name, bytes } = await exported(/whole collection/, format);
  expect(name).toMatch(new RegExp(`^recalling-all-.*\\.${format.replace("-1.2", "")}$`, "u"));
  const file = bytes.toString("utf8");
  const document = new DOMParser().parseFromString(file, "text/xml") as unknown as Document;
  const graph =
    format === "graphml"
      ? parseGraphml(MultiDirectedGraph, file)
      : parseGexf(MultiDirectedGraph, document, { addMissingNodes: false });
  expect([graph.order, graph.size]).toEqual([works, links]);
});

test("CSV of works and of citations with their sentences", async () => {
  const [works] = await sizeOf(/filters show/);
  const list = csvParse((await exported(/filters show/, "csv-works")).bytes.toString("utf8"));
  expect(list).toHaveLength(works);
  expect(list.find((row) => row["id"] === "untoc")?.["title"]).toContain("Transnational Organized Crime");
  const citations = csvParse((await exported(/filters show/, "csv-citations")).bytes.toString("utf8"));
  const row = citations.find((row) => row["to"] === "untoc" && row["from"] === "A/RES/67/193");
  expect(row?.["sentence"]).toContain(row?.["quote"]);
});

test("JSON holds the selection with all its evidence", async () => {
  const [works, links] = await sizeOf(/selection/);
  const { name, bytes } = await exported(/selection/, "json");
  expect(name).toMatch(/^recalling-untoc-.*\.json$/);
  const value = JSON.parse(bytes.toString("utf8")) as {
    works: { id: string }[];
    edges: { evidence: unknown[] }[];
  };
  expect([value.works.length, value.edges.length]).toEqual([works, links]);
  expect(value.edges.some((edge) => edge.evidence.length > 0)).toBe(true);
});

test("JSON-LD holds as many works as are shown, and a citation for each link that a text makes", async () => {
  const [works, links] = await sizeOf(/selection/);
  const { name, bytes } = await exported(/selection/, "jsonld");
  expect(name).toMatch(/^recalling-untoc-.*\.jsonld$/);
  const value = JSON.parse(bytes.toString("utf8")) as { "@graph": { type: string; evidence?: unknown[] }[] };
  const citations = value["@graph"].filter(({ type }) => type === "Citation");
  expect(value["@graph"].length - citations.length - 1).toBe(works);
  expect(citations.length).toBeGreaterThan(links / 2);
  expect(citations.every(({ evidence }) => (evidence ?? []).length > 0)).toBe(true);
});

test("SVG has title, labels and legend; PNG is a picture of twice the size", async () => {
  const svg = (await exported(/selection/, "svg")).bytes.toString("utf8");
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const words = Array.from(document.getElementsByTagName("text"), (text) => text.textContent);
  expect(words).toContain("United Nations Convention against Transnational Organized Crime");
  expect(words).toContain("UNTOC");
  expect(words).toContain("Treaties, protocols");
  const { bytes } = await exported(/selection/, "png");
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2800);
});

test("the line to cite holds title, hash and link", async () => {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Cite this view" }).click();
  const line = await page.locator(".copyable").inputValue();
  expect(line).toMatch(/Transnational Organized Crime.*collection [0-9a-f]{12} .*http:.*selection=untoc/);
});

test("a large file says how far it is and is stopped at once; the next one comes whole", async () => {
  const { page: large } = await openPage("?v=1&view=table", { base: inject("largeAddress") });
  await large.waitForSelector(".grid tbody tr button");
  await large.getByRole("button", { name: "Export", exact: true }).click();
  await large.waitForSelector("dialog[open]");
  const started: string[] = [];
  large.on("download", (download) => started.push(download.suggestedFilename()));
  await large.locator('input[name=format][value="png"]').check();
  await large.getByRole("button", { name: "Download" }).click();
  await large.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0.05);
  await large.getByRole("button", { name: "Cancel" }).click();
  await large.waitForSelector("progress", { state: "detached" });
  await large.locator('input[name=format][value="csv-citations"]').check();
  const [download] = await Promise.all([
    large.waitForEvent("download"),
    large.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(csvParse(await readFile(await download.path(), "utf8"))).toHaveLength(20_000);
  expect(started).toHaveLength(1);
});
