import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

test.each<[text: string, work: string, body: string | undefined]>([
  // decision X/8 of the Conference of the Parties to the Convention on Biological Diversity
  [
    `X/8. United Nations Decade on Biodiversity 2011-2020

The Conference of the Parties,

Highlighting the importance of biodiversity for the achievement of the Millennium Development Goals,

1. Invites the United Nations General Assembly to consider declaring 2011-2020 the United Nations Decade on Biodiversity;`,
    "CBD/COP/DEC/X/8",
    "cbd-cop",
  ],
  // decision X/14, its decisions right below the name of the organ
  [
    `Decision X/14

Retirement of decisions

The Conference of the Parties

1. Decides to maintain the interval for review regarding the retirement of decisions at eight years following the adoption of a decision;

2. Requests the Secretariat of the Convention on Biological Diversity to report on biodiversity.`,
    "CBD/COP/DEC/X/14",
    "cbd-cop",
  ],
  // decision IX/10 of the Conference of the Parties to the Basel Convention, its subject shortened
  [
    `IX/10. Dismantling of ships

The Conference of the Parties,

Recalling that a ship may become hazardous waste, and that other obligations apply to transboundary movements of hazardous wastes,

1. Requests the Secretariat to continue to follow developments.`,
    "basel-cop/dec/IX/10",
    "basel-cop",
  ],
  // nothing tells of which convention
  [
    `X/8. Budget

The Conference of the Parties,

Recalling the report on the budget of the convention for the biennium,

1. Approves the budget for the following biennium.`,
    "text:x-8-budget",
    undefined,
  ],
])("a conference of parties by the subject of its text", (text, work, body) => {
  const [document] = documentsOf(text);
  expect([document?.work, document?.facts.issuingBody]).toEqual([work, body]);
});
