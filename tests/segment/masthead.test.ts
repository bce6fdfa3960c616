import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

const text = "Recalling its earlier decisions on this matter,\n\n1. Decides to remain seized of the matter.";

// the head of a text, its work and its facts
test.each([
  [
    "United Nations\nA/RES/74/104\nGeneral Assembly\nDistr.: General\n27 December 2019\nSeventy-fourth session\nAgenda item 59\nResolution adopted by the General Assembly on 13 December 2019\n\n74/104. Question of Guam\n\nThe General Assembly,",
    "A/RES/74/104",
    {
      kind: "resolution",
      issuingBody: "unga",
      session: "74",
      agendaItem: "59",
      adopted: "2019-12-13",
      title: "Question of Guam",
    },
  ],
  [
    "Draft resolution: Parliaments and the protection of journalists\n\nThe 152nd Assembly of the Inter-Parliamentary Union,",
    "ipu/152/parliaments-and-the-protection-of-journalists",
    { kind: "draft", title: "Parliaments and the protection of journalists" },
  ],
  [
    "Committee on the Elimination of Discrimination against Women\n\nConcluding observations on the ninth periodic report of Norway\n\n1. The Committee considered the report.",
    "text:concluding-observations-on-the-ninth-periodic-report-of-norway",
    { issuingBody: "cedaw-c" },
  ],
  [
    "Resolution 276 (1970)\nof 30 January 1970\n\nThe Security Council,",
    "S/RES/276(1970)",
    { kind: "resolution", issuingBody: "unsc", adopted: "1970-01-30" },
  ],
  [
    "23 (1947). Resolution of 18 April 1947\n[S/330/Corr. 1]\n\nThe Security Council",
    "S/RES/23(1947)",
    { issuingBody: "unsc", adopted: "1947-04-18" },
  ],
  [
    "Human Rights Council\n\nThirty-fifth session\n\n6–23 June 2017\n\nAgenda item 10\n\nResolution adopted by the Human Rights Council on 23 June 2017\n\n35/31.\tCooperation with and assistance to Ukraine in the field of human rights\n\nThe Human Rights Council,",
    "A/HRC/RES/35/31",
    {
      issuingBody: "hrc",
      session: "35",
      adopted: "2017-06-23",
      title: "Cooperation with and assistance to Ukraine in the field of human rights",
    },
  ],
  [
    "United Nations Environment Assembly of the\nUnited Nations Environment Programme\n\nSecond session\n\nNairobi, 23–27 May 2016\n\n2/14.\tIllegal trade in wildlife and wildlife products\n\nThe United Nations Environment Assembly,",
    "UNEP/EA.2/RES.14",
    {
      issuingBody: "unea",
      session: "2",
      place: "Nairobi",
      title: "Illegal trade in wildlife and wildlife products",
    },
  ],
  [
    "118 (II). Rapports sur la situation et les tendances de l’économie mondiale\n\nL’Assemblée générale",
    "A/RES/118(II)",
    {
      issuingBody: "unga",
      session: "II",
      title: "Rapports sur la situation et les tendances de l’économie mondiale",
    },
  ],
  [
    "Resolución 1333 (2000)\n\nAprobada por el Consejo de Seguridad en su 4251ª sesión, celebrada el 19 de diciembre de 2000\n\nEl Consejo de Seguridad,",
    "S/RES/1333(2000)",
    { issuingBody: "unsc", adopted: "2000-12-19" },
  ],
  [
    "Resolución 1390 (2002)\n\nAprobada por el Consejo de Seguridad en su 4452ª sesión, celebrada el 16 de enero de 2002.\n\nEl Consejo de Seguridad,",
    "S/RES/1390(2002)",
    { issuingBody: "unsc", adopted: "2002-01-16" },
  ],
  [
    "Inter-Parliamentary Union\n\n151st IPU Assembly\n\nGeneva Declaration\n\nEndorsed by the 151st IPU Assembly (Geneva, 23 October 2025)\n\nWe, Members of Parliament from around the world, reaffirm our commitment to uphold and promote respect for law.",
    "ipu/151/geneva-declaration",
    {
      kind: "declaration",
      issuingBody: "ipu",
      session: "151",
      adopted: "2025-10-23",
      place: "Geneva",
      title: "Geneva Declaration",
    },
  ],
  [
    " The 122nd Assembly of the Inter-Parliamentary Union,\n\n(1) Cognizant of the fact that globalization fosters many positive advancements,",
    "ipu/122/untitled",
    { kind: "resolution", issuingBody: "ipu", session: "122" },
  ],
  [
    "United Nations\nS/PRST/2010/15\nSecurity Council\n\nStatement by the President of the Security Council\n\nAt the 6364th meeting of the Security Council, held on 22 July 2010, in connection with the situation in Guinea-Bissau, the President made the following statement:",
    "S/PRST/2010/15",
    { kind: "statement", issuingBody: "unsc", adopted: "2010-07-22" },
  ],
  [
    "Resolution 2479 (2022)\n\nThe Russian Federation's aggression against Ukraine: ensuring accountability\n\nParliamentary Assembly",
    "pace/res/2479",
    {
      issuingBody: "pace",
      title: "The Russian Federation's aggression against Ukraine: ensuring accountability",
    },
  ],
  [
    "P9_TA(2021)0278\n\nEuropean Parliament resolution of 10 June 2021 on the situation of migrants\n\nThe European Parliament,",
    "ep/P9_TA(2021)0278",
    { issuingBody: "ep", adopted: "2021-06-10" },
  ],
  [
    "SIXTY-SIXTH WORLD HEALTH ASSEMBLY\n\nWHA66.22\n\nAgenda item 17.2\n\nFollow up of the report of the Consultative Expert Working Group\n\nThe Sixty-sixth World Health Assembly,",
    "WHA66.22",
    { issuingBody: "wha", session: "66", agendaItem: "17.2" },
  ],
  // titles broken into lines
  [
    "SEVENTY-SIXTH WORLD HEALTH ASSEMBLY WHA76.5\n\nAgenda item 13.4 30 May 2023\n\nStrengthening diagnostics\ncapacity and access to them\n\nThe Seventy-sixth World Health Assembly,",
    "WHA76.5",
    { title: "Strengthening diagnostics capacity and access to them" },
  ],
  [
    "SEVENTY-SIXTH WORLD HEALTH ASSEMBLY WHA76.6\n\nStrengthening rehabilitation in\nHealth Systems\n\nThe Seventy-sixth World Health Assembly,",
    "WHA76.6",
    { title: "Strengthening rehabilitation in Health Systems" },
  ],
  [
    "General Assembly\n\nSeventy-sixth session\n\n76/553 A and B. Report of the Secretary-General on the work of the Organization\n\nAt its 56th plenary meeting, on 21 January 2022, the General Assembly decided to take note of the report.",
    "A/DEC/76/553A-B",
    { kind: "decision", title: "Report of the Secretary-General on the work of the Organization" },
  ],
  [
    "Commission on Narcotic Drugs\n\nFifty-third session\n\nResolution 53/10\n\nMeasures to protect children and young people from drug abuse\n\nThe Commission on Narcotic Drugs,",
    "E/CN.7/RES/53/10",
    {
      issuingBody: "cnd",
      session: "53",
      title: "Measures to protect children and young people from drug abuse",
    },
  ],
  // two columns of a head on one line
  [
    "United Nations                    A/C.3/78/L.19/Rev.1\n\nGeneral Assembly                  Distr.: Limited\n                                  8 November 2023\n\nSeventy-eighth session\nThird Committee\nAgenda item 66 (a)\nPromotion and protection of the rights of children\n\nAndorra, Argentina, Armenia and Austria: revised draft resolution\n\nRights of the child\n\nThe General Assembly,",
    "A/C.3/78/L.19/Rev.1",
    { kind: "draft", session: "78", agendaItem: "66 (a)", title: "Rights of the child" },
  ],
  [
    "SEVENTY-FOURTH WORLD HEALTH ASSEMBLY                 WHA74.7\n\nAgenda item 17.3                                     31 May 2021\n\nStrengthening WHO preparedness for and response to health emergencies\n\nThe Seventy-fourth World Health Assembly,",
    "WHA74.7",
    {
      issuingBody: "wha",
      session: "74",
      agendaItem: "17.3",
      title: "Strengthening WHO preparedness for and response to health emergencies",
    },
  ],
  [
    "WHA66.22 Follow up of the report of the Consultative Expert Working Group\n\nThe Sixty-sixth World Health Assembly,",
    "WHA66.22",
    { issuingBody: "wha", title: "Follow up of the report of the Consultative Expert Working Group" },
  ],
  // S/RES/1985 (2011) has no title
  [
    "United Nations\nS/RES/1985 (2011)\nSecurity Council\nResolution 1985 (2011)\nAdopted by the Security Council at its 6553rd meeting, on 10 June 2011\n\nThe Security Council,",
    "S/RES/1985(2011)",
    { adopted: "2011-06-10", title: undefined },
  ],
  [
    "Resolution 529 (1983)\nof 18 January 1983\n\nThe Security Council,",
    "S/RES/529(1983)",
    { adopted: "1983-01-18", title: undefined },
  ],
  // no line names the body
  [
    "Resolution 2482 (2023)\n\nLegal and human rights aspects of the Russian Federation’s aggression against Ukraine\n\n1. The Parliamentary Assembly reiterates its condemnation of the war.\n\n2. It recalls its earlier resolutions.",
    "pace/res/2482",
    {
      issuingBody: "pace",
      title: "Legal and human rights aspects of the Russian Federation’s aggression against Ukraine",
    },
  ],
  [
    "Provisional version\n\nLegal and human rights aspects of the aggression against Ukraine\n\nResolution 2482 (2023)\nProvisional version\n\nAuthor(s): Parliamentary Assembly\n\nOrigin - Assembly debate on 26 January 2023 (7th sitting) (see Doc. 15689, report of the Committee on Legal Affairs). Text adopted by the Assembly on 26 January 2023 (7th sitting).\n\n1. The Parliamentary Assembly reiterates its condemnation of the war.\n\n2. It recalls its earlier resolutions.",
    "pace/res/2482",
    {
      issuingBody: "pace",
      adopted: "2023-01-26",
      title: "Legal and human rights aspects of the aggression against Ukraine",
    },
  ],
  // UNWTO: another organization's General Assembly
  [
    "Resolución A/RES/208 (VII) adoptada por la Asamblea General de la Organización en su séptima reunión\n\nAprobación de los proyectos de modificación de los Estatutos\n\nLa Asamblea General,",
    "text:aprobacion-de-los-proyectos-de-modificacion-de-los-estatutos",
    { issuingBody: undefined, title: "Aprobación de los proyectos de modificación de los Estatutos" },
  ],
  [
    "78/552. Participation in the high-level meeting\n\nAt its 80th plenary meeting, on 14 May 2024, the General Assembly, on the proposal of its President, decided to approve the list of organizations.",
    "A/DEC/78/552",
    { kind: "decision", issuingBody: "unga", adopted: "2024-05-14" },
  ],
  [
    "2019/248 Report of the Commission on Narcotic Drugs on its sixty-second session\n\nAt its 33rd plenary meeting, on 23 July 2019, the Economic and Social Council took note of the report of the Commission on Narcotic Drugs.",
    "E/DEC/2019/248",
    { kind: "decision", issuingBody: "ecosoc", adopted: "2019-07-23" },
  ],
  // E/RES/2021/2 B: the letter of the part and its note run on from the title
  [
    "E/RES/2021/2 B\nResolution adopted by the Economic and Social Council on 21 July 2021\n\n2021/2. Support to Non-Self-Governing Territories by the specialized agencies B Resolution 2021/2 of 14 September 2020 becomes resolution 2021/2 A.\n\nThe Economic and Social Council,",
    "E/RES/2021/2B",
    { title: "Support to Non-Self-Governing Territories by the specialized agencies" },
  ],
  [
    "Nations Unies   A/RES/70/1\nAssemblée générale\nPoints 15 et 116 de l’ordre du jour\n\nRésolution adoptée par l’Assemblée générale le 25 septembre 2015\n\n70/1. Transformer notre monde : le Programme de développement durable à l’horizon 2030\n\nL’Assemblée générale,",
    "A/RES/70/1",
    { agendaItem: "15 et 116", adopted: "2015-09-25" },
  ],
  // what runs on is no title, and an id has an end
  [
    "Economic and Social Council\n\nReport of the Executive Director on cooperation between the United Nations Human Settlements Programme and the United Nations Environment Programme and on coordination matters\n\nThe present report has been prepared jointly by the secretariats of the two organizations pursuant to a decision.",
    "text:report-of-the-executive-director-on-cooperation-between-the-united-nations-human-settlements",
    { kind: "report" },
  ],
])("%s", (head, work, facts) => {
  const isWhole = /^(?:At its|1\. )/mu.test(head);
  const body = isWhole
    ? ""
    : head.includes("PRST")
      ? "“The Council expresses concern at the situation.”"
      : text;
  const [document] = documentsOf(`${head}

${body}
`);
  expect(document!.work).toBe(work);
  expect({ issuingBody: undefined, title: undefined, ...document!.facts }).toMatchObject(facts);
});
