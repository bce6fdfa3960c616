import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

const labelsOf = (text: string) =>
  documentsOf(text).map(({ work, children }) => [work, children.map(({ label }) => label).join(" ")]);

// The layouts of the bodies named, their texts shortened.
test.each<[body: string, text: string, work: string, labels: string]>([
  [
    "International Atomic Energy Agency: recitals counted by letters",
    `GC(53)/RES/10

The General Conference,

(a) Recalling resolution GC(52)/RES/9 and previous General Conference resolutions,

(b) Noting the importance of the Convention on Nuclear Safety,

1. Urges the Secretariat to continue its efforts;

2. Requests the Director General to report to the Board of Governors.`,
    "GC(53)/RES/10",
    "HEAD PP0 PP1 PP2 OP1 OP2",
  ],
  [
    "Executive Committee of the High Commissioner's Programme: decisions counted by letters",
    `General Conclusion on International Protection
No. 61 (XLI) - 1990

The Executive Committee,

a) Reaffirms the central and basic character of the High Commissioner's international protection function;

b) Calls upon States, UNHCR and other concerned parties to take all necessary measures;`,
    "unhcr-excom/concl/61(XLI)",
    "HEAD HEAD PP0 OP1 OP2",
  ],
  [
    "Convention on Wetlands: numbered recitals above the name of the organ in capitals",
    `Resolution VIII.4

Wetland issues in Integrated Coastal Zone Management (ICZM)

1. RECALLING Recommendation 6.7 on coral reefs and Resolution VII.20 on wetland inventory;

2. NOTING the work of the Convention on Biological Diversity;

THE CONFERENCE OF THE CONTRACTING PARTIES

3. ADOPTS as guidance for Contracting Parties the Principles annexed to this Resolution;

4. URGES all Contracting Parties to make use of this guidance.`,
    "ramsar-cop/res/VIII.4",
    "HEAD HEAD PP1 PP2 PP0 OP3 OP4",
  ],
  [
    "Convention on International Trade in Endangered Species: the same without numbers",
    `Resolution Conf. 5.20 (Rev. CoP16)

Guidelines for the Secretariat

NOTING Article XV, paragraph 2 (b) and (c), of the Convention requiring the Secretariat to make recommendations;

RECOGNIZING problems encountered by the Secretariat in obtaining sufficient data;

THE CONFERENCE OF THE PARTIES TO THE CONVENTION

ESTABLISHES the following guidelines to be followed by the Secretariat:

a) where appropriate, references shall be cited in the text of recommendations;

b) citations shall be given in accordance with a recognized scientific standard;`,
    "cites-cop/res/Conf.5.20",
    "HEAD HEAD PP1 PP2 PP0 OP1 OP1(a) OP1(b)",
  ],
  [
    "International Telecommunication Union: verbs alone above their lists",
    `RESOLUTION 130 (Rev. Busan, 2014)

Strengthening the role of ITU in building confidence and security

The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),

recalling

a) United Nations General Assembly (UNGA) Resolution 68/198;

b) Resolution 174 (Rev. Busan, 2014) of this conference,

considering

a) that, while ICTs provide benefits, they bring threats,

resolves

1 to continue to give this work high priority within ITU;

2 to promote common understanding.`,
    "itu-plenipotentiary/res/130",
    "HEAD HEAD PP0 PP1 PP1(a) PP1(b) PP2 PP2(a) PP0 OP1 OP2",
  ],
  [
    "World Meteorological Organization: lists in brackets below a recital",
    `Resolution 42 (Cg-17)

THE WORLD METEOROLOGICAL CONGRESS,

Noting:

(1) Resolution 40 (Cg-XII), WMO policy and practice for the exchange of data,

(2) Resolution 25 (Cg-XIII), Exchange of hydrological data and products,

Requests the Secretary-General to monitor the implementation;`,
    "wmo/res/42(Cg-17)",
    "HEAD PP0 PP1 PP1(1) PP1(2) OP1",
  ],
  [
    "Pan American Health Organization: the organ without a comma",
    `CD41.R1

The 41st Directing Council

Having considered the report of the Director on the collection of quota contributions; and

Noting that Cuba is in compliance with its deferred payment plan,

RESOLVES:

1. To take note of the report of the Director.

2. To express appreciation to those Member States that have already made payments in 1999.`,
    "paho/CD41.R1",
    "HEAD PP0 PP1 PP2 PP0 OP1 OP2",
  ],
  [
    "Organization of American States: sections that are resolved anew",
    `AG/RES. 2991 (LII-O/22)

PROMOTION AND PROTECTION OF HUMAN RIGHTS

THE GENERAL ASSEMBLY,

REAFFIRMING the norms and principles of international law,

I. MEMORY, TRUTH, AND JUSTICE

RECALLING resolution AG/RES. 2976 (LI-O/21),

RESOLVES:

1. To urge member states to search for the disappeared.

II. RIGHTS OF THE CHILD

CONSIDERING the Convention on the Rights of the Child,

RESOLVES:

1. To request the Permanent Council to follow up.`,
    "oas/AG/RES.2991(LII-O/22)",
    "HEAD HEAD PP0 PP1 HEAD PP2 PP0 I.OP1 HEAD PP3 PP0 II.OP1",
  ],
  [
    "Council of the European Union: articles below the words of adoption",
    `COUNCIL JOINT ACTION 2005/586/CFSP
of 28 July 2005

THE COUNCIL OF THE EUROPEAN UNION,

Having regard to the Treaty on European Union, and in particular Articles 14, 18(5) and 23(2) thereof,

HAS ADOPTED THIS JOINT ACTION:

Article 1

The mandate of the European Union Special Representative for the African Great Lakes Region is hereby extended.`,
    "text:untitled",
    "HEAD HEAD PP0 PP1 PP0 HEAD OP1",
  ],
  [
    "International Labour Conference: its session behind its name",
    `Resolution concerning decent work in global supply chains
(Adopted on 10 June 2016)

The General Conference of the International Labour Organization, meeting at its 105th Session, 2016,

Having undertaken a general discussion on the basis of Report IV, Decent work in global supply chains,

1. Adopts the following conclusions;`,
    "text:resolution-concerning-decent-work-in-global-supply-chains",
    "HEAD HEAD PP0 PP1 OP1",
  ],
])("%s", (_body, text, work, labels) => {
  expect(labelsOf(text)).toEqual([[work, labels]]);
});
