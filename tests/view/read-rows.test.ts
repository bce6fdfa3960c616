import * as fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { readRows } from "../../src/view/read-rows.ts";

afterEach(() => vi.unstubAllGlobals());

/** Answers every address with a text that comes in pieces of so many bytes. */
function answerWith(text: string, piece: number, status = 200): void {
  const bytes = new TextEncoder().encode(text);
  vi.stubGlobal("fetch", () => {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += piece)));
      },
    });
    return Promise.resolve(new Response(body, { status }));
  });
}

const row = fc.record({ sentence: fc.string({ unit: "grapheme" }), targets: fc.array(fc.string()) });

test("rows come back as they were written, however the file is cut on its way", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      async (rows, piece, byLine) => {
        const lines = rows.map((value) => JSON.stringify(value));
        answerWith(byLine ? `[\n${lines.join(",\n")}\n]` : JSON.stringify(rows), piece);
        expect(await readRows("evidence.json")).toEqual(rows);
      },
    ),
  );
});

const broken = [
  ["a file that ends too early", '[\n{"a":1},\n{"a":2}', 200, "evidence.json: ends too early"],
  ["an empty file", "", 200, "evidence.json: ends too early"],
  ["a file that is not there", "not found", 404, "evidence.json: 404"],
] as const;

test.each(broken)("%s is an error that names it", async (_, text, status, message) => {
  answerWith(text, 7, status);
  await expect(readRows("evidence.json")).rejects.toThrow(message);
});
