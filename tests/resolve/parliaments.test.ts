import { expect, test } from "vitest";
import { readFile } from "../../src/pipeline.ts";
import { mainVerbs } from "../../src/resolve/main-verb.ts";
import { registry } from "../extract/document-of.ts";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Sentences of resolutions of the Inter-Parliamentary Union's 101st, 118th, 120th, 144th and 149th Assemblies, of the
// Council of Europe's Assembly (Resolution 2447) and in the shapes of other parliaments.
const rows: readonly CitedRow[] = [
  [
    "en",
    "ipu",
    [
      "Recalling the most recent resolutions of the Inter-Parliamentary Union on disarmament and the non-proliferation of nuclear weapons, in particular those adopted by the 94th (Bucharest, 1995), 91st (Paris, 1994) and 89th (New Delhi, 1993) Inter-Parliamentary Conferences,",
    ],
    [
      "Inter-Parliamentary Union → ipu",
      "94th (Bucharest, 1995) → ipu-assembly-94",
      "91st (Paris, 1994) → ipu-assembly-91",
      "89th (New Delhi, 1993) Inter-Parliamentary Conferences → ipu-assembly-89",
    ],
  ],
  [
    "fr",
    "ipu",
    [
      "Rappelant la résolution adoptée par la 94ème Conférence interparlementaire (Bucarest, octobre 1995), le Secrétaire général de l'ONU et le Secrétaire général de l'UIP,",
    ],
    [
      "94ème Conférence interparlementaire (Bucarest, octobre 1995) → ipu-assembly-94",
      "Secrétaire général de l'ONU → unsg",
      "Secrétaire général de l'UIP → ipu-sg",
    ],
  ],
  [
    "en",
    "ipu",
    [
      "Considering the resolutions of the IPU, in particular those on Migration and development, adopted by the 113th Assembly (Geneva, October 2005),",
    ],
    [
      "IPU → ipu",
      "Migration and development → ipu/113/migration-and-development",
      "113th Assembly (Geneva, October 2005) → ipu-assembly-113",
    ],
  ],
  [
    "en",
    "ipu",
    [
      "Recalling the resolutions Legislation worldwide to combat online child sexual exploitation and abuse (adopted at the 143rd IPU Assembly in Madrid, November 2021), as well as Cybercrimes: The new risks to global security (adopted at the 146th IPU Assembly in Manama, March 2023),",
    ],
    [
      "Legislation worldwide to combat online child sexual exploitation and abuse → ipu/143/legislation-worldwide-to-combat-online-child-sexual-exploitation-and-abuse",
      "143rd IPU Assembly → ipu-assembly-143",
      "Cybercrimes: The new risks to global security → ipu/146/cybercrimes-the-new-risks-to-global-security",
      "146th IPU Assembly → ipu-assembly-146",
    ],
  ],
  // the year of a number is no number of its own
  [
    "en",
    "ipu",
    [
      "Calls on parliaments to monitor United Nations Security Council resolutions 1540 of 2004, 1673 of 2006 and 1810 of 2008, and Security Council Resolutions No. 242 of 1967 and 338 of 1973;",
    ],
    [
      "United Nations Security Council resolutions 1540 of 2004 → S/RES/1540(2004)",
      "1673 of 2006 → S/RES/1673(2006)",
      "1810 of 2008 → S/RES/1810(2008)",
      "Security Council Resolutions No. 242 of 1967 → S/RES/242(1967)",
      "338 of 1973 → S/RES/338(1973)",
    ],
  ],
  // a number begins no title
  [
    "en",
    "ipu",
    [
      "Recalling UN General Assembly resolution 60/251 and IPU resolutions, including the resolution Enhancing international cooperation adopted at the 136th IPU Assembly (Dhaka, April 2017),",
      "Noting Opinion No. 63/2021 of the Working Group on Arbitrary Detention,",
    ],
    [
      "UN General Assembly resolution 60/251 → A/RES/60/251",
      "IPU → ipu",
      "Enhancing international cooperation → ipu/136/enhancing-international-cooperation",
      "136th IPU Assembly (Dhaka, April 2017) → ipu-assembly-136",
      "Opinion No. 63/2021 → A/HRC/WGAD/2021/63",
      "Working Group on Arbitrary Detention → wg-arbitrary-detention",
    ],
  ],
  [
    "en",
    "nordic-council",
    [
      "Recalling that the Nordic Council has adopted Rec. 9/2019 and Declaration 373 of the NATO Parliamentary Assembly,",
    ],
    [
      "Nordic Council → nordic-council",
      "Rec. 9/2019 → nordic-council/rec/9/2019",
      "Declaration 373 → nato-pa/declaration/373",
      "NATO Parliamentary Assembly → nato-pa",
    ],
  ],
  [
    "de",
    "bundestag",
    [
      "Der Deutsche Bundestag verweist auf die Bundestagsdrucksache 17/4863 und die Resolutionen 1820, 1888 und 1960 des Sicherheitsrats (vgl. Drucksache 17/1049).",
    ],
    [
      "Bundestagsdrucksache 17/4863 → bundestag/17/4863",
      "Resolutionen 1820 → S/RES/1820(2008)",
      "1888 → S/RES/1888(2009)",
      "1960 des Sicherheitsrats → S/RES/1960(2010)",
      "Drucksache 17/1049 → bundestag/17/1049",
    ],
  ],
  // P7_TA(2012)0503 and the like: a protocol by its number alone, an article before an acronym
  [
    "en",
    "ep",
    [
      "having regard to Protocol No 13 to the European Convention for the Protection of Human Rights and Fundamental Freedoms, and Protocols Nos 6 and 13 to the European Convention on Human Rights,",
      "having regard to Article 21 TEU and Articles 207 and 208 TFEU,",
    ],
    [
      "Protocol No 13 to the European Convention for the Protection of Human Rights and Fundamental Freedoms → echr-p13",
      "Protocols Nos 6 and 13 to the European Convention on Human Rights → echr-p13+echr-p6",
      "TEU → teu (Article 21)",
      "TFEU → tfeu (Articles 207 and 208)",
    ],
  ],
  // until 1976 the numbers of the General Assembly ran on: no other session can be meant
  [
    "en",
    "ipu",
    [
      "Recalling United Nations General Assembly resolutions 181 and 194, General Assembly resolution 2625 and Security Council resolution 338,",
      "Noting the work of the NATO Parliamentary Assembly, and resolution 425,",
    ],
    [
      "United Nations General Assembly resolutions 181 → A/RES/181(II)",
      "194 → A/RES/194(III)",
      "General Assembly resolution 2625 → A/RES/2625(XXV)",
      "Security Council resolution 338 → S/RES/338(1973)",
      "NATO Parliamentary Assembly → nato-pa",
      "resolution 425 → S/RES/425(1978)",
    ],
  ],
  [
    "en",
    "nato-pa",
    [
      "Recalling Resolution 363 on the future of relations with Russia, and UN Security Council Resolution 1808,",
    ],
    ["Resolution 363 → nato-pa/res/363", "UN Security Council Resolution 1808 → S/RES/1808(2008)"],
  ],
  // resolutions and laws of a national parliament are not the Security Council's
  [
    "en",
    "ipu",
    [
      "Noting Senate Resolution 623, 116th Congress, agreed to October 27, 2020, H. Con. Res. 75 and Public Law 116–145 (22 U.S.C. 6901),",
      "Noting the judgment of the Court of Justice in Case C-311/18, and Joined Cases C‑293/12 and C-594/12,",
      "Recalling its Decisión CMC N° 28/02, and resolution 39GA/2018/WAIPA/02,",
    ],
    [
      "Senate Resolution 623, 116th Congress → us-congress/res/116/S.623",
      "H. Con. Res. 75 → us-congress/res/H.CON.75",
      "Public Law 116–145 → us-congress/PL/116-145",
      "22 U.S.C. 6901 → us-congress/USC/22/6901",
      "Case C-311/18 → cjeu/C-311/18",
      "Cases C‑293/12 → cjeu/C-293/12",
      "C-594/12 → cjeu/C-594/12",
      "Decisión CMC N° 28/02 → mercosur/dec/CMC/28/02",
      "resolution 39GA/2018/WAIPA/02 → aipa/res/39GA/2018/WAIPA/02",
    ],
  ],
  [
    "en",
    "pace",
    [
      "The Assembly recalls its Opinion No. 147 (1990) and its Order No. 456 (1990), and Resolution 136 (1957).",
    ],
    [
      "Opinion No. 147 (1990) → pace/opinion/147",
      "Order No. 456 (1990) → pace/order/456",
      "Resolution 136 (1957) → pace/res/136",
    ],
  ],
  // a verb behind the last number of a list; what is counted is none of its members
  [
    "en",
    "ipu",
    [
      "Noting that Security Council resolutions 242, 338, 446 and 2334 affirm the illegality of settlements,",
      "Noting that Security Council resolution 1942 and 192 military observers are meant,",
    ],
    [
      "Security Council resolutions 242 → S/RES/242(1967)",
      "338 → S/RES/338(1973)",
      "446 → S/RES/446(1979)",
      "2334 → S/RES/2334(2016)",
      "Security Council resolution 1942 → S/RES/1942(2010)",
    ],
  ],
  // an acronym between the body and its number
  [
    "en",
    "ipu",
    [
      "Recognizing the territorial integrity of Ukraine, as referred to in United Nations General Assembly (UNGA) resolution 68/262 of March 2014,",
    ],
    ["United Nations General Assembly (UNGA) resolution 68/262 → A/RES/68/262"],
  ],
  // the Security Council adopts no recommendations
  [
    "en",
    "pace",
    [
      "It recalls its Resolution 1563 (2007), as well as Recommendation 1975 (2011) and Recommendation 1201 (1993).",
    ],
    [
      "Resolution 1563 (2007) → pace/res/1563",
      "Recommendation 1975 (2011) → pace/rec/1975",
      "Recommendation 1201 (1993) → pace/rec/1201",
    ],
  ],
  // the Committee is the Union's own, not the last that was named (decision on ZWE-45, 210th session)
  [
    "en",
    "ipu",
    [
      "Thanks the authorities for the hearing held with the IPU Committee on the Human Rights of Parliamentarians;",
      "Recalls that the United Nations Human Rights Committee has examined the case;",
      "Requests the Committee to continue examining this case.",
    ],
    [
      "IPU Committee on the Human Rights of Parliamentarians → ipu-chrp",
      "United Nations Human Rights Committee → ccpr-c",
      "Committee → ipu-chrp",
    ],
  ],
  [
    "en",
    "ipu",
    [
      "Noting with concern that the United Nations estimates that many thousands have fled, and United Nations estimates of 2015,",
    ],
    ["United Nations → un"],
  ],
  // a body directly before the name of what it made belongs to the name
  [
    "en",
    "ipu",
    [
      "Noting the UNESCO Recommendation on the Ethics of Artificial Intelligence, the ILO Violence and Harassment Convention, 2019 (No. 190) and the African Union’s Agenda 2063,",
    ],
    [
      "UNESCO Recommendation on the Ethics of Artificial Intelligence → ai-ethics-2021",
      "ILO Violence and Harassment Convention, 2019 (No. 190) → ilo-c190",
      "African Union → au",
      "Agenda 2063 → agenda-2063",
    ],
  ],
  [
    "en",
    "ipu",
    [
      "Having before it the report on the mission to Burundi of the IPU (CL/193/11(b)-R.2),",
      "Recalling all IPU resolutions on Palestine, including the one adopted at the 118th IPU Assembly (Cape Town, 2008), as the United Nations marks its 70th anniversary,",
    ],
    [
      "IPU → ipu",
      "CL/193/11(b)-R.2 → CL/193/11(b)-R.2",
      "IPU → ipu",
      "118th IPU Assembly (Cape Town, 2008) → ipu-assembly-118",
      "United Nations → un",
    ],
  ],
  [
    "es",
    "parlasur",
    [
      "Considerando que la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y su Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños,",
    ],
    [
      "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional → untoc",
      "Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños → untoc-tip",
    ],
  ],
  // "in its article 11" behind the name
  [
    "en",
    "ipu",
    [
      "Recalling that the International Covenant on Economic, Social and Cultural Rights, in its article 11, recognizes the right to food,",
    ],
    ["International Covenant on Economic, Social and Cultural Rights → icescr (article 11)"],
  ],
  [
    "fr",
    "ipu",
    [
      "Rappelant que le Pacte international relatif aux droits économiques, sociaux et culturels, dans son article 11, reconnaît le droit à l'alimentation,",
    ],
    ["Pacte international relatif aux droits économiques, sociaux et culturels → icescr (article 11)"],
  ],
  // another organization's officer
  [
    "en",
    "ipu",
    [
      "Requests the PAM Secretary General, the UN Secretary-General, the IPU Secretary General and the Secretary General;",
    ],
    ["UN Secretary-General → unsg", "IPU Secretary General → ipu-sg", "Secretary General → ipu-sg"],
  ],
  [
    "fr",
    "ipu",
    ["Rappelant le Protocole additionnel I aux Conventions de Genève, notamment son article 36,"],
    ["Protocole additionnel I aux Conventions de Genève → gc-ap-i (article 36)"],
  ],
];

