import type { Target } from "../model/citation.ts";
import type { Body, Instrument, Registry } from "../registry/registry.ts";

/** What the registry knows under an id, as a target with its English name; the id alone if it knows nothing. */
export function registryTarget(id: string, registry: Registry): Target {
  const owner = registry.instruments.get(id) ?? registry.bodies.get(id);
  if (owner === undefined) return { id, name: assemblyName(id) ?? id };
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

/** Assemblies of the Inter-Parliamentary Union that the table of sessions does not hold yet. */
function assemblyName(id: string): string | undefined {
  const number = /^ipu-assembly-(\d+)$/u.exec(id)?.[1];
  if (number === undefined) return undefined;
  const last = Number(number) % 100 > 10 && Number(number) % 100 < 14 ? 0 : Number(number) % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"} IPU Assembly`;
}
