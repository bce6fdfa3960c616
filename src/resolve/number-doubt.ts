import type { Diagnostic } from "../model/diagnostic.ts";
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
        : reading.years.join("–");
  const found = mention.date ?? mention.year;
  if (reading.expected !== undefined)
    return {
      id: "number-impossible",
      severity: "error",
      message: `${mention.number} (${found ?? ""}) cannot exist; expected ${reading.expected}, the year of that number; check number and year`,
      candidates: [...reading.ids],
    };
  return found === undefined
    ? {
        id: "number-impossible",
        severity: "warning",
        message: `${reading.ids.join(", ")} would be of ${when}, later than the text that cites it; check the number and the body (${name})`,
        candidates: [...reading.ids],
      }
    : {
        id: "date-disagrees",
        severity: "warning",
        message: `${reading.ids.join(", ")} is of ${when}, but the text says ${found}; check number, date and body (${name})`,
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
            ? `${names.join(", ")} numbers no ${mention.form} so; check the number and the body`
            : `no body is named that numbers a ${mention.form} so; name it beside the number`,
        candidates: [...mention.bodies],
      },
    ],
  };
}
