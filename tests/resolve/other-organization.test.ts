import { expect, test } from "vitest";
import { citationsOf } from "../../src/resolve/resolve-document.ts";
import { documentOf, registry } from "../extract/document-of.ts";

const paragraph =
  "Considerando la decisión 13 (XXX), que pide al Secretario General que busque los medios, y el documento A/7/10,";

/** Heading, then the targets of what the paragraph below it cites. A/RES/208(VII) of the World Tourism Organization, A/RES/208(III). */
const rows: readonly (readonly [heading: string, targets: readonly string[]])[] = [
  ["adoptada por la Asamblea General de la Organización en su séptima reunión", ["?", "?", "?"]],
  ["Assemblée générale de l’Organisation", ["?", "?", "?"]],
  // near misses
  ["Asamblea General de la Organización de las Naciones Unidas", ["A/DEC/13(XXX)", "unsg", "A/7/10"]],
  ["adoptada por la Asamblea General en su séptima reunión", ["A/DEC/13(XXX)", "unsg", "A/7/10"]],
];

test.each(rows)("under “%s”", (heading, targets) => {
  const document = documentOf([{ part: "heading", text: heading }, paragraph], {
    language: "es",
    facts: { issuingBody: "unga" },
  });
  const citations = citationsOf(document, registry).filter((citation) => citation.paragraph === 1);
  expect(citations.map((citation) => citation.targets[0]?.id ?? "?")).toEqual(targets);
  for (const { targets: none, doubts } of citations)
    if (none.length === 0) expect(doubts.map(({ id }) => id)).toContain("body-unknown");
});
