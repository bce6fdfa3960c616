import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Sentences of the texts named and, where none is, made for the case.
const rows: readonly CitedRow[] = [
  // organs and officers by the words beside a body: S/RES/47 (1948), S/RES/986 (1995), S/RES/1132 (1997), S/RES/1298 (2000), A/RES/538 (VI)
  [
    "fr",
    "unsc",
    [
      "Prescrit à la Commission des Nations Unies pour l’Inde et le Pakistan de se rendre sur les lieux; l’administrateur communiquera avec la Commission du Conseil de sécurité et avec le Conseil; le Président du Conseil pourra désigner un Membre; le Groupe de travail du Conseil;",
    ],
    [
      "Commission des Nations Unies pour l’Inde et le Pakistan → uncip",
      "Commission du Conseil de sécurité → uncip",
      "Conseil → unsc",
      "Président du Conseil → unsc-president",
      "Conseil → unsc",
    ],
  ],
  [
    "es",
    "unsc",
    [
      "la fecha en que el Presidente del Consejo comunique a los miembros de éste que ha recibido el informe; el Consejo General de la Organización Internacional de Refugiados; el actual Presidente de la OUA;",
      "Expresando su apoyo al Comité de cuatro Ministros de Relaciones Exteriores de la CEDEAO relativo a Sierra Leona (el Comité de la CEDEAO), establecer contactos con el Comité de la CEDEAO y con la CEDEAO;",
    ],
    [
      "Presidente del Consejo → unsc-president",
      "Consejo General de la Organización Internacional de Refugiados → iro-general-council",
      "Presidente de la OUA → oau-chairman",
      "Comité de cuatro Ministros de Relaciones Exteriores de la CEDEAO → ecowas-committee-sierra-leone",
      "Comité de la CEDEAO → ecowas-committee-sierra-leone",
      "Comité de la CEDEAO → ecowas-committee-sierra-leone",
      "CEDEAO → ecowas",
    ],
  ],
  [
    "en",
    "unsc",
    [
      "Requests the President of the Council to inform the Director-General of the OPCW, the Executive Council of the Organisation for the Prohibition of Chemical Weapons (OPCW), OPCW itself and the Working Group of the Human Rights Council on the use of mercenaries;",
      "Notes that the President of the International Court of Justice spoke of the Court, and the Vice-President of the International Criminal Court;",
    ],
    [
      "President of the Council → unsc-president",
      "Director-General of the OPCW → opcw-director-general",
      "Executive Council of the Organisation for the Prohibition of Chemical Weapons (OPCW) → opcw-executive-council",
      "OPCW → opcw",
      "Working Group of the Human Rights Council on the use of mercenaries → wg-mercenaries",
      "President of the International Court of Justice → icj-president",
      "Court → icj",
    ],
  ],
  ["zh", "unsc", ["请安理会主席通报；"], ["安理会主席 → unsc-president"]],
  ["ru", "unsc", ["просит Председателя Совета сообщить об этом;"], ["Совета → unsc"]],
  ["ar", "unsc", ["يطلب إلى رئيس المجلس أن يبلغ المجلس؛"], ["رئيس المجلس → unsc-president", "المجلس → unsc"]],
  [
    "de",
    "unsc",
    ["ersucht den Präsidenten des Rates, den Rat zu unterrichten;"],
    ["Präsidenten des Rates → unsc-president", "Rat → unsc"],
  ],
  // officers and their offices, and the Secretariat
  [
    "en",
    "hrc",
    [
      "Requests the Office of the United Nations High Commissioner for Human Rights to report, and the High Commissioner to visit; the Office of the High Commissioner; the Secretariat; the secretariat of the Forum;",
    ],
    [
      "Office of the United Nations High Commissioner for Human Rights → ohchr",
      "High Commissioner → unhchr",
      "Office of the High Commissioner → ohchr",
      "Secretariat → un-secretariat",
    ],
  ],
  [
    "fr",
    "unga",
    [
      "Prend acte du rapport du Haut-Commissaire des Nations Unies pour les réfugiés et prie le Haut-Commissariat de faire rapport; invite le Haut-Commissaire à poursuivre et le Secrétariat;",
    ],
    [
      "Haut-Commissaire des Nations Unies pour les réfugiés → unhcr-high-commissioner",
      "Haut-Commissariat → unhcr",
      "Haut-Commissaire → unhcr-high-commissioner",
      "Secrétariat → un-secretariat",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Toma nota del informe del Alto Comisionado de las Naciones Unidas para los Refugiados y pide al Alto Comisionado que informe; la Oficina del Alto Comisionado; la Secretaría;",
    ],
    [
      "Alto Comisionado de las Naciones Unidas para los Refugiados → unhcr-high-commissioner",
      "Alto Comisionado → unhcr-high-commissioner",
      "Oficina del Alto Comisionado → unhcr",
      "Secretaría → un-secretariat",
    ],
  ],
  [
    "ru",
    "unga",
    [
      "просит Верховного комиссара Организации Объединенных Наций по правам человека и Верховного комиссара представить доклад Секретариату,",
    ],
    [
      "Верховного комиссара Организации Объединенных Наций по правам человека → unhchr",
      "Верховного комиссара → unhchr",
      "Секретариату → un-secretariat",
    ],
  ],
  [
    "ar",
    "unga",
    [
      "تطلب إلى مفوضية الأمم المتحدة السامية لحقوق الإنسان وإلى المفوض السامي تقديم تقرير إلى الأمانة العامة،",
    ],
    [
      "مفوضية الأمم المتحدة السامية لحقوق الإنسان → ohchr",
      "المفوض السامي → unhchr",
      "الأمانة العامة → un-secretariat",
    ],
  ],
  [
    "zh",
    "unga",
    ["请联合国人权事务高级专员提交报告，又请高级专员和秘书处，"],
    ["联合国人权事务高级专员 → unhchr", "高级专员 → unhchr", "秘书处 → un-secretariat"],
  ],
  [
    "de",
    "unga",
    [
      "ersucht den Hohen Kommissar der Vereinten Nationen für Menschenrechte und den Hohen Kommissar, das Sekretariat",
    ],
    [
      "Hohen Kommissar der Vereinten Nationen für Menschenrechte → unhchr",
      "Hohen Kommissar → unhchr",
      "Sekretariat → un-secretariat",
    ],
  ],
  // E/RES/36(IV), S/RES/1390(2002), S/RES/1483(2003): what comes behind the body is no part of its name
  [
    "es",
    "unsc",
    [
      "comunicándole sus observaciones; presentar informes periódicos al Consejo sobre la información; informe al Consejo sobre su labor; informar periódicamente al Consejo de las actividades que realice,",
    ],
    ["Consejo → unsc", "Consejo → unsc", "Consejo → unsc"],
  ],
  [
    "fr",
    "unsc",
    [
      "prie le Secrétaire général de faire rapport au Conseil sur la situation et de rendre compte au Conseil de la suite donnée,",
    ],
    ["Secrétaire général → unsg", "Conseil → unsc", "Conseil → unsc"],
  ],
  // A/RES/97(I), S/RES/1267(1999), S/RES/1540(2004): no one work is meant
  [
    "fr",
    "unga",
    [
      "toutes les parties seront dégagées de l’obligation d’enregistrer ledit traité ou accord; des Etats parties à ces traités ou accords;",
    ],
    [],
  ],
  [
    "es",
    "unsc",
    [
      "Recordando los convenios internacionales pertinentes contra el terrorismo y en particular la obligación de las partes en esos convenios de extraditar o enjuiciar a los terroristas,",
    ],
    [],
  ],
  [
    "en",
    "unsc",
    [
      "the importance for all States parties to these treaties to implement them fully, those instruments and those Agreements;",
    ],
    ["Agreements → ? !no-antecedent"],
  ],
  // bodies in a series and rules of procedure: A/RES/67/193, S/RES/1390(2002), a report of the delegation of Liechtenstein
  [
    "en",
    "unga",
    [
      "acknowledges the discussions conducted at the twenty-first meeting of Heads of National Drug Law Enforcement Agencies, Africa, held in Addis Ababa from 5 to 9 September 2011, and Latin America and the Caribbean, held in Santiago from 3 to 7 October 2011;",
    ],
    [
      "meeting of Heads of National Drug Law Enforcement Agencies, Africa → honlea-africa",
      "Latin America and the Caribbean → honlea-lac",
    ],
  ],
  [
    "de",
    "ipu",
    [
      "Drei Ständige Ausschüsse – Ausschuss für Frieden und internationale Sicherheit, Ausschuss für Demokratie und Menschenrechte – unterstützen die Konferenz. Laut Regel 11.2 wurde der Vorschlag aufgenommen.",
    ],
    [
      "Drei Ständige Ausschüsse → ipu-sc1+ipu-sc2+ipu-sc3",
      "Ausschuss für Frieden und internationale Sicherheit → ipu-sc1",
      "Ausschuss für Demokratie und Menschenrechte → ipu-sc3",
      "Regel 11.2 → ipu-assembly-rules (Regel 11.2)",
    ],
  ],
  [
    "en",
    "ipu",
    ["Requests the four IPU Standing Committees to follow up,"],
    ["four IPU Standing Committees → ipu-sc1+ipu-sc2+ipu-sc3+ipu-sc4"],
  ],
  [
    "fr",
    "ipu",
    ["Prie les quatre commissions permanentes de donner suite à la présente résolution;"],
    ["quatre commissions permanentes → ipu-sc1+ipu-sc2+ipu-sc3+ipu-sc4"],
  ],
  [
    "en",
    "unga",
    [
      "Recalling rule 153 of its rules of procedure, and noting the Human Rights Council and its rules of procedure;",
    ],
    ["rules of procedure → unga-rules (rule 153)", "Human Rights Council → hrc"],
  ],
  [
    "en",
    "unsc",
    ["decides to establish, in accordance with rule 28 of its provisional rules of procedure, a Committee;"],
    ["provisional rules of procedure → unsc-rules (rule 28)"],
  ],
  [
    "es",
    "unsc",
    ["de conformidad con el artículo 28 de su reglamento provisional,"],
    ["reglamento provisional → unsc-rules (artículo 28)"],
  ],
  [
    "fr",
    "unsc",
    ["en vertu de l’article 28 de son règlement intérieur provisoire,"],
    ["règlement intérieur provisoire → unsc-rules (article 28)"],
  ],
  [
    "ru",
    "unsc",
    ["в соответствии с правилом 28 своих временных правил процедуры,"],
    ["временных правил процедуры → unsc-rules"],
  ],
  [
    "de",
    "unsc",
    ["gemäß Regel 28 seiner vorläufigen Geschäftsordnung"],
    ["vorläufigen Geschäftsordnung → unsc-rules"],
  ],
  // A/RES/74/18: where a paragraph has said "that Agreement" of another one again and again, it goes on to speak of that
  [
    "en",
    "unga",
    [
      "Recalling the Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks (the Agreement),",
      "Recalls the first meeting of the parties to the Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing, article 21 of that Agreement, the implementation of that Agreement and the funding mechanisms under part 6 of the Agreement;",
      "Calls upon States parties to the Agreement to act;",
    ],
    [
      "Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks → fish-stocks-1995",
      "Agreement → fish-stocks-1995",
      "Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing → port-state-2009",
      "Agreement → port-state-2009 (article 21)",
      "Agreement → port-state-2009 (part 6)",
      "Agreement → port-state-2009 (part 6)",
      "Agreement → fish-stocks-1995",
    ],
  ],
  // E/RES/106(VI): another commission named in passing
  [
    "fr",
    "ecosoc",
    [
      "Crée une commission économique pour l’Amérique latine;",
      "La Commission orientera son activité, et la Commission devra présenter au Conseil des propositions; la Commission invitera, et la Commission prendra des mesures;",
      "elle agira de même à l’égard de la Commission des Caraïbes afin d’éviter tout double emploi; à cette fin, la Commission aura le droit d’établir des accords;",
    ],
    [
      "commission économique pour l’Amérique latine → eclac",
      "Commission → eclac",
      "Commission → eclac",
      "Conseil → ecosoc",
      "Commission → eclac",
      "Commission → eclac",
      "Commission des Caraïbes → caribbean-commission",
      "Commission → eclac",
    ],
  ],
  // S/RES/47(1948): the only commission of the text is named further on
  [
    "fr",
    "unsc",
    [
      "le plan de la Commission créée en vertu de sa résolution 39 (1948), et invite la Commission à se rendre sur place;",
      "Les cinq membres de la Commission des Nations Unies pour l’Inde et le Pakistan étaient les suivants;",
    ],
    [
      "résolution 39 (1948) → S/RES/39(1948)",
      "Commission → uncip",
      "Commission des Nations Unies pour l’Inde et le Pakistan → uncip",
    ],
  ],
  // S/RES/1963(2010): an executive directorate is no committee
  [
    "en",
    "unsc",
    [
      "Recalling the Counter-Terrorism Committee (CTC) and the Counter-Terrorism Committee Executive Directorate (CTED),",
      "recalls CTED’s crucial role in supporting the Committee in the fulfilment of its mandate;",
    ],
    [
      "Counter-Terrorism Committee (CTC) → ctc",
      "Counter-Terrorism Committee Executive Directorate (CTED) → cted",
      "CTED → cted",
      "Committee → ctc",
    ],
  ],
  [
    "en",
    "unga",
    ["Requests the Human Rights Council Advisory Committee to report, and the Committee to continue;"],
    [
      "Human Rights Council Advisory Committee → hrc-advisory-committee",
      "Committee → hrc-advisory-committee",
    ],
  ],
  // S/RES/1305(2000): two Agreements, of which one's name begins with the other's
  [
    "en",
    "unsc",
    [
      "Underlines the obligations under the General Framework Agreement for Peace in Bosnia and Herzegovina and the Annexes thereto (collectively the Peace Agreement), as well as for the Dayton Agreement on implementing the Federation of Bosnia and Herzegovina of 10 November 1995 (S/1995/1021, annex) and calls upon the parties to comply strictly with their obligations under those Agreements;",
    ],
    [
      "General Framework Agreement for Peace in Bosnia and Herzegovina and the Annexes thereto → dayton-1995",
      "Peace Agreement → dayton-1995",
      "Dayton Agreement on implementing the Federation of Bosnia and Herzegovina of 10 November 1995 → federation-bosnia-1995",
      "S/1995/1021 → S/1995/1021 (annex)",
      "Agreements → federation-bosnia-1995+dayton-1995",
    ],
  ],
  // E/RES/13(III), E/RES/9(I), S/RES/50(1948), E/RES/37(IV)
  [
    "fr",
    "ecosoc",
    [
      "le projet d’accord avec l’Organisation provisoire de l’aviation civile internationale et l’OIT; soumettre au Conseil des propositions à ce sujet; les mesures prises par le Conseil relativement à la nomination; ce personnel fera partie du Secrétariat des Nations Unies; le Conseil des droits de l’homme,",
    ],
    [
      "Organisation provisoire de l’aviation civile internationale → picao",
      "OIT → ilo",
      "Conseil → ecosoc",
      "Conseil → ecosoc",
      "Secrétariat des Nations Unies → un-secretariat",
      "Conseil des droits de l’homme → hrc",
    ],
  ],
  [
    "fr",
    "unsc",
    [
      "Voir Procès-verbaux officiels du Conseil de sécurité, troisième année, n° 78, 311e séance, p. 16 (document S/814).",
    ],
    ["S/814 → S/814"],
  ],
  [
    "en",
    "unga",
    ["See Resolutions and Decisions of the Security Council, 1 August 2011–31 July 2012 (S/INF/67)."],
    ["S/INF/67 → S/INF/67"],
  ],
];

test.each(rows)("in %s, %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
