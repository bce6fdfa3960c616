import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { type BracketRow, readAsRow } from "./bracketed.ts";

const assembly: Frame = { facts: { symbol: "A/RES/67/193", issuingBody: "unga", adopted: "2012-12-20" } };
const securityCouncil: Frame = {
  facts: { symbol: "S/RES/2220(2015)", issuingBody: "unsc", adopted: "2015-05-22" },
};
const humanRights: Frame = {
  facts: { symbol: "A/HRC/RES/52/25", issuingBody: "hrc", adopted: "2023-04-03" },
};
const parliament: Frame = { facts: { issuingBody: "ipu", adopted: "2023-10-27" } };

const tables: readonly (readonly [string, Frame & { readonly part?: "footnote" }, readonly BracketRow[]])[] =
  [
    [
      "in a text of the General Assembly",
      assembly,
      [
        // A/RES/67/193
        [
          "Recalling its ⟦resolution 53/115 of 9 December 1998⟧, in which it urged Governments",
          "A/RES/53/115",
        ],
        ["including ⟦General Assembly resolution 66/183 of 19 December 2011⟧ and those on", "A/RES/66/183"],
        [
          "Recalling further the adoption by the Economic and Social Council of its ⟦resolution 2012/12 of 26 July 2012⟧ on the strategy",
          "E/RES/2012/12",
        ],
        [
          "Urging Governments to implement ⟦Commission on Narcotic Drugs resolution 53/10 of 12 March 2010⟧,",
          "E/CN.7/RES/53/10",
        ],
        [
          "Noting ⟦Commission on Narcotic Drugs resolutions 53/13 of 12 March 2010⟧ and ⟦55/1 of 16 March 2012⟧, as well as",
          "E/CN.7/RES/53/13",
          "E/CN.7/RES/55/1",
        ],
        // Who did in the sentence what the number holds; made for the case.
        [
          "In paragraph 8 of ⟦resolution 16/18⟧, the Human Rights Council called upon States to refrain.",
          "A/HRC/RES/16/18",
        ],
        ["By its ⟦resolution 16/18⟧, the Human Rights Council requested a report.", "A/HRC/RES/16/18"],
        ["In ⟦resolution 46/18⟧, the Committee is mentioned.", "A/RES/46/18"],
        // A/RES/75/193, A/RES/75/308 and A/RES/74/157, out of a PDF: marks beside and before the numbers
        [
          "Recalling ⟦Human Rights Council resolutions 24/22 of 27 September 2013⟧, 14 ⟦25/23 of 28 March 2014⟧, 15 ⟦26/23 of 27 June 2014⟧ 16 and ⟦27/16 of 25 September 2014⟧,",
          "A/HRC/RES/24/22",
          "A/HRC/RES/25/23",
          "A/HRC/RES/26/23",
          "A/HRC/RES/27/16",
        ],
        [
          "Recalling ⟦World Health Assembly resolutions 57.10 of 22 May 2004⟧ 5 and ⟦69.7 of 28 May 2016⟧ 6 on road safety,",
          "WHA57.10",
          "WHA69.7",
        ],
        [
          "Recalling ⟦Human Rights Council resolutions 32/13 of 1 July 2016⟧ on human rights on the Internet, 11⟦34/7 of 23 March 2017⟧ on the right to privacy",
          "A/HRC/RES/32/13",
          "A/HRC/RES/34/7",
        ],
        // A/RES/74/169, out of a PDF: footnote marks 16, 18 and 20 joined to the numbers behind them
        [
          "Recalling ⟦Human Rights Council resolutions 29/16 of 2 July 2015⟧, 16⟦30/10 of 1 October 2015⟧, 18⟦32/25 of 1 July 2016⟧, 20⟦S-25/1 of 21 October 2016⟧ and",
          "A/HRC/RES/29/16",
          "A/HRC/RES/30/10",
          "A/HRC/RES/32/25",
          "A/HRC/RES/S-25/1",
        ],
        // A/RES/75/48
        [
          "Recalling ⟦General Assembly resolutions 61/16 of 20 November 2006⟧, ⟦68/1 of 20 September 2013⟧ and ⟦72/305⟧,",
          "A/RES/61/16",
          "A/RES/68/1",
          "A/RES/72/305",
        ],
        [
          "Recalling ⟦Council resolutions 2010/15⟧ and ⟦2011/2⟧, ⟦Assembly resolution 66/183⟧",
          "E/RES/2010/15",
          "E/RES/2011/2",
          "A/RES/66/183",
        ],
        [
          "Recalling ⟦resolutions 1514 (XV) of 14 December 1960⟧ and ⟦2625 (XXV)⟧",
          "A/RES/1514(XV)",
          "A/RES/2625(XXV)",
        ],
        [
          "Recalling its ⟦resolutions 57/290 B⟧ and ⟦54/132 A and B⟧",
          "A/RES/57/290B",
          "A/RES/54/132A+A/RES/54/132B",
        ],
        [
          "Recalling its ⟦resolutions 1874 (S-IV) of 27 June 1963⟧ and ⟦ES-10/13⟧",
          "A/RES/1874(S-IV)",
          "A/RES/ES-10/13",
        ],
        ["Recalling its ⟦decision 74/550⟧", "A/DEC/74/550"],
        [
          "Recalling ⟦Security Council resolutions 242 (1967)⟧ and ⟦1373 (2001)⟧",
          "S/RES/242(1967)",
          "S/RES/1373(2001)",
        ],
        [
          "Reaffirming ⟦Human Rights Council resolutions 5/1⟧ on institution-building, ⟦16/21 of 25 March 2011⟧ and ⟦S-17/1⟧",
          "A/HRC/RES/5/1",
          "A/HRC/RES/16/21",
          "A/HRC/RES/S-17/1",
        ],
        [
          "Recalling ⟦General Assembly and Security Council resolutions 70/262⟧ and ⟦2282 (2016) of 27 April 2016⟧,",
          "A/RES/70/262",
          "S/RES/2282(2016)",
        ],
        // A/RES/76/185: a resolution inside the list
        [
          "Recalling its resolutions on crime, ⟦1992/22 of 30 July 1992⟧, entitled “Implementation of ⟦General Assembly resolution 46/152⟧ concerning activities”, ⟦1993/28 of 27 July 1993⟧ and ⟦1994/15⟧",
          "E/RES/1992/22",
          "A/RES/46/152",
          "E/RES/1993/28",
          "E/RES/1994/15",
        ],
        // A/RES/74/173
        [
          "Welcoming ⟦Commission on Crime Prevention and Criminal Justice resolution 26/4 of 26 May 2017⟧, in which the Commission",
          "E/CN.15/RES/26/4",
        ],
        ["Recalling ⟦Commission on Human Rights resolution 2005/80 of 21 April 2005⟧,", "E/CN.4/RES/2005/80"],
        ["Noting ⟦Commission on the Status of Women resolution 49/7 of 11 March 2005⟧,", "E/CN.6/RES/49/7"],
        ["in line with ⟦United Nations Environment Assembly resolution 4/10⟧,", "UNEP/EA.4/RES.10"],
        [
          "Recalling also ⟦World Health Assembly resolutions 60.18 of 23 May 2007⟧ and ⟦64.17⟧,",
          "WHA60.18",
          "WHA64.17",
        ],
        ["Noting ⟦resolution WHA66.22⟧ and ⟦decision WHA71(9)⟧,", "WHA66.22", "WHA71(9)"],
        ["Recalling ⟦decision 1/CP.21⟧ and ⟦resolution MSC.202(81)⟧,", "1/CP.21", "imo/MSC.202(81)"],
        // a year that the number cannot have
        ["Noting ⟦resolution 1584 (2004)⟧", "S/RES/1584(2005)"],
        [
          "Noting the Parliamentary Assembly of the Council of Europe in its ⟦resolution 2479 (2023)⟧,",
          "pace/res/2479",
        ],
        ["Recalling ⟦Human Rights Committee general comment No. 32 (2007)⟧,", "CCPR/C/GC/32"],
        // A/RES/74/240
        [
          "Taking note of ⟦resolutions 4/6 of 15 March 2019⟧, entitled “Marine plastic litter”, and ⟦4/9 of 15 March 2019⟧, adopted by the United Nations Environment Assembly,",
          "UNEP/EA.4/RES.6",
          "UNEP/EA.4/RES.9",
        ],
        // S/RES/2174(2014), A/RES/74/158: a note's mark on the line
        [
          "Recalling ⟦Security Council resolution 1970 (2011)⟧, as modified by paragraph 13 of ⟦2009 (2011)⟧, and ⟦UNSCR 2011 (2011)⟧",
          "S/RES/1970(2011)",
          "S/RES/2009(2011)",
          "S/RES/2011(2011)",
        ],
        [
          "Recalling ⟦Human Rights Council resolutions 31/37 of 24 March 2016⟧,2⟦33/22 of 30 September 2016⟧,3⟦S-18/1⟧",
          "A/HRC/RES/31/37",
          "A/HRC/RES/33/22",
          "A/HRC/RES/S-18/1",
        ],
        // A/RES/74/226
        [
          "Recalling the adoption by the Economic and Social Commission for Asia and the Pacific at its sixty-seventh session of ⟦resolution 67/2 of 25 May 2011⟧,",
          "E/ESCAP/RES/67/2",
        ],
        // A/RES/75/264 names a form of the Council of Europe
        ["Noting the adoption by the Committee of Ministers of ⟦resolution (2020)2⟧,", ""],
        // A/RES/74/20: another organization's Assembly
        [
          "Taking note of ⟦resolution 668 (XXI)⟧ adopted by the General Assembly of the World Tourism Organization",
          "un-tourism-assembly/res/668(XXI)",
        ],
        // near misses
        ["Stressing the school year 2014/15, the reform of 1998 and section 3"],
        ["Noting that the two resolutions adopted on 12 March 2010 and in 2011 were welcomed"],
        ["Recalling the present resolution, paragraph 4 of which"],
      ],
    ],
    [
      "in a note of the General Assembly",
      { ...assembly, part: "footnote" },
      [
        ["⟦Resolution S-20/2⟧, annex.", "A/RES/S-20/2"],
        [
          "⟦Resolutions S-20/4 A–E⟧.",
          "A/RES/S-20/4A+A/RES/S-20/4B+A/RES/S-20/4C+A/RES/S-20/4D+A/RES/S-20/4E",
        ],
        ["⟦Resolution 217 A (III)⟧.", "A/RES/217(III)A"],
        // A/RES/74/125, A/RES/74/222: resolutions that a report contains
        ["(⟦A/66/53⟧), chap. II, ⟦resolution 16/21⟧.", "A/66/53", "A/HRC/RES/16/21"],
        ["See ⟦A/52/25⟧, annex, ⟦decision 19/1⟧.", "A/52/25", "UNEP/GC/DEC/19/1"],
        // The Kunming-Montreal Global Biodiversity Framework
        ["⟦CBD/COP/15/17⟧, ⟦decision 15/4⟧, annex.", "CBD/COP/15/17", "CBD/COP/DEC/15/4"],
        ["President’s statement ⟦PRST/30/1⟧ and ⟦S/PRST/2006/41⟧.", "A/HRC/PRST/30/1", "S/PRST/2006/41"],
        ["See ⟦resolution 2200 A (XXI)⟧, annex.", "A/RES/2200(XXI)A"],
        ["⟦Resolution S-23/2⟧, annex, and ⟦resolution S-23/3⟧, annex.", "A/RES/S-23/2", "A/RES/S-23/3"],
      ],
    ],
    [
      "in a text of the Security Council",
      securityCouncil,
      [
        [
          "Recalling its ⟦resolutions 1674 (2006)⟧ on the protection of civilians, which reaffirms, inter alia, the outcome, ⟦1612 (2005) of 26 July 2005⟧ on children, ⟦1325 (2000)⟧",
          "S/RES/1674(2006)",
          "S/RES/1612(2005)",
          "S/RES/1325(2000)",
        ],
        [
          "Recalling ⟦General Assembly resolution 46/182⟧ and ⟦resolution 46/183⟧,",
          "A/RES/46/182",
          "A/RES/46/183",
        ],
        // S/RES/54(1948)
        ["appointed under ⟦General Assembly resolution 186 (S-2)⟧ of", "A/RES/186(S-2)"],
        ["by ⟦resolution 186 (S-2) of the General Assembly⟧,", "A/RES/186(S-2)"],
        // what nobody can read is left open
        ["by ⟦resolution 186 (S.2)⟧,", ""],
      ],
    ],
    [
      "in a text of the Human Rights Council",
      humanRights,
      [
        [
          "Recalling its ⟦resolutions S-31/1 of 24 August 2021⟧ and ⟦48/1 of 7 October 2021⟧,",
          "A/HRC/RES/S-31/1",
          "A/HRC/RES/48/1",
        ],
        [
          "Recalling ⟦General Assembly resolution 60/251 of 15 March 2006⟧ and ⟦Council resolution 5/1⟧,",
          "A/RES/60/251",
          "A/HRC/RES/5/1",
        ],
        ["Recalling ⟦resolution 60/251 of 15 March 2006⟧,", "A/RES/60/251"],
      ],
    ],
    [
      "in a text of a parliament",
      parliament,
      [
        [
          "Recalling ⟦UNHCR Executive Committee Conclusions No. 18 (XXXI) of 1980⟧, No. ⟦40 (XXXVI) of 1985⟧ and No. ⟦81 (XLVIII) of 1997⟧,",
          "unhcr-excom/concl/18(XXXI)",
          "unhcr-excom/concl/40(XXXVI)",
          "unhcr-excom/concl/81(XLVIII)",
        ],
        [
          "Recalling ⟦UN Security Council resolutions 1325⟧, ⟦1820⟧ and ⟦1888 (2009)⟧, and ⟦UNSCRs 242⟧ and ⟦338⟧,",
          "S/RES/1325(2000)",
          "S/RES/1820(2008)",
          "S/RES/1888(2009)",
          "S/RES/242(1967)",
          "S/RES/338(1973)",
        ],
        // the year tells the Parliamentary Assembly from the Security Council; of two years the number's own is right
        ["Noting ⟦resolution 2479 (2023)⟧ and ⟦resolution 2479 (2019)⟧", "pace/res/2479", "S/RES/2479(2019)"],
        [
          "Recalling ⟦United Nations Security Council resolutions 1325 of 31 October 2000⟧ on women, peace and security; ⟦1612 of 26 July 2005⟧ on children; and ⟦2250 of 9 December 2015⟧,",
          "S/RES/1325(2000)",
          "S/RES/1612(2005)",
          "S/RES/2250(2015)",
        ],
        [
          "Recalling ⟦United Nations General Assembly Resolution ES-11/2⟧, ⟦Human Rights Council Resolution 49/1 of 4 March 2022⟧ and ⟦Resolution S-34/1 of 12 May 2022⟧,",
          "A/RES/ES-11/2",
          "A/HRC/RES/49/1",
          "A/HRC/RES/S-34/1",
        ],
        [
          "Reaffirming the role of the UN Commission on Human Rights (⟦Decision 2004/110⟧),",
          "E/CN.4/DEC/2004/110",
        ],
        [
          "having regard to ⟦P9_TA(2021)0278⟧ and United Nations General Assembly Resolution ⟦A/RES/60/251⟧",
          "ep/P9_TA(2021)0278",
          "A/RES/60/251",
        ],
      ],
    ],
    [
      "in French",
      { ...assembly, language: "fr" },
      [
        [
          "Rappelant la ⟦résolution 2012/12 du Conseil économique et social⟧, en date du 26 juillet 2012, la ⟦résolution 16/21 du Conseil des droits de l’homme⟧, et sa ⟦décision 66/550⟧",
          "E/RES/2012/12",
          "A/HRC/RES/16/21",
          "A/DEC/66/550",
        ],
        ["Rappelant sa ⟦résolution 53/115 du 9 décembre 1998⟧, par laquelle", "A/RES/53/115"],
        [
          "Rappelant la ⟦résolution 60/1 de l’Assemblée générale⟧, en date du 16 septembre 2005,",
          "A/RES/60/1",
        ],
        [
          "Rappelant les ⟦résolutions 1325 (2000)⟧ et ⟦1820 (2008) du Conseil de sécurité⟧,",
          "S/RES/1325(2000)",
          "S/RES/1820(2008)",
        ],
      ],
    ],
    [
      "in Spanish",
      { ...assembly, language: "es" },
      [
        [
          "Recordando las ⟦resoluciones del Consejo de Seguridad 1325 (2000)⟧ y ⟦1820 (2008)⟧ y la ⟦resolución 16/21 del Consejo de Derechos Humanos⟧",
          "S/RES/1325(2000)",
          "S/RES/1820(2008)",
          "A/HRC/RES/16/21",
        ],
        [
          "Recordando sus ⟦resoluciones 41/60 J, de 3 de diciembre de 1986⟧, ⟦42/39 K, de 30 de noviembre de 1987⟧, y ⟦43/75⟧",
          "A/RES/41/60J",
          "A/RES/42/39K",
          "A/RES/43/75",
        ],
        [
          "Recordando la ⟦resolución 1267 (1999)⟧ y la ⟦resolución 2008/31 del Consejo Económico y Social⟧",
          "S/RES/1267(1999)",
          "E/RES/2008/31",
        ],
      ],
    ],
    [
      "in Russian",
      { ...assembly, language: "ru" },
      [
        [
          "ссылаясь на ⟦резолюции Совета Безопасности 1769 (2007)⟧, ⟦1778 (2007)⟧ и ⟦резолюцию 1861 (2009)⟧, на ⟦резолюцию 2012/12 Экономического и Социального Совета⟧",
          "S/RES/1769(2007)",
          "S/RES/1778(2007)",
          "S/RES/1861(2009)",
          "E/RES/2012/12",
        ],
        [
          "ссылаясь на ⟦резолюции 1493 от 28 июля 2003 года⟧ и ⟦1533 от 12 марта 2004 года⟧,",
          "S/RES/1493(2003)",
          "S/RES/1533(2004)",
        ],
        [
          "в своей ⟦резолюции 2200 А (XXI)⟧ и ⟦резолюции 60/1 Генеральной Ассамблеи⟧",
          "A/RES/2200(XXI)A",
          "A/RES/60/1",
        ],
      ],
    ],
    [
      "in Arabic",
      { ...assembly, language: "ar" },
      [
        [
          "وإذ تشير إلى ⟦قرار مجلس الأمن 1325 (2000)⟧ و⟦القرارين 1267 (1999)⟧ و ⟦1333 (2000)⟧، و⟦القرار دإ-20/2⟧ و⟦القرار 40 / 152 سين⟧",
          "S/RES/1325(2000)",
          "S/RES/1267(1999)",
          "S/RES/1333(2000)",
          "A/RES/S-20/2",
          "A/RES/40/152O",
        ],
        ["وإذ تشير إلى ⟦قرارها 54/169 المؤرخ 17 كانون الأول/ديسمبر 1999⟧،", "A/RES/54/169"],
        [
          "وإذ تشير إلى ⟦القرار 217 ألف (د - 3)⟧ و⟦قرار الجمعية العامة ٦٠/١⟧،",
          "A/RES/217(III)A",
          "A/RES/60/1",
        ],
        [
          "على النحو الذي أنشأته لجنة الأمم المتحدة لحقوق الإنسان (⟦القرار 110/2004⟧)،",
          "E/CN.4/DEC/2004/110",
        ],
      ],
    ],
    [
      "in Chinese",
      { ...assembly, language: "zh" },
      [
        [
          "回顾⟦安全理事会第1325(2000)⟧、⟦第1820(2008)⟧和⟦第1888(2009)号决议⟧、其⟦第60/1号决议⟧和⟦人权理事会第16/21号决议⟧，",
          "S/RES/1325(2000)",
          "S/RES/1820(2008)",
          "S/RES/1888(2009)",
          "A/RES/60/1",
          "A/HRC/RES/16/21",
        ],
        ["回顾⟦2003年5月22日第1483(2003)号决议⟧和⟦第47/233號決議⟧，", "S/RES/1483(2003)", "A/RES/47/233"],
        ["回顾⟦大会第217 A(III)号决议⟧，", "A/RES/217(III)A"],
      ],
    ],
    [
      "in German",
      { ...parliament, language: "de" },
      [
        [
          "unter Hinweis auf die ⟦Resolution 60/1 der Generalversammlung⟧ und die ⟦Resolution 1325 (2000)⟧",
          "A/RES/60/1",
          "S/RES/1325(2000)",
        ],
        ["in ⟦Resolution 2200 A (XXI) vom 16. Dezember 1966⟧,", "A/RES/2200(XXI)A"],
      ],
    ],
  ];

for (const [name, frame, rows] of tables)
  test.each(rows.map((row) => [row[0], row] as const))(`${name}: %s`, (sentence, row) => {
    expect(readAsRow(sentence, frame)).toEqual(row);
  });