test.each(rows)("%s, %s: %j", (language, body, paragraphs, expected) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody: body } })).toEqual(expected);
});

// Heads of the 62nd, 76th and 96th Inter-Parliamentary Conferences (London 1975, Buenos Aires 1986, Beijing 1996).
const heads: readonly (readonly [head: string, work: string])[] = [
  [
    "62nd INTER-PARLIAMENTARY CONFERENCE\nLondon, 3-12 September 1975\n\nELIMINATION OF COLONIALISM AND RACISM\n\nThe 62nd Inter-Parliamentary Conference,\n\nRecalling the Charter of the United Nations,\n\n1. Condemns racism;",
    "ipu/62/elimination-of-colonialism-and-racism",
  ],
  [
    "76th INTER-PARLIAMENTARY CONFERENCE\nBuenos Aires, 6-11 October 1986\n\nTHE CESSATION OF THE NUCLEAR ARMS RACE\n\nResolution adopted without a vote\n\nThe 76th Inter-Parliamentary Conference,\n\nRecalling the Charter of the United Nations,\n\n1. Urges all States to act;",
    "ipu/76/the-cessation-of-the-nuclear-arms-race",
  ],
  [
    "UNION INTERPARLEMENTAIRE\n\nLA SECURITE ALIMENTAIRE MONDIALE\n\nRésolution adoptée sans vote par la 96ème Conférence interparlementaire\n(Beijing, 20 septembre 1996)\n\nLa 96ème Conférence interparlementaire,\n\nRappelant la Charte des Nations Unies,\n\n1. Invite tous les Etats à agir;",
    "ipu/96/la-securite-alimentaire-mondiale",
  ],
];

