import { expect, test } from "vitest";
import { citedIn } from "./marked-document.ts";

// S/PRST/2017/24, S/PRST/2012/29: the Council that speaks is no mention, in the words that introduce a statement no body.
test.each([
  [
    "At the 8122nd meeting of the Security Council, held on 7 December 2017, in connection with the Council’s consideration of the item entitled “Maintenance of international peace and security”, the President of the Security Council made the following statement on behalf of the Council:",
    [],
  ],
  [
    "The Security Council reaffirms this. In this regard, the Council stresses the importance of the rule of law, and the Council’s role; the President of the Security Council shall report to the Council.",
    ["Council → unsc", "President of the Security Council → unsc-president", "Council → unsc"],
  ],
] as const)("%s", (paragraph, cited) => {
  const facts = { kind: "statement", issuingBody: "unsc", symbol: "S/PRST/2017/24" } as const;
  expect(citedIn(["Statement", paragraph], { facts })).toEqual(cited);
});
