import type { Target } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FootnoteCall } from "../model/document.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/**
 * Ties the mentions in a footnote to the words on which it hangs (`anchor`), and lets the note speak for the name
 * there: it confirms it, says which of several works is meant, gives a name unknown to the registry its work, or
 * disagrees (`note-disagrees`, and the name stands).
 */
export const readFootnotes: Step = (drafts, context) => {
  const { document } = context;
  const result = [...drafts];
  const places = new Map<number, number[]>();
  drafts.forEach(({ paragraph }, index) => {
    const list = places.get(paragraph);
    if (list === undefined) places.set(paragraph, [index]);
    else list.push(index);
  });
  const anchored = new Set<number>();
  document.children.forEach((paragraph, index) => {
    paragraph.calls.forEach((call, order) => {
      const note = call.footnote;
      if (note === undefined) return;
      const entries = places.get(note) ?? [];
      if (!anchored.has(note)) {
        anchored.add(note);
        for (const at of entries) {
          const draft = result[at];
          if (draft !== undefined) result[at] = { ...draft, anchor: { paragraph: index, at: call.at } };
        }
      }
      const evidence = entries.flatMap((at) => result[at] ?? []).filter(({ layer }) => layer !== "body");
      const name = nameBefore(places.get(index) ?? [], result, call, paragraph.calls[order - 1]);
      const named = name === undefined ? undefined : result[name];
      if (name === undefined || named === undefined) return;
      result[name] = withEvidence(named, evidence, context);
    });
  });
  return result;
};

/** Index of the mention on which a note hangs: the last one, no body, between the call before and this one. */
function nameBefore(
  places: readonly number[],
  drafts: readonly Draft[],
  call: FootnoteCall,
  before: FootnoteCall | undefined,
): number | undefined {
  const from = before === undefined || before.at === call.at ? 0 : before.at;
  let found: number | undefined;
  for (const at of places) {
    const draft = drafts[at];
    if (draft === undefined || draft.layer === "body") continue;
    // A call may stand inside a name that goes on behind it.
    if (draft.span.start < call.at && draft.span.end > from && draft.span.end <= call.at + 2) found = at;
  }
  return found;
}

function withEvidence(draft: Draft, evidence: readonly Draft[], context: ResolveContext): Draft {
  const targets = distinct(
    evidence.filter(({ targets }) => targets.length > 0).flatMap(({ targets }) => targets),
  );
  if (targets.length === 0) return draft;
  if (draft.targets.some((one) => targets.some((other) => isSame(one, other, context.registry))))
    return { ...draft, steps: [...draft.steps, "confirmed by its footnote"] };
  const { mention } = draft;
  // "the Protocols thereto" with the registration of the convention: the note speaks for them all together.
  if (mention.type === "collective" || (mention.type === "short" && mention.plural && mention.head !== "report"))
    return draft;
  const open = draft.targets.length === 0 || mention.type === "titled";
  if (mention.type === "numbered" || mention.type === "symbol" || mention.type === "treatySeries")
    return draft;
  const [work, ...others] = targets;
  if (work === undefined || others.length > 0) return draft;
  if (mention.type === "named" && open) {
    const meant = mention.candidates.find((id) =>
      isSame(registryTarget(id, context.registry), work, context.registry),
    );
    if (meant !== undefined) return identified(draft, registryTarget(meant, context.registry));
  }
  if (open || mention.type === "short")
    return identified(draft, workOf(draft, work, evidence, context.registry));
  return { ...draft, doubts: [...draft.doubts, disagreement(draft, work)] };
}

function identified(draft: Draft, target: Target): Draft {
  return {
    ...draft,
    targets: [target],
    doubts: draft.doubts.filter(
      ({ id }) => id !== "ambiguous-name" && id !== "no-antecedent" && id !== "two-antecedents",
    ),
    steps: [...draft.steps, `its footnote says that it is ${target.id}`],
  };
}

/** What the name stands for: the one instrument that the resolution of the note adopted, the name itself with that symbol, or the document. */
function workOf(draft: Draft, work: Target, evidence: readonly Draft[], registry: Registry): Target {
  const adopted = registry.adoptedBy(work.id);
  const [instrument] = adopted;
  if (instrument !== undefined && adopted.length === 1) return registryTarget(instrument.id, registry);
  const { mention } = draft;
  if (mention.type !== "titled" || mention.assemblies.length > 0) return work;
  const own = draft.targets[0];
  if (own === undefined || /^(?:UNTS|LNTS):/u.test(work.id))
    return work.id.includes("TS:") ? { ...work, name: own?.name ?? work.name } : work;
  // An annex is a work of its own, a resolution cited for itself is not.
  const isResolution = evidence.some(({ layer }) => layer === "resolution");
  return isResolution ? { ...own, symbol: work.id } : work;
}

/** True for one work under two ids: the instrument and the resolution that adopted it, or its registration. */
function isSame(one: Target, other: Target, registry: Registry): boolean {
  const own = idsOf(one, registry);
  return idsOf(other, registry).some((id) => own.includes(id));
}

function idsOf(target: Target, registry: Registry): readonly string[] {
  const instrument = registry.instruments.get(target.id);
  const adopting = instrument?.adoptedBy?.split(";").map((symbol) => symbol.trim()) ?? [];
  return [
    target.id,
    ...(target.symbol === undefined ? [] : [target.symbol]),
    ...adopting,
    ...registrations(instrument),
  ];
}

function registrations(instrument: Instrument | undefined): readonly string[] {
  const series = instrument?.treatySeries;
  return series === undefined ? [] : series.numbers.map((number) => `${series.series}:${number}`);
}

function distinct(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}

function disagreement(draft: Draft, work: Target): Diagnostic {
  return {
    id: "note-disagrees",
    severity: "warning",
    message: `The name is that of ${draft.targets[0]?.id ?? "nothing known"}, its footnote cites ${work.id}. Check which is meant.`,
    candidates: [...draft.targets.map(({ id }) => id), work.id],
  };
}