test.each(heads)("%j is the head of %s", async (head, work) => {
  const { documents } = await readFile("head.txt", new TextEncoder().encode(head), registry);
  expect(documents.map(({ document }) => document.work)).toEqual([work]);
  expect(
    documents.flatMap(({ citations }) => citations.flatMap(({ targets }) => targets.map(({ id }) => id))),
  ).toEqual(["un-charter"]);
});

// Paragraphs 1 and 5 of Resolution 2447 (2022) and 1 to 3 of Recommendation 2279 (2024).
const acts: readonly (readonly [language: "en" | "fr", paragraph: string, acts: readonly string[]])[] = [
  [
    "en",
    "The Parliamentary Assembly is alarmed by the rise of antisemitism. It recalls its Resolution 1563 (2007) and, in this regard, the Assembly reiterates Resolution 2106 (2016).",
    ["is alarmed", "recalls", "reiterates"],
  ],
  [
    "en",
    "In the light of these considerations, the Assembly calls on member States to sign the European Convention on Human Rights.",
    ["calls on"],
  ],
  [
    "en",
    "That this House recalls that Sinjar was attacked; notes Security Council Resolution 2379; and calls on the Government to review its responses.",
    ["recalls", "notes", "calls on"],
  ],
  [
    "fr",
    "L’Assemblée parlementaire renvoie à sa Résolution 2556 (2024). Elle rappelle la Convention européenne des droits de l’homme.",
    ["refers", "recalls"],
  ],
];

