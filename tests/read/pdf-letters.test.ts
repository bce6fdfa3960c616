import { expect, test } from "vitest";
import { withLamAlef } from "../../src/read/pdf-arabic.ts";
import { plainLetters } from "../../src/read/plain-letters.ts";

test.each([
  ["ﬁnancial ﬂows", "financial flows"],
  ["ﺍﻷﻣﻢ ﺍﳌﺘﺤﺪﺓ", "الأمم المتحدة"],
  ["⼤会，专⻔机构，12⽉", "大会，专门机构，12月"],
  ["Zürich — no change ½ №", "Zürich — no change ½ №"],
])("%s is typed as %s", (printed, typed) => {
  expect(plainLetters(printed)).toBe(typed);
});

const mended = (...words: readonly string[]) => {
  const runs = words.map((text) => ({ text, x: 0, right: 10, y: 0, size: 10 }));
  return withLamAlef([{ runs, bottom: 0, height: 800 }]).pages[0]!.runs.map(({ text }) => text);
};

// Words of the resolution of the 145th IPU Assembly, as LibreOffice stores them in a PDF.
test.each([
  [["ميثاق األمم المتحدة"], ["ميثاق الأمم المتحدة"]],
  [
    ["االتجار بالبشر", "لالتحاد البرلماني", "واإلعالن"],
    ["الاتجار بالبشر", "للاتحاد البرلماني", "والإعلان"],
  ],
  [
    ["المجاالت", "ال يجوز"],
    ["المجالات", "لا يجوز"],
  ],
  // inside words, and words that are right as they stand
  [
    ["األمم", "خالل تالحظ السالم الواليات المتحدة طويال سجالت هؤالء فضال إال إلنهاء ألجل"],
    ["الأمم", "خلال تلاحظ السلام الولايات المتحدة طويلا سجلات هؤلاء فضلا إلا لإنهاء لأجل"],
  ],
  [
    ["األمم", "حالة مجال رسالة اللجنة باللغة ألف إلى ألغام أجيال قالت العالم ثالثة بالدول والله"],
    ["الأمم", "حالة مجال رسالة اللجنة باللغة ألف إلى ألغام أجيال قالت العالم ثالثة بالدول والله"],
  ],
  [
    ["لالنتقال من الألمانية", "ال"],
    ["لالنتقال من الألمانية", "ال"],
  ], // nothing shows the fault, so nothing is changed
])("%j is %j", (stored, read) => {
  expect(mended(...stored)).toEqual(read);
});
