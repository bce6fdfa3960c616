import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

/**
 * The mentions of one paragraph in text order, without claims on words that an earlier extractor has. A name of a body
 * stands inside a longer mention only if that is a report of the body ("UNODC report"); in a number or the name of an
 * instrument it is a part of it ("Commission on Narcotic Drugs resolution 53/10", "Charter of the United Nations").
 */
export function withoutOverlaps(all: readonly Mention[]): readonly Mention[] {
  const claims = all.some(isReport) ? withWholeAuthors(all) : all;
  const inOrder = claims.toSorted(byPlace);
  if (inOrder.every(({ span }, at) => at === 0 || inOrder[at - 1]!.span.end <= span.start)) return inOrder;
  const cited: Mention[] = [];
  const bodies: Mention[] = [];
  for (const claim of claims)
    if (!isBody(claim) && neighbours(cited, claim.span).length === 0) insert(cited, claim);
  for (const claim of claims)
    if (isBody(claim) && neighbours(bodies, claim.span).length === 0)
      if (neighbours(cited, claim.span).every((mention) => mayStandWith(claim, mention)))
        insert(bodies, claim);
  return [...cited, ...bodies].sort(byPlace);
}

function isReport({ extractor }: Mention): boolean {
  return extractor === "report-of";
}

/** "report of the Panel of Experts appointed … pursuant to resolution 1591 (2005)": as far as the name of its author goes. */
function withWholeAuthors(claims: readonly Mention[]): readonly Mention[] {
  const bodies = claims.filter(isBody).sort(byPlace);
  return claims.map((report) => {
    if (!isReport(report)) return report;
    const { start, end } = report.span;
    for (
      let at = placeOf(bodies, { start: start + 1, end });
      (bodies[at]?.span.start ?? end) < end;
      at += 1
    ) {
      const author = bodies[at]!.span;
      if (author.end > end) return { ...report, span: { start, end: author.end } };
    }
    return report;
  });
}

function byPlace({ span: a }: Mention, { span: b }: Mention): number {
  return a.start - b.start || b.end - a.end;
}

function isBody(mention: Mention): boolean {
  return "layer" in mention && mention.layer === "body";
}

function mayStandWith(body: Mention, mention: Mention): boolean {
  if (isInside(mention.span, body.span)) return !isInside(body.span, mention.span);
  return (
    isInside(body.span, mention.span) &&
    "layer" in mention &&
    mention.layer === "document" &&
    mention.extractor !== "official-records"
  );
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The mentions of a list in order without overlaps that share words with a span. */
function neighbours(mentions: readonly Mention[], span: Span): readonly Mention[] {
  let at = placeOf(mentions, span);
  if (at > 0 && (mentions[at - 1]?.span.end ?? 0) > span.start) at -= 1;
  const found: Mention[] = [];
  for (; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.span.start >= span.end) break;
    if (mention.span.end > span.start) found.push(mention);
  }
  return found;
}

function insert(mentions: Mention[], mention: Mention): void {
  mentions.splice(placeOf(mentions, mention.span), 0, mention);
}

/** Index of the first mention that does not start before the span. */
function placeOf(mentions: readonly Mention[], span: Span): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