test.each(acts)("%s: the main verbs of %j", (language, paragraph, expected) => {
  expect(mainVerbs(paragraph, "operative", language, registry).map(({ english }) => english)).toEqual(
    expected,
  );
});

// Reports on an assembly by delegations of Canada, France and Germany are theirs, not the assembly's.
const reports: readonly (readonly [text: string, work: string])[] = [
  [
    "Canadian Group of the Inter-Parliamentary Union (IPU)\n\nReport of the Canadian Parliamentary Delegation respecting its participation at the 138th IPU Assembly\n\nGeneva, Switzerland, 24–28 March 2018\n\nA delegation from the Canadian Group of the Inter-Parliamentary Union attended the meetings.\n",
    "text:report-of-the-canadian-parliamentary-delegation-respecting-its-participation-at-the-138th-ipu",
  ],
  [
    "RAPPORT D'INFORMATION\n\nsur la 147ème Assemblée de l'Union interparlementaire\n\nLe groupe français de l'Union interparlementaire a participé aux réunions.\n",
    "text:rapport-d-information",
  ],
];

test.each(reports)("%j is %s", async (text, work) => {
  const { documents } = await readFile("report.txt", new TextEncoder().encode(text), registry);
  expect(documents.map(({ document }) => document.work)).toEqual([work]);
});
