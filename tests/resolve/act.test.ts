import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { citationsOf } from "../../src/resolve/resolve-document.ts";
import { documentOf, registry, type Sentence } from "../extract/document-of.ts";

/** The acts of the resolutions cited in a sentence, as written and in English. */
const actsOf = (sentences: Sentence | readonly Sentence[], language: Language = "en") =>
  citationsOf(
    documentOf(sentences, { language, facts: { symbol: "A/RES/80/1", adopted: "2025-10-01" } }),
    registry,
  )
    .filter(({ layer }) => layer === "resolution")
    .map(({ act, actEnglish }) => (act === actEnglish ? act : `${act ?? ""} = ${actEnglish ?? ""}`));

test.each([
  ["Recalling its resolution 53/115 of 9 December 1998,", ["recalling"]],
  ["Recalling also its resolution 53/115,", ["recalling"]],
  [
    "Takes note of Commission on Narcotic Drugs resolutions 54/10 of 25 March 2011 and 54/17,",
    ["takes note", "takes note"],
  ],
  // S/RES/1568 (2004): an opening phrase that is no verb further on
  ["Welcoming the review of the operation, pursuant to resolution 60/1 of 16 September 2005,", ["welcoming"]],
  ["Pursuant to its resolution 53/115,", ["pursuant"]],
  // A/RES/74/122, A/RES/76/215, S/RES/1923 (2010): nouns that are written like verbs
  [
    "Reaffirms that the Commission shall review, on a periodic basis, issues related to the follow-up to resolution 60/1,",
    ["reaffirms"],
  ],
  [
    "Requests the entities to address, within existing resources and mandates, the special challenges of resolution 60/1;",
    ["requests"],
  ],
  [
    "Requests Governments to grant exemptions from fees, charges and other duties under resolution 60/1;",
    ["requests"],
  ],
  ["Mandates the Special Rapporteur to report on resolution 60/1;", ["mandates"]],
  // S/RES/1596 (2005), operative paragraph 2 (c)
  ["Supplies of equipment as notified under resolution 60/1;", [" = "]],
  // A/RES/67/193, preambular paragraph 20
  [
    "Noting the need to promote availability, in line with resolution 60/1, and recalling in that regard resolution 61/2,",
    ["noting", "recalling"],
  ],
  // A/RES/67/193, operative paragraph 33: the verb behind the phrase governs it
  [
    "Encourages the Board to strengthen its work and, in accordance with Commission on Narcotic Drugs resolution 54/8 of 25 March 2011, urges the Board to work",
    ["urges"],
  ],
  // operative paragraph 15
  [
    "Continues to encourage Member States, in accordance with resolution 60/1, to share",
    ["continues to encourage = encourages"],
  ],
  ["Reiterates its call upon States to implement resolution 60/1", ["reiterates = reiterates its call"]],
  [
    "Urges States that have not done so to consider ratifying, and States parties to implement, resolution 60/1",
    ["urges"],
  ],
  // S/RES/2036(2012): a participle opens an operative paragraph
  [
    {
      text: "Recalling its resolutions 60/1 on civilians, welcomes the progress, and requests implementation of resolution 61/2",
      part: "operative",
    },
    ["recalling", "requests"],
  ],
  // near misses: verbs inside a clause, and the same words as nouns
  ["Welcomes the measures recalling earlier efforts under resolution 60/1", ["welcomes"]],
  ["Notes the reports and requests for assistance under resolution 60/1", ["notes"]],
  [{ text: "Resolution 60/1.", part: "footnote" }, [" = "]],
] as const)("%j is governed by %j", (sentence, acts) => {
  expect(actsOf(sentence).map((act) => act ?? " = ")).toEqual(acts);
});

test("a sub-paragraph inherits the act of the paragraph above it", () => {
  expect(
    actsOf([
      { text: "Recognizes that:", part: "operative" },
      { text: "Such strategies should conform to resolution 60/1;", part: "operative", depth: 1, chapeau: 0 },
    ]),
  ).toEqual(["recognizes"]);
});

test.each([
  ["fr", "Rappelant sa résolution 53/115 du 9 décembre 1998,", ["rappelant = recalling"]],
  [
    "es",
    "Exhorta a los Estados a aplicar la resolución 60/1, y pide que se aplique la resolución 61/2",
    ["exhorta = urges", "pide = requests"],
  ],
  ["ru", "ссылаясь на свою резолюцию 53/115,", ["ссылаясь = recalling"]],
  ["ar", "وإذ تشير إلى قرارها 54/169 المؤرخ 17 كانون الأول/ديسمبر 1999،", ["تشير = recalling"]],
  ["zh", "回顾大会第60/1号决议，", ["回顾 = recalling"]],
  // S/RES/2662(2022): what the Council does is masculine
  ["ar", "إذ يشير إلى قراره 2036 (2012)،", ["يشير = recalling"]],
  // speakers of Arab parliaments, in their final statement of 8 February 2020
  ["ar", "وإذ يؤكدون على قرار مجلس الأمن 338 (1973)،", ["يؤكدون = emphasizing"]],
  ["ar", { text: "نطالب بتنفيذ قرار مجلس الأمن 338 (1973)؛", part: "operative" }, ["نطالب = demands"]],
  [
    "ar",
    {
      text: "يقرر تمديد أحكام القرار 2182 (2014)، ويطلب إلى الدول تنفيذ القرار 2607 (2021)؛",
      part: "operative",
    },
    ["يقرر = decides", "يطلب = requests"],
  ],
  // A/RES/77/202: the end of a German verb stands at the end of its clause
  [
    "de",
    {
      text: "fordert die Staaten, die dies noch nicht getan haben, nachdrücklich auf, die Resolution 60/1 durchzuführen, und legt ihnen nahe, die Resolution 61/2 zu beachten;",
      part: "operative",
    },
    ["fordert nachdrücklich auf = urges", "legt nahe = encourages"],
  ],
  ["de", { text: "fordert die Umsetzung der Resolution 60/1;", part: "operative" }, ["fordert = calls for"]],
  // S/RES/2627(2022)
  ["zh", "根据第2625(XXV)号决议采取行动，", ["根据…采取行动 = acting"]],
  // "批准" stands inside a clause; A/RES/ES-11/1
  ["zh", { text: "促请尚未批准、签署或加入的国家执行第60/1号决议；", part: "operative" }, ["促请 = urges"]],
  [
    "zh",
    { text: "吁请各国执行第60/1号决议，并批准第61/2号决议所载公约；", part: "operative" },
    ["吁请 = calls upon", "吁请 = calls upon"],
  ],
  ["zh", { text: "最强烈地痛惜违反第60/1号决议；", part: "operative" }, ["最强烈地痛惜 = deplores"]],
] as const)("in %s: %j", (language, sentence, acts) => {
  expect(actsOf(sentence, language)).toEqual(acts);
});
