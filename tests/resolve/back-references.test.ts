import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { citedIn } from "./marked-document.ts";

// After A/RES/76/85, A/RES/74/45, A/RES/76/257, S/RES/1895, S/RES/1132, S/RES/186, A/RES/538(VI), S/RES/1022 and A/RES/74/133.
const rows: readonly (readonly [
  Language,
  body: string,
  paragraphs: readonly string[],
  cited: readonly string[],
])[] = [
  // the organization before a verb; organs and offices of it are no mention: A/RES/217 (III), S/RES/986 (1995), A/RES/174 (II)
  [
    "fr",
    "unga",
    [
      "Considérant que les Nations Unies ne peuvent pas demeurer indifférentes, afin que l’Organisation des Nations Unies puisse adopter des mesures, avec les organes principaux de l’Organisation des Nations Unies et les organisations intéressées des Nations Unies, sur les fonds des Nations Unies, au Chapitre VII de la dite Charte;",
    ],
    [
      "Nations Unies → un",
      "Organisation des Nations Unies → un",
      "Nations Unies → un",
      "Charte → un-charter (Chapitre VII)",
    ],
  ],
  [
    "es",
    "unsc",
    [
      "los gastos que supongan para las Naciones Unidas los servicios; el Representante Personal del Secretario General; las organizaciones pertinentes de las Naciones Unidas;",
      "lo aprobado por el Comité establecido en virtud de la resolución 1267 (1999), salvo que sea aprobado por el Comité por razones humanitarias, véase A/C.3/307/Rev. 2;",
    ],
    [
      "Naciones Unidas → un",
      "Comité establecido en virtud de la resolución 1267 (1999) → sc-1267",
      "resolución 1267 (1999) → S/RES/1267(1999)",
      "Comité → sc-1267",
      "A/C.3/307/Rev. 2 → A/C.3/307/Rev.2",
    ],
  ],
  // resolutions that a paragraph lists: S/RES/1022 (1995); "cette résolution" of the next paragraph is the text itself
  [
    "es",
    "unsc",
    [
      "Decide que las medidas impuestas por las resoluciones 757 (1992) y 820 (1993) quedan suspendidas;",
      "Decide además lo impuesto en las resoluciones mencionadas en el párrafo 1 supra y en las mencionadas en el párrafo 4 de la resolución 757 (1992);",
    ],
    [
      "resoluciones 757 (1992) → S/RES/757(1992)",
      "820 (1993) → S/RES/820(1993)",
      "resoluciones mencionadas en el párrafo 1 supra → S/RES/757(1992)+S/RES/820(1993)",
      "resolución 757 (1992) → S/RES/757(1992) (párrafo 4)",
    ],
  ],
  [
    "fr",
    "unsc",
    [
      "Rappelle sa résolution 39 (1948) du 20 janvier 1948 et les membres mentionnés dans ladite résolution;",
      "Invite la Commission à tenir le Conseil au courant de toute action entreprise en vertu de cette résolution;",
    ],
    [
      "résolution 39 (1948) du 20 janvier 1948 → S/RES/39(1948)",
      "résolution → S/RES/39(1948)",
      "Conseil → unsc",
    ],
  ],
  // protocols of several conventions, a council before an infinitive, federal councils, names by their place
  [
    "es",
    "hrc",
    [
      "Recordando la Convención sobre los Derechos del Niño y la Convención sobre los Derechos de las Personas con Discapacidad y sus respectivos Protocolos Facultativos,",
    ],
    [
      "Convención sobre los Derechos del Niño → crc",
      "Convención sobre los Derechos de las Personas con Discapacidad → crpd",
      "Protocolos Facultativos → crc-opac+crc-opic+crc-opsc+crpd-op",
    ],
  ],
  [
    "en",
    "hrc",
    [
      "Recalling the Convention on the Rights of the Child, the Convention on the Rights of Persons with Disabilities and their respective Optional Protocols, and the Wuhan Declaration,",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "Convention on the Rights of Persons with Disabilities → crpd",
      "Optional Protocols → crc-opac+crc-opic+crc-opsc+crpd-op",
      "Wuhan Declaration → name:wuhan-declaration",
    ],
  ],
  [
    "fr",
    "ecosoc",
    [
      "Il appartient au Conseil d’agir et aux organisations intéressées des Nations Unies de suivre les négociations avec le Conseil fédéral suisse[^1];",
      "[^1]: Voir les Résolutions adoptées par l’Assemblée générale pendant la seconde partie de sa première session, page 73.",
    ],
    [
      "Conseil → ecosoc",
      "Résolutions adoptées par l’Assemblée générale pendant la seconde partie de sa première session → name:resolutions-adoptees-par-l-assemblee-generale-pendant-la-seconde-partie-de-sa-premiere-session",
    ],
  ],
  // S/RES/427 (1978), S/RES/47 (1948)
  [
    "fr",
    "unsc",
    [
      "la Force intérimaire des Nations Unies au Liban et la Force des Nations Unies; la Commission des Nations Unies pour l’Inde et le Pakistan; un représentant à la Commission pour lui fournir toute l’assistance;",
    ],
    [
      "Force intérimaire des Nations Unies au Liban → unifil",
      "Force des Nations Unies → unifil",
      "Commission des Nations Unies pour l’Inde et le Pakistan → uncip",
      "Commission → uncip",
    ],
  ],
  [
    "en",
    "unga",
    [
      "with regard to the implementation of the Declaration, contained in General Assembly resolution 1514 (XV) of 14 December 1960,",
    ],
    [
      "Declaration → colonial-independence-1960",
      "General Assembly resolution 1514 (XV) of 14 December 1960 → A/RES/1514(XV)",
    ],
  ],
  [
    "en",
    "unga",
    ["the Treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba, held in Bangkok,"],
    [
      "Treaties of Tlatelolco → tlatelolco",
      "Rarotonga → rarotonga",
      "Bangkok → bangkok-1995",
      "Pelindaba → pelindaba",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Noting that the World Health Organization, in accordance with its Constitution, and the Constitution of Haiti,",
      "Recalling the Constitution,",
    ],
    ["World Health Organization → who", "Constitution → who-constitution"],
  ],
  [
    "en",
    "unga",
    ["the Agreement on implementing the Federation of 10 November 1995 (S/1995/1021, annex),"],
    ["S/1995/1021 → S/1995/1021 (annex)"],
  ],
  [
    "en",
    "unga",
    [
      "Recommendation CM/Rec(2020)2 of the Committee of Ministers, the Military Observer Group of ECOWAS (ECOMOG),",
    ],
    [
      "Recommendation CM/Rec(2020)2 → coe/CM/Rec(2020)2",
      "Military Observer Group of ECOWAS → ecomog",
      "ECOMOG → ecomog",
    ],
  ],
  [
    "fr",
    "unsc",
    [
      "Traité de garantie (Nations Unies, Recueil des traités, vol. 382 (1960), no 5475); Traité relatif à la création de la République de Chypre (ibid., no 5476); voir Documents officiels du Conseil de sécurité, dix-neuvième année, Supplément de janvier, février et mars 1964.",
    ],
    [
      "Traité de garantie → cyprus-guarantee-1960",
      "Nations Unies, Recueil des traités, vol. 382 (1960), no 5475 → cyprus-guarantee-1960",
      "Traité relatif à la création de la République de Chypre → cyprus-establishment-1960",
      "ibid., no 5476 → cyprus-establishment-1960",
      "Documents officiels du Conseil de sécurité, dix-neuvième année, Supplément de janvier, février et mars 1964 → name:documents-officiels-du-conseil-de-securite-dix-neuvieme-annee-supplement-de-janvier-fevrier-et-mars-1964",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Tomando nota de la comunicación del Consejo General de la Organización Internacional de Refugiados sobre los problemas que subsistirán al desaparecer dicha Organización,",
    ],
    [
      "Consejo General de la Organización Internacional de Refugiados → iro-general-council",
      "Organización → iro",
    ],
  ],
  // The same with an organization that no registry has.
  [
    "es",
    "unga",
    [
      "Tomando nota de la comunicación del Consejo General de la Organización Internacional de Faros sobre los problemas que subsistirán al desaparecer dicha Organización,",
    ],
    [],
  ],
  // S/RES/1390(2002) and S/RES/1022(1995): what follows the noun is no part of a name.
  [
    "es",
    "unsc",
    [
      "cuando el Comité establecido en virtud de la resolución 1267 (1999), denominado en adelante “el Comité”, y el Comité establecido en virtud del párrafo 6 de su resolución 1373 (2001) informen;",
      "al término de ese período el Consejo dejará que esas medidas sigan en vigor; cuando el Comité determine que son justificadas, el Comité de Actividades y el Consejo de Administración;",
      "informa al Consejo de que no ha cumplido, por una decisión posterior del Consejo de conformidad con el párrafo 4;",
    ],
    [
      "Comité establecido en virtud de la resolución 1267 (1999) → sc-1267",
      "resolución 1267 (1999) → S/RES/1267(1999)",
      "Comité → sc-1267",
      "Comité establecido en virtud del párrafo 6 de su resolución 1373 (2001) → ctc",
      "resolución 1373 (2001) → S/RES/1373(2001) (párrafo 6)",
      "Consejo → unsc",
      "Comité → sc-1267",
      "Consejo → unsc",
      "Consejo → unsc",
    ],
  ],
  // E/RES/36(IV), E/RES/106(VI) and E/RES/107(VI): a verb that begins like a preposition; a commission without a name.
  [
    "fr",
    "ecosoc",
    [
      "La Commission économique pour l’Amérique latine, sous la haute autorité du Conseil devra agir; la Commission pourra consulter, la Commission pourvoit au siège vacant, le Conseil pour la coopération douanière,",
      "Prenant acte de la résolution 120(II) adoptée par l’Assemblée générale le 31 octobre 1947 et du rapport de la Commission chargée d’étudier la question,",
      "Crée une commission spéciale composée de la Chine et de la France,",
      "Décide de donner à la Commission le mandat suivant:",
    ],
    [
      "Commission économique pour l’Amérique latine → eclac",
      "Conseil → ecosoc",
      "Commission → eclac",
      "Commission → eclac",
      "résolution 120(II) → A/RES/120(II)",
      "Assemblée générale → unga",
    ],
  ],
  // S/RES/1305(2000) and S/RES/1022(1995); in a text that does not name it there is no telling which.
  [
    "en",
    "unsc",
    [
      "Recalling the General Framework Agreement for Peace in Bosnia and Herzegovina and the Annexes thereto (collectively the Peace Agreement), and the parties to the Peace Agreement;",
    ],
    [
      "General Framework Agreement for Peace in Bosnia and Herzegovina and the Annexes thereto → dayton-1995",
      "Peace Agreement → dayton-1995",
      "Peace Agreement → dayton-1995",
    ],
  ],
  [
    "es",
    "unsc",
    [
      "Acogiendo con beneplácito la rúbrica del Acuerdo Marco General para la Paz en Bosnia y Herzegovina y sus Anexos, las disposiciones del Acuerdo de Paz,",
    ],
    [
      "Acuerdo Marco General para la Paz en Bosnia y Herzegovina y sus Anexos → dayton-1995",
      "Acuerdo de Paz → dayton-1995",
    ],
  ],
  [
    "en",
    "unsc",
    ["Urges the parties to implement the Peace Agreement;"],
    ["Peace Agreement → ? !ambiguous-name"],
  ],
  // S/RES/51(1948)
  [
    "fr",
    "unsc",
    [
      "Prescrit à la Commission des Nations Unies pour l’Inde et le Pakistan de se rendre sans délai sur les lieux et prescrit à la Commission de poursuivre l’examen; demande au Conseil de sécurité et à la Commission d’examiner le rapport, à la Commission de contrôle;",
      "invite la Commission de ne plus tarder, et la Commission pour étudier les faits;",
    ],
    [
      "Commission des Nations Unies pour l’Inde et le Pakistan → uncip",
      "Commission → uncip",
      "Conseil de sécurité → unsc",
      "Commission → uncip",
      "Commission → uncip",
      "Commission → uncip",
    ],
  ],
  [
    "es",
    "unga",
    [
      "el Alto Comisionado de las Naciones Unidas para los Refugiados, de conformidad con el párrafo 11 del Estatuto de su Oficina;",
    ],
    [
      "Alto Comisionado de las Naciones Unidas para los Refugiados → unhcr-high-commissioner",
      "Estatuto de su Oficina → unhcr-statute-1950 (párrafo 11)",
    ],
  ],
  // S/RES/1333(2000) in Russian and a sentence made for the case.
  [
    "ru",
    "unsc",
    ["Комитет, учрежденный резолюцией 1267 (1999), Комитет одобрил доклад, и Совет постановил принять меры;"],
    [
      "Комитет, учрежденный резолюцией 1267 (1999) → sc-1267",
      "резолюцией 1267 (1999) → S/RES/1267(1999)",
      "Комитет → sc-1267",
      "Совет → unsc",
    ],
  ],
  [
    "de",
    "unsc",
    [
      "der Ausschuss nach Resolution 1267 (1999), der Ausschuss überprüft die Liste, der Ausschuss für Haushalt,",
    ],
    [
      "Ausschuss nach Resolution 1267 (1999) → sc-1267",
      "Resolution 1267 (1999) → S/RES/1267(1999)",
      "Ausschuss → sc-1267",
    ],
  ],

  [
    "es",
    "unsc",
    ["la operación de la Unión Europea y de la Unión Consultiva, el Consejo Consultivo,"],
    ["Unión Europea → eu"],
  ],
  [
    "en",
    "unga",
    [
      "Recalling the Convention on the Rights of the Child, bearing in mind the importance of the Optional Protocols to the Convention and its optional protocols, in accordance with Article 73 b of the Charter on efforts to promote self-government;",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "Optional Protocols to the Convention → crc-opac+crc-opic+crc-opsc",
      "optional protocols → crc-opac+crc-opic+crc-opsc",
      "Charter → un-charter",
    ],
  ],
  // S/RES/2115 (2013), S/RES/1454 (2002): "the resolution" of its own paragraph, and "these resolutions"
  [
    "en",
    "unsc",
    [
      "Emphasizing the importance of resolution 1701 (2006), and a long-term solution as envisioned in the resolution,",
      "Noting that the resolution, and this resolution, are to be implemented,",
      "Recalling resolutions 661 (1990) and 687 (1991), in accordance with the provisions of these resolutions,",
    ],
    [
      "resolution 1701 (2006) → S/RES/1701(2006)",
      "resolution → S/RES/1701(2006)",
      "resolutions 661 (1990) → S/RES/661(1990)",
      "687 (1991) → S/RES/687(1991)",
      "resolutions → S/RES/687(1991)+S/RES/661(1990)",
    ],
  ],
];

test.each(rows)("in %s of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
