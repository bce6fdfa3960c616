import { extractMentions } from "../extract/index.ts";
import type { Citation } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { act } from "./act.ts";
import { readFootnotes } from "./footnotes.ts";
import { resolveIbid } from "./ibid.ts";
import { issuingBody } from "./issuing-body.ts";
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
import type { Draft, Step } from "./step.ts";
import { resolveStatementDates } from "./statement-dates.ts";
import { symbolTarget } from "./symbol.ts";
import { refereeSymbolDates } from "./symbol-date.ts";
import { resolveTitles } from "./titles.ts";
import { resolveTreatySeries } from "./treaty-series.ts";

/** In the order in which they run. */
const steps: readonly Step[] = [
  symbolTarget,
  issuingBody,
  resolveNames,
  resolveTitles,
  resolveStatementDates,
  resolveResolutionDates,
  resolveTreatySeries,
  resolveIbid,
  readFootnotes,
  resolveShortForms,
  organsOf,
  withoutOtherOrganization,
  findPinpoints,
  withoutMasthead,
  refereeNumbers,
  refereeSymbolDates,
  refereeAssemblies,
  withoutSelf,
  act,
];

/** The citations of a document in text order; what stays unresolved is kept with its doubt. */
export function citationsOf(document: Document, registry: Registry): readonly Citation[] {
  const drafts = extractMentions(document, registry).map(draftOf);
  return steps.reduce<readonly Draft[]>((drafts, step) => step(drafts, { document, registry }), drafts);
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
