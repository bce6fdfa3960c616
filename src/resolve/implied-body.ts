import { oncePerPair } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";

/** The organ that a resolution's number names without a mention of its own: "General Assembly resolution 71/231". */
export function issuerOf(id: string): string | undefined {
  const series = /^(?<series>A|S|E|A\/HRC)\/(?:RES|DEC)\//u.exec(id)?.groups?.series;
  return series === undefined ? undefined : { A: "unga", S: "unsc", E: "ecosoc", "A/HRC": "hrc" }[series];
}

/** The body that an organ or officer bears in its name: of "President of the International Court of Justice" the Court. */
export function ownerOf(id: string, registry: Registry): string | undefined {
  return registry.bodies.has(id) ? owners(registry, id) : undefined;
}

const owners = oncePerPair(({ bodies }: Registry, id: string) => {
  const body = bodies.get(id);
  const parent = bodies.get(body?.parent ?? "");
  const isNamed = parent?.names.some(
    ({ form, name }) => form !== "acronym" && body?.names.some((one) => one.name.endsWith(` of the ${name}`)),
  );
  return isNamed === true ? parent?.id : undefined;
});
