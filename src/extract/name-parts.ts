import type { NamedMention } from "../model/mention.ts";

/** Words of a name that can stand for it. */
export interface NamePart {
  readonly words: string;
  /** True for the last words, which other names share more often than the first ones. */
  readonly isEnd: boolean;
}

/**
 * The beginnings and ends of a name that can stand for it, of two words at least: "Regional Centre" for "United Nations
 * Regional Centre for Peace and Disarmament in Africa", "Pension Fund" for "United Nations Joint Staff Pension Fund".
 */
export function nameParts(written: string, layer: NamedMention["layer"]): readonly NamePart[] {
  const key = `${layer} ${written}`;
  let parts = known.get(key);
  if (parts === undefined) {
    parts = partsOf(written, layer);
    if (known.size < knownLimit) known.set(key, parts);
  }
  return parts;
}

const known = new Map<string, readonly NamePart[]>();
/** Far more than the names of all texts read at a time; a text made of names without end stays within it. */
const knownLimit = 20_000;

function partsOf(written: string, layer: NamedMention["layer"]): readonly NamePart[] {
  const name = written.replace(/ ?\([^()]*\)$/u, "").replace(/^\d{4} /u, "");
  const bare = name.replace(organization, "");
  const beginnings = bare === name ? [] : [bare];
  for (const whole of new Set([name, bare]))
    for (const { index } of whole.matchAll(joint)) beginnings.push(whole.slice(0, index));
  const ends: string[] = [];
  const words = name.split(" ");
  if (layer === "body" && words.length > 3 && !attribution.test(name)) ends.push(words.slice(-2).join(" "));
  // "Lusaka Ceasefire Agreement", "Eritrea-Ethiopia Boundary Commission": without the place.
  const place =
    layer === "instrument" ? /^\p{Lu}\p{Ll}+ /u : /^(?!Inter-|High-)\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+ /u;
  if (!/(?<!\p{L})\p{Ll}/u.test(name)) ends.push(name.replace(place, ""));
  return [
    ...beginnings.map((each) => ({ words: each, isEnd: false })),
    ...ends.map((each) => ({ words: each, isEnd: true })),
  ].filter((each) => each.words !== written && mayStand(each.words, layer));
}

function mayStand(words: string, layer: NamedMention["layer"]): boolean {
  if (!words.includes(" ") || !/^\p{Lu}/u.test(words)) return false;
  if (/(?:United Nations|Nations [Uu]nies|Naciones Unidas)$/u.test(words)) return false;
  return layer === "body"
    ? lastWord.test(words)
    : instrumentNoun.test(words) && !/^International \p{L}+$/u.test(words);
}

/** Where a name can end early: before what it is about, where it is, whose it is. */
const joint =
  / (?=(?:of|on|for|to|in|at|against|concerning|relating|regarding|between|among|with|de|du|des|sur|pour|contre|relati\p{L}+|chargée?|del|sobre|para|contra)(?!\p{L}))| (?=d[’'])/gu;
const organization = /^(?:United Nations|African Union|European Union|UN|AU|EU) (?=\p{Lu})/u;
/** What an instrument's name must end with, to be cut. */
const instrumentNoun =
  /(?<!\p{L})(?:Accords?|Agenda|Agreement|Arrangement|Charter|Code|Compact|Convention|Covenant|Declaration|Framework|Guidelines|Initiative|Memorandum|Outcome|Pact|Plan|Plan of \p{Lu}\p{L}+|Platform|Principles|Programme|Protocol|Recommendation|Regulations|Road ?[Mm]ap|Rules|Statute|Strategy|Treaty)$/u;
const attribution = / (?:of|on|for|to|in|against|with|de|du|des|del|sur|pour|sobre|para|d[’']\p{L}+) /u;

// "Comité consultatif", "Advisory Committee", no "Alliance for the"
const lastWord = /(?:\p{Lu}[\p{L}’'-]+|(?<=^\p{Lu}[\p{L}’'-]+ )\p{Ll}[\p{L}’'-]{5,})$/u;
