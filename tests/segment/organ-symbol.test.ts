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
  ["EX.CL/Dec.458(XIV)", "au/EX.CL/DEC.458(XIV)", "au-executive-council"],
  ["AHG/Dec. 123 (XXXIII)", "au/AHG/DEC.123(XXXIII)", "oau-assembly"],
  ["PSC/PR/COMM.(CMLXXVIII)", "au/PSC/PR/COMM.(CMLXXVIII)", "au-psc"],
  ["PSC/PR/COMM.1045 (2021)", "au/PSC/PR/COMM.1045(2021)", "au-psc"],
  [
    "Resolution on the Appointment of the Chairperson, Renewal of the Mandate and Reconstitution of the Working Group on Specific Issues related to the Work of the Commission - ACHPR/Res.389(LXI)2017",
    "ACHPR/RES.389(LXI)",
    "achpr-c",
  ],
  [
    "ACHPR/Res. 338(LVIII) 2016: Resolution on the Establishment of a Resolutions Committee",
    "ACHPR/RES.338(LVIII)",
    "achpr-c",
  ],
  [
    "SUPPLEMENTARY ACT A/SA.1/12/16 RELATING TO THE ENHANCEMENT OF THE POWERS OF THE ECOWAS PARLIAMENT",
    "ecowas/A/SA.1/12/16",
    "ecowas-authority",
  ],
  ["REGULATION C/REG.3/11/09", "ecowas/C/REG.3/11/09", "ecowas-council-of-ministers"],
  ["CP/RES. 1168 (2277/21)", "oas/CP/RES.1168(2277/21)", "oas-permanent-council"],
  ["CD41.R1", "paho/CD41.R1", "paho-directing-council"],
  ["EUR/RC61/R2", "EUR/RC61/R2", "who-rc-europe"],
  ["WPR/RC7.R18", "WPR/RC7.R18", "who-rc-western-pacific"],
  ["Decision : 37 COM 7B.103", "world-heritage-committee/dec/37/7B.103", "world-heritage-committee"],
  [
    "Recommendation CM/Rec(2010)5 of the Committee of Ministers to member states on measures to combat discrimination on grounds of sexual orientation or gender identity",
    "coe/CM/Rec(2010)5",
    "coe-cm",
  ],
  ["Recommendation No. R (87) 15", "coe/CM/Rec(87)15", "coe-cm"],
  ["872nd meeting – 12 February 2004", "coe/CM/Del/Dec(2004)872", "coe-cm"],
  ["MC.DEC/4/03", "MC.DEC/4/03", "osce-ministerial-council"],
  ["Resolution No. 10/44-POL", "oic/res/10/44-POL", "oic-cfm"],
  ["DECISION 3 (Minneapolis, 1998)", "itu-plenipotentiary/dec/3", "itu-plenipotentiary"],
  ["COP 10 Decision X/8", "CBD/COP/DEC/X/8", "cbd-cop"],
  ["No. 61 (XLI) - 1990", "unhcr-excom/concl/61(XLI)", "unhcr-excom"],
  ["No. 77 (XLVI) GENERAL (1995)", "unhcr-excom/concl/77(XLVI)", "unhcr-excom"],
  ["200 EX/PX/DR.25.2 Rev.", "unesco/200EX/PX/DR.25.2", "unesco-executive-board"],
  ["Decision XXXVII/23: Financial reports and budgets", "mop-montreal/dec/XXXVII/23", "mop-montreal"],
  [
    "CERD General Recommendation XXV (Fifty-sixth session, 2000): Gender-Related Dimensions of Racial Discrimination",
    "CERD/C/GC/25",
    "cerd-c",
  ],
  ["Decision COP X/20", "CBD/COP/DEC/X/20", "cbd-cop"],
  ["Decision X/20"], // of several conferences
  ["AG/RES. 2991 (LII-O/22)", "oas/AG/RES.2991(LII-O/22)", "oas-general-assembly"],
  ["41 C/Résolution 15", "unesco-general-conference/res/41/15", "unesco-general-conference"],
  ["202 EX/Decision 5", "unesco-executive-board/dec/202/5", "unesco-executive-board"],
  ["B8‑0229/2015", "ep/B8-0229/2015", "ep"],
  ["RC-B8-0656/2015", "ep/RC-B8-0656/2015", "ep"],
  ["Res. 44GA/2023/Soc/03", "aipa/res/44GA/2023/Soc/03", "aipa"],
  ["APPF27/RES/04", "appf/res/27/4", "appf"],
  ["Doc. GA54/EC53/REC176/19", "pabsec/rec/176/2019", "pabsec"],
  ["MERCOSUR/PM/SO/REC. 12/2019", "parlasur/rec/12/2019", "parlasur"],
  ["Adopted by the 27th Baltic Sea Parliamentary Conference (BSPC)", "bspc/res/27", "bspc"],
  ["Deutscher Bundestag Drucksache 17/11576", "bundestag/17/11576", "bundestag"],
  ["H. CON. RES. 75", "us-congress/res/H.CON.75", "us-congress"],
  ["Recalling resolution WHA66.22;"], // a citation: the line goes on
  ["Having considered the report: WHA66.22"],
  ["41 C/23"],
];

test("the symbol of an organ on a line of a masthead", () => {
  for (const [line, symbol, body] of rows)
    expect([line, symbolOfOrgan(line), organOfSymbolLine(line)]).toEqual([line, symbol, body]);
});
