import type { Instrument } from "../registry/registry.ts";
import { headsOf } from "./heads-of.ts";
import { isOfKind } from "./of-kind.ts";
import type { Referent, Referents } from "./referents.ts";
import type { ResolveContext } from "./step.ts";

/**
 * Of the works named with a head noun, and of the one that the resolution of a work named before has adopted with it,
 * the last adopted: "the 2030 Agenda … building upon the Millennium Development Goals … all its Goals" are the
 * Sustainable Development Goals. Undefined if there is none.
 */
export function adoptedTogether(
  head: string,
  fitting: readonly Referent[],
  referents: Referents,
  { document, registry }: ResolveContext,
): Instrument | undefined {
  const beside = referents
    .fitting(({ layer }) => layer === "instrument")
    .flatMap(({ target }) =>
      (registry.instruments.get(target.id)?.adoptedBy ?? [])
        .flatMap((symbol) => registry.adoptedBy(symbol))
        .filter(({ id, kind }) => id !== target.id && isOfKind(head, kind))
        .filter(({ id }) => headsOf(id, id, document.language, registry).has(head)),
    );
  const named = fitting.flatMap(({ target }) => registry.instruments.get(target.id) ?? []);
  return [...named, ...beside].reduce<Instrument | undefined>(
    (last, one) => (last !== undefined && (last.adopted ?? "") >= (one.adopted ?? "") ? last : one),
    undefined,
  );
}
