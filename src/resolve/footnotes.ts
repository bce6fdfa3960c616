import type { Target } from "../model/citation.ts";
import type { FootnoteCall } from "../model/document.ts";
import { grouped } from "../model/grouped.ts";
import type { Span } from "../model/span.ts";
import type { Registry } from "../registry/registry.ts";
import { bareForm, holderOf } from "./bare-form.ts";
import { identified, workOf } from "./identified.ts";
import { isSame } from "./same-work.ts";
import { disagreement, type Evidence } from "./note-disagreement.ts";
import { mandateBefore, notePhrase } from "./note-phrase.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/**
 * Ties the mentions in a footnote to the words on which it hangs (`anchor`), and lets the note speak for the name
 * there: it confirms it, says which of several works is meant, gives a name unknown to the registry its work, or
 * disagrees (`note-disagrees`, and the name stands). Words that only the note makes a citation ("the outcome document
 * of the Conference,⁷") become a mention of its work.
 */
export const readFootnotes: Step = (drafts, context) => {
  const { document } = context;
  const result = [...drafts];
  const added: Draft[] = [];
  /** Indexes of drafts by paragraph. */
  const places = grouped(drafts.keys(), (at) => drafts[at]!.paragraph);
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
      const evidence = evidenceOf(
        document.children[note]?.text ?? "",
        entries.flatMap((at) => result[at] ?? []),
      );
      const { works } = evidence;
      if (works.length === 0) return;
      const window = windowOf(paragraph.text, call, paragraph.calls[order - 1]);
      const inWindow = (places.get(index) ?? []).filter((at) => {
        const draft = result[at];
        return draft !== undefined && draft.layer !== "body" && !isNoun(draft) && isIn(draft, window);
      });
      const confirmed = inWindow.findLast((at) => agrees(result[at], works, context.registry));
      const agreeing = confirmed === undefined ? undefined : result[confirmed];
      if (confirmed !== undefined && agreeing !== undefined && call.at - agreeing.span.end < farthest) {
        result[confirmed] = { ...agreeing, steps: [...agreeing.steps, "confirmed by its footnote"] };
        for (const at of entries) {
          const entry = result[at];
          if (entry !== undefined) result[at] = sharingNumber(entry, agreeing, context.registry);
        }
        return;
      }
      const name = holderOf(inWindow, result, evidence, paragraph.text, context.registry);
      const named = name === undefined ? undefined : result[name];
      const last = inWindow.at(-1);
      const phrase =
        (name === last ? phraseOf(paragraph.text, named, window, evidence) : undefined) ??
        phraseBeforeMandate(paragraph.text, last === undefined ? undefined : result[last], window, evidence);
      if (phrase !== undefined) added.push(draftOf(phrase, index, evidence, context.registry));
      else if (name !== undefined && named !== undefined)
        result[name] = withEvidence(named, evidence, window, context);
    });
  });
  return added.length === 0 ? result : inOrder(result, added);
};

/** How far before its mark, in code units, a note's own work can stand and still be what the note hangs on. */
const farthest = 250;

/** Protocols share the registration of their treaty: the name says which of them the entry is. */
function sharingNumber(entry: Draft, name: Draft, registry: Registry): Draft {
  const [treaty, ...others] = name.targets;
  if (entry.mention.type !== "treatySeries" || treaty === undefined || others.length > 0) return entry;
  const isKnown = entry.targets.some(({ id }) => id === treaty.id);
  return isKnown || entry.targets.length !== 1 || !agrees(name, entry.targets, registry)
    ? entry
    : {
        ...entry,
        targets: [treaty],
        steps: [...entry.steps, `of those under this number ${treaty.id}, as the name says`],
      };
}

/** What a note with these mentions in it tells. */
function evidenceOf(note: string, entries: readonly Draft[]): Evidence {
  const citing = entries.filter(({ layer, targets }) => layer !== "body" && targets.length > 0);
  const works = citing.flatMap(({ targets }) => targets);
  return {
    works: [...new Map(works.map((target) => [target.id, target])).values()],
    layer: citing[0]?.layer ?? "document",
    isReference: /^(?:See|Cf\.|Voir|Véase)(?! (?:General Assembly )?[Rr]esolution)/u.test(note),
    isAnnex: /annex/u.test(note),
    isTreaty: entries.some(({ mention }) => mention.type === "treatySeries"),
  };
}

/** From the call before, or the sentence's beginning, to the call. */
function windowOf(text: string, call: FootnoteCall, before: FootnoteCall | undefined): Span {
  const from = before === undefined || before.at === call.at ? 0 : before.at;
  const stop = text.slice(from, call.at - 1).lastIndexOf("; ");
  return { start: stop < 0 ? from : from + stop + 2, end: call.at };
}

/** "the guidelines and recommendations adopted …¹": a noun in lower case is no name to hang a note on. */
function isNoun({ mention }: Draft): boolean {
  return mention.extractor === "said-instrument";
}

/** A call may stand inside a name that goes on behind it, or right before a mark of punctuation. */
function isIn({ span }: Draft, window: Span): boolean {
  return span.start < window.end && span.end > window.start;
}

function agrees(draft: Draft | undefined, works: readonly Target[], registry: Registry): boolean {
  return draft?.targets.some((one) => works.some((other) => isSame(one, other, registry))) === true;
}

