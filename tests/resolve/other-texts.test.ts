import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Real numbers of other organizations' texts, in sentences made for the case.
const rows: readonly CitedRow[] = [
  // as scholars cite, by OSCOLA and by the Bluebook
  [
    "en",
    "unga",
    [
      "See UNGA Res 3452 (XXX) (9 December 1975), UNSC Res 1373 (28 September 2001), HRC Res 31/31, ECOSOC Res 663 C (XXIV), G.A. Res. 217A (III), S.C. Res. 827 and the Vienna Convention on the Law of Treaties (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331.",
    ],
    [
      "UNGA Res 3452 (XXX) → A/RES/3452(XXX)",
      "UNSC Res 1373 → S/RES/1373(2001)",
      "HRC Res 31/31 → A/HRC/RES/31/31",
      "ECOSOC Res 663 C (XXIV) → E/RES/663(XXIV)C",
      "G.A. Res. 217A (III) → A/RES/217(III)A",
      "S.C. Res. 827 → S/RES/827(1993)",
      "Vienna Convention on the Law of Treaties → vclt",
      "1155 UNTS 331 → vclt",
    ],
  ],
  [
    "de",
    "unga",
    ["Siehe Res. 2625 (XXV) vom 24. Oktober 1970, GV-Res. 3314 (XXIX) und SR-Res. 1373 (2001)."],
    [
      "Res. 2625 (XXV) vom 24. Oktober 1970 → A/RES/2625(XXV)",
      "GV-Res. 3314 (XXIX) → A/RES/3314(XXIX)",
      "SR-Res. 1373 (2001) → S/RES/1373(2001)",
    ],
  ],
  [
    "fr",
    "unga",
    ["Voir AGNU, Rés. 2625 (XXV), 24 octobre 1970 ; Rés. AGNU 3314 (XXIX) ; CSNU, Rés. 1373 (2001)."],
    [
      "AGNU → unga",
      "Rés. 2625 (XXV), 24 octobre 1970 → A/RES/2625(XXV)",
      "Rés. AGNU 3314 (XXIX) → A/RES/3314(XXIX)",
      "CSNU → unsc",
      "Rés. 1373 (2001) → S/RES/1373(2001)",
    ],
  ],
  // organizations of Africa, of the Americas and of Europe
  [
    "en",
    "unga",
    [
      "Recalling Communique [PSC/PR/COMM.1045 (2021)], the report EX.CL/199 (VII), Resolutions ACHPR/Res.77 (XXXVII) 05 and ACHPR/Res.233 (EXT.OS/XIII)13 of the African Commission, Supplementary Protocol A/SP.1/06/06 and decision A/DEC.11/8/94,",
      "Recalling the report AG/doc.4265/04 add. 3 corr. 1, resolution RC.23/RES.1/01, resolution CD56.R8 of the Pan American Health Organization and document CE170/12, Rev. 1,",
      "Recalling decision CM/Del/Dec(2004)870/3.1b, Recommendation No. R (87) 15 of the Committee of Ministers, decision MC.DEC/4/03, Joint Actions 2005/96/CFSP and 2005/355/CFSP and Common Position 2001/931/CFSP,",
    ],
    [
      "PSC/PR/COMM.1045 (2021) → au/PSC/PR/COMM.1045(2021)",
      "EX.CL/199 (VII) → au/EX.CL/199(VII)",
      "Resolutions ACHPR/Res.77 (XXXVII) 05 → ACHPR/RES.77(XXXVII)",
      "ACHPR/Res.233 (EXT.OS/XIII)13 → ACHPR/RES.233(EXT.OS/XIII)",
      "A/SP.1/06/06 → ecowas/A/SP.1/06/06",
      "decision A/DEC.11/8/94 → ecowas/A/DEC.11/8/94",
      "AG/doc.4265/04 add. 3 corr. 1 → oas/AG/doc.4265/04/Add.3/Corr.1",
      "resolution RC.23/RES.1/01 → oas/RC.23/RES.1/01",
      "resolution CD56.R8 → paho/CD56.R8",
      "Pan American Health Organization → paho",
      "CE170/12, Rev. 1 → paho/CE170/12/Rev.1",
      "decision CM/Del/Dec(2004)870/3.1b → coe/CM/Del/Dec(2004)870/3.1b",
      "Recommendation No. R (87) 15 → coe/CM/Rec(87)15",
      "decision MC.DEC/4/03 → MC.DEC/4/03",
      "Joint Actions 2005/96/CFSP → eu/act/2005/96",
      "2005/355/CFSP → eu/act/2005/355",
      "Common Position 2001/931/CFSP → eu/pos/2001/931",
    ],
  ],
  // committees of UNESCO, the Islamic Conference, radio conferences
  [
    "en",
    "unga",
    [
      "Recalling Decisions 34 COM 8B.6 and 35 COM 7B.42 of the World Heritage Committee, Decision 12.COM 11.b.1, Resolution No. 10/44-POL of the Organization of Islamic Cooperation, Resolution 646 (Rev. WRC-15) and MSC.1/Circ.1318,",
    ],
    [
      "Decisions 34 COM 8B.6 → world-heritage-committee/dec/34/8B.6",
      "35 COM 7B.42 → world-heritage-committee/dec/35/7B.42",
      "World Heritage Committee → world-heritage-committee",
      "Decision 12.COM 11.b.1 → ich-committee/dec/12.COM/11.b.1",
      "Resolution No. 10/44-POL → oic/res/10/44-POL",
      "Organization of Islamic Cooperation → oic",
      "Resolution 646 (Rev. WRC-15) → itu-wrc/res/646",
      "MSC.1/Circ.1318 → MSC.1/Circ.1318",
    ],
  ],
  // the International Conference of the Red Cross, its number in figures, in Roman numerals and in words
  [
    "en",
    "wha",
    [
      "Bearing in mind resolution XVIII of the XXII International Conference of the Red Cross, Resolution 3 of the 30th International Conference of the Red Cross and Red Crescent, Resolution XXIII of the Twentieth International Conference of the Red Cross and resolution 1 adopted by the Thirty-first International Conference of the Red Cross and Red Crescent;",
    ],
    [
      "resolution XVIII of the XXII International Conference of the Red Cross → rcrc-conference/res/22/XVIII",
      "Resolution 3 of the 30th International Conference of the Red Cross and Red Crescent → rcrc-conference/res/30/3",
      "Resolution XXIII of the Twentieth International Conference of the Red Cross → rcrc-conference/res/20/XXIII",
      "resolution 1 adopted by the Thirty-first International Conference of the Red Cross and Red Crescent → rcrc-conference/res/31/1",
    ],
  ],
  // the European Union, in six languages
  [
    "en",
    "unga",
    [
      "Recalling Directive 2014/41/EU of the European Parliament and of the Council of 3 April 2014 regarding the European Investigation Order in criminal matters, Regulation (EU) 2016/679, Council Regulation (EC) No 338/97, Council Framework Decision 2002/584/JHA and Directives 2010/64/EU and 2012/13/EU,",
    ],
    [
      "Directive 2014/41/EU of the European Parliament and of the Council of 3 April 2014 → eu/dir/2014/41",
      "Regulation (EU) 2016/679 → eu/reg/2016/679",
      "Council Regulation (EC) No 338/97 → eu/reg/338/97",
      "Council Framework Decision 2002/584/JHA → eu/dec/2002/584",
      "Directives 2010/64/EU → eu/dir/2010/64",
      "2012/13/EU → eu/dir/2012/13",
    ],
  ],
  [
    "fr",
    "unga",
    [
      "vu la directive 2011/36/UE du Parlement européen et du Conseil du 5 avril 2011, le règlement (UE) 2016/679, le règlement (CE) no 1907/2006 et la décision-cadre 2002/584/JAI du Conseil,",
    ],
    [
      "directive 2011/36/UE du Parlement européen et du Conseil du 5 avril 2011 → eu/dir/2011/36",
      "règlement (UE) 2016/679 → eu/reg/2016/679",
      "règlement (CE) no 1907/2006 → eu/reg/1907/2006",
      "décision-cadre 2002/584/JAI du Conseil → eu/dec/2002/584",
    ],
  ],
  [
    "de",
    "unga",
    [
      "unter Hinweis auf die Richtlinie 2011/36/EU des Europäischen Parlaments und des Rates, die Verordnung (EG) Nr. 1907/2006 und den Rahmenbeschluss 2002/584/JI des Rates,",
    ],
    [
      "Richtlinie 2011/36/EU des Europäischen Parlaments und des Rates → eu/dir/2011/36",
      "Verordnung (EG) Nr. 1907/2006 → eu/reg/1907/2006",
      "Rahmenbeschluss 2002/584/JI des Rates → eu/dec/2002/584",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Vista la Directiva 2011/36/UE del Parlamento Europeo y del Consejo, el Reglamento (UE) 2016/679, el Reglamento (CE) n.º 1907/2006 y la Decisión marco 2002/584/JAI del Consejo,",
    ],
    [
      "Directiva 2011/36/UE del Parlamento Europeo y del Consejo → eu/dir/2011/36",
      "Reglamento (UE) 2016/679 → eu/reg/2016/679",
      "Reglamento (CE) n.º 1907/2006 → eu/reg/1907/2006",
      "Decisión marco 2002/584/JAI del Consejo → eu/dec/2002/584",
    ],
  ],
  [
    "ru",
    "unga",
    ["ссылаясь на Директиву 2011/36/ЕС и Регламент (ЕС) № 1907/2006,"],
    ["Директиву 2011/36/ЕС → eu/dir/2011/36", "Регламент (ЕС) № 1907/2006 → eu/reg/1907/2006"],
  ],
  ["zh", "unga", ["回顾第2011/36/EU号指令，"], ["第2011/36/EU号指令 → eu/dir/2011/36"]],
  // the Executive Committee of the High Commissioner's Programme
  [
    "en",
    "unga",
    [
      "Recalling Executive Committee Conclusion No. 96 (LIV) – 2003 on the return of persons, and Conclusion No. 107 (LVIII) – 2007 of the Executive Committee of the Programme of the United Nations High Commissioner for Refugees,",
    ],
    [
      "Executive Committee Conclusion No. 96 (LIV) – 2003 → unhcr-excom/concl/96(LIV)",
      "Conclusion No. 107 (LVIII) – 2007 of the Executive Committee of the Programme of the United Nations High Commissioner for Refugees → unhcr-excom/concl/107(LVIII)",
    ],
  ],
  // treaty bodies, whose name stands before or behind the subject
  [
    "en",
    "hrc",
    [
      "Recalling general comment No. 21 (2017) on children in street situations of the Committee on the Rights of the Child, general comment No. 4 (2017) of the Committee against Torture, general comment No. 2 (2013) of the Committee on Migrant Workers and the Committee on Enforced Disappearances general comment No. 1 (2023),",
    ],
    [
      "general comment No. 21 (2017) → CRC/C/GC/21",
      "Committee on the Rights of the Child → crc-c",
      "general comment No. 4 (2017) → CAT/C/GC/4",
      "Committee against Torture → cat-c",
      "general comment No. 2 (2013) → CMW/C/GC/2",
      "Committee on Migrant Workers → cmw-c",
      "Committee on Enforced Disappearances general comment No. 1 (2023) → CED/C/GC/1",
    ],
  ],
  // conferences of parties
  [
    "en",
    "unga",
    [
      "Recalling decision BC-15/6 of the Conference of the Parties to the Basel Convention, decision BC-III/1, decision SC-9/4, decision RC-10/2, decision MC-1/1, decision NP-1/1, decision 1/COP.13 and decision 5/CMA.1,",
    ],
    [
      "decision BC-15/6 → BC-15/6",
      "Conference of the Parties to the Basel Convention → basel-cop",
      "Basel Convention → basel",
      "decision BC-III/1 → BC-III/1",
      "decision SC-9/4 → SC-9/4",
      "decision RC-10/2 → RC-10/2",
      "decision MC-1/1 → MC-1/1",
      "decision NP-1/1 → NP-1/1",
      "decision 1/COP.13 → 1/COP.13",
      "decision 5/CMA.1 → 5/CMA.1",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Recalling decision XXVIII/1 of the Meeting of the Parties to the Montreal Protocol, Resolution Conf. 12.3 (Rev. CoP18), CITES Decision 18.217, decision XIV/8 of the Conference of the Parties to the Convention on Biological Diversity, decision 14/8 and decision VI/1 of the Meeting of the Parties to the Aarhus Convention,",
    ],
    [
      "decision XXVIII/1 of the Meeting of the Parties to the Montreal Protocol → mop-montreal/dec/XXVIII/1",
      "Resolution Conf. 12.3 (Rev. CoP18) → cites-cop/res/Conf.12.3",
      "CITES Decision 18.217 → cites-cop/dec/18.217",
      "decision XIV/8 of the Conference of the Parties to the Convention on Biological Diversity → CBD/COP/DEC/XIV/8",
      "decision 14/8 → CBD/COP/DEC/14/8",
      "decision VI/1 of the Meeting of the Parties to the Aarhus Convention → ECE/MP.PP/DEC/VI/1",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Recalling Resolution X.1 of the Contracting Parties to the Ramsar Convention and Ramsar Resolution XIII.7,",
    ],
    [
      "Resolution X.1 → ramsar-cop/res/X.1",
      "Ramsar Convention → ramsar-1971",
      "Resolution XIII.7 → ramsar-cop/res/XIII.7",
    ],
  ],
  // regional organizations
  [
    "en",
    "unga",
    [
      "Recalling resolution AG/RES. 2908 (XLVII-O/17) of the General Assembly of the Organization of American States, decision Assembly/AU/Dec.277(XVI), EX.CL/Dec.458 (XIV), PSC/PR/COMM.(CCCXXIII), resolution ACHPR/Res. 473 (EXT.OS/XXXI) 2021 and ACHPR/Res.275(LV)2014,",
    ],
    [
      "resolution AG/RES. 2908 (XLVII-O/17) → oas/AG/RES.2908(XLVII-O/17)",
      "General Assembly of the Organization of American States → oas-general-assembly",
      "decision Assembly/AU/Dec.277(XVI) → au/Assembly/AU/DEC.277(XVI)",
      "EX.CL/Dec.458 (XIV) → au/EX.CL/DEC.458(XIV)",
      "PSC/PR/COMM.(CCCXXIII) → au/PSC/PR/COMM.(CCCXXIII)",
      "resolution ACHPR/Res. 473 (EXT.OS/XXXI) 2021 → ACHPR/RES.473(EXT.OS/XXXI)",
      "ACHPR/Res.275(LV)2014 → ACHPR/RES.275(LV)",
    ],
  ],
  [
    "en",
    "pace",
    [
      "Recalling Recommendation CM/Rec(2022)16, PACE Recommendation 2211 (2021), NATO Parliamentary Assembly Resolution 474 (2022), OSCE Ministerial Council Decision No. 3/11 and OSCE Permanent Council Decision No. 1117,",
    ],
    [
      "Recommendation CM/Rec(2022)16 → coe/CM/Rec(2022)16",
      "PACE Recommendation 2211 (2021) → pace/rec/2211",
      "NATO Parliamentary Assembly Resolution 474 (2022) → nato-pa/res/474",
      "OSCE Ministerial Council Decision No. 3/11 → MC.DEC/3/11",
      "OSCE Permanent Council Decision No. 1117 → PC.DEC/1117",
    ],
  ],
  // agencies
  [
    "en",
    "unga",
    [
      "Recalling 36 C/Resolution 31, 202 EX/Decision 5, GC(66)/RES/9, FAO Conference Resolution 3/2001, resolution A40-18, IMO resolution A.1110(30), resolution MEPC.377(80), decision C-25/DEC.9, ITU Resolution 70 (Rev. Bucharest, 2022) and resolution 37 (Rev. Kigali, 2022), WMO Resolution 1 (Cg-18) and resolution GC.18/Res.9,",
    ],
    [
      "36 C/Resolution 31 → unesco-general-conference/res/36/31",
      "202 EX/Decision 5 → unesco-executive-board/dec/202/5",
      "GC(66)/RES/9 → GC(66)/RES/9",
      "FAO Conference Resolution 3/2001 → fao-conference/res/3/2001",
      "resolution A40-18 → icao-assembly/res/A40-18",
      "IMO → imo",
      "resolution A.1110(30) → imo/A.1110(30)",
      "resolution MEPC.377(80) → imo/MEPC.377(80)",
      "decision C-25/DEC.9 → opcw/C-25/DEC.9",
      "ITU → itu",
      "Resolution 70 (Rev. Bucharest, 2022) → itu-plenipotentiary/res/70",
      "resolution 37 (Rev. Kigali, 2022) → itu/res/37(Kigali,2022)",
      "WMO → wmo",
      "Resolution 1 (Cg-18) → wmo/res/1(Cg-18)",
      "resolution GC.18/Res.9 → unido/GC.18/RES.9",
    ],
  ],
  [
    "fr",
    "unga",
    [
      "Rappelant la résolution 70 (Rév. Bucarest, 2022) de l’UIT, la résolution 36 C/Résolution 31 et la résolution A40-18,",
    ],
    [
      "résolution 70 (Rév. Bucarest, 2022) → itu-plenipotentiary/res/70",
      "UIT → itu",
      "résolution 36 C/Résolution 31 → unesco-general-conference/res/36/31",
      "résolution A40-18 → icao-assembly/res/A40-18",
    ],
  ],
  [
    "es",
    "unga",
    ["Recordando la Resolución 70 (Rev. Bucarest, 2022) de la UIT y la resolución A40-18,"],
    [
      "Resolución 70 (Rev. Bucarest, 2022) → itu-plenipotentiary/res/70",
      "UIT → itu",
      "resolución A40-18 → icao-assembly/res/A40-18",
    ],
  ],
  // statements of the President of the Human Rights Council
  [
    "en",
    "hrc",
    [
      "Recalling presidential statement PRST 29/1, PRST/15/2, A/HRC/PRST/OM/9/1, PRST OM/9/1 and OM/5/1, UNEP/EA.4/Res.10 and UNEP/EA.2/Dec.1,",
    ],
    [
      "PRST 29/1 → A/HRC/PRST/29/1",
      "PRST/15/2 → A/HRC/PRST/15/2",
      "A/HRC/PRST/OM/9/1 → A/HRC/PRST/OM/9/1",
      "PRST OM/9/1 → A/HRC/PRST/OM/9/1",
      "OM/5/1 → A/HRC/PRST/OM/5/1",
      "UNEP/EA.4/Res.10 → UNEP/EA.4/RES.10",
      "UNEP/EA.2/Dec.1 → UNEP/EA.2/DEC.1",
    ],
  ],
  // judgments, opinions and views
  [
    "en",
    "hrc",
    [
      "Recalling communication No. 2728/2016, Teitiota v. New Zealand (CCPR/C/127/D/2728/2016), communication No. 104/2019 and the Legal Consequences of the Construction of a Wall in the Occupied Palestinian Territory, Advisory Opinion, I.C.J. Reports 2004, p. 136,",
    ],
    [
      "CCPR/C/127/D/2728/2016 → CCPR/C/127/D/2728/2016",
      "communication No. 104/2019 → name:communication-no-104-2019",
      "Legal Consequences of the Construction of a Wall in the Occupied Palestinian Territory, Advisory Opinion, I.C.J. Reports 2004, p. 136 → icj/2004/136",
    ],
  ],
  [
    "en",
    "unga",
    [
      "See Armed Activities on the Territory of the Congo (Democratic Republic of the Congo v. Uganda), Judgment, I.C.J. Reports 2005, p. 168.",
    ],
    [
      "Armed Activities on the Territory of the Congo (Democratic Republic of the Congo v. Uganda), Judgment, I.C.J. Reports 2005, p. 168 → icj/2005/168",
    ],
  ],
  // S/PRST/2015/26: the number in brackets is that of a note, whose series is left out
  [
    "en",
    "unsc",
    [
      "Reaffirming its resolutions 1353 (2001) and 2086 (2013), the Notes of its President of 26 July 2010 (2010/507) and 28 October 2013 (S/2013/630),",
    ],
    [
      "resolutions 1353 (2001) → S/RES/1353(2001)",
      "2086 (2013) → S/RES/2086(2013)",
      "S/2013/630 → S/2013/630",
    ],
  ],
  [
    "en",
    "unga",
    ["Recalling its resolutions on trade (60/1), on water (61/2) and on oceans (62/3),"],
    ["60/1 → A/RES/60/1", "61/2 → A/RES/61/2", "62/3 → A/RES/62/3"],
  ],
  // A/RES/75/235, A/RES/76/71: documents of agencies
  [
    "en",
    "unga",
    [
      "See World Health Organization, document EB136/8, annex I, and Food and Agriculture Organization of the United Nations, document C 2015/20, appendix D; resolution EB144.R1; C 2015/20",
    ],
    [
      "World Health Organization → who",
      "EB136/8 → who/EB136/8 (annex I)",
      "Food and Agriculture Organization of the United Nations → fao",
      "C 2015/20 → fao/C2015/20",
      "resolution EB144.R1 → EB144.R1",
      "C 2015/20 → fao/C2015/20",
    ],
  ],
  // the Council of Europe's Assembly
  [
    "fr",
    "pace",
    [
      "L’Assemblée salue l’avis 300 (2022) de l’Assemblée (voir Doc. 15689) et sa Recommandation 2231 (2022).",
    ],
    [
      "avis 300 (2022) → pace/opinion/300",
      "Assemblée → pace",
      "Doc. 15689 → pace/doc/15689",
      "Recommandation 2231 (2022) → pace/rec/2231",
    ],
  ],
  // the European Parliament: by date, its rules, the Council and the Commission, conventions by their short names
  [
    "de",
    "ep",
    [
      "unter Hinweis auf seine Entschließung vom 17. Februar 2022 zur Umsetzung und auf das Übereinkommen der Vereinten Nationen gegen Folter,",
      "gestützt auf Artikel 132 Absätze 2 und 4 seiner Geschäftsordnung,",
    ],
    [
      "Entschließung vom 17. Februar 2022 → name:european-parliament-resolution-of-17-february-2022",
      "Übereinkommen der Vereinten Nationen gegen Folter → cat",
      "Geschäftsordnung → ep-rules (Artikel 132 Absätze 2 und 4)",
    ],
  ],
  [
    "es",
    "ep",
    [
      "Vista su Resolución, de 17 de febrero de 2022, sobre la política exterior y el Convenio de Estambul,",
      "Visto el artículo 132, apartados 2 y 4, de su Reglamento interno,",
    ],
    [
      "Resolución, de 17 de febrero de 2022 → name:european-parliament-resolution-of-17-february-2022",
      "Convenio de Estambul → istanbul",
      "Reglamento interno → ep-rules (artículo 132, apartados 2 y 4)",
    ],
  ],
  // documents of the World Health Assembly, and its numbers in Arabic before a comma
  [
    "es",
    "wha",
    ["Documentos A75/10 Rev.1, A75/48 Add.1 y EB150/23; la Constitución de la OMS"],
    [
      "A75/10 Rev.1 → who/A75/10/Rev.1",
      "A75/48 Add.1 → who/A75/48/Add.1",
      "EB150/23 → who/EB150/23",
      "Constitución de la OMS → who-constitution",
    ],
  ],
  [
    "ar",
    "wha",
    ["وإذ تذكِّر بالقرار ج ص ع54-21 (2001) والقرار WHA58.23، والقرار م ت148ق6"],
    ["ج ص ع54-21 → WHA54.21", "WHA58.23 → WHA58.23", "م ت148ق6 → EB148.R6"],
  ],
  // the General Conference of UNESCO and its Executive Board
  [
    "fr",
    "unesco-general-conference",
    ["Rappelant la résolution 40 C/13 et la décision 207 EX/5.I.A, ayant examiné le document 41 C/23,"],
    [
      "résolution 40 C/13 → unesco-general-conference/res/40/13",
      "décision 207 EX/5.I.A → unesco-executive-board/dec/207/5.I.A",
      "41 C/23 → unesco/41C/23",
    ],
  ],
  // the Permanent Council of the Organization of American States
  [
    "es",
    "oas-general-assembly",
    ["Recordando la resolución CP/RES. 1168 (2277/21) y la resolución AG/RES. 2976 (LI-O/21)"],
    [
      "resolución CP/RES. 1168 (2277/21) → oas/CP/RES.1168(2277/21)",
      "resolución AG/RES. 2976 (LI-O/21) → oas/AG/RES.2976(LI-O/21)",
    ],
  ],
  // what a conference of parties calls the Convention
  [
    "fr",
    "unfccc-cop",
    ["Rappelant les articles 2 et 3 de la Convention et priant la Conférence des Parties d’agir,"],
    ["Convention → unfccc (articles 2 et 3)", "Conférence des Parties → unfccc-cop"],
  ],
  // titles in none of the marks, and treaties named before
  [
    "fr",
    "ipu",
    [
      "rappelant la résolution de l’UIP intitulée La dimension parlementaire de la lutte, adoptée par la 141e Assemblée (Belgrade, 17 octobre 2019), le Traité sur la non-prolifération des armes nucléaires et le Traité sur l’interdiction des armes nucléaires,",
      "prie les parlements de mettre en œuvre lesdits traités;",
    ],
    [
      "UIP → ipu",
      "La dimension parlementaire de la lutte → ipu/141/la-dimension-parlementaire-de-la-lutte",
      "141e Assemblée (Belgrade, 17 octobre 2019) → ipu-assembly-141",
      "Traité sur la non-prolifération des armes nucléaires → npt",
      "Traité sur l’interdiction des armes nucléaires → tpnw",
      "lesdits traités → tpnw+npt",
    ],
  ],
  // the Labour Conference by number alone; another assembly's own number is not the Security Council's
  [
    "fr",
    "ilo-conference",
    ["Rappelant la convention no 111 et la recommandation no 202,"],
    ["convention no 111 → ilo-c111", "recommandation no 202 → ilo-r202"],
  ],
  ["es", "unga", ["Recordando el Convenio núm. 111 de otro país,"], []],
  [
    "fr",
    "nato-pa",
    ["Rappelant le Concept stratégique 2022 de l’Alliance atlantique et sa résolution 471 (2022),"],
    [
      "Concept stratégique 2022 → nato-strategic-concept-2022",
      "Alliance atlantique → nato",
      "résolution 471 (2022) → nato-pa/res/471",
    ],
  ],
  [
    "ru",
    "pace",
    ["ссылается на свою Резолюцию 2433 (2022) и на Рекомендацию 2231 (2022), призывает Комитет министров"],
    [
      "Резолюцию 2433 (2022) → pace/res/2433",
      "Рекомендацию 2231 (2022) → pace/rec/2231",
      "Комитет министров → coe-cm",
    ],
  ],
  // the European Union writes the nouns of French names small
  [
    "fr",
    "ep",
    [
      "vu la charte des Nations unies, l’acte final d’Helsinki et le statut de Rome de la Cour pénale internationale,",
    ],
    [
      "charte des Nations unies → un-charter",
      "acte final d’Helsinki → helsinki-1975",
      "statut de Rome de la Cour pénale internationale → rome-statute",
    ],
  ],
  [
    "en",
    "nato-pa",
    ["Recalling its Resolutions 479 and 481 and United Nations Security Council resolution 1540 (2004),"],
    [
      "Resolutions 479 → nato-pa/res/479",
      "481 → nato-pa/res/481",
      "United Nations Security Council resolution 1540 (2004) → S/RES/1540(2004)",
    ],
  ],
  // conferences of parties that count decisions with a point
  [
    "en",
    "cites-cop",
    [
      "NOTING Decision 19.13 of the Conference of the Parties, Decisions 18.77 to 18.79 and Decision 14.12 of the Conference of the Parties to the Convention on Migratory Species,",
    ],
    [
      "Decision 19.13 of the Conference of the Parties → cites-cop/dec/19.13",
      "Decisions 18.77 → cites-cop/dec/18.77",
      "18.79 → cites-cop/dec/18.79",
      "Decision 14.12 of the Conference of the Parties to the Convention on Migratory Species → cms-cop/dec/14.12",
    ],
  ],
  [
    "en",
    "unga",
    ["Recalling Decision 19.13 of the Conference,"],
    ["Decision 19.13 of the Conference → ? !number-impossible"],
  ],
  // numbers of the treaty series of the Council of Europe, at the name and alone
  [
    "en",
    "pace",
    ["recalls the Istanbul Convention (CETS No. 210), treaties ETS Nos. 5 and 163 and CETS No. 299,"],
    [
      "Istanbul Convention → istanbul",
      "CETS No. 210 → istanbul",
      "ETS Nos. 5 → echr",
      "163 → esc-1996",
      "CETS No. 299 → CETS:299",
    ],
  ],
  [
    "fr",
    "pace",
    ["invite à signer la STCE n° 217 et la STE no 108,"],
    ["STCE n° 217 → coe-terrorism-2015", "STE no 108 → coe-108"],
  ],
  // documents of the European Commission
  [
    "de",
    "ep",
    [
      "unter Hinweis auf COM(2025)0123, COM(2024) 560 final und JOIN(2020)0017, in Kenntnis von KOM(2010)0573,",
    ],
    [
      "COM(2025)0123 → eu/COM(2025)123",
      "COM(2024) 560 final → eu/COM(2024)560",
      "JOIN(2020)0017 → eu/JOIN(2020)17",
      "KOM(2010)0573 → eu/COM(2010)573",
    ],
  ],
  [
    "en",
    "unga",
    ["Recalling resolution C 9/2021 of the Universal Postal Congress and S/PRST 2004/16,"],
    [
      "resolution C 9/2021 → upu-congress/res/C9/2021",
      "Universal Postal Congress → upu-congress",
      "S/PRST 2004/16 → S/PRST/2004/16",
    ],
  ],
  // a charter is no letter
  [
    "es",
    "oas-general-assembly",
    ["Recordando la Carta de la Organización de los Estados Americanos,"],
    ["Carta de la Organización de los Estados Americanos → oas-charter"],
  ],
  // of declarations of one name the one that the resolution beside adopted
  [
    "en",
    "wha",
    [
      "Recalling United Nations General Assembly resolution 78/4 (2023), entitled “Political declaration of the high-level meeting on universal health coverage”,",
    ],
    [
      "United Nations General Assembly resolution 78/4 → A/RES/78/4",
      "Political declaration of the high-level meeting on universal health coverage → uhc-declaration-2023",
    ],
  ],
  [
    "fr",
    "wha",
    [
      "Rappelant la résolution 78/4 (2023), intitulée « Déclaration politique issue de la réunion de haut niveau sur la couverture sanitaire universelle »,",
    ],
    [
      "résolution 78/4 → A/RES/78/4",
      "Déclaration politique issue de la réunion de haut niveau sur la couverture sanitaire universelle → uhc-declaration-2023",
    ],
  ],
  // the European Union calls treaties those of the United Nations
  [
    "de",
    "ep",
    [
      "unter Hinweis auf das Übereinkommen der Vereinten Nationen über das Verbot des Einsatzes, der Lagerung, der Herstellung und der Weitergabe von Antipersonenminen,",
    ],
    [
      "Übereinkommen der Vereinten Nationen über das Verbot des Einsatzes, der Lagerung, der Herstellung und der Weitergabe von Antipersonenminen → apmbc",
    ],
  ],
  [
    "fr",
    "ep",
    ["vu la convention des Nations unies sur le statut des apatrides,"],
    ["convention des Nations unies sur le statut des apatrides → statelessness-1954"],
  ],
  [
    "es",
    "hrc",
    ["Tomando nota de la Observación General núm. 26 (2023) del Comité de los Derechos del Niño,"],
    ["Observación General núm. 26 (2023) → CRC/C/GC/26", "Comité de los Derechos del Niño → crc-c"],
  ],
  [
    "en",
    "unfccc-cop",
    [
      "Requests the secretariat to report on CMS Resolution 12.8, CITES Decisions 19.190 and EB156/2025/REC/1,",
    ],
    [
      "secretariat → unfccc-secretariat",
      "CMS Resolution 12.8 → cms-cop/res/12.8",
      "CITES Decisions 19.190 → cites-cop/dec/19.190",
      "EB156/2025/REC/1 → who/EB156/2025/REC/1",
    ],
  ],
  // the noun stands once before a list, and the organization is named elsewhere
  [
    "es",
    "icao-assembly",
    ["Recordando las Resoluciones A41-20, A41-21 y A41-22,", "Pide al Consejo que mantenga la iniciativa"],
    [
      "Resoluciones A41-20 → icao-assembly/res/A41-20",
      "A41-21 → icao-assembly/res/A41-21",
      "A41-22 → icao-assembly/res/A41-22",
      "Consejo → icao-council",
    ],
  ],
  [
    "en",
    "itu-plenipotentiary",
    [
      "Resolutions 71 (Rev. Bucharest, 2022) and 130 (Rev. Bucharest, 2022) of this conference;",
      "that ITU should work with the ITU Council",
    ],
    [
      "Resolutions 71 (Rev. Bucharest, 2022) → itu-plenipotentiary/res/71",
      "130 (Rev. Bucharest, 2022) → itu-plenipotentiary/res/130",
      "ITU → itu",
      "ITU Council → itu-council",
    ],
  ],
  [
    "en",
    "ramsar-cop",
    ["in accordance with Resolutions VII.11 and IX.22,", "AWARE of the Convention on Wetlands"],
    [
      "Resolutions VII.11 → ramsar-cop/res/VII.11",
      "IX.22 → ramsar-cop/res/IX.22",
      "Convention on Wetlands → ramsar-1971",
    ],
  ],
  [
    "en",
    "fao-conference",
    ["Recalling Resolution 9/2021 and General Assembly resolution 76/253,"],
    ["Resolution 9/2021 → fao-conference/res/9/2021", "General Assembly resolution 76/253 → A/RES/76/253"],
  ],
  [
    "en",
    "iaea-general-conference",
    [
      "Taking note of GOV/2025/43-GC(69)/8, requests the Director General to report to the Board of Governors,",
    ],
    [
      "GOV/2025/43-GC(69)/8 → GOV/2025/43",
      "Director General → iaea-director-general",
      "Board of Governors → iaea-board",
    ],
  ],
  [
    "en",
    "aipa",
    ["Recalling Resolution Res. 44GA/2023/Soc/03,"],
    ["Resolution Res. 44GA/2023/Soc/03 → aipa/res/44GA/2023/Soc/03"],
  ],
  // what a text itself calls an instrument
  [
    "en",
    "pan-african-parliament",
    [
      "Recalling the Protocol to the Constitutive Act of the African Union relating to the Pan-African Parliament adopted in Malabo in June 2014 (“the Malabo Protocol”), resolves to ratify the Malabo Protocol,",
    ],
    [
      "Protocol to the Constitutive Act of the African Union relating to the Pan-African Parliament → au-parliament-2014",
      "Malabo Protocol → au-parliament-2014",
      "Malabo Protocol → au-parliament-2014",
    ],
  ],
  // an agreement under a convention is no convention
  [
    "fr",
    "unga",
    [
      "Se félicitant de l’Accord se rapportant à la Convention des Nations Unies sur le droit de la mer et portant sur la conservation et l’utilisation durable de la diversité biologique marine des zones ne relevant pas de la juridiction nationale, demande aux États de devenir parties à l’Accord,",
      "Réaffirmant la Convention sur le droit de la mer et la Convention,",
    ],
    [
      "Accord se rapportant à la Convention des Nations Unies sur le droit de la mer et portant sur la conservation et l’utilisation durable de la diversité biologique marine des zones ne relevant pas de la juridiction nationale → bbnj",
      "Accord → bbnj",
      "Convention sur le droit de la mer → unclos",
      "Convention → unclos",
    ],
  ],
  // committees of one sort by their number
  [
    "en",
    "unga",
    ["Decides that the six Main Committees shall complete their work,", "four Main Committees"],
    [
      "six Main Committees → unga-first-committee+unga-second-committee+unga-third-committee+unga-fourth-committee+unga-fifth-committee+unga-sixth-committee",
    ],
  ],
];

test.each(rows)("in %s, %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
