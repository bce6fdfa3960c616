import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of A/RES/67/193, the IPU's Geneva Declaration of 2025 and its resolution of the 145th Assembly; two conventions in one breath are made for the case.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    [
      "Urges States to implement the United Nations Convention against Transnational Organized Crime and the Protocols thereto[^21] and the United Nations Convention against Corruption;",
      "[^21]: United Nations, Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574.",
    ],
    [
      "United Nations Convention against Transnational Organized Crime → untoc",
      "Protocols thereto → untoc-firearms+untoc-smuggling+untoc-tip",
      "United Nations Convention against Corruption → uncac",
      "United Nations, Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574 → untoc",
    ],
    {},
  ],
  // After A/HRC/RES/34/16: of three protocols the two whose subjects are told.
  [
    [
      "Recalling the Convention on the Rights of the Child and the Optional Protocols thereto on the sale of children, child prostitution and child pornography and on the involvement of children in armed conflict,",
      "Recalling the Optional Protocols to the Convention on the involvement of children in armed conflict and on a communications procedure,",
      "Recalling the Optional Protocol to the Convention on the involvement of children in armed conflict,",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "Optional Protocols thereto → crc-opac+crc-opsc",
      "Optional Protocols to the Convention → crc-opac+crc-opic",
      "Optional Protocol to the Convention on the involvement of children in armed conflict → crc-opac",
    ],
    {},
  ],
  // A/RES/74/18, OP236: the Agreement named last in the paragraph, where it points back to it.
  [
    [
      "Recalling the Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks,",
      "Recalls the first meeting of the parties to the Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing and the working group established by the parties to that Agreement;",
    ],
    [
      "Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks → fish-stocks-1995",
      "Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing → port-state-2009",
      "Agreement → port-state-2009",
    ],
    {},
  ],
  // A/RES/75/184, and two made for the case.
  [
    [
      "Recalling the Geneva Conventions of 12 August 1949 and the Additional Protocols thereto of 1977,",
      "Recalling the international drug control conventions of 1961 and 1971,",
      "Recalling the Additional Protocols of 2001,",
    ],
    [
      "Geneva Conventions of 12 August 1949 → gc-i+gc-ii+gc-iii+gc-iv",
      "Additional Protocols → gc-ap-i+gc-ap-ii",
      "international drug control conventions of 1961 → single-1961+psychotropic-1971",
      "Additional Protocols of 2001 → gc-ap-i+gc-ap-ii+gc-ap-iii !year-disagrees",
    ],
    {},
  ],
  [
    ["The 1949 Geneva Conventions and their Additional Protocols are the core of IHL."],
    [
      "1949 Geneva Conventions → gc-i+gc-ii+gc-iii+gc-iv",
      "Additional Protocols → gc-ap-i+gc-ap-ii+gc-ap-iii",
    ],
    {},
  ],
  [
    [
      "Urges States to ratify the United Nations Convention against Transnational Organized Crime and the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, and to harmonize their laws with those instruments;",
    ],
    [
      "United Nations Convention against Transnational Organized Crime → untoc",
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children → untoc-tip",
      "those instruments → untoc-tip+untoc",
    ],
    {},
  ],
  [
    [
      "Recalling the adoption of the Political Declaration and Plan of Action on International Cooperation towards an Integrated and Balanced Strategy to Counter the World Drug Problem, and the implementation of the Declaration and its Plan of Action,",
    ],
    [
      "Political Declaration and Plan of Action on International Cooperation towards an Integrated and Balanced Strategy to Counter the World Drug Problem → drug-poldecl-2009",
      "Declaration and its Plan of Action → drug-poldecl-2009",
    ],
    {},
  ],
  [
    [
      "Recalling the Convention on the Rights of the Child and the Convention on the Elimination of All Forms of Discrimination against Women,",
      "Noting that the Convention has been ratified,",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "Convention on the Elimination of All Forms of Discrimination against Women → cedaw",
      "Convention → ? !two-antecedents",
    ],
    {},
  ],
  [
    ["Recalling the Anti-Personnel Mine Ban Convention (APMBC),", "Welcoming the accessions to the APMBC,"],
    ["Anti-Personnel Mine Ban Convention (APMBC) → apmbc", "APMBC → apmbc"],
    {},
  ],
  [
    [
      "Urges the United Nations Office on Drugs and Crime to consider regional vulnerabilities, and requests the Office to report;",
    ],
    ["United Nations Office on Drugs and Crime → unodc", "Office → unodc"],
    {},
  ],
  [
    [
      "welcomes the signing of the memorandum of understanding between the United Nations Office on Drugs and Crime and the African Union Commission, in which the two organizations agreed to work together",
    ],
    [
      "memorandum of understanding between the United Nations Office on Drugs and Crime and the African Union Commission → name:memorandum-of-understanding-between-the-united-nations-office-on-drugs-and-crime-and-the-african-union-commission",
      "two organizations → au-commission+unodc",
    ],
    {},
  ],
  [
    [
      "Recalling General Assembly resolution 71/231 of 21 December 2016, in which the Assembly encouraged the President,",
    ],
    ["General Assembly resolution 71/231 of 21 December 2016 → A/RES/71/231", "Assembly → unga"],
    { facts: { issuingBody: "unea" } },
  ],
  // A/RES/75/307, OP2: whose Charter it is.
  [
    [
      "Notes the participation of the International Organization of la Francophonie in the work of the United Nations, among whose purposes, as set forth in its Charter, are to maintain international peace and security;",
    ],
    ["International Organization of la Francophonie → oif", "United Nations → un", "Charter → un-charter"],
    {},
  ],
  // S/PRST/2012/1, shortened.
  [
    [
      "The Council emphasizes the key role of the International Court of Justice. It calls upon States to consider accepting the jurisdiction of the Court in accordance with its Statute.",
    ],
    ["International Court of Justice → icj", "Court → icj", "Statute → icj-statute"],
    {},
  ],
  // A/RES/74/136, shortened: a covenant is no convention, though some call it one.
  [
    [
      "Recalling the International Convention on the Elimination of All Forms of Racial Discrimination,",
      "Recalling the International Covenant on Civil and Political Rights,",
      "Reaffirms article 4 of the Convention, according to which States parties condemn all propaganda",
    ],
    [
      "International Convention on the Elimination of All Forms of Racial Discrimination → icerd",
      "International Covenant on Civil and Political Rights → iccpr",
      "Convention → icerd (article 4)",
    ],
    {},
  ],
  // A/RES/74/45, OP4 and OP12, shortened: a conference of its parties names a treaty too.
  [
    [
      "Encourages States parties to the Treaty on the South-East Asia Nuclear-Weapon-Free Zone to intensify efforts;",
      "Recalls the Final Document of the 2000 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons, to accomplish the total elimination of their nuclear arsenals leading to nuclear disarmament, to which all States parties are committed under article VI of the Treaty,",
    ],
    [
      "Treaty on the South-East Asia Nuclear-Weapon-Free Zone → bangkok-1995",
      "Final Document of the 2000 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons → npt-2000-final",
      "Treaty → npt (article VI)",
    ],
    {},
  ],
  // A/RES/74/19, shortened: what the text defines beats what is nearer, except behind "that".
  [
    [
      "Emphasizing the United Nations Convention on the Law of the Sea (“the Convention”),",
      "Invites the Conference of the Parties to the Convention on Biological Diversity to act within the scope of that Convention, consistent with international law as reflected in the Convention;",
    ],
    [
      "United Nations Convention on the Law of the Sea → unclos",
      "Convention → unclos",
      "Conference of the Parties to the Convention on Biological Diversity → cbd-cop",
      "Convention on Biological Diversity → cbd",
      "Convention → cbd",
      "Convention → unclos",
    ],
    {},
  ],
  // S/RES/1603 (2005), A/RES/74/149, S/RES/1445 (2002), A/RES/74/221: nouns in lower case, of what the paragraph has named
  [
    [
      "Endorses the Pretoria Agreement and demands that all the signatories to the agreement and all the Ivorian parties concerned implement it fully;",
      "Reaffirming the United Nations Framework Convention on Climate Change, and noting that the parties to the convention and the agreement between them, the treaty bodies and any new convention remain;",
      "Noting that the conventions and the declaration go on;",
      "Recalling the Treaty of Rarotonga and the Treaty of Pelindaba, and the goals of the treaties and of the treaty,",
    ],
    [
      "Pretoria Agreement → pretoria-2005",
      "agreement → pretoria-2005",
      "United Nations Framework Convention on Climate Change → unfccc",
      "convention → unfccc",
      "Treaty of Rarotonga → rarotonga",
      "Treaty of Pelindaba → pelindaba",
      "treaties → pelindaba+rarotonga",
    ],
    {},
  ],
  // A/RES/75/220, A/RES/76/188, A/RES/75/89, A/RES/76/21: nouns that are one work in the plural, or stand for much else
  [
    [
      "Reaffirming the 2030 Agenda for Sustainable Development, and to building upon the achievements of the Millennium Development Goals,",
      "Reiterating the wish to see the Goals and targets met for all nations and peoples,",
      "Welcoming the Guiding Principles on Business and Human Rights, and encouraging States to implement the Principles; the Code and the Final Document are unknown here,",
      "Taking note of the Code of Conduct for Responsible Fisheries, and of article 9 of the Code,",
    ],
    [
      "2030 Agenda for Sustainable Development → agenda-2030",
      "Millennium Development Goals → mdgs",
      "Goals → sdgs",
      "Guiding Principles on Business and Human Rights → ungp-business-2011",
      "Principles → ungp-business-2011",
      "Code of Conduct for Responsible Fisheries → responsible-fisheries-code-1995",
      "Code → responsible-fisheries-code-1995 (article 9)",
    ],
    {},
  ],
  // A/RES/75/225, S/RES/1782 (2007): a first noun that shares the end of the second name; one that the bracket behind it names
  [
    [
      "Recalling the Declaration on the Establishment of a New International Economic Order, and stressing the Doha Declaration on Financing for Development,",
      "Stressing that the calls made in the Declaration and the Programme of Action on the Establishment of a New International Economic Order are still relevant,",
      "Recalling that it endorsed the Agreement signed by President Laurent Gbagbo and Mr. Guillaume Soro in Ouagadougou on 4 March 2007 (“the Ouagadougou political Agreement”),",
    ],
    [
      "Declaration on the Establishment of a New International Economic Order → nieo-declaration-1974",
      "Doha Declaration on Financing for Development → doha-financing-2008",
      "Declaration → nieo-declaration-1974",
      "Programme of Action on the Establishment of a New International Economic Order → nieo-programme-1974",
      "Agreement → ouagadougou-2007",
      "Ouagadougou political Agreement → ouagadougou-2007",
    ],
    {},
  ],
];

test.each(rows)("short forms: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
