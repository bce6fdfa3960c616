import { expect, test } from "vitest";
import { endAt, formAt, isJoined, wordsOf } from "../../src/extract/word.ts";

const first = (text: string): string => formAt(wordsOf(text), 0);

// Spellings that must be one: accents, hamza and vowel signs, Russian cases, "and".
const same: readonly (readonly [string, string])[] = [
  ["États", "ETATS"],
  ["الإعلان", "الاعلان"],
  ["بروتوكول", "برتوكول"],
  ["الـعهد", "العهد"],
  ["Конвенцию", "Конвенция"],
  ["Генеральной", "Генеральная"],
  ["Ассамблее", "Ассамблея"],
  ["целей", "цели"],
  ["сил", "Силы"],
  ["акта", "акт"],
  ["Систему", "Система"],
  ["третьей", "третья"],
  ["статей", "статьи"],
  ["&", "and"],
  // A/HRC/RES/54/2
  ["Peoplesʼ Rights", "Peoples’ Rights"],
];

test.each(same)("%s reads as %s", (one, other) => {
  expect(first(one)).toBe(first(other));
});

const forms: readonly (readonly [string, string])[] = [
  ["وللاتحاد", "الاتحاد"],
  ["للأمم", "الامم"],
  ["Rates", "rat~"],
  ["Kreuzes", "kreuz~"],
  ["Rats", "rat~"],
  ["Ergebnisses", "ergebni~"],
  ["Ergebnis", "ergebni~"],
  ["Aktionsplans", "aktionspla~"],
  ["Aktionsplan", "aktionspla~"],
  ["Vertreters", "vertret~"],
  ["принципов", "принцип"],
  ["НАТО", "нато"],
  ["СИЛЫ", "сил"],
  ["Munitions2", "munitions"],
  ["général26", "general"],
];

test.each(forms)("%s is found as %s", (text, form) => {
  expect(wordsOf(text).list[0]?.forms).toContain(form);
});

test("words keep their place; a hyphen joins, Han characters stand alone", () => {
  const text = "Co-operation of 2015–2030: 公约";
  const words = wordsOf(text);
  expect(words.list.map((_, at) => text.slice(words.starts[at], endAt(words, at)))).toEqual([
    "Co",
    "operation",
    "of",
    "2015",
    "2030",
    "公",
    "约",
  ]);
  expect(words.list.map((_, at) => isJoined(words, at))).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
