import { extractMentions } from "../extract/index.ts";
import type { Citation } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { act } from "./act.ts";
import { readFootnotes } from "./footnotes.ts";
import { resolveIbid } from "./ibid.ts";
import { issuingBody } from "./issuing-body.ts";
import { withMaker } from "./maker.ts";
import { withoutMasthead } from "./masthead.ts";
import { resolveNames } from "./names.ts";
import { organsOf } from "./organs-of.ts";
import { withoutOtherOrganization } from "./other-organization.ts";
import { findPinpoints } from "./pinpoints.ts";
import { refereeAssemblies } from "./referee-assemblies.ts";
import { refereeNumbers } from "./referee-numbers.ts";
import { withoutSelf } from "./self-reference.ts";
import { resolveResolutionDates } from "./resolution-dates.ts";
import { resolveShortForms } from "./short-forms.ts";
import type { Draft, Siblings, Step } from "./step.ts";
import { resolveStatementDates } from "./statement-dates.ts";
import { symbolTarget } from "./symbol.ts";
import { refereeSymbolDates } from "./symbol-date.ts";
import { resolveTitles } from "./titles.ts";
import { toldByResolution } from "./told-by-resolution.ts";
import { resolveTreatySeries } from "./treaty-series.ts";

/** In the order in which they run. */
const steps: readonly Step[] = [
  symbolTarget,
  issuingBody,
  resolveNames,
  resolveTitles,
  toldByResolution,
  resolveStatementDates,
  resolveResolutionDates,
  resolveTreatySeries,
  resolveIbid,
  readFootnotes,
  resolveShortForms,
  organsOf,
  withoutOtherOrganization,
  withMaker,
  findPinpoints,
  withoutMasthead,
  refereeNumbers,
  refereeSymbolDates,
  refereeAssemblies,
  withoutSelf,
  act,
];

/** The citations of each document of a file; what one leaves open another may tell. */
export function citationsOfAll(
  documents: readonly Document[],
  registry: Registry,
): readonly (readonly Citation[])[] {
  if (documents.length < 2) return documents.map((document) => citationsOf(document, registry));
  const open = new Set<Document>();
  const read = new Map<Document, readonly Citation[]>();
  for (const document of documents) read.set(document, citationsOf(document, registry, { documents, open }));
  const siblings: Siblings = { documents, open, read };
  return documents.map((document) =>
    open.has(document) ? citationsOf(document, registry, siblings) : read.get(document)!,
  );
}

/** The citations of a document in text order; what stays unresolved is kept with its doubt. */
export function citationsOf(
  document: Document,
  registry: Registry,
  siblings?: Siblings,
): readonly Citation[] {
  const context = { document, registry, ...(siblings && { siblings }) };
  const drafts = extractMentions(document, registry).map(draftOf);
  return steps.reduce<readonly Draft[]>((drafts, step) => step(drafts, context), drafts);
}

function draftOf(mention: Mention): Draft {
  return {
    mention,
    paragraph: mention.paragraph,
    span: mention.span,
    layer: "layer" in mention ? mention.layer : mention.type === "numbered" ? "resolution" : "document",
    kind: mention.type,
    via: "direct",
    targets: [],
    doubts: [],
    steps: [],
  };
}
