import { expect, test } from "vitest";
import { numberMark } from "../../src/segment/number-mark.ts";

test.each([
  ["17. Calls upon Member States", "17.", "digit", "17"],
  ["2.Urges all States", "2.", "digit", "2"],
  ["(7) Considering that illegal arms sales", "(7)", "bracketed-digit", "7"],
  ["(a) Facilitated access to archives", "(a)", "letter", "a"],
  ["b) Procéder ou faire procéder à des enquêtes", "b)", "letter", "b"],
  ["(iv) the reconfiguration of MONUSCO", "(iv)", "letter", "iv"],
  ["a. Recalling its previous resolutions", "a.", "letter", "a"],
  ["٣. تحث الدول", "٣.", "digit", "3"],
  ["（一）请秘书长", "（一）", "letter", "一"],
  ["一、 请秘书长", "一、", "letter", "一"],
  ["- Hungary and Indonesia on the entire resolution.", "-", "bullet", ""],
  ["IV. Delegationstreffen 2025", "IV.", "roman", "IV"],
  ["(PP3) Recalling resolution WHA70.7", "(PP3)", "bracketed-digit", "3"],
  ["PP2 bis Noting with concern", "PP2 bis", "bracketed-digit", "2bis"],
  ["(OP)4. URGES Member States", "(OP)4.", "digit", "4"],
  ["OP2.1 To report", "OP2.1", "digit", "2.1"],
  ["OPCW and its Member States"],
  // S/RES/1382 (2001), annex, and A/RES/76/3
  ["a.2.b. Towed acoustic hydrophone arrays", "a.2.b.", "letter", "a.2.b"],
  ["1.4 . Promote the development of the space industry", "1.4 .", "digit", "1.4"],
  // S/RES/1132 (1997) in Spanish
  ["3. - Expresa su firme apoyo", "3. -", "digit", "3"],
  ["2. -Reitera su llamamiento", "2. -", "digit", "2"],
  ["2.5 million people"],
  ["2012 annual report"],
  ["i.e. the parties"],
  ["Calls upon States"],
])("%s", (text, printed?: string, style?: string, value?: string) => {
  const mark = numberMark(text);
  expect(mark?.printed).toBe(printed);
  expect(mark?.style).toBe(style);
  expect(mark?.value).toBe(value);
});
