import { expect, test } from "vitest";
import { documentsOf, outlineOf } from "./tools.ts";

// A/DEC/76/413 B, shortened: title, letter and first note on one line, the meeting below the notes
const text = `United Nations
A/DEC/76/413
General Assembly
Decision
Agenda item 115 (b)
Elections and appointments

76/413. Election of members of the Economic and Social Council B Decision 76/413, in section A of the Official Records of the General Assembly, Seventy-sixth Session, Supplement No. 49 ( A/76/49 ), vol. II, becomes decision 76/413 A.

At its 81st plenary meeting, on 10 June 2022, the General Assembly elected Liechtenstein.²

² See A/76/852.

As a result, the Economic and Social Council is composed of Afghanistan,** Argentina* and Zimbabwe.*

______________________

* Term of office expires on 31 December 2023.

** Term of office expires on 31 December 2024.

81st plenary meeting 10 June 2022`;

test("a title that runs on into the letter of its part and its first note", () => {
  expect(outlineOf(text).slice(-10)).toEqual(
    [
      "HEAD: 76/413. Election of members",
      "HEAD: B",
      "FN1: Decision 76/413, in section",
      "B1: At its 81st plenary",
      "FN2: See A/76/852.",
      "B2: As a result, the",
      "FN*: Term of office expires",
      "FN**: Term of office expires",
      "HEAD: 81st plenary meeting 10",
    ].toSpliced(0, 0, "HEAD: Elections and appointments"),
  );
  const [document] = documentsOf(text);
  expect(document!.facts).toMatchObject({
    title: "Election of members of the Economic and Social Council",
    adopted: "2022-06-10",
  });
  const letter = document!.children.findIndex(({ text: words }) => words === "B");
  expect(document!.children[letter]!.calls).toMatchObject([{ mark: "1", at: 1, footnote: letter + 1 }]);
});

test("near misses: a title that speaks of a part, and one that only ends with a letter", () => {
  const miss = (title: string): readonly string[] =>
    outlineOf(`${title}\n\nThe General Assembly,\n\nRecalling its resolution 74/1,`);
  expect(miss("75/1. Part B of resolution 74/1 becomes final")).toHaveLength(3);
  expect(miss("75/251. Financing of the Hybrid Operation in Darfur C")).toHaveLength(3);
});

test("a list that a scan runs on behind a title is no part of it", () => {
  // A/RES/118(II) in French
  const text = `118 (II). Rapports sur la situation et les tendances de l’économie mondiale a) D’examiner, une fois par an, une étude sur la situation.

L’Assemblée générale,

1. Note avec satisfaction les rapports réguliers.`;
  expect(outlineOf(text)).toEqual([
    "HEAD: 118 (II). Rapports sur",
    "HEAD: a) D’examiner, une fois",
    "PP0: L’Assemblée générale,",
    "OP1: Note avec satisfaction les",
  ]);
});
