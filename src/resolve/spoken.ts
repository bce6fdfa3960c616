import type { Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";
import { targetOf } from "./target.ts";

/** A work or body in plain words for a message: its English name where there is one, a symbol as it is. */
export function spoken(id: string, registry: Registry): string {
  if (registry.instruments.has(id) || registry.bodies.has(id))
    return `“${registryTarget(id, registry).name}”`;
  const { name } = targetOf(id, registry);
  return /^[A-Z\d]/u.test(id) || name === id ? id : `“${name}”`;
}

/** Several in plain words: "“A”, “B” or “C”". */
export function spokenList(
  ids: readonly string[],
  registry: Registry,
  conjunction: "or" | "and" = "or",
): string {
  const names = [...new Set(ids.map((id) => spoken(id, registry)))];
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
