import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of the 145th and 151st IPU Assemblies and of A/RES/67/193; the last is made for the case.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    ["Recalling the 1951 Convention relating to the Status of Refugees and its 1967 Protocol,"],
    ["1951 Convention relating to the Status of Refugees and its 1967 Protocol → refugee-1951+refugee-1967"],
    {},
  ],
  // A title with a semicolon of its own: the convention that A/RES/79/243 adopts.
  [
    [
      "Recalling the United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes,",
    ],
    [
      "United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes → un-cybercrime",
    ],
    {},
  ],
  // Protocols to treaties of the registry, known and not; made for the case.
  [
    [
      "Recalling the Amending Protocol to the Convention on Mutual Administrative Assistance in Tax Matters, the Protocol to the Treaty Establishing the African Economic Community relating to the Free Movement of Persons, and article 3 of the Additional Protocol to the Convention on Cybercrime concerning xenophobia,",
    ],
    [
      "Amending Protocol to the Convention on Mutual Administrative Assistance in Tax Matters → name:amending-protocol-to-the-convention-on-mutual-administrative-assistance-in-tax-matters",
      "Protocol to the Treaty Establishing the African Economic Community relating to the Free Movement of Persons → name:protocol-to-the-treaty-establishing-the-african-economic-community-relating-to-the-free-movement-of-persons",
      "Additional Protocol to the Convention on Cybercrime concerning xenophobia → name:additional-protocol-to-the-convention-on-cybercrime-concerning-xenophobia (article 3)",
    ],
    {},
  ],
  // A conference of a year in which none of that name met; made for the case.
  [
    [
      "Looking forward to the 2026 United Nations Water Conference and the 2027 United Nations Water Conference,",
    ],
    [
      "2026 United Nations Water Conference → water-conference-2026",
      "2027 United Nations Water Conference → name:2027-united-nations-water-conference",
    ],
    {},
  ],
  // Of two declarations of Doha the one whose conference the same paragraph names; made for the case.
  [
    [
      "Recalling the Doha Programme of Action for the Least Developed Countries,",
      "Welcoming the Doha Political Declaration, adopted by the Second World Summit for Social Development,",
    ],
    [
      "Doha Programme of Action for the Least Developed Countries → ldc-doha-2022",
      "Doha Political Declaration → doha-social-2025",
      "Second World Summit for Social Development → wssd-2025",
    ],
    {},
  ],
  // A declaration of the same place on something else; the first of A/RES/75/239, the others made for the case.
  [
    [
      "Recalling the Bangkok Declaration on Combating Marine Debris in the ASEAN Region, the San Salvador Declaration and the Rio Declaration on Environment and Development,",
    ],
    [
      "Bangkok Declaration on Combating Marine Debris in the ASEAN Region → name:bangkok-declaration-on-combating-marine-debris-in-the-asean-region",
      "San Salvador Declaration → name:san-salvador-declaration",
      "Rio Declaration on Environment and Development → rio-declaration-1992",
    ],
    {},
  ],
  // The symbol in brackets is no acronym of the name, and a report with a name of its own is no report of its author.
  [
    [
      "Recalling the 2030 Agenda for Sustainable Development (A/RES/70/1) and the report of the High-level Independent Panel on Peace Operations (A/70/95),",
    ],
    [
      "2030 Agenda for Sustainable Development → agenda-2030",
      "A/RES/70/1 → A/RES/70/1",
      "report of the High-level Independent Panel on Peace Operations → hippo-report-2015",
      "A/70/95 → A/70/95",
    ],
    {},
  ],
  // The body stays where its acronym stands behind "report of"; made for the case.
  [
    ["Noting the report of the World Health Organization (WHO) on health,"],
    ["World Health Organization (WHO) → who"],
    {},
  ],
  // No article of another language is left out: made for the case.
  [
    ["Welcoming the Los Angeles Declaration on Migration and Protection,"],
    ["Los Angeles Declaration on Migration and Protection → los-angeles-2022"],
    {},
  ],
  // Conventions of the International Labour Organization by their numbers, made for the case.
  [
    [
      "Recalling ILO Convention No. 138, Convention No. 169 of the International Labour Organization and the Convention No. 999,",
    ],
    [
      "ILO Convention No. 138 → ilo-c138",
      "Convention No. 169 of the International Labour Organization → ilo-c169",
    ],
    {},
  ],
  [
    [
      "Rappelant la Convention (n° 169) relative aux peuples indigènes et tribaux, 1989, et la convention n° 138 de l’OIT,",
    ],
    [
      "Convention (n° 169) relative aux peuples indigènes et tribaux, 1989 → ilo-c169",
      "convention n° 138 de l’OIT → ilo-c138",
    ],
    { language: "fr" },
  ],
  [
    ["Recordando el Convenio núm. 182 de la OIT,"],
    ["Convenio núm. 182 de la OIT → ilo-c182"],
    { language: "es" },
  ],
  [["ссылаясь на Конвенцию № 182 МОТ,"], ["Конвенцию № 182 МОТ → ilo-c182"], { language: "ru" }],
  [["回顾国际劳工组织第182号公约，"], ["国际劳工组织第182号公约 → ilo-c182"], { language: "zh" }],
  [
    ["إذ تشير إلى اتفاقية منظمة العمل الدولية رقم 182،"],
    ["اتفاقية منظمة العمل الدولية رقم 182 → ilo-c182"],
    { language: "ar" },
  ],
  [
    ["unter Hinweis auf das Übereinkommen Nr. 182 der Internationalen Arbeitsorganisation,"],
    ["Übereinkommen Nr. 182 der Internationalen Arbeitsorganisation → ilo-c182"],
    { language: "de" },
  ],
  [
    [
      "Recalling the ILO Conventions Nos. 29, 105 and 999 and Conventions No. 138 and No. 182 of the International Labour Organization,",
    ],
    [
      "ILO Conventions Nos. 29 → ilo-c29",
      "105 → ilo-c105",
      "Conventions No. 138 → ilo-c138",
      "182 → ilo-c182",
      "International Labour Organization → ilo",
    ],
    {},
  ],
  [
    [
      "Recalling Directive 2011/36/EU and Regulation (EU) 2016/679 of the European Parliament and of the Council,",
    ],
    [
      "Directive 2011/36/EU → eu/dir/2011/36",
      "Regulation (EU) 2016/679 of the European Parliament and of the Council → eu/reg/2016/679",
    ],
    {},
  ],
  // After P9_TA(2024)0198
  [
    [
      "Recalling the work of the UN Security Council,",
      "Instructs its President to forward this resolution to the Council and the Commission;",
    ],
    ["UN Security Council → unsc", "Council → eu-council", "Commission → european-commission"],
    { facts: { issuingBody: "ep" } },
  ],
  [
    [
      "in full compliance with the three international drug control conventions, and in line with the Paris Principles,",
    ],
    [
      "three international drug control conventions → single-1961+psychotropic-1971+trafficking-1988",
      "Paris Principles → ? !ambiguous-name",
    ],
    {},
  ],
  [
    [
      "Taking note of the relevant United Nations bodies and the United Nations system, and calls upon the United Nations to act,",
    ],
    ["United Nations → un"],
    {},
  ],
  [
    ["The General Assembly,", "Recalling the work of the General Assembly,"],
    ["General Assembly → unga"],
    { facts: { issuingBody: "unga", kind: "resolution" } },
  ],
  [
    ["Invites the secretariat of the United Nations Framework Convention on Climate Change to report,"],
    [
      "secretariat of the United Nations Framework Convention on Climate Change → unfccc-secretariat",
      "United Nations Framework Convention on Climate Change → unfccc",
    ],
    {},
  ],
  [
    // A/RES/74/7, A/RES/71/256
    [
      "in line with the International Health Regulations (2005) adopted by the World Health Assembly, and the United Nations Conference on Housing and Sustainable Urban Development (Habitat III), held in Quito,",
    ],
    [
      "International Health Regulations (2005) → ihr-2005",
      "World Health Assembly → wha",
      "United Nations Conference on Housing and Sustainable Urban Development (Habitat III) → habitat-iii",
    ],
    {},
  ],
  [
    // A/RES/74/219
    [
      "recalls decision 2/CP.23 of the Conference of the Parties to the Convention on the Platform’s purpose and functions,",
    ],
    ["decision 2/CP.23 → 2/CP.23"],
    {},
  ],
  [
    ["established by the General Assembly of the Organization of American States,"],
    ["General Assembly of the Organization of American States → oas-general-assembly"],
    {},
  ],
  [
    ["Recalling the work of the UN Peacebuilding Commission and of the UN Mission in Liberia,"],
    ["UN Peacebuilding Commission → pbc", "UN Mission in Liberia → unmil"],
    {},
  ],
  [
    // S/RES/1834(2008); EUFOR in Bosnia and Herzegovina is another force.
    ["Welcoming the deployment by the European Union of EUFOR to Chad,"],
    ["European Union → eu", "EUFOR → eufor-tchad-rca"],
    {},
  ],
  [
    // Made for the case: the acronym of three bodies, with the words of one, and without.
    ["Recalling the IOC and the Olympic Truce,"],
    ["IOC → olympic-committee"],
    {},
  ],
  [["Recalling the work of the IOC,"], ["IOC → ? !ambiguous-name"], {}],
  // S/RES/2094(2013), annex: letters that are no acronym here.
  [["Mr. Ri Chol NAM, born on 1 January 1950,"], [], {}],
  // A/RES/76/142, E/RES/2021/8: outcomes of special sessions; S/RES/897 (1994), S/RES/1307 (2000), A/RES/74/193
  [
    [
      "Recalling the outcomes of the twenty-third special session of the General Assembly and the outcome of the twenty-fourth special session,",
      "Recalling the “Addis Ababa Agreements” on Somalia, the Joint Declaration signed at Geneva on 30 September 1992 by the Presidents of the Republic of Croatia and the Federal Republic of Yugoslavia, and the Model Provisions on Transboundary Groundwaters,",
    ],
    [
      "outcomes of the twenty-third special session of the General Assembly → beijing-5-declaration+beijing-5-actions",
      "outcome of the twenty-fourth special session → social-further-2000",
      "Addis Ababa Agreements → addis-ababa-1993+addis-ababa-1993-conference",
      "Joint Declaration signed at Geneva on 30 September 1992 by the Presidents of the Republic of Croatia and the Federal Republic of Yugoslavia → prevlaka-declaration-1992",
      "Model Provisions on Transboundary Groundwaters → transboundary-groundwaters-model-2012",
    ],
    {},
  ],
];

test.each(rows)("names: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
