import type { TreatySeriesMention } from "../model/mention.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";
import { registryTarget } from "./registry-target.ts";

/**
 * Treaty Series entries with the treaties registered there; one that the registry does not know keeps its number as id.
 * A volume without a number is that of the treaty named just before, if it stands in it.
 */
export const resolveTreatySeries: Step = (drafts, context) =>
  drafts.map((draft, index) =>
    draft.mention.type === "treatySeries"
      ? (beside(draft, draft.mention, drafts.slice(Math.max(0, index - 4), index), context) ??
        withTreaties(draft, draft.mention, context))
      : draft,
  );

/** "the Vienna Convention on the Law of Treaties (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331". */
function beside(
  draft: Draft,
  { series, volumes, numbers }: TreatySeriesMention,
  before: readonly Draft[],
  { registry }: ResolveContext,
): Draft | undefined {
  if (numbers.length > 0) return undefined;
  const name = before.findLast(
    ({ paragraph, span, targets }) =>
      paragraph === draft.paragraph &&
      draft.span.start - span.end < farthest &&
      targets.length === 1 &&
      isIn(registry.instruments.get(targets[0]!.id)),
  );
  return name === undefined
    ? undefined
    : {
        ...draft,
        kind: name.kind,
        targets: name.targets,
        steps: [...draft.steps, `vol. ${volumes.join(", ")} holds the treaty named just before`],
      };

  function isIn(instrument: Instrument | undefined): boolean {
    const { treatySeries } = instrument ?? {};
    return treatySeries?.series === series && volumes.some((volume) => treatySeries.volumes.includes(volume));
  }
}

/** How far before its entry a treaty is named, in code units: dates of adoption and entry into force stand between. */
const farthest = 120;

function withTreaties(draft: Draft, mention: TreatySeriesMention, { registry }: ResolveContext): Draft {
  const { series, volumes, numbers } = mention;
  const via = mention.ibid ? ("ibid" as const) : ("direct" as const);
  if (numbers.length === 0) {
    // Volumes alone name a page in a book of many treaties.
    return {
      ...draft,
      kind: "treaty",
      via,
      doubts: [
        ...draft.doubts,
        {
          id: "no-registration-number",
          severity: "note",
          message: `Volume ${volumes.join(", ")} of the Treaty Series holds many treaties. Add the registration number (“No. …”).`,
        },
      ],
    };
  }
  const targets = numbers.flatMap((number) => {
    const protocols = protocolsIn(volumes, (volume) => registry.byTreatySeries(series, number, volume));
    if (protocols.length > 1) return protocols.map((one) => registryTarget(one.id, registry));
    const treaty = treatyOf(
      registry.byTreatySeries(series, number, volumes.length === 1 ? volumes[0] : undefined),
      volumes,
    );
    if (treaty !== undefined) return [registryTarget(treaty.id, registry)];
    const id = series === "LNTS" ? `LNTS:${volumes[0] ?? ""}:${number}` : `UNTS:${number}`;
    return [
      {
        id,
        name: `${series === "LNTS" ? "League of Nations" : "United Nations"}, Treaty Series, No. ${number}`,
      },
    ];
  });
  const doubt = otherVolume(mention, registry);
  return {
    ...draft,
    kind: "treaty",
    via,
    targets,
    doubts: doubt === undefined ? draft.doubts : [...draft.doubts, doubt],
    steps: [...draft.steps, `registered as ${series} No. ${numbers.join(", ")}, vol. ${volumes.join(", ")}`],
  };
}

/** The doubt `volume-disagrees` about a registration number that stands in other volumes than the one written beside it. */
function otherVolume(
  { series, volumes, numbers }: TreatySeriesMention,
  registry: Registry,
): Diagnostic | undefined {
  const [volume, ...otherVolumes] = volumes;
  const [number, ...otherNumbers] = numbers;
  if (volume === undefined || number === undefined || otherVolumes.length + otherNumbers.length > 0)
    return undefined;
  const found = registry.byTreatySeries(series, number, volume);
  const known = [...new Set(found.flatMap(({ treatySeries }) => treatySeries?.volumes ?? []))];
  if (known.length === 0 || known.includes(volume)) return undefined;
  return {
    id: "volume-disagrees",
    severity: "warning",
    message: `No. ${number} stands in volume ${known.join(", ")} of the Treaty Series, but the text gives volume ${volume}. Check volume and number.`,
    candidates: found.map(({ id }) => id),
  };
}

/** "vols. 2171 and 2173, No. 27531": protocols that share the number of their treaty, each in its volume; else none. */
function protocolsIn(
  volumes: readonly string[],
  registeredIn: (volume: string) => readonly Instrument[],
): readonly Instrument[] {
  if (volumes.length < 2) return [];
  const found = [...new Set(volumes.flatMap((volume) => registeredIn(volume)))];
  return found.every(({ kind }) => kind === "protocol") ? found : [];
}

/** Of treaties under one number the one printed in the fewest volumes if one volume is given, else the one that the others supplement. */
function treatyOf(found: readonly Instrument[], volumes: readonly string[]): Instrument | undefined {
  const size = (one: Instrument): number => one.treatySeries?.volumes.length ?? 0;
  if (volumes.length === 1 && found.length > 1) {
    const [first, second] = [...found].sort((a, b) => size(a) - size(b));
    if (first !== undefined && second !== undefined && size(first) < size(second)) return first;
  }
  const ids = new Set(found.map(({ id }) => id));
  return (
    found.find(({ supplements, amends }) => ![...supplements, ...amends].some((id) => ids.has(id))) ??
    found[0]
  );
}
