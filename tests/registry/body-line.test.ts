import { expect, test } from "vitest";
import { bodyLine, organizationOf } from "../../src/registry/body-line.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";

const registry = loadRegistry({
  "registry/bodies.csv": [
    "id,kind,parent,from",
    "un,organization,,",
    "unga,organ,un,",
    "hrc,council,unga,",
    "hen,council,egg,",
    "egg,council,hen,",
    "stray,council,nobody,",
  ].join("\n"),
});

test.each([
  ["hrc", ["hrc", "unga", "un"]],
  ["un", ["un"]],
  ["stray", ["stray"]],
  ["untoc", []],
  ["hen", ["hen", "egg"]],
])("the line of %s is %j", (id, line) => {
  expect(bodyLine(registry, id).map((body) => body.id)).toEqual(line);
  expect(organizationOf(id, registry)).toBe(line.at(-1));
});
