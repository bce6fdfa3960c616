import type { Target } from "../model/citation.ts";
import type { Instrument, Registry } from "../registry/registry.ts";

/** True for one work under two ids: the instrument and the resolution that adopted it, or its registration. */
export function isSame(one: Target, other: Target, registry: Registry): boolean {
  const own = idsOf(one, registry);
  return idsOf(other, registry).some((id) => own.includes(id));
}

function idsOf(target: Target, registry: Registry): readonly string[] {
  const instrument = registry.instruments.get(target.id);
  return [
    target.id,
    ...(target.symbol === undefined ? [] : [target.symbol]),
    ...(instrument?.adoptedBy ?? []),
    ...registrations(instrument),
  ];
}

function registrations(instrument: Instrument | undefined): readonly string[] {
  const series = instrument?.treatySeries;
  return series === undefined ? [] : series.numbers.map((number) => `${series.series}:${number}`);
}
