import type { MastheadFacts } from "../model/document.ts";
import { slug } from "./slug.ts";

/** The id of the work whose masthead says these facts, as far as one file tells. */
export function workId(facts: MastheadFacts): string {
  if (facts.symbol !== undefined) return facts.symbol;
  const title = facts.title === undefined ? "untitled" : slug(facts.title);
  if (facts.issuingBody === "ipu" && facts.session !== undefined) return `ipu/${facts.session}/${title}`;
  return `text:${title}`;
}
