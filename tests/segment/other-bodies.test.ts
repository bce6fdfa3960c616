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
    "numbered recitals below the name of the assembly, and no such line above what it urges",
    `RESOLUTION 371

on THE FUTURE OF NATO-RUSSIA RELATIONS

The Assembly,

1. Stressing the positive impact of NATO’s continuing “Open Door” policy and partnerships;

2. Acknowledging the achievements of the NATO-Russia Partnership;

3. URGES member governments and parliaments of the North Atlantic Alliance:

a. to continue the dialogue with Russia in the NATO-Russia Council;`,
    [["nato-pa/res/371", "HEAD HEAD PP0 PP1 PP2 OP3 OP3(a)"]],
  ],
  [
    "an older recommendation of the Council of Europe, whose Assembly names itself by this word alone",
    `RECOMMENDATION 1134 (1990)[1]

on the rights of minorities

The Assembly,

1. Recalling its Recommendation 285 (1961) on the rights of national minorities;

2. Having noted the report of its Committee on Legal Affairs and Human Rights;

3. Recommends that the Committee of Ministers draw up a protocol.`,
    [["pace/rec/1134", "HEAD HEAD PP0 PP1 PP2 OP3"]],
  ],
  [
    "a decision of the Inter-Parliamentary Union's Governing Council, by its session",
    `Bolivarian Republic of Venezuela

Decision adopted by consensus by the IPU Governing Council at its 212th session (Luanda, 27 October 2023)

The Governing Council of the Inter-Parliamentary Union,

Referring to the case of Mr. Biagio Pilieri and others,

1. Thanks the Secretary General for his efforts.`,
    [["ipu-gc/212/bolivarian-republic-of-venezuela", "HEAD HEAD PP0 PP1 OP1"]],
  ],
  [
    "paragraphs counted in brackets below the words that the House resolves",
    `117th CONGRESS

S. RES. 35

Whereas Burma held general elections on November 8, 2020; and

Whereas the Union Election Commission rejected allegations that fraud played a significant role: Now, therefore, be it

Resolved,

That the Senate—

(1) stands with the people of Burma in their ambition for a democratic political system;

(2) calls on the Burmese military to release all those detained; and

(3) urges the Administration to work with the United Nations Security Council.`,
    [["us-congress/res/117/S.35", "HEAD HEAD PP1 PP2 PP0 PP0 OP1 OP2 OP3"]],
  ],
  [
    "a recital of the Parliament of MERCOSUR that goes on with the next",
    `MERCOSUR/PM/SO/REC. 12/2019

VISTO:

El Protocolo Constitutivo del Parlamento del MERCOSUR, la Decisión CMC N° 28/02, y

CONSIDERANDO:

Que la Convención Americana sobre Derechos Humanos obliga a los Estados Partes.

EL PARLAMENTO DEL MERCOSUR

RECOMIENDA:

Artículo 1°. Al Consejo del Mercado Común la adopción de medidas.`,
    [["parlasur/rec/12/2019", "HEAD PP1 PP2 PP3 PP4 PP0 PP0 OP1"]],
  ],
  [
    "motions of a house, each in one sentence",
    `41 10th anniversary of the Yazidi genocide

That this House recalls that on 3 August 2014 Sinjar was attacked; and calls on the Government to review its responses.

42 Treatment of women and girls in Afghanistan

That this House notes UN Security Council Resolution 2593 (2021); and urges the Government to support UNAMA.`,
    [["text:41-10th-anniversary-of-the-yazidi-genocide", "HEAD OP1 HEAD OP2"]],
  ],
  [
    "a motion in a list below the name of the house",
    `SEANAD ÉIREANN

“That Seanad Éireann:

notes that:

– the United Nations Convention on the Rights of Persons with Disabilities was ratified by Ireland in March 2018;

and calls on the Government to:

– ratify without delay the Istanbul Convention.”`,
    [["text:seanad-eireann", "HEAD PP0 OP1 OP1 OP2 OP2"]],
  ],
  [
    "an opinion of the Council of Europe's Assembly",
    `Opinion 300 (2022)

Consequences of the Russian Federation's aggression against Ukraine

Author(s): Parliamentary Assembly

1. The war by the Russian Federation against Ukraine is a breach of Article 3 of the Statute of the Council of Europe.

2. The Assembly recalls Resolution 1990 (2014).`,
    [["pace/opinion/300", "HEAD HEAD HEAD OP1 OP2"]],
  ],
  [
    "a recommendation of the Nordic Council",
    `NORDIC COUNCIL

Rec. 17/2022

Nordic co-operation on civil preparedness

The Nordic Council recommends to the Nordic Council of Ministers that it draw up a strategy for civil preparedness in the region.`,
    [["nordic-council/rec/17/2022", "HEAD HEAD HEAD B1"]],
  ],
  [
    "a line that says only that it is resolved",
    `DECLARACIÓN SOBRE EL BLOQUEO CONTRA CUBA

La Asamblea General del Parlamento Latinoamericano y Caribeño,

Considerando que la Asamblea General de las Naciones Unidas ha pedido el fin del bloqueo;

RESUELVE

1. Exhortar al Congreso de los Estados Unidos a poner fin al bloqueo.

2. Remitir la presente Declaración a la Unión Interparlamentaria.`,
    [["text:declaracion-sobre-el-bloqueo-contra-cuba", "HEAD PP0 PP1 PP0 OP1 OP2"]],
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

test.each<[string, string, string]>([
  [
    "a report that recommends draft resolutions",
    `A/79/462/Add.2

Report of the Third Committee

I. Introduction

1. The Third Committee held a general discussion on the sub-item (see A/C.3/79/SR.21–35).

II. Recommendations of the Third Committee

2. The Third Committee recommends to the General Assembly the adoption of the following draft resolutions:

Draft resolution I
Freedom of religion or belief

The General Assembly,

1. Stresses that everyone has the right to freedom of thought.

Draft resolution II
The right to food

The General Assembly,

1. Reaffirms that hunger constitutes an outrage.`,
    "report HEAD HEAD HEAD B1 HEAD B2 HEAD HEAD I.PP0 I.OP1 HEAD HEAD II.PP0 II.OP1",
  ],
  [
    "a general comment, whose sentences end with the marks of notes",
    `CCPR/C/GC/37

I. Introduction

1. The right of peaceful assembly enables individuals to express themselves collectively.1

A. General

2. Establishing whether participation is protected entails a two-stage process.

1 General comment No. 31 (2004), para. 8.`,
    "- HEAD HEAD B1 HEAD B2 FN1",
  ],
  [
    "a draft that numbers its recitals, one between two others",
    `Draft resolution: Rights of indigenous peoples

PP1. Recalling all relevant resolutions, (agreed ad ref)

PP2. [Welcoming] [Noting with appreciation] the outcome document,

PP2alt. Taking note of the outcome document,

PP3. Recalling ILO Convention No. 169,

OP1. Urges Governments to consult.`,
    "draft HEAD PP1 PP2 PP2alt PP3 OP1",
  ],
  [
    "a declaration of heads of State",
    `ASEAN DECLARATION ON CHILD TRAFFICKING

WE, the Heads of State/Government of the Member States of the Association of Southeast Asian Nations (ASEAN), on the occasion of the Summit;

RECALLING the ASEAN Convention Against Trafficking in Persons;

1. STRENGTHEN national legislation;

2. ENHANCE cooperation.

ADOPTED on the Eleventh Day of November in the Year Two Thousand and Twenty-Two.`,
    "declaration HEAD PP0 PP1 OP1 OP2 HEAD",
  ],
  [
    "headings that are capital letters below a colon, and begin with a participle",
    `The General Conference of the International Labour Organization,

Recalling the Declaration of Philadelphia (1944), and

adopts the following Recommendation, which may be cited as the Employment Recommendation, 2017:

I. OBJECTIVES AND SCOPE

1. This Recommendation provides guidance to Members on the measures to be taken.

II. GUIDING PRINCIPLES

2. In taking measures, Members should take into account full employment.`,
    "resolution PP0 PP1 OP1 HEAD OP1.OP1 HEAD OP1.OP2",
  ],
  [
    "a scan that takes 1 for l and a full stop for a comma",
    `RESOLUTION 242 (1967)

The Security Council,

Expressing its continuing concern with the grave situa-
tion in the Middle East,

l. Affirms that the fulfilment of Charter principles requires a lasting peace:

(i) Withdrawal of Israel armed forces from territories;

2, Affirms further the necessity of a just settlement;

3 Requests the Secretary-General to designate a Special Representative.`,
    "resolution HEAD PP0 PP1 OP1 OP1(i) OP2 OP3",
  ],
])("%s", (_name, text, expected) => {
  const [document] = documentsOf(text);
  expect([document!.facts.kind ?? "-", ...document!.children.map(({ label }) => label)].join(" ")).toBe(
    expected,
  );
});

test("a word that a line end breaks is no witness that its halves are words", () => {
  const text = `The Security Council,

Expressing its continuing concern with the grave situa-
tion in the Middle East, and with the well-
being of all, well aware of the human being,

1. Decides to remain seized.`;
  expect(documentsOf(text)[0]!.children[1]!.text).toBe(
    "Expressing its continuing concern with the grave situation in the Middle East, and with the well-being of all, well aware of the human being,",
  );
});
