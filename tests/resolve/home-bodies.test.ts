import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Sentences made for the case, as the bodies named write them: organs under the names that their own texts use.
const rows: readonly CitedRow[] = [
  // A treaty body's own treaty and itself, whatever others have been named.
  [
    "en",
    "cedaw-c",
    [
      "(b) Ratify the Domestic Workers Convention, 2011 (No. 189);",
      "The joint general recommendation of the Committee and the Committee on the Rights of the Child is recalled.",
      "(c) Accept the amendment to article 20 (1) of the Convention concerning the meeting time of the Committee.",
    ],
    [
      "Domestic Workers Convention, 2011 (No. 189) → ilo-c189",
      "Committee → cedaw-c",
      "Committee on the Rights of the Child → crc-c",
      "Convention → cedaw (article 20 (1))",
      "Committee → cedaw-c",
    ],
  ],
  // What founds a body or its organization, and its sisters.
  [
    "en",
    "au-psc",
    [
      "Acting under Article 7 of its Protocol,",
      "Requests the Commission to report to the PSC and to the Assembly of the Union;",
    ],
    [
      "Protocol → au-psc-protocol (Article 7)",
      "Commission → au-commission",
      "PSC → au-psc",
      "Assembly of the Union → au-assembly",
    ],
  ],
  [
    "en",
    "who-rc-western-pacific",
    ["their obligation under Article 61 of the Constitution,"],
    ["Constitution → who-constitution (Article 61)"],
  ],
  [
    "en",
    "ccpr-c",
    ["The Committee adopted its Views under article 5, paragraph 4, of the Optional Protocol."],
    ["Optional Protocol → iccpr-op1 (article 5, paragraph 4)"],
  ],
  [
    "en",
    "eu-council",
    ["The authorisation of the Union was requested on a proposal from the Commission."],
    ["Union → eu", "Commission → european-commission"],
  ],
  [
    "en",
    "paho-directing-council",
    ["Article IV of the Financial Regulations, as proposed by the Director,"],
    ["Financial Regulations → paho-financial-regulations (Article IV)", "Director → paho-director"],
  ],
  [
    "en",
    "cerd-c",
    ["in the light of general recommendation XIX and article 9 of the Convention,"],
    ["general recommendation XIX → CERD/C/GC/19", "Convention → icerd (article 9)"],
  ],
  [
    "en",
    "las-council",
    ["the last of which was Resolution 8405 of 6 March 2019, and requests the Secretary-General"],
    ["Resolution 8405 of 6 March 2019 → las-council/res/8405", "Secretary-General → las-secretary-general"],
  ],
  [
    "en",
    "ramsar-cop",
    ["Requests the Ramsar Bureau, the Secretary General and the Standing Committee to report."],
    [
      "Ramsar Bureau → ramsar-secretariat",
      "Secretary General → ramsar-secretary-general",
      "Standing Committee → ramsar-standing",
    ],
  ],
  [
    "en",
    "achpr-c",
    [
      "Considering Rule 23(1) of its Rules of Procedure, and the report of the Working Group on Communications,",
    ],
    [
      "Rules of Procedure → achpr-rules (Rule 23(1))",
      "Working Group on Communications → achpr-wg-communications",
    ],
  ],
  [
    "en",
    "coe-cm",
    ["The reply of the Ministers' Deputies agrees with the Assembly, and instructs the Secretariat"],
    ["Ministers' Deputies → coe-cm", "Assembly → pace", "Secretariat → coe-secretariat"],
  ],
  [
    "en",
    "au-executive-council",
    ["in accordance with Doc.EX.CL/407 (XIII) and the report of the Panel of the Wise;"],
    ["EX.CL/407 (XIII) → au/EX.CL/407(XIII)", "Panel of the Wise → au-panel-of-the-wise"],
  ],
  [
    "en",
    "rcrc-council-delegates",
    ["safeguarding, in conformity with the Statutes of the Movement, the Fundamental Principles,"],
    ["Statutes of the Movement → rcrc-statutes-1986", "Fundamental Principles → rcrc-principles-1965"],
  ],
  [
    "es",
    "wha",
    ["Pide al Director General que informe al Consejo Ejecutivo en su 152.ª reunión."],
    ["Director General → who-director-general", "Consejo Ejecutivo → who-executive-board"],
  ],
  [
    "fr",
    "wha",
    ["Prie le Directeur général de faire rapport à l’Assemblée de la Santé par le Conseil exécutif."],
    [
      "Directeur général → who-director-general",
      "Assemblée de la Santé → wha",
      "Conseil exécutif → who-executive-board",
    ],
  ],
  [
    "ru",
    "wha",
    ["предлагает Генеральному директору представить доклад Исполнительному комитету."],
    ["Генеральному директору → who-director-general", "Исполнительному комитету → who-executive-board"],
  ],
  [
    "zh",
    "wha",
    ["要求总干事通过执行委员会第158届会议提交报告。"],
    ["总干事 → who-director-general", "执行委员会 → who-executive-board"],
  ],
  [
    "ar",
    "wha",
    ["تطلب إلى المدير العام أن يقدم تقريراً إلى المجلس التنفيذي."],
    ["المدير العام → who-director-general", "المجلس التنفيذي → who-executive-board"],
  ],
  [
    "fr",
    "unesco-general-conference",
    ["Prie la Directrice générale d’en informer le Conseil exécutif;"],
    ["Directrice générale → unesco-director-general", "Conseil exécutif → unesco-executive-board"],
  ],
  [
    "fr",
    "ipu",
    ["invite le Secrétaire général à faire rapport au Conseil directeur et au Comité exécutif."],
    ["Secrétaire général → ipu-sg", "Conseil directeur → ipu-gc", "Comité exécutif → ipu-exco"],
  ],
  [
    "es",
    "ipu",
    ["Invita al Secretario General a informar al Consejo de Gobierno y al Comité Ejecutivo."],
    ["Secretario General → ipu-sg", "Consejo de Gobierno → ipu-gc", "Comité Ejecutivo → ipu-exco"],
  ],
  [
    "en",
    "oas-general-assembly",
    ["To instruct the Permanent Council and the General Secretariat to report to the General Assembly."],
    [
      "Permanent Council → oas-permanent-council",
      "General Secretariat → oas-general-secretariat",
      "General Assembly → oas-general-assembly",
    ],
  ],
  [
    "fr",
    "pace",
    ["L’Assemblée salue le rapport de la commission des questions juridiques et du Comité des Ministres."],
    ["Comité des Ministres → coe-cm"],
  ],
  // elsewhere the names are nobody's, and the General Assembly is that of the United Nations
  [
    "en",
    "unga",
    ["Requests the Executive Board and the Director-General to report to the General Assembly."],
    ["General Assembly → unga"],
  ],
  ["fr", "unga", ["Prie le Conseil exécutif et le Directeur général de faire rapport."], []],
];

test.each(rows)(
  "%s, %s: organs by the names that their own texts use",
  (language, body, paragraphs, cited) => {
    expect(citedIn(paragraphs, { language, facts: { issuingBody: body } })).toEqual(cited);
  },
);
