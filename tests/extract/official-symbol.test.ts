import { expect, test } from "vitest";
import { officialSymbols } from "../../src/extract/official-symbol.ts";

/** Sentence, then each symbol as written and in canonical spelling. */
test.each([
  // A/RES/74/138, A/RES/74/262, A/RES/74/189, A/RES/74/13, A/RES/76/305
  [
    "Supplement No. 53 and corrigendum (A/67/53 and A/67/53/Corr.1), chap. III",
    ["A/67/53", "A/67/53/Corr.1"],
  ],
  [
    "A/74/6 (Introduction), A/74/6 (Sect. 2) and A/74/6 (Sect .35)",
    ["A/74/6(Introduction)", "A/74/6(Sect.2)", "A/74/6(Sect.35)"],
  ],
  ["See A/C.6/56/SR.11–13.", ["A/C.6/56/SR.11", "A/C.6/56/SR.12", "A/C.6/56/SR.13"]],
  ["A/56/1026-S/2002/932, annex II", ["A/56/1026", "S/2002/932"]],
  ["See A/CONF.157/24 (Part I), chap. III, and A/ES‑10/273.", ["A/CONF.157/24(PartI)", "A/ES-10/273"]],
  ["A/69/53/Add.1 /Corr.1", ["A/69/53/Add.1/Corr.1"]],
  [
    "resolutions A/RES/217 A (III), A/Res/55/2 and S/RES/1373 (2001)",
    ["A/RES/217(III)A", "A/RES/55/2", "S/RES/1373(2001)"],
  ],
  ["its presidential statements PRST/2009/24 and S/PRST/2011/17", ["S/PRST/2009/24", "S/PRST/2011/17"]],
  [
    "UNEP/EA.4/Res.10, GC(63)/RES/13 and ICCD/COP(13)/21/Add.1",
    ["UNEP/EA.4/RES.10", "GC(63)/RES/13", "ICCD/COP(13)/21/Add.1"],
  ],
  // S/RES/1132(1997), S/PRST/1997/42: blanks of text recognition
  ["by the President (S/PRST/1 997/42) and the letter in S/1997/ 776,", ["S/PRST/1997/42", "S/1997/776"]],
  ["by the President (S/PRST/19 9/42)", []],
  // S/RES/426(1978), S/RES/429(1978): the mark of a note on both sides of the bracket
  ["par le Secrétaire général (S/1267525)25”, rapport (S/12710-28)28.", ["S/12675", "S/12710"]],
  ["document (S/12625)26", ["S/12625"]],
  // near misses
  ["HIV/AIDS, influenza A/H1N1, one P-2/P-1 post, INTERPOL I-24/7, decision XII/23, resolution S-20/2", []],
  ["https://undocs.org/A/67/459 and 24/7", []],
] as const)("%s", (sentence, symbols) => {
  expect(officialSymbols(sentence).flatMap((found) => found.symbols)).toEqual(symbols);
});
