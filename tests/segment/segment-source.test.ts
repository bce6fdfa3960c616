import { expect, test } from "vitest";
import { documentsOf, outlineOf } from "./tools.ts";

test("a resolution: heading, enacting line, preamble, operative part, sub-paragraphs, notes, closing line", () => {
  // A/RES/67/193, shortened
  const text = `General Assembly

Resolution adopted by the General Assembly on 20 December 2012

67/193. International cooperation against the world drug problem

The General Assembly,

Recalling its resolution 53/115 of 9 December 1998,

Recalling also the United Nations Millennium Declaration,⁷ the Political

⁷ Resolution 55/2.

Declaration on HIV/AIDS⁹ and other relevant United Nations resolutions,

⁹ Resolution 60/262, annex.

1. Calls upon Member States to engage in effective cooperation;

17. Invites all States:

(a) To consider measures;

(i) At the national level;

(b) To cooperate;

47. Takes note of the report of the Secretary-General.

60th plenary meeting 20 December 2012`;
  expect(outlineOf(text)).toEqual([
    "HEAD: General Assembly",
    "HEAD: Resolution adopted by the",
    "HEAD: 67/193. International cooperation against",
    "PP0: The General Assembly,",
    "PP1: Recalling its resolution 53/115",
    "PP2: Recalling also the United",
    "FN7: Resolution 55/2.",
    "FN9: Resolution 60/262, annex.",
    "OP1: Calls upon Member States",
    "OP17: Invites all States:",
    "OP17(a): To consider measures;",
    "OP17(a)(i): At the national level;",
    "OP17(b): To cooperate;",
    "OP47: Takes note of the",
    "HEAD: 60th plenary meeting 20",
  ]);
  const paragraph = documentsOf(text)[0]!.children[5]!;
  expect(paragraph.text).toBe(
    "Recalling also the United Nations Millennium Declaration, the Political Declaration on HIV/AIDS and other relevant United Nations resolutions,",
  );
  expect(paragraph.openingPhrase).toBe("Recalling also");
  expect(paragraph.calls.map(({ mark, footnote }) => [mark, footnote])).toEqual([
    ["7", 6],
    ["9", 7],
  ]);
});

test("lines broken without blank lines, a blank line in the middle, a gerund at a line's beginning", () => {
  // IPU, 122nd and 145th Assembly
  const text = ` The 122nd Assembly of the Inter-Parliamentary Union,

 (6) Recognizing the links between drug trafficking, corruption and other forms of
organized crime, including trafficking in persons, and the resolutions Migrant workers,
Strengthening inter-parliamentary cooperation on migration,
 (7) Considering that illegal arms sales and in particular, the illegal import, export and
transfer of arms and ammunition across borders, contributes to conflict,

2. Reaffirms its unwavering determination and commitment to intensify efforts to

counter the illicit cultivation, production, manufacture, sale, abuse, transit,
trafficking and distribution of narcotic drugs and psychotropic substances;
 5. Invites IPU Member Parliaments to ensure that international cooperation actions
and measures are enhanced and strengthened by way of technical assistance;
`;
  expect(outlineOf(text)).toEqual([
    "PP0: The 122nd Assembly of",
    "PP6: Recognizing the links between",
    "PP7: Considering that illegal arms",
    "OP2: Reaffirms its unwavering determination",
    "OP5: Invites IPU Member Parliaments",
  ]);
});

test("a printed page: running head, numbers on lines of their own, plain note marks, torn notes", () => {
  // A/RES/79/128, shortened
  const text = `A/RES/79/128

United Nations

Resolution adopted by the General Assembly
on 4 December 2024

79/128. Protection of persons in the event of disasters

The General Assembly,
Having considered chapter IV of the report of the International Law
Commission on the work of its sixty-eighth session, 1 which contains the draft articles
on protection of persons in the event of disasters, 2
Recalling also its resolutions 46/182 of 19 December 1991 and 58/114 of
17 December 2003 on the strengthening of the coordination of emergency

__________________

Official Records of the General Assembly, Seventy-first Session, Supplement No. 10.
Ibid., chap. IV, sect. E.1.
1
2

24-23499 (E)
\fA/RES/79/128

Protection of persons in the event of disasters

humanitarian assistance of the United Nations, as well as the Sendai Declaration and
the Sendai Framework for Disaster Risk Reduction 2015–2030,
1.
Expresses its appreciation to the International Law Commission for its
continuing contribution to the codification and progressive development of
international law;
2.
Decides to include in the provisional agenda the item.

2/3
`;
  const [document] = documentsOf(text);
  const found = document!.children.filter(({ part }) => part !== "heading");
  expect(found.map(({ label }) => label)).toEqual(["PP0", "PP1", "PP2", "FN1", "FN2", "OP1", "OP2"]);
  expect(found[1]!.text).toBe(
    "Having considered chapter IV of the report of the International Law Commission on the work of its sixty-eighth session, which contains the draft articles on protection of persons in the event of disasters,",
  );
  expect(found[1]!.calls.map(({ mark }) => mark)).toEqual(["1", "2"]);
  expect(found[2]!.text).toContain("coordination of emergency humanitarian assistance");
  expect(found[5]!.number).toBe("1.");
});

