import type { Registry } from "../registry/registry.ts";

/** The organ that a resolution's number names without a mention of its own: "General Assembly resolution 71/231". */
export function issuerOf(id: string): string | undefined {
  const series = /^(?<series>A|S|E|A\/HRC)\/(?:RES|DEC)\//u.exec(id)?.groups?.series;
  return series === undefined ? undefined : { A: "unga", S: "unsc", E: "ecosoc", "A/HRC": "hrc" }[series];
}

const owners = new WeakMap<Registry, Map<string, string | undefined>>();

/** The body that an organ or officer bears in its name: of "President of the International Court of Justice" the Court. */
export function ownerOf(id: string, registry: Registry): string | undefined {
  let known = owners.get(registry);
  if (known === undefined) owners.set(registry, (known = new Map()));
  if (known.has(id)) return known.get(id);
  const body = registry.bodies.get(id);
  const parent = registry.bodies.get(body?.parent ?? "");
  const isNamed = parent?.names.some(
    ({ form, name }) => form !== "acronym" && body?.names.some((one) => one.name.endsWith(` of the ${name}`)),
  );
  const owner = isNamed === true ? parent?.id : undefined;
  if (body !== undefined) known.set(id, owner);
  return owner;
}
