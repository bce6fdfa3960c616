import { describe, expect, it } from "vitest";
import { xmlElement, xmlText } from "../../src/export/xml.ts";

describe("xmlText", () => {
  const rows: readonly (readonly [given: string, written: string])[] = [
    ["A & B < C > D", "A &amp; B &lt; C &gt; D"],
    ['the "Heart of Asia" initiative', "the &quot;Heart of Asia&quot; initiative"],
    ["form\ffeed and\u0000 NUL", "formfeed and NUL"],
    ["a lone \uD800 surrogate", "a lone  surrogate"],
    ["a pair 𝒜 stays", "a pair 𝒜 stays"],
    ["two\nlines\tand a tab", "two&#10;lines&#9;and a tab"],
    ["ميثاق الأمم المتحدة", "ميثاق الأمم المتحدة"],
  ];
  it.each(rows)("writes %j", (given, written) => expect(xmlText(given)).toBe(written));
});

describe("xmlElement", () => {
  it("leaves out attributes without a value", () =>
    expect(xmlElement("node", { id: "A/RES/3379(XXX)", start: undefined, weight: 2 })).toBe(
      '<node id="A/RES/3379(XXX)" weight="2"/>',
    ));
});
