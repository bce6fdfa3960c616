import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

const arabic = `إن الجمعية العامة،

إذ تسترشد بالإعلان العالمي لحقوق الإنسان@1 وبالعهد الدولي الخاص بالحقوق المدنية والسياسية@2،

١ - تشجع الدول الأعضاء على احترام الفقرة ٣ من الاتفاقية@3؛

٢ - تقرر أن تبقي المسألة قيد نظرها.

#1القرار ٢١٧ ألف (د-٣).
#2انظر القرار ٢٢٠٠ ألف (د-٢١)، المرفق.
#3A/CONF.157/24 (Part I)، الفصل الثالث.
`;
const chinese = `大会，

遵循《世界人权宣言》@1和《公民权利和政治权利国际公约》，@2

1. 鼓励会员国尊重该公约；@3

2. 决定继续处理此案。

#1第217 A(III)号决议。
#2见第2200 A(XXI)号决议，附件。
#3A/CONF.157/24(Part I)，第三章。
`;
const russian = `Генеральная Ассамблея,

руководствуясь Всеобщей декларацией прав человека@1 и Международным пактом о гражданских и политических правах@2,

1. призывает государства-члены соблюдать пункт 3 Конвенции@3;

2. постановляет продолжать заниматься этим вопросом.

#1Резолюция 217 A (III).
#2См. резолюцию 2200 A (XXI), приложение.
#3A/CONF.157/24 (Part I), глава III.
`;

const indic = (digit: string): string => String.fromCharCode(0x630 + digit.charCodeAt(0));

// How the three calls and the three notes are printed. UN documents in Arabic print "(١)" raised behind the word.
test.each<[string, string, (digit: string) => string, (digit: string) => string]>([
  ["Arabic digits in brackets", arabic, (d) => `(${indic(d)})`, (d) => `(${indic(d)}) `],
  ["the same, set off from the word", arabic, (d) => ` (${indic(d)})`, (d) => `(${indic(d)}) `],
  ["Western digits in brackets", arabic, (d) => `(${d})`, (d) => `(${d}) `],
  ["square brackets", arabic, (d) => `[${indic(d)}]`, (d) => `[${indic(d)}] `],
  ["no brackets", arabic, (d) => indic(d), (d) => `${indic(d)} `],
  [
    "marks of direction around them",
    arabic,
    (d) => `\u200f(${indic(d)})\u200f`,
    (d) => `\u202b(${indic(d)})\u202c `,
  ],
  [
    "a rule above the notes",
    arabic.replace("#1", "__________\n#1"),
    (d) => `(${indic(d)})`,
    (d) => `(${indic(d)}) `,
  ],
  ["full-width brackets", chinese, (d) => `［${d}］`, (d) => `［${d}］`],
  ["raised digits", chinese, (d) => "¹²³".charAt(Number(d) - 1), (d) => `${"¹²³".charAt(Number(d) - 1)} `],
  ["round brackets in Chinese", chinese, (d) => `（${d}）`, (d) => `（${d}）`],
  ["digits glued to Russian words", russian, (d) => d, (d) => `${d} `],
  ["square brackets in Russian", russian, (d) => `[${d}]`, (d) => `[${d}] `],
])("%s", (_name, text, call, note) => {
  const printed = text
    .replace(/@(\d)/gu, (_, digit: string) => call(digit))
    .replace(/#(\d)/gu, (_, digit: string) => note(digit));
  const [document] = documentsOf(printed);
  const { children } = document!;
  expect(children.map(({ label }) => label)).toEqual(["PP0", "PP1", "OP1", "OP2", "FN1", "FN2", "FN3"]);
  expect(children.map(({ text: words }) => words)).toEqual(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("_"))
      .map((line) => line.replace(/@\d|#\d|^[١٢] - |^\d\. /gu, "")),
  );
  expect(children.flatMap(({ calls }, at) => calls.map((each) => [at, each.mark, each.footnote]))).toEqual([
    [1, "1", 4],
    [1, "2", 5],
    [2, "3", 6],
  ]);
  for (const { calls } of children)
    for (const { span, mark } of calls)
      expect(printed.slice(span.start, span.end)).toBe(call(mark).replace(/[\u200f\s]/gu, ""));
});

test("members of a list with numbers in brackets are no notes", () => {
  const text = `The General Assembly,

Recalling article 3(1) of the Convention and section 2(2) thereof,

1. Requests the Secretary-General:

(1) To report on the matter;

(2) To consult Member States.

2. Decides to remain seized of the matter.
`;
  expect(documentsOf(text)[0]!.children.map(({ label }) => label)).toEqual([
    "PP0",
    "PP1",
    "OP1",
    "OP1(1)",
    "OP1(2)",
    "OP2",
  ]);
});

test("a number in brackets behind brackets that close a word calls a note", () => {
  const text = `The European Parliament,

– having regard to Council Directive 2000/43/EC (Racial Equality Directive)(1),

– having regard to Regulation (EU) 2016/679 (General Data Protection Regulation)(2),

1. Considers that the Directive is in force.

(1) OJ L 180, 19.7.2000, p. 22.

(2) OJ L 119, 4.5.2016, p. 1.
`;
  expect(documentsOf(text)[0]!.children.map(({ label }) => label)).toEqual([
    "PP0",
    "PP1",
    "PP2",
    "OP1",
    "FN1",
    "FN2",
  ]);
});
