import { expect, test } from "vitest";
import { documentsOf, outlineOf } from "./tools.ts";

const works = (text: string): readonly string[] =>
  documentsOf(text).map(({ work, fragment }) => `${work}${fragment ? " (fragment)" : ""}`);

const resolution = `67/193. International cooperation against the world drug problem

The General Assembly,

Recalling its resolution 53/115 of 9 December 1998,

1. Takes note of the report of the Secretary-General.

60th plenary meeting
20 December 2012`;

test("the title of the next text at the end of a page begins a fragment, though nothing follows it", () => {
  expect(works(`${resolution}\n\n67/194. Cooperation with the Organization of American States`)).toEqual([
    "A/RES/67/193",
    "A/RES/67/194 (fragment)",
  ]);
  // near misses: another number is cited
  expect(works(`${resolution}\n\n68/194. Cooperation with the Organization of American States`)).toEqual([
    "A/RES/67/193",
  ]);
});

test("a scan has 98 (1) for 98 (I), and the heading of a session stands above its first text", () => {
  // A/RES/97(I) and E/RES/1992/2, shortened
  const scan = (title: string): string => `${title}

L’Assemblée générale,

Prend acte avec satisfaction du rapport du Secrétaire général sur les négociations.

Soixante-cinquième séance plénière,
le 14 décembre 1946.`;
  expect(
    works(`${scan("97 (I). Enregistrement des traités")}\n\n${scan("98 (1). Accord provisoire")}`),
  ).toEqual(["A/RES/97(I)", "A/RES/98(I)"]);
  const session = `1992/2. Amendments to the rules of procedure

The Economic and Social Council,

1. Adopts the following amendments.

3rd plenary meeting
7 February 1992

SUBSTANTIVE SESSION OF 1992

1992/3. Adverse consequences

The Economic and Social Council,

1. Takes note of the report.`;
  expect(documentsOf(session).map(({ children }) => children[0]!.text)).toEqual([
    "1992/2. Amendments to the rules of procedure",
    "SUBSTANTIVE SESSION OF 1992",
  ]);
});

test("a decision of the Council behind the vote on a resolution is a text of its own, and a full stop for a comma no fault", () => {
  // S/RES/39 (1948) and S/RES/426 (1978) in French
  const text = `39 (1948). Résolution du 20 janvier 1948

Le Conseil de sécurité.

Considérant qu’il peut enquêter sur tout différend ou toute situation,

A. Il est constitué une Commission du Conseil de sécurité, composée de représentants.

B. La Commission se rendra sur les lieux le plus tôt possible.

Adoptée à la 230e séance par 9 voix contre zéro, avec 2 abstentions (Union des Républiques socialistes soviétiques).

A sa 231e séance, le 22 janvier 1948, le Conseil a décidé de modifier le titre de la question.`;
  expect(documentsOf(text)).toHaveLength(2);
  expect(outlineOf(text)).toEqual([
    "HEAD: 39 (1948). Résolution du",
    "PP0: Le Conseil de sécurité.",
    "PP1: Considérant qu’il peut enquêter",
    "OP1: Il est constitué une",
    "OP1(B): La Commission se rendra",
    "HEAD: Adoptée à la 230e",
    "B1: A sa 231e séance,",
  ]);
});

test("a paragraph that names an organ and ends with a comma is no enacting line", () => {
  // A/RES/75/123
  const text = `The General Assembly,

Guided by the fundamental and universal principles enshrined in the Charter of the United Nations,

Having examined the relevant reports of the Secretary-General concerning the International Decades,

Taking into account the important contribution of the United Nations in the field of decolonization, in particular through the Special Committee,

1. Declares the period 2021–2030 the Fourth International Decade for the Eradication of Colonialism.`;
  expect(outlineOf(text)).toEqual([
    "PP0: The General Assembly,",
    "PP1: Guided by the fundamental",
    "PP2: Having examined the relevant",
    "PP3: Taking into account the",
    "OP1: Declares the period 2021–2030",
  ]);
});

test("the masthead of another text that is pasted behind the last paragraph begins a fragment", () => {
  // S/RES/1132 (1997) in Spanish, shortened; behind it stands the head of the page of another text
  const text = `RESOLUCION 1132 (1997)

Aprobada por el Consejo de Seguridad en su 3822° sesión celebrada el 8 de octubre de 1997

El Consejo de Seguridad

Recordando las declaraciones de su Presidente de 27 de mayo de 1997 (S/PRST/1997/29) y de 11 de julio de 1997.

1. - Pide que la junta militar tome medidas inmediatas para abandonar el poder en Sierra Leona;

2. -Decide seguir ocupándose de esta cuestión.

S

NACIONES UNIDAS

Distr.

GENERAL

`;
  expect(works(`${text}S/RES/1156 (1998)\n\n16 de marzo de 1998`)).toEqual([
    "S/RES/1132(1997)",
    "S/RES/1156(1998) (fragment)",
  ]);
  // near miss: its own symbol
  expect(works(`${text}S/RES/1132 (1997)\n\n16 de marzo de 1998`)).toEqual(["S/RES/1132(1997)"]);
});

test("the title of an agenda item that ends with a colon is no text of its own", () => {
  // A/RES/79/67, shortened
  const text = `A/RES/79/67

General Assembly

Agenda item 99 (e)
Review and implementation of the Concluding Document of the Twelfth Special Session of the General Assembly:
United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific

Resolution adopted by the General Assembly on 2 December 2024

79/67. United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific

The General Assembly,

Recalling its resolutions 42/39 D of 30 November 1987 and 44/117 F of 15 December 1989,

1. Expresses its satisfaction at the activities carried out over the past year.`;
  expect(works(text)).toEqual(["A/RES/79/67"]);
});
