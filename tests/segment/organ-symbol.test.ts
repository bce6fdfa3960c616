import { expect, test } from "vitest";
import { organOfSymbolLine, symbolOfOrgan } from "../../src/segment/organ-symbol.ts";

// Lines of the mastheads of the bodies named.
const rows: readonly (readonly [line: string, symbol?: string, body?: string])[] = [
  ["P9_TA(2023)0116", "ep/P9_TA(2023)0116", "ep"],
  ["75.ª ASAMBLEA MUNDIAL DE LA SALUD WHA75.19", "WHA75.19", "wha"],
  ["SOIXANTE-SEIZIÈME ASSEMBLÉE MONDIALE DE LA SANTÉ WHA76.6", "WHA76.6", "wha"],
  ["第七十六届世界卫生大会 WHA76(10)", "WHA76(10)", "wha"],
  ["جمعية الصحة العالمية السادسة والسبعون ج ص ع76-6", "WHA76.6", "wha"],
  ["EB152.R5", "EB152.R5", "who-executive-board"],
  ["Décision 1/CP.21", "1/CP.21", "unfccc-cop"],
  ["Decisión 7/COP.13", "7/COP.13", "unccd-cop"],
  ["CBD/COP/DEC/15/4", "CBD/COP/DEC/15/4", "cbd-cop"],
  ["Resolution Conf. 11.3 (Rev. CoP19)", "cites-cop/res/Conf.11.3", "cites-cop"],
  ["UNEP/CMS/Resolution 14.5", "cms-cop/res/14.5", "cms-cop"],
  ["GC(69)/RES/9", "GC(69)/RES/9", "iaea-general-conference"],
  ["MC-6/4: Artisanal and small-scale gold mining", "MC-6/4", "minamata-cop"],
  ["Resolution A.1199(34)", "imo/A.1199(34)", "imo-assembly"],
  ["RESOLUTION MEPC.377(80)", "imo/MEPC.377(80)", "imo-mepc"],
  ["Resolución A42-21", "icao-assembly/res/A42-21", "icao-assembly"],
  ["Resolution XV.4", "ramsar-cop/res/XV.4", "ramsar-cop"],
  ["RESOLUTION 140 (REV. BUCHAREST, 2022)", "itu-plenipotentiary/res/140", "itu-plenipotentiary"],
  ["C 2025/REP", "fao/C2025/REP", "fao-conference"],
  ["Assembly/AU/Dec.753(XXXIII)", "au/Assembly/AU/DEC.753(XXXIII)", "au-assembly"],
  ["AG/RES. 2991 (LII-O/22)", "oas/AG/RES.2991(LII-O/22)", "oas-general-assembly"],
  ["41 C/Résolution 15", "unesco-general-conference/res/41/15", "unesco-general-conference"],
  ["202 EX/Decision 5", "unesco-executive-board/dec/202/5", "unesco-executive-board"],
  ["Recalling resolution WHA66.22;"], // a citation: the line goes on
  ["Having considered the report: WHA66.22"],
  ["41 C/23"],
];

test("the symbol of an organ on a line of a masthead", () => {
  for (const [line, symbol, body] of rows)
    expect([line, symbolOfOrgan(line), organOfSymbolLine(line)]).toEqual([line, symbol, body]);
});
