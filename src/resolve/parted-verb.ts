import type { Language } from "../model/language.ts";
import type { OpeningPhrase } from "../registry/registry.ts";
import type { MainVerb } from "./main-verb.ts";

/** An opening phrase of the table with its words as they are compared. */
export interface PhraseRow {
  readonly words: readonly string[];
  readonly row: OpeningPhrase;
}

/**
 * The verb with the words that stand at the end of its clause, else the verb as it is: "fordert alle Staaten
 * nachdrücklich auf, …", "legt den Staaten nahe, …", "根据《宪章》第七章采取行动" (in the table "根据…采取行动").
 */
export function partedVerb(
  text: string,
  verb: MainVerb,
  words: readonly { readonly folded: string }[],
  language: Language,
  rows: readonly PhraseRow[],
): MainVerb {
  if (language !== "de" && language !== "zh") return verb;
  const clause = /^[^.;:；。：]{0,260}/u.exec(text.slice(verb.end))?.[0] ?? "";
  for (const { words: wanted, row } of rows) {
    if (wanted.length <= words.length || words.some(({ folded }, at) => folded !== wanted[at])) continue;
    if ((row.part === "preambular") !== (language === "zh")) continue;
    const rest =
      language === "zh" ? row.phrase.split("…")[1] : row.phrase.split(" ").slice(words.length).join(" ");
    if (rest === undefined) continue;
    const ending = language === "zh" ? rest : ` ${rest}`;
    const at = clause.indexOf(ending);
    if (at >= 0 && /^(?:$|[,，]| und )/u.test(clause.slice(at + ending.length)))
      return {
        ...verb,
        act: `${verb.act}${language === "zh" ? "…" : " "}${rest}`.toLowerCase(),
        english: row.english,
      };
  }
  return verb;
}

/** True for "根据" and its like, which open a preambular paragraph and are prepositions elsewhere. */
export function isPrepositional(verb: { readonly english: string } | undefined): boolean {
  return verb?.english === "pursuant" || verb?.english === "based";
}

/** True for what States are asked to do: "吁请各国执行《…》，并批准《…》". */
export function isAskedFor(verb: MainVerb, before: MainVerb | undefined, language: Language): boolean {
  return language === "zh" && asking.test(before?.english ?? "") && asked.test(verb.english);
}

const asking = /^(?:call|urg|encourag|request|invit|recommend|demand)/u;
const asked =
  /^(?:approv|adopt|support|establish|endors|recogniz|acknowledg|consider|hop|elect|appoint|designat)/u;
