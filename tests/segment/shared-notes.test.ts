import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

/** Of each document its work, its notes, and the calls of them: `untied` where a note is not found. */
const notesOf = (text: string) =>
  documentsOf(text).map(({ work, children }) => [
    work,
    children.flatMap(({ part, number }) => (part === "footnote" ? [number] : [])),
    children.flatMap(({ calls }) =>
      calls.map(({ mark, footnote }) => (footnote === undefined ? `${mark} untied` : mark)),
    ),
  ]);

test("the notes of a page that two texts share belong to the text that calls them", () => {
  // S/RES/425 (1978) and S/RES/426 (1978) in French, shortened: scans glue marks to years and brackets
  const text = `Résolution 425 (1978)

Le Conseil de sécurité,

Prenant acte des lettres du représentant permanent du Liban¹⁹ et du représentant permanent d’Israël,

Ayant entendu les déclarations des représentants permanents du Liban et d’Israël21,

1. Demande que soient strictement respectées l’intégrité territoriale et la souveraineté du Liban;

2. Prie le Secrétaire général de lui faire rapport dans les vingt-quatre heures.

Adoptée à la 2074e séance par 12 voix contre zéro, avec 2 abstentions (Tchécoslovaquie, Union des Républiques socialistes soviétiques).

Résolution 426 (1978)

Le Conseil de sécurité,

1. Approuve le rapport du Secrétaire général, contenu dans le document S/12611 en date du 19 mars 197823;

2. Décide que la Force intérimaire des Nations Unies au Liban sera constituée conformément au rapport sus-

17 Question ayant fait l’objet de résolutions ou décisions de la part du Conseil en 1967 et 1977.

19 Voir Documents officiels du Conseil de sécurité, trente-troisième année, Supplément de janvier.

21 Ibid., trente-troisième année, 2071e séance.

23 Voir Documents officiels du Conseil de sécurité, trente-troisième année, Supplément de mars 1978.

mentionné pour une période initiale de six mois.

Adoptée à la 2075e séance par 12 voix contre zéro.`;
  expect(notesOf(text)).toEqual([
    ["S/RES/425(1978)", ["19", "21"], ["19", "21"]],
    ["S/RES/426(1978)", ["17", "23"], ["23"]],
  ]);
  // the sentence goes on behind the notes
  expect(documentsOf(text)[1]!.children.find(({ label }) => label === "OP2")!.text).toMatch(
    /au rapport sus-?mentionné pour une période initiale de six mois\.$/u,
  );
});

test("a note of a number that both texts call stays where it stands", () => {
  const resolution = (number: number, note: string): string => `67/${number}. Title of the text of this number

The General Assembly,

Recalling the Convention on the Rights of the Child,¹

1. Takes note of the report of the Secretary-General.

60th plenary meeting
20 December 2012

${note}`;
  expect(
    notesOf(`${resolution(193, "")}\n\n${resolution(194, "¹ United Nations, Treaty Series, vol. 1577.")}`),
  ).toEqual([
    ["A/RES/67/193", [], ["1 untied"]],
    ["A/RES/67/194", ["1"], ["1"]],
  ]);
});

test.each([
  // S/RES/50 (1948): the note says nothing that notes alone say, but the next one does
  ["27 Les diverses parties du projet de résolution ont été mises aux voix séparément.", "27"],
  // near misses: a date, a number without its neighbour
  ["27 janvier 1948", undefined],
  ["24 Etats ont voté pour la proposition du Comité.", undefined],
])("a bare number above note 28: %s", (line, note) => {
  const [document] = documentsOf(`Le Conseil de sécurité,

Désireux de faire cesser les hostilités en Palestine,

1. Invite tous les gouvernements à ordonner la cessation de tous actes d’hostilité armée.

${line}

28 Voir Procès-verbaux officiels du Conseil de sécurité, troisième année, n° 78.`);
  expect(document!.children.at(-2)!.number).toBe(note);
  expect(document!.children.at(-1)!.number).toBe("28");
});
