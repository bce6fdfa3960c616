import { describe, expect, it } from "vitest";
import { registryOf } from "../../src/cli/data-tables.ts";
import { targetOf } from "../../src/resolve/target.ts";

const registry = registryOf();

describe("targetOf names works by body and number as their bodies write them", () => {
  const rows: readonly (readonly [id: string, name: string])[] = [
    ["E/CN.7/RES/53/10", "Commission on Narcotic Drugs resolution 53/10"],
    ["E/CN.4/DEC/2004/110", "Commission on Human Rights decision 2004/110"],
    ["A/RES/53/115", "General Assembly resolution 53/115"],
    ["A/RES/S-20/4A", "General Assembly resolution S-20/4 A"],
    ["S/RES/1373(2001)", "Security Council resolution 1373 (2001)"],
    ["A/67/459", "A/67/459"],
  ];
  it.each(rows)("%s", (id, name) => expect(targetOf(id, registry).name).toBe(name));

  it("names a resolution by the one instrument that it adopted", () =>
    expect(targetOf("A/RES/60/1", registry).name).toMatch(/World Summit Outcome/u));
});
