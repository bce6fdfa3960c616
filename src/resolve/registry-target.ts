import type { Target } from "../model/citation.ts";
import { assemblyName } from "../registry/assemblies.ts";
import type { Body, Instrument, Registry } from "../registry/registry.ts";

/** What the registry knows under an id, as a target with its English name; the id alone if it knows nothing. */
export function registryTarget(id: string, registry: Registry): Target {
  const owner = registry.instruments.get(id) ?? registry.bodies.get(id);
  if (owner === undefined) {
    // An assembly that the table of sessions does not hold yet.
    const number = /^ipu-assembly-(\d+)$/u.exec(id)?.[1];
    return { id, name: number === undefined ? id : assemblyName(Number(number)) };
  }
  const symbol = "adoptedBy" in owner ? owner.adoptedBy[0] : undefined;
  return { id, name: englishName(owner), ...(symbol === undefined ? {} : { symbol }) };
}

function englishName({ names, id }: Instrument | Body): string {
  const english = names.filter(({ language }) => language === "en");
  const name =
    english.find(({ form }) => form === "title") ??
    english.find(({ form }) => form === "short") ??
    english[0] ??
    names[0];
  return name?.name ?? id;
}
