import { expect, test } from "vitest";
import { otherLanguage } from "../../src/read/text-language.ts";
import { documentsOf } from "./tools.ts";

const english = `The 145th Assembly of the Inter-Parliamentary Union,

Recalling the Charter of the United Nations and the resolutions of the Assembly on the rights of the child,

1. Calls upon parliaments to act in the spirit of this resolution.`;
const french = `La 145e Assemblée de l'Union interparlementaire,

Rappelant la Charte des Nations Unies et les résolutions de l'Assemblée sur les droits de l'enfant,

1. Engage les parlements à agir dans l'esprit de la présente résolution.`;

test("a text and its translation are two documents, with and without titles", () => {
  const languages = (text: string): readonly string[] => documentsOf(text).map(({ language }) => language);
  expect(languages(`${english}\n\n${french}`)).toEqual(["en", "fr"]);
  expect(languages(`Rights of the child\n\n${english}\n\nDroits de l'enfant\n\n${french}`)).toEqual([
    "en",
    "fr",
  ]);
  expect(
    documentsOf(`Rights of the child\n\n${english}\n\nDroits de l'enfant\n\n${french}`)[1]!.facts.title,
  ).toBe("Droits de l'enfant");
  // near miss: parts A and B in one language
  expect(languages(`${english}\n\nB\n\n${english}`)).toEqual(["en"]);
});

test("paragraphs in another language than their document's say so", () => {
  const [document] = documentsOf(`${english}

Annexe

Les États parties prennent toutes les mesures appropriées pour que les droits de l'enfant soient garantis dans les faits et par la loi.

Государства-участники принимают все надлежащие меры для обеспечения прав ребенка.`);
  expect(document!.language).toBe("en");
  expect(document!.children.map(({ language }) => language ?? "")).toEqual(["", "", "", "", "fr", "ru"]);
});

test.each([
  [
    "See Official Records of the Economic and Social Council, 2012, Supplement No. 8, chap. I, sect. B.",
    "fr",
    undefined,
  ],
  ["United Nations, Treaty Series, vol. 1582, No. 27627.", "ar", undefined],
  [
    "Condemns the attack on the “Mavi Marmara” and El Fasher, Port-au-Prince and Côte d’Ivoire in de facto control",
    "en",
    undefined,
  ],
  [
    "No se podrá limitar el ejercicio de los derechos y libertades por motivos de raza o sexo, y se debe velar por la vida.",
    "en",
    "es",
  ],
  [
    "Die Würde des Menschen ist unantastbar. Sie zu achten und zu schützen ist Verpflichtung der staatlichen Gewalt und des Rats.",
    "en",
    "de",
  ],
] as const)("%s in a text in %s: %s", (text, own, language) => {
  expect(otherLanguage(text, own)).toBe(language);
});
