import { expect, test } from "vitest";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { readSource } from "../../src/read/index.ts";
import { documentsOf, registry } from "./tools.ts";

const worksOf = (text: string) =>
  documentsOf(text).map(({ work, children }) => [work, children.map(({ label }) => label).join(" ")]);

test.each<[string, string, readonly (readonly [work: string, labels: string])[]]>([
  [
    "decisions of the Economic and Social Council in one file",
    `2024/312
Statistical Commission
At its 22nd plenary meeting, on 5 June 2024, the Economic and Social Council took note of the report of the Statistical Commission on its fifty-fifth session.1

2024/313
Provisional agenda of the Statistical Commission
At its 22nd plenary meeting, on 5 June 2024, the Economic and Social Council approved the provisional agenda as set out below:
1. Election of officers.
2. Adoption of the agenda and other organizational matters.

1 Official Records of the Economic and Social Council, 2024, Supplement No. 4 (E/2024/24).`,
    [
      ["E/DEC/2024/312", "HEAD HEAD B1 FN1"],
      ["E/DEC/2024/313", "HEAD HEAD B1 B2 B3"],
    ],
  ],
  [
    "decisions of a conference of parties, the enacting line broken in two",
    `FCCC/PA/CMA/2024/17/Add.1

Decision 1/CMA.6

New collective quantified goal on climate finance

The Conference of the Parties serving as the meeting of the Parties to the Paris
Agreement,

Recalling Article 2, paragraph 1, and Article 9, paragraphs 1 and 3, of the Paris Agreement,

1. Affirms that the goal is aimed at contributing to the Paris Agreement.

Decision 2/CMA.6

Guidance on the global stocktake

The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,

1. Takes note of the report.`,
    [
      ["1/CMA.6", "HEAD HEAD HEAD PP0 PP1 OP1"],
      ["2/CMA.6", "HEAD HEAD PP0 OP1"],
    ],
  ],
  [
    "decisions of the African Union",
    `Assembly/AU/Dec.866(XXXVII)

DECISION ON THE REPORT OF THE PEACE AND SECURITY COUNCIL

The Assembly,

1. TAKES NOTE of the Report of the Peace and Security Council on its activities.

Assembly/AU/Dec.867(XXXVII)

DECISION ON CLIMATE CHANGE

The Assembly,

1. WELCOMES the outcome of COP28.`,
    [
      ["au/Assembly/AU/DEC.866(XXXVII)", "HEAD HEAD PP0 OP1"],
      ["au/Assembly/AU/DEC.867(XXXVII)", "HEAD HEAD PP0 OP1"],
    ],
  ],
  [
    "resolutions of UNESCO, whose titles stand above their symbols",
    `16 Proclamation of a World Day for Glaciers1

42 C/Resolution 16

The General Conference,

Having examined document 42 C/43,

1. Takes note of the importance of glaciers.

1 Resolution adopted on the report of the SC Commission at the 19th plenary meeting, on 20 November 2023.

17 Implementation of the Medium-Term Plan

42 C/Resolution 17

The General Conference,

Decides to extend the plan to 2029.`,
    [
      ["unesco-general-conference/res/42/16", "HEAD HEAD PP0 PP1 OP1 FN1"],
      ["unesco-general-conference/res/42/17", "HEAD HEAD PP0 OP1"],
    ],
  ],
  [
    "numbered recitals above the name of the assembly",
    `RESOLUTION ON THE SECURITY SITUATION IN THE BLACK SEA REGION

1. Recalling the principles of the Helsinki Final Act of 1975,

2. Recognizing that the security of the Black Sea region is linked to that of the OSCE area,

The OSCE Parliamentary Assembly:

3. Urges participating States to comply with their commitments;

4. Invites the OSCE Secretary General to report.`,
    [["text:resolution-on-the-security-situation-in-the-black-sea-region", "HEAD PP1 PP2 PP0 OP3 OP4"]],
  ],
  [
    "the first note of the Council of Europe, which counts like a paragraph",
    `Resolution 2558 (2024)1

Ensuring accountability for the crimes committed in Ukraine

1. The Parliamentary Assembly recalls its Resolution 2482 (2023).

2. The Assembly therefore calls on member States to:

2.1. ratify the Ljubljana-The Hague Convention.

1. Assembly debate on 26 June 2024 (20th sitting) (see Doc. 16000). Text adopted by the Assembly on 26 June 2024 (20th sitting).`,
    [["pace/res/2558", "HEAD HEAD OP1 OP2 OP2.1 FN1"]],
  ],
  [
    "recitals of the European Parliament up to C, which is also a Roman number",
    `P9_TA(2024)0186

The European Parliament,

– having regard to the Charter of Fundamental Rights of the European Union,

A. whereas interference in democratic processes is a threat;

B. whereas on 27 March 2024 the Czech Government sanctioned individuals;

C. whereas investigations continue;

1. Condemns in the strongest possible terms Russia’s efforts.`,
    [["ep/P9_TA(2024)0186", "HEAD PP0 PP1 PP2 PP3 PP4 OP1"]],
  ],
])("%s", (_name, text, expected) => {
  expect(worksOf(text)).toEqual(expected);
});

test("a press release and the resolution that it quotes in full are two texts", async () => {
  // SC/15546, shortened
  const html = `<!doctype html><div id="siteNotice">Donate</div><main><h1>Adopting Resolution 2720 (2023), Security Council Calls for Immediate, Safe Delivery of Aid to Gaza</h1>
<p>The Security Council today adopted a resolution demanding that all parties to the conflict allow the unhindered delivery of humanitarian assistance.</p>
<p>Adopting resolution 2720 (2023) by a vote of 13 in favour to none against, the Council also requested the Secretary-General to appoint a Coordinator.</p>
<h3>Resolution</h3>
<p>The full text of resolution 2720 (2023) reads as follows:</p>
<p>“<em>The Security Council</em>,</p>
<p>“<em>Reaffirming</em> the purposes and principles of the Charter of the United Nations,</p>
<p>“1.&nbsp;&nbsp; <em>Reaffirms</em> the obligations of the parties;</p>
<p>“(a) including those on access;</p>
<p>“2.&nbsp;&nbsp; <em>Decides</em> to remain actively seized of the matter.”</p>
<p>For information media. Not an official record.</p></main>`;
  const { documents } = segmentSource(await readSource("a.html", new TextEncoder().encode(html)), registry);
  expect(documents.map(({ work, children }) => [work, children.map(({ label }) => label).join(" ")])).toEqual(
    [
      [
        "text:adopting-resolution-2720-2023-security-council-calls-for-immediate-safe-delivery-of-aid-to-gaza",
        "HEAD B1 B2 HEAD B3",
      ],
      ["S/RES/2720(2023)", "HEAD PP0 PP1 OP1 OP1(a) OP2"],
    ],
  );
});

test("a heading within a text has its number", () => {
  const [document] = documentsOf(`The General Assembly,

Noting the report of the Committee on the question,

I. Objectives

1. Decides to convene a conference.

II. Scope

1. Requests the Committee to report.`);
  expect(
    document!.children.map(({ label, number, text }) => `${label} ${number ?? "-"} ${text.split(" ")[0]}`),
  ).toEqual([
    "PP0 - The",
    "PP1 - Noting",
    "HEAD I. Objectives",
    "I.OP1 1. Decides",
    "HEAD II. Scope",
    "II.OP1 1. Requests",
  ]);
});
