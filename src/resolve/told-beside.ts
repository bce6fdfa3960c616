import { headsOf } from "./heads-of.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { textAround } from "./words-at.ts";

/** What stands beside a mention tells what it is, where nothing named before does: its footnote, or the resolution right behind it. */
export function toldBeside(draft: Draft, next: readonly Draft[], context: ResolveContext): Draft {
  return fromGivenName(fromResolution(fromNote(draft), next, context), next, context);
}

// "the Agreement signed by the two parties in Ouagadougou on 4 March 2007 (“the Ouagadougou Political Agreement”".
const called =
  /^,? (?:signed|concluded|reached|adopted|done|agreed|initialled) [^;()]{2,160} \(["“](?:the )?$/u;

/** The name that the text gives it in the bracket behind it. */
function fromGivenName(draft: Draft, next: readonly Draft[], { document, registry }: ResolveContext): Draft {
  const { mention, span, paragraph } = draft;
  if (mention.type !== "short" || mention.layer !== "instrument" || draft.targets.length > 0) return draft;
  const text = document.children[paragraph]?.text ?? "";
  const name = next.find(
    (one) =>
      one.paragraph === paragraph &&
      one.layer === "instrument" &&
      one.targets.length === 1 &&
      called.test(text.slice(span.end, one.span.start)),
  );
  const target = name?.targets[0];
  if (target === undefined || !headsOf(target.id, target.name, document.language, registry).has(mention.head))
    return draft;
  return {
    ...draft,
    kind: name?.kind ?? draft.kind,
    targets: [target],
    doubts: [],
    steps: [...draft.steps, `called so in the bracket behind it: ${target.id}`],
  };
}

/** What the note cites stands in where nothing named before fits. */
function fromNote(draft: Draft): Draft {
  const { noted } = draft;
  if (noted === undefined || draft.targets.length > 0) return draft;
  return {
    ...draft,
    targets: [noted],
    doubts: [],
    steps: [...draft.steps, `its footnote says that it is ${noted.id}`],
  };
}

// "the Declaration, contained in General Assembly resolution 1514 (XV)".
const containedIn =
  /^,? (?:(?:as )?(?:contained|set out|annexed|adopted|proclaimed|endorsed)|annexed) (?:in|to|by) (?:its )?$/u;

/** What the resolution right behind adopted stands in where nothing named before fits. */
function fromResolution(draft: Draft, next: readonly Draft[], { document, registry }: ResolveContext): Draft {
  const { mention } = draft;
  if (
    mention.type !== "short" ||
    mention.layer !== "instrument" ||
    draft.targets.length > 0 ||
    mention.plural
  )
    return draft;
  const text = textAround(draft, document);
  const resolution = next.find(
    ({ paragraph, layer, span }) =>
      paragraph === draft.paragraph &&
      layer === "resolution" &&
      containedIn.test(text.slice(draft.span.end, span.start)),
  );
  const adopted = registry
    .adoptedBy(resolution?.targets[0]?.id ?? "")
    .filter((one) => headsOf(one.id, one.id, "en", registry).has(mention.head));
  const [only, ...others] = adopted;
  if (only === undefined || others.length > 0) return draft;
  const target = registryTarget(only.id, registry);
  return {
    ...draft,
    kind: only.kind,
    targets: [target],
    doubts: [],
    steps: [...draft.steps, `adopted by ${resolution?.targets[0]?.id ?? ""}, which follows`],
  };
}