/** Words behind the last name that a note with one work hangs on, and not that name. */
function phraseOf(
  text: string,
  named: Draft | undefined,
  window: Span,
  evidence: Evidence,
): Span | undefined {
  if (evidence.works.length > 1) return undefined;
  const start = named === undefined ? window.start : Math.max(window.start, named.span.end);
  const sort = evidence.isReference ? "source" : evidence.isAnnex || evidence.isTreaty ? "annexed" : "text";
  return notePhrase(text, { start, end: window.end }, sort, named !== undefined);
}

/** A text with a symbol of its own, where the resolution named last is only the one that asked for it. */
function phraseBeforeMandate(
  text: string,
  named: Draft | undefined,
  window: Span,
  { works, layer, isReference, isAnnex }: Evidence,
): Span | undefined {
  if (named?.mention.type !== "numbered" || works.length > 1 || layer !== "document" || isReference)
    return undefined;
  if (text.slice(named.span.end, window.end).trim().length > 2) return undefined;
  const end = mandateBefore(text, { start: window.start, end: named.span.start });
  return end === undefined
    ? undefined
    : notePhrase(text, { start: window.start, end }, isAnnex ? "annexed" : "text", false);
}

function draftOf(span: Span, paragraph: number, evidence: Evidence, registry: Registry): Draft {
  const [work] = evidence.works;
  const adopted = work === undefined ? [] : registry.adoptedBy(work.id);
  const only = adopted.length === 1 ? adopted[0] : undefined;
  const layer =
    evidence.layer === "document" && !/^(?:UNTS|LNTS):/u.test(work?.id ?? "")
      ? "document"
      : evidence.isAnnex
        ? "instrument"
        : evidence.layer;
  const target = only === undefined ? evidence.works : [registryTarget(only.id, registry)];
  return {
    mention: {
      type: "short",
      paragraph,
      span,
      extractor: "note-phrase",
      layer,
      head: "document",
      plural: false,
    },
    paragraph,
    span,
    layer,
    kind: only?.kind ?? "document",
    via: "short",
    targets: target,
    doubts: [],
    steps: [`words whose footnote cites ${target.map(({ id }) => id).join(", ")}`],
  };
}

/** The added mentions at their places; bodies inside those of instruments are parts of them. */
function inOrder(drafts: readonly Draft[], added: readonly Draft[]): readonly Draft[] {
  const byParagraph = grouped(added, ({ paragraph }) => paragraph);
  const kept = drafts.filter(
    (draft) =>
      !(
        (draft.layer === "body" || isNoun(draft)) &&
        byParagraph
          .get(draft.paragraph)
          ?.some(
            (one) =>
              (one.layer === "instrument" || isNoun(draft)) &&
              one.span.start <= draft.span.start &&
              draft.span.end <= one.span.end,
          )
      ),
  );
  return [...kept, ...added].sort(
    (a, b) => a.paragraph - b.paragraph || a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

function withEvidence(
  draft: Draft,
  evidence: Evidence,
  window: Span,
  { document, registry }: ResolveContext,
): Draft {
  const { mention } = draft;
  // "the Protocols thereto" with the registration of the convention: the note speaks for them all together.
  if (
    mention.type === "collective" ||
    (mention.type === "short" && mention.plural && mention.head !== "report")
  )
    return draft;
  if (mention.type === "numbered" || mention.type === "symbol" || mention.type === "treatySeries")
    return draft;
  const [work, ...others] = evidence.works;
  if (work === undefined) return draft;
  if (mention.type === "short" && mention.head === "report" && mention.plural)
    return { ...draft, targets: evidence.works, steps: [...draft.steps, "its footnote lists them"] };
  if (mention.type === "titled" && mention.kind === "statement") {
    // "S/PRST/2013/2; see Resolutions and Decisions of the Security Council … (S/INF/68)".
    const statement = evidence.works.find(({ id }) => id.startsWith("S/PRST/"));
    return statement === undefined ? draft : identified(draft, statement);
  }
  if (others.length > 0) return draft;
  if (mention.type === "short" && mention.head !== "report") {
    const text = document.children[draft.paragraph]?.text ?? "";
    return bareForm(draft, mention.head, work, { text, window }, registry);
  }
  const open = draft.targets.length === 0 || mention.type === "titled";
  if (mention.type === "named" && draft.targets.length === 0) {
    const meant = mention.candidates.find((id) => isSame(registryTarget(id, registry), work, registry));
    if (meant !== undefined) return identified(draft, registryTarget(meant, registry));
  }
  if (open || mention.type === "short") return identified(draft, workOf(draft, work, registry));
  const [own] = draft.targets;
  // A text that the registry knows without its source: the note is that source.
  if (
    own !== undefined &&
    own.symbol === undefined &&
    evidence.isAnnex &&
    registry.instruments.get(own.id)?.treatySeries === undefined
  )
    return {
      ...draft,
      targets: [{ ...own, symbol: work.id }],
      steps: [...draft.steps, `annexed to ${work.id}, as its footnote says`],
    };
  const text = document.children[draft.paragraph]?.text ?? "";
  const [before, gap] = [text.slice(window.start, draft.span.start), text.slice(draft.span.end, window.end)];
  const doubt = disagreement(draft, evidence, { before, gap }, registry);
  return doubt === undefined ? draft : { ...draft, doubts: [...draft.doubts, doubt] };
}
