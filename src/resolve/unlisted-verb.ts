import type { Language } from "../model/language.ts";
import type { MainVerb, Part } from "./main-verb.ts";

/** "Echoing the appeal …": a participle that the table does not list opens a preambular paragraph all the same. */
export function unlisted(text: string, part: Part, language: Language): MainVerb | undefined {
  if (language !== "en") return undefined;
  const word = (part === "preamble" ? /^[“"]?(\p{Lu}\p{Ll}+ing)\b/u : /^[“"]?(\p{Lu}\p{Ll}+s)\b/u).exec(
    text,
  )?.[1];
  if (word === undefined || otherWord.test(word)) return undefined;
  const start = text.indexOf(word);
  const verb = { start, end: start + word.length, act: word.toLowerCase(), english: word.toLowerCase() };
  return isNoun(text, verb, language) ? undefined : verb;
}

/** "(a) Its report", "Contributions assessed", "Appropriations": words for what the chapeau asks, no verbs. */
const otherWord =
  /^(?:Its|Whereas|(?!Ment|Caut|Sanct|Quest|Compl|Suppl|Impl)\p{L}+(?:tions|ments|ities|ness))$/u;

/** "and requests for assistance", "and calls made by", "and issues relating to", "and mandates,": the same word as a noun. */
export function isNoun(text: string, { act, end }: MainVerb, language: Language): boolean {
  if (language !== "en" || !/^\p{Ll}+s$/u.test(act)) return false;
  const behind = text.slice(end, end + 12);
  if (/^\s(?:for|from|of|made|by|received|submitted|contained)\b/u.test(behind)) return true;
  return mostlyNouns.has(act) && !/^\s(?:an?|the|its|th(?:at|is|ese|ose)|all|each)\b/u.test(behind);
}

const mostlyNouns: ReadonlySet<string> = new Set(["charges", "issues", "mandates", "reports"]);
