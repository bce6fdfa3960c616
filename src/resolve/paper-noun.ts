import { paperForms } from "../extract/paper.ts";
import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";

/** A noun for a letter or a report where it stands. */
export interface Noun {
  readonly kind: "letter" | "report";
  readonly word: string;
  readonly at: number;
}

const forms = paperForms("giu");

export function nounsIn(text: string, language: Language): readonly Noun[] {
  return allMatches(forms.get(language)!, text).map((match) => ({
    kind: match.groups?.letter === undefined ? "report" : "letter",
    word: match[0],
    at: match.index,
  }));
}

export function nounIn(text: string, language: Language): Noun | undefined {
  return nounsIn(text, language)[0];
}
