import type { Paragraph } from "../model/document.ts";
import { organizationOf } from "../registry/body-line.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/**
 * Leaves out what is no citation by its place: names in the masthead and title of a resolution (but not "on the report
 * of the Third Committee (A/67/459)"), and the citing organ as the subject of its paragraph ("The General Assembly,").
 */
export const withoutMasthead: Step = (drafts, context) =>
  drafts.filter((draft) => !isOwnSubject(draft, context) && !isInMasthead(draft, context));

function isInMasthead(draft: Draft, { document, registry }: ResolveContext): boolean {
  const paragraph = document.children[draft.paragraph];
  // "S/RES/1356 (2001)" above "Distr. general": the masthead of the next text in a scan.
  const next = document.children[draft.paragraph + 1]?.text ?? "";
  if (
    paragraph !== undefined &&
    /^Dist(?:r|\.)/u.test(next) &&
    isByNumber(draft) &&
    isWhole(draft, paragraph)
  )
    return true;
  if (paragraph?.part !== "heading") return false;
  // The end of a sentence that began on the page before is no heading.
  if (/^\p{Ll}/u.test(paragraph.text)) return false;
  // "A sa 2071e séance, le 17 mars 1978, le Conseil a décidé d’inviter …" before a resolution of the same volume.
  if (/^(?:At its|A sa|À sa|A la|À la|En su) .{90,}[.;]$/u.test(paragraph.text)) return false;
  // "Origin - Assembly debate on 12 October 2023 (see Doc. 15842, report of the Committee on Political Affairs …)"
  if (/^Origine? [-–] /u.test(paragraph.text)) return isOwn(draft, { document, registry });
  // A summary of several sentences above a decision is text like any other.
  if (paragraph.text.length > 200 && /(?:\p{Ll}{3}|\d{4}|\))\. \p{Lu}.*\.$/su.test(paragraph.text))
    return false;
  // In a report headings are text like any other, behind the title.
  if (
    document.facts.kind === "report" ||
    document.facts.kind === "other" ||
    document.facts.kind === undefined
  ) {
    const first = document.children.findIndex(({ part }) => part !== "heading");
    return first < 0 || draft.paragraph < first;
  }
  const { mention } = draft;
  // "Resolution 7/2025", "DRAFT RESOLUTION 1.2", "Décision 1/CMA.6" on a line of its own: the number of the text itself.
  if (isByNumber(draft) && ownLine.test(paragraph.text) && isWhole(draft, paragraph)) return true;
  if (isNumberOfOther(draft, paragraph.text, { document, registry })) return true;
  // "(2023/2642(RSP))", the procedure in which the European Parliament adopted the text
  if (mention.type === "symbol" && /^ep\/\d{4}\/\d{4}\(/u.test(mention.symbol)) return true;
  if (mention.type === "numbered" || mention.type === "symbol") return false;
  const bracket = paragraph.text.lastIndexOf("[", draft.span.start);
  return bracket < 0 || paragraph.text.lastIndexOf("]", draft.span.start) > bracket;
}

const ownLine =
  /^(?:Draft )?(?:Resolution|Résolution|Resolución|Decision|Décision|Decisión|Резолюция|Решение|Beschluss|Entschließung)(?!\p{L})/iu;

function isByNumber({ mention }: Draft): boolean {
  return mention.type === "numbered" || mention.type === "symbol";
}

function isWhole({ span }: Draft, { text }: Paragraph): boolean {
  return /^(?:\p{L}+)?$/u.test(text.slice(0, span.start).trim()) && /^[.*]?\s*$/u.test(text.slice(span.end));
}

const subject = /^[\s“"«„]*(?:The |L[’']|La |Le |El |Die |Der |إن |\(?\d{1,3}\)? ?)?$/u;

// In a statement every sentence begins with the organ that makes it.
const sentence =
  /(?:^|[.:;”"“’]\s?)\s*[“"]?(?:The|(?:In th(?:is|at) (?:regard|context|respect|connection)|To this end|Furthermore|Moreover|In addition|Finally),? the) $/u;
/** What introduces a statement: "At the 8122nd meeting of the Security Council, held on …, the President … made the following statement". */
const introduction = /^At the .{20,400} made the following statement on behalf of the (?:Security )?Council/u;

function isOwnSubject(draft: Draft, context: ResolveContext): boolean {
  const { document } = context;
  const paragraph = document.children[draft.paragraph];
  if (paragraph === undefined) return false;
  if (draft.layer !== "body") return draft.layer === "instrument" && isOfParties(draft, paragraph);
  const head = paragraph.text.slice(Math.max(0, draft.span.start - 32), draft.span.start);
  if (document.facts.kind === "statement") {
    if (sentence.test(head) && draft.targets[0]?.id === document.facts.issuingBody) return true;
    if (introduction.test(paragraph.text)) return true;
  }
  // "La 75.ª Asamblea Mundial de la Salud,", "第七十六届世界卫生大会，"
  const isEnacting = /(?:^|\.)PP0$/u.test(paragraph.label) && paragraph.text.length < 120;
  const rest = paragraph.text.slice(draft.span.end);
  const isLast = /^[,،，]\s*$/u.test(rest);
  // "The Governing Council of the Inter-Parliamentary Union" above its numbered paragraphs, "The OSCE Parliamentary Assembly:"
  const isAlone = /^:?\s*$/u.test(rest) && subject.test(paragraph.text.slice(0, draft.span.start));
  if (isEnacting && (isLast || isAlone || isOwn(draft, context))) return true;
  if (isAlone && rest.startsWith(":")) return true;
  if (draft.span.start > 30 || !subject.test(paragraph.text.slice(0, draft.span.start))) return false;
  return isOwn(draft, context) || isLast;
}

/** "The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement," enacts the text. */
function isOfParties({ span }: Draft, { label, text }: Paragraph): boolean {
  return (
    /(?:^|\.)PP0$/u.test(label) &&
    text.length < 240 &&
    /^(?:The |La |Die |El )?(?:Conf[eé]ren|Meeting|Assembl|Réunion|Reunión|Asamblea|Конференц|Совещан|مؤتمر|اجتماع)/u.test(
      text,
    ) &&
    /^[,،，]?\s*$/u.test(text.slice(span.end))
  );
}

/** True for the body whose text it is. */
function isOwn({ targets }: Draft, { document: { facts } }: ResolveContext): boolean {
  const own = facts.kind === "report" || facts.kind === "other" ? undefined : facts.issuingBody;
  const id = targets[0]?.id;
  return (
    own !== undefined && id !== undefined && (id === own || (own === "ipu" && id.startsWith("ipu-assembly")))
  );
}

/** "RÉSOLUTION 482" at the head of a text of another organization is no number of the Security Council's. */
function isNumberOfOther(
  { mention, span }: Draft,
  heading: string,
  { document, registry }: ResolveContext,
): boolean {
  if (mention.type !== "numbered" || span.start > 0 || mention.bodies.length > 0) return false;
  const organization = organizationOf(document.facts.issuingBody ?? "", registry);
  return organization === undefined ? /^\p{L}+ \d{1,4}(?:\/\d{4})?$/u.test(heading) : organization !== "un";
}
