import type { Target } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SymbolMention } from "../model/mention.ts";
import { canonicalSymbol } from "../extract/official-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import { yearOfNumber } from "./principal-organs.ts";
import type { Draft, Step } from "./step.ts";
import { targetOf } from "./target.ts";

/** Gives mentions of official symbols the document that bears it as their target. */
export const symbolTarget: Step = (drafts, { registry }) =>
  drafts.map((draft) => (draft.mention.type === "symbol" ? resolved(draft, draft.mention, registry) : draft));

function resolved(draft: Draft, mention: SymbolMention, registry: Registry): Draft {
  // Ids that begin with the body are spelled by the form that found them.
  const written = /^(?!au\/|oas\/|unido\/|opcw\/|imo\/|coe\/|ecowas\/|paho\/)[a-z-]+\//u.test(mention.symbol)
    ? mention.symbol
    : canonicalSymbol(mention.symbol);
  const id = withYear(written, registry);
  const isSeries = mention.series === true;
  // Two symbols joined by a hyphen are one document, the addenda of "Add.1 and 2" are several.
  const others = isSeries || mention.several === true ? (mention.others ?? []) : [];
  const layer = isInstrument(id) ? "instrument" : isAct(id) ? "resolution" : "document";
  return {
    ...draft,
    layer,
    kind: kindOf(id),
    via: mention.ibid ? "ibid" : others.length > 0 ? "collective" : isSeries ? "series" : "direct",
    targets:
      isSeries || mention.several === true || mention.others === undefined
        ? [id, ...others].map((each) => targetOf(each, registry))
        : [doubleTarget(id, mention.others, registry)],
    doubts: [...draft.doubts, ...yearDoubt(written, id)],
    steps: [...draft.steps, `the symbol is ${id}`],
  };
}

/** One document under two symbols: known by the first, its other symbol beside it. */
function doubleTarget(id: string, others: readonly string[], registry: Registry): Target {
  const symbol = others.at(-1) ?? id;
  return { ...targetOf(id, registry), name: [id, ...others].join("-"), symbol };
}

/** An act of the European Union, a law of the United States, or a protocol or supplementary act of the Economic Community of West African States. */
function isInstrument(id: string): boolean {
  return /^(?:eu\/(?!COM|JOIN|SWD|SEC)|us-congress\/(?:PL|USC)\/|ecowas\/A\/(?:SP|SA|P)\.)/u.test(id);
}

/** A resolution, decision or statement by its symbol, as against a report, letter or record. */
function isAct(id: string): boolean {
  if (
    /^(?:oas\/.*(?:doc|INF)\.|oas\/CP\/[A-Z]+-|au\/.*(?:CL|AU|PR|AHG|MIN|HSG)\/\d|coe\/CM(?:\/Notes|\())/u.test(
      id,
    )
  )
    return false;
  return /\/(?:RES|DEC|PRST)[/.]|^(?:WHA|EB)\d|^(?:AFR|EUR|SEA|WPR|EM)\/RC\d+[./]R|^paho\/[CDESP]+\d+\.R|^\d+\/(?:CP|CMP|CMA|COP|MOP)\.|^(?:[BSRM]C|NP|CP)-[\dIVX]+\/|^(?:MC|PC|FSC)\.DEC|^(?:ep\/P|imo\/|oas\/|au\/|opcw\/|unido\/|coe\/|ecowas\/)|^[a-z-]+\/(?:res|dec|rec|opinion|dir|reg)\//u.test(
    id,
  );
}

function kindOf(id: string): string {
  if (/^(?:icj|cjeu)\//u.test(id)) return "judgment";
  if (id.startsWith("us-congress/") && isInstrument(id)) return "law";
  if (id.startsWith("eu/") && isInstrument(id)) return unionKinds[id.slice(3, 6)] ?? "decision";
  if (isInstrument(id)) return id.includes("/SA.") ? "act" : "protocol";
  if (/\/PRST\//u.test(id)) return "statement";
  if (/\/DEC[/.]|\.DEC\/|^\d+\/C|^WHA\d+\(|\/Dec\.|\/dec\/|^(?:[BSRM]C|NP|CP)-/u.test(id)) return "decision";
  if (/\/rec\/|CM\/Rec/u.test(id)) return "recommendation";
  if (id.includes("/opinion/")) return "opinion";
  if (isAct(id)) return "resolution";
  if (/\/L\.\d/u.test(id)) return "draft";
  return /\/(?:SR|PV)\.\d/u.test(id) ? "record" : "document";
}

const unionKinds: Readonly<Record<string, string>> = {
  act: "joint action",
  dir: "directive",
  pos: "common position",
  reg: "regulation",
};

/** `S/RES/1373(2001)` for `S/RES/1373` and for a year that the number cannot have. */
function withYear(id: string, registry: Registry): string {
  const number = /^S\/RES\/(\d{1,4})(?:\(\d{4}\))?$/u.exec(id)?.[1];
  const year = number === undefined ? undefined : yearOfNumber(Number(number), registry);
  return number === undefined || year === undefined ? id : `S/RES/${number}(${year})`;
}

/** A symbol whose number and year do not go together. */
function yearDoubt(written: string, id: string): readonly Diagnostic[] {
  if (!/^S\/RES\/\d+\(/u.test(written) || written === id) return [];
  return [
    {
      id: "number-impossible",
      severity: "error",
      message: `There is no ${written}: expected ${id}, the year of that number. Check number and year.`,
      candidates: [id],
    },
  ];
}
