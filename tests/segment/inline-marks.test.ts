import { expect, test } from "vitest";
import { readSource } from "../../src/read/index.ts";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { registry } from "../registry/shipped.ts";

test("ties notes that are called by letters and signs, as the format marks them", async () => {
  const html =
    '<p>The General Assembly,</p><p><i>Recalling</i> the Declaration<sup><a href="#fna" id="ra">a</a></sup> and the Plan<a href="#fnx" id="rx">†</a> of Action,</p>' +
    '<p id="fna"><a href="#ra">a</a> Resolution S-20/2.</p><p id="fnx"><a href="#rx">†</a> Resolution S-20/3.</p>';
  const [document] = segmentSource(
    await readSource("a.html", new TextEncoder().encode(html)),
    registry,
  ).documents;
  const children = document?.children ?? [];
  const recalling = children.find(({ label }) => label === "PP1")!;
  expect(recalling.text).toBe("Recalling the Declaration and the Plan of Action,");
  expect(recalling.italics.map(({ start, end }) => recalling.text.slice(start, end))).toEqual(["Recalling"]);
  expect(
    recalling.calls.map(({ mark, at, footnote }) => [
      mark,
      recalling.text.slice(0, at),
      children[footnote ?? -1]?.text,
    ]),
  ).toEqual([
    ["a", "Recalling the Declaration", "Resolution S-20/2."],
    ["†", "Recalling the Declaration and the Plan", "Resolution S-20/3."],
  ]);
});
