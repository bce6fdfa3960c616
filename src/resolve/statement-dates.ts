import { statementTitle } from "../extract/dated-statement.ts";
import { englishMonth, englishMonths } from "../model/english-date.ts";
import { slug } from "../segment/slug.ts";
import { identified } from "./identified.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";
import { targetOf } from "./target.ts";
import { wordsBefore } from "./words-at.ts";

/**
 * Gives presidential statements that the text cites by date the symbol that it gives with that date elsewhere:
 * "statement of its President of 28 March 2002 (S/PRST/2002/8)"; two symbols of one day leave them open.
 */
export const resolveStatementDates: Step = (drafts, context) => {
  if (!drafts.some(({ mention }) => mention.extractor === "dated-statement")) return drafts;
  const symbols = new Map<string, string | null>();
  for (const draft of drafts) {
    const [target] = draft.targets;
    if (draft.mention.type !== "symbol" || target?.id.startsWith("S/PRST/") !== true) continue;
    const date = dateBefore(draft, context);
    if (date === undefined) continue;
    const known = symbols.get(date);
    symbols.set(date, known === undefined || known === target.id ? target.id : null);
  }
  return drafts.map((draft) => {
    if (draft.mention.extractor !== "dated-statement") return draft;
    const symbol = symbols.get(draft.targets[0]?.id ?? "");
    return symbol === undefined || symbol === null
      ? draft
      : identified(draft, targetOf(symbol, context.registry));
  });
};

// "28 March 2002 (".
const english = new RegExp(`(?<day>\\d{1,2}) (?<month>${englishMonth}) (?<year>(?:19|20)\\d\\d) \\($`, "u");

/** The id that a statement of the date before a symbol's bracket has while only its date is known. */
function dateBefore(draft: Draft, { document }: ResolveContext): string | undefined {
  const before = wordsBefore(draft, document, 24);
  const { day = "", month = "", year = "" } = english.exec(before)?.groups ?? {};
  if (year === "") return undefined;
  const number = englishMonths.indexOf(month) + 1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return `name:${slug(statementTitle(date))}`;
}
