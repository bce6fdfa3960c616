import type { Diagnostic } from "../model/diagnostic.ts";
import { englishDate } from "../model/english-date.ts";
import type { NumberedMention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import type { Choice } from "./body-choice.ts";
import type { Draft } from "./step.ts";

/** The doubt about a number that its body can hardly have in that year. */
export function doubtOf({ reading, body }: Choice, mention: NumberedMention, registry: Registry): Diagnostic {
  const name = registry.bodies.get(body)?.names[0]?.name ?? body;
  const when =
    reading.years === undefined
      ? ""
      : reading.years[0] === reading.years[1]
        ? String(reading.years[0])
        : `${reading.years[0]} or ${reading.years[1]}`;
  const found =
    mention.date ?? mention.year ?? (reading.expected === undefined ? undefined : mention.session);
  if (reading.expected !== undefined)
    return {
      id: "number-impossible",
      severity: "error",
      message: `${name} resolution ${mention.number} is not of ${englishDate(found ?? "")}: expected ${reading.expected}. Check number and year.`,
      candidates: [...reading.ids],
    };
  return found === undefined
    ? {
        id: "number-impossible",
        severity: "warning",
        message: `As a text of the ${name} this would be ${reading.ids.join(", ")} of ${when}, later than the text that cites it. Check the number, and whose it is.`,
        candidates: [...reading.ids],
      }
    : {
        id: "date-disagrees",
        severity: "warning",
        message: `As a text of the ${name} this is ${reading.ids.join(", ")} of ${when}, but the text gives ${englishDate(found)}. Check number and date, and whose it is.`,
        candidates: [...reading.ids],
      };
}

/** The draft with the reason why no body was found for it. */
export function unresolved(draft: Draft, mention: NumberedMention, registry: Registry): Draft {
  const names = mention.bodies.map((body) => registry.bodies.get(body)?.names[0]?.name ?? body);
  return {
    ...draft,
    layer: "resolution",
    kind: mention.form,
    doubts: [
      ...draft.doubts,
      {
        id: mention.bodies.length > 0 ? "number-impossible" : "body-unknown",
        severity: mention.bodies.length > 0 ? "error" : "warning",
        message:
          mention.bodies.length > 0
            ? `${named(names)} numbers ${names.length > 4 ? "a" : "no"} ${mention.form} so. Check the number, and whose it is.`
            : `Whose ${mention.form} this is could not be told from the text. Check the number, and name the body beside it.`,
        candidates: [...mention.bodies],
      },
    ],
  };
}

/** "The Committee" may stand for a hundred bodies, which nobody wants to read. */
function named(names: readonly string[]): string {
  return names.length > 4 ? `None of the ${String(names.length)} bodies so called` : names.join(" or ");
}