test("several documents in a file; a piece at the edge of a scan is a fragment", () => {
  // E/RES/1987/33 and neighbours
  const text = `4. Decides that the Executive Director of the Fund shall report regularly on the activities of the Fund to the Council;

1987/33. Special session of the Commission on Narcotic Drugs

The Economic and Social Council,

Recalling its resolution 1987/32,

Decides that the Commission on Narcotic Drugs should hold a special session.

14th plenary meeting

26 May 1987

1987/34. Meeting of Heads of National Drug Law Enforcement Agencies

The Economic and Social Council,

Recalling its resolution 1985/11 of 28 May 1985, and the`;
  const documents = documentsOf(text);
  expect(documents.map(({ work, fragment }) => [work, fragment])).toEqual([
    ["text:untitled", true],
    ["E/RES/1987/33", false],
    ["E/RES/1987/34", true],
  ]);
});

test("a report that quotes a resolution stays one document", () => {
  const text = `Report of the delegation

The Assembly adopted a resolution on 23 October 2025 that was discussed at length in the committees before.

The resolution adopted by the 151st IPU Assembly says:

“Urges States to cooperate in the fight against trafficking in persons.”

The delegation thanks the secretariat for its work during the whole of the year under review.`;
  expect(documentsOf(text)).toHaveLength(1);
});

test("a report that quotes a resolution with its enacting line has no preamble", () => {
  const text = `Report of the Secretary-General on the implementation of the Plan of Action

I. Introduction

1. In its resolution 64/293, the General Assembly requested the Secretary-General to report. It adopted the following text:

"The General Assembly,

"Recalling its resolution 63/194,

"1. Decides to adopt the Global Plan of Action."

2. The present report is submitted pursuant to that request.`;
  expect(documentsOf(text)).toHaveLength(1);
  expect(documentsOf(text)[0]!.children.map(({ part }) => part)).not.toContain("preamble");
});

test("a vote in brackets stands below the last decision and is no annex", () => {
  // A/HRC/RES/55/9, shortened
  const text = `The Human Rights Council,

Recalling its resolutions on the right to work,

1. Reaffirms that the right to work is essential;

2. Decides to remain seized of the matter.

54th meeting
3 April 2024

[Adopted without a vote.]`;
  expect(outlineOf(text).at(-1)).toBe("HEAD: [Adopted without a vote.]");
});

test("annexes, reservations and running text have labels of their own", () => {
  const text = `# Resolution

The 151st Assembly of the Inter-Parliamentary Union,

*Recalling* the Charter of the United Nations,

1. *Urges* States to act.

Annex

Terms of reference

1. The fund is established.

\\* - Belarus expressed a reservation on the entire text of the resolution.
- The Russian Federation expressed its opposition.`;
  const labels = documentsOf(text, "markdown")[0]!.children.map(({ label, part }) => `${label} ${part}`);
  expect(labels).toEqual([
    "HEAD heading",
    "PP0 preamble",
    "PP1 preamble",
    "OP1 operative",
    "HEAD heading",
    "AX1 annex",
    "AX2 annex",
    "NOTE note",
    "NOTE note",
  ]);
});

test("acts without numbers that follow one another are documents of their own", () => {
  // E/RES/76 (V) and S/RES/186 (1964), shortened
  const ecosoc = `Résolution du 5 août 1947

Le Conseil économique et social,

Ayant examiné le rapport de la première session de la Commission de la condition de la femme,

1. Prie le Secrétaire général d’agir.

Résolution du 6 août 1947

Le Conseil économique et social,

Considérant la résolution 96 (I) de l’Assemblée générale en date du 11 décembre 1946,

1. Charge le Secrétaire général d’agir.`;
  expect(documentsOf(ecosoc).map(({ work, facts }) => [work, facts.adopted])).toEqual([
    ["text:untitled", "1947-08-05"],
    ["text:untitled-2", "1947-08-06"],
  ]);
  const council = `Le Conseil de sécurité,

Notant que la situation actuelle concernant Chypre est de nature à menacer la paix,

2 Voir Documents officiels du Conseil de sécurité, dix-neuvième année.

3 Questions ayant fait l’objet de résolutions de la part du Conseil en 1963.

1. Invite tous les Etats Membres à agir.

Adoptée à l’unanimité à la 1102e séance.

Le Conseil de sécurité,

Réaffirmant sa résolution 186 (1964) du 4 mars 1964,

1. Prie le Secrétaire général de poursuivre ses efforts.`;
  expect(documentsOf(council).map(({ children }) => children.map(({ label }) => label).join(" "))).toEqual([
    "PP0 PP1 FN2 FN3 OP1 HEAD",
    "PP0 PP1 OP1",
  ]);
});
