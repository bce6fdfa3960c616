import { expect, test } from "vitest";
import { countTables } from "../../src/registry/count-tables.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";

test("counts rows, names by language, kinds and sessions", () => {
  const registry = loadRegistry({
    "instruments.csv": "id,kind,source,confirmed\na,treaty,x,yes\nb,treaty,x,no\nc,plan,x,no\n",
    "bodies.csv": "id,kind,parent,source,confirmed\nipu,organization,,x,yes\n",
    "names.csv": "id,language,form,name\na,en,title,A\na,en,short,AA\na,fr,title,Un A\nipu,en,title,IPU\n",
    "sessions.csv": "body,session,source\nipu,145,x\nipu,146,x\n",
  });
  const text = countTables(registry);
  expect(text).toContain("Instruments by kind: treaty 2, plan 1.");
  expect(text).toContain("Bodies by kind: organization 1.");
  expect(text).toContain("Sessions: ipu 2.");
  expect(text).toMatch(/\| instruments \| 3 +\| 1 +\| 2 \(1\) +\| 1 \(1\) +\| 0 \(0\)/u);
});
