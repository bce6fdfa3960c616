import { expect, test } from "vitest";
import { networkDrawn, openPage } from "./open-page.ts";

const table =
  "id,kind,adopted,source\nlighthouse-pact,treaty,2031-05-01,ours\ncafe-pact,treaty,2031-05-02,ours\n";
const names = "id,language,form,name\nlighthouse-pact,en,title,Pact on Lighthouse Keepers\n";
const cafe = "id,language,form,name\ncafe-pact,en,title,Pact on Cafés\n";
const strange = "id,language,form,name\nnobody-knows,en,title,Pact on Strangers\n";
const french = [
  "Résolution adoptée par l'Assemblée générale le 20 décembre 2012",
  "67/997. Un projet sur la mer",
  "L'Assemblée générale,",
  "Rappelant la Convention relative aux droits de l'enfant,",
  "1. Décide de rester saisie de la question.",
].join("\n\n");
const english = [
  "Resolution adopted by the General Assembly on 20 December 2012",
  "67/996. A draft about the coast",
  "The General Assembly,",
  "Recalling the Pact on Lighthouse Keepers and the Pact on Cafés,",
  "1. Decides to remain seized of the matter.",
].join("\n\n");

test("tables of the user and a French text are read: the pact and the Convention are found", async () => {
  const { page, faults } = await openPage("");
  await networkDrawn(page);
  await page.getByRole("button", { name: "Add files" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose files" }).click(),
  ]);
  await chooser.setFiles([
    { name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(table) },
    { name: "names.csv", mimeType: "text/csv", buffer: Buffer.from(names) },
    { name: "old.csv", mimeType: "text/csv", buffer: Buffer.from(cafe, "latin1") },
    { name: "strange.csv", mimeType: "text/csv", buffer: Buffer.from(strange) },
    { name: "wrong.csv", mimeType: "text/csv", buffer: Buffer.from("colour,size\nred,1\n") },
    { name: "projet.txt", mimeType: "text/plain", buffer: Buffer.from(french) },
    { name: "draft.txt", mimeType: "text/plain", buffer: Buffer.from(english) },
  ]);
  await page.getByRole("button", { name: "Show them" }).waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-status="done"]').allInnerTexts()).toEqual([
    expect.stringContaining("2 rows join the registry"),
    expect.stringContaining("1 row joins the registry"),
    expect.stringContaining("read as Windows-1252"),
    expect.stringContaining("projet.txt"),
    expect.stringContaining("draft.txt"),
  ]);
  expect(await page.locator('[data-status="failed"]').allInnerTexts()).toEqual([
    expect.stringContaining('strange.csv:2: id "nobody-knows"; expected the id of'),
    expect.stringContaining('columns "colour,size"'),
  ]);
  await page.getByRole("button", { name: "Show them" }).click();
  for (const [search, citing] of [
    ["lighthouse", "A/RES/67/996"],
    ["Cafés", "A/RES/67/996"],
    ["crc", "A/RES/67/997"],
  ] as const) {
    await page.locator("#search").fill(search);
    await page.locator('[role="option"]').first().click();
    await page.locator("#panel .citing-head .work", { hasText: citing }).first().waitFor();
  }
  expect(faults).toEqual([]);
});
