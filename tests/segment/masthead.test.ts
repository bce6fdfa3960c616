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
  [
    "Commission on Narcotic Drugs\n\nFifty-third session\n\nResolution 53/10\n\nMeasures to protect children and young people from drug abuse\n\nThe Commission on Narcotic Drugs,",
    "E/CN.7/RES/53/10",
    {
      issuingBody: "cnd",
      session: "53",
      title: "Measures to protect children and young people from drug abuse",
    },
  ],
])("%s", (head, work, facts) => {
  const body = head.includes("PRST") ? "“The Council expresses concern at the situation.”" : text;
  const [document] = documentsOf(`${head}

${body}
`);
  expect(document!.work).toBe(work);
  expect(document!.facts).toMatchObject(facts);
});
