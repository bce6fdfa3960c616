import type { MastheadFacts } from "../model/document.ts";
import { slug } from "./slug.ts";

/** The id of the work whose masthead says these facts, as far as one file tells. */
export function workId(facts: MastheadFacts): string {
  if (facts.symbol !== undefined) return facts.symbol;
  const title = facts.title === undefined ? "untitled" : slug(facts.title);
  if (/^ipu(?:-gc)?$/u.test(facts.issuingBody ?? "") && facts.session !== undefined)
    return `${facts.issuingBody}/${facts.session}/${title}`;
  return `text:${shortened(title)}`;
}

/** Code units of a slug that is an id: a title page may run on over several lines. */
const longest = 100;

/** Cut at a hyphen, so that no word is broken. */
function shortened(title: string): string {
  if (title.length <= longest) return title;
  const end = title.lastIndexOf("-", longest);
  return title.slice(0, end === -1 ? longest : end);
}
