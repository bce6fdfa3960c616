import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { citedIn } from "./marked-document.ts";

// Committees of the Security Council by their resolutions, and what brackets define; after S/RES/1822, S/RES/986,
// S/RES/2000, S/RES/2020, S/RES/2054, S/RES/2083 and A/RES/74/127.
const rows: readonly (readonly [Language, paragraphs: readonly string[], cited: readonly string[]])[] = [
  [
    "en",
    [
      "Directs the Committee established pursuant to resolution 1267 (1999) (“the Committee”) to report,",
      "and the Committee’s website, the Committee established pursuant to paragraph 6 of resolution 751 (1992) and the Council; the Committee established pursuant to rule 28,",
    ],
    [
      "Committee established pursuant to resolution 1267 (1999) → sc-1267",
      "resolution 1267 (1999) → S/RES/1267(1999)",
      "Committee → sc-1267",
      "Committee → sc-1267",
      "Committee established pursuant to paragraph 6 of resolution 751 (1992) → sc-751",
      "resolution 751 (1992) → S/RES/751(1992) (paragraph 6)",
      "Council → unsc",
    ],
  ],
  [
    "fr",
    [
      "Prie le Comité créé par la résolution 1267 (1999), le Comité du Conseil de sécurité créé en application du paragraphe 6 de la résolution 751 (1992), et le Comité;",
    ],
    [
      "Comité créé par la résolution 1267 (1999) → sc-1267",
      "résolution 1267 (1999) → S/RES/1267(1999)",
      "Comité du Conseil de sécurité créé en application du paragraphe 6 de la résolution 751 (1992) → sc-751",
      "résolution 751 (1992) → S/RES/751(1992) (paragraphe 6)",
      "Comité → sc-751",
    ],
  ],
  [
    "es",
    [
      "La aprobación por el Comité establecido en virtud de la resolución 661 (1990), y el Comité del Consejo de Seguridad establecido en virtud de lo dispuesto en el párrafo 6 de la resolución 661 (1990);",
    ],
    [
      "Comité establecido en virtud de la resolución 661 (1990) → sc-661",
      "resolución 661 (1990) → S/RES/661(1990)",
      "Comité del Consejo de Seguridad establecido en virtud de lo dispuesto en el párrafo 6 de la resolución 661 (1990) → sc-661",
      "resolución 661 (1990) → S/RES/661(1990) (párrafo 6)",
    ],
  ],
  // S/RES/1452 (2002) and S/RES/1929 (2010): a comma, and what the body is called from here on
  [
    "es",
    [
      'la notificación al Comité, establecido en virtud de la resolución 1267 (1999) (en lo sucesivo "el Comité"), y una decisión del Comité',
    ],
    [
      "Comité, establecido en virtud de la resolución 1267 (1999) → sc-1267",
      "resolución 1267 (1999) → S/RES/1267(1999)",
      "Comité → sc-1267",
      "Comité → sc-1267",
    ],
  ],
  [
    "ru",
    [
      "отмечая доклад Генерального директора Международного агентства по атомной энергии (МАГАТЭ), постановляет, что Комитет, учрежденный резолюцией 1737 (2006) («Комитет»), и МАГАТЭ, в частности Совет управляющих МАГАТЭ,",
    ],
    [
      "Генерального директора Международного агентства по атомной энергии (МАГАТЭ) → iaea-director-general",
      "Комитет, учрежденный резолюцией 1737 (2006) → sc-1737",
      "резолюцией 1737 (2006) → S/RES/1737(2006)",
      "Комитет → sc-1737",
      "МАГАТЭ → iaea",
      "Совет управляющих МАГАТЭ → iaea-board",
    ],
  ],
  [
    "ru",
    [
      "Комитет, учрежденный резолюцией 1267 (1999), и Комитет Совета Безопасности, учрежденный во исполнение резолюции 751 (1992),",
    ],
    [
      "Комитет, учрежденный резолюцией 1267 (1999) → sc-1267",
      "резолюцией 1267 (1999) → S/RES/1267(1999)",
      "Комитет Совета Безопасности, учрежденный во исполнение резолюции 751 (1992) → sc-751",
      "резолюции 751 (1992) → S/RES/751(1992)",
    ],
  ],
  [
    "ar",
    ["تطلب إلى اللجنة المنشأة عملا بالقرار 1267 (1999) ولجنة مجلس الأمن المنشأة عملا بالقرار 751 (1992)؛"],
    [
      "اللجنة المنشأة عملا بالقرار 1267 (1999) → sc-1267",
      "القرار 1267 (1999) → S/RES/1267(1999)",
      "لجنة مجلس الأمن المنشأة عملا بالقرار 751 (1992) → sc-751",
      "القرار 751 (1992) → S/RES/751(1992)",
    ],
  ],
  [
    "zh",
    ["请安全理事会第1267(1999)号决议所设委员会和第751(1992)号决议所设委员会报告；"],
    [
      "安全理事会第1267(1999)号决议所设委员会 → sc-1267",
      "安全理事会第1267(1999)号决议 → S/RES/1267(1999)",
      "第751(1992)号决议所设委员会 → sc-751",
      "第751(1992)号决议 → S/RES/751(1992)",
    ],
  ],
  [
    "de",
    [
      "ersucht den Ausschuss nach Resolution 1267 (1999) und den Ausschuss des Sicherheitsrats nach Resolution 751 (1992);",
    ],
    [
      "Ausschuss nach Resolution 1267 (1999) → sc-1267",
      "Resolution 1267 (1999) → S/RES/1267(1999)",
      "Ausschuss des Sicherheitsrats nach Resolution 751 (1992) → sc-751",
      "Resolution 751 (1992) → S/RES/751(1992)",
    ],
  ],
  [
    "en",
    [
      "Taking note of the letter from the President of the International Tribunal for Rwanda (“the Tribunal”), to complete the work of the Tribunal;",
    ],
    [
      "President of the International Tribunal for Rwanda → ictr-president",
      "Tribunal → ictr",
      "Tribunal → ictr",
    ],
  ],
  [
    "en",
    [
      "authorized by resolutions 1942 (2010) and 1967 (2011), and 192 military observers; resolutions 1904 (2009), 1988 and 1989 (2011),",
    ],
    [
      "resolutions 1942 (2010) → S/RES/1942(2010)",
      "1967 (2011) → S/RES/1967(2011)",
      "resolutions 1904 (2009) → S/RES/1904(2009)",
      "1988 → S/RES/1988(2011)",
      "1989 (2011) → S/RES/1989(2011)",
    ],
  ],
  [
    "en",
    [
      "the United Nations Convention on the Law of the Sea of 10 December 1982 (“The Convention”), the International Convention against the Taking of Hostages,",
      "including any rights or obligations under the Convention,",
    ],
    [
      "United Nations Convention on the Law of the Sea of 10 December 1982 → unclos",
      "Convention → unclos",
      "International Convention against the Taking of Hostages → hostages-1979",
      "Convention → unclos",
    ],
  ],
  [
    "en",
    [
      "to take note of general comment No. 1 on migrant domestic workers, adopted by the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families at its thirteenth session,",
    ],
    [
      "general comment No. 1 → CMW/C/GC/1",
      "Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families → cmw-c",
    ],
  ],
  [
    "en",
    [
      "the Committee established pursuant to resolutions 1267 (1999) and 1989 (2011) (hereinafter “the Committee”), and the Committee established pursuant to resolution 1540 (2004),",
      "Calls upon the Committee to report;",
    ],
    [
      "Committee established pursuant to resolutions 1267 (1999) and 1989 (2011) → sc-1267",
      "resolutions 1267 (1999) → S/RES/1267(1999)",
      "1989 (2011) → S/RES/1989(2011)",
      "Committee → sc-1267",
      "Committee established pursuant to resolution 1540 (2004) → sc-1540",
      "resolution 1540 (2004) → S/RES/1540(2004)",
      "Committee → sc-1267",
    ],
  ],
  // S/RES/1891 (2009), S/RES/2060 (2012)
  [
    "en",
    [
      "Recalling the report by the Panel of Experts appointed by the Secretary-General pursuant to paragraph 3 (b) of resolution 1591 (2005), and the Panel’s recommendations to the Committee established pursuant to paragraph 3 (a) of resolution 1591 (2005),",
      "Requests the Panel of Experts and the Monitoring Group referred to in paragraph 3 of resolution 1558 (2004) to report; the Panel of Experts welcomes resolution 1521 (2003);",
    ],
    [
      "Panel of Experts appointed by the Secretary-General pursuant to paragraph 3 (b) of resolution 1591 (2005) → poe-sudan",
      "resolution 1591 (2005) → S/RES/1591(2005) (paragraph 3 (b))",
      "Panel → poe-sudan",
      "Committee established pursuant to paragraph 3 (a) of resolution 1591 (2005) → sc-1591",
      "resolution 1591 (2005) → S/RES/1591(2005) (paragraph 3 (a))",
      "Panel of Experts → poe-sudan",
      "Monitoring Group referred to in paragraph 3 of resolution 1558 (2004) → semg",
      "resolution 1558 (2004) → S/RES/1558(2004) (paragraph 3)",
      "Panel of Experts → poe-sudan",
      "resolution 1521 (2003) → S/RES/1521(2003)",
    ],
  ],
  // S/RES/1632 (2005), S/RES/1811 (2008), S/PRST/2017/24
  [
    "en",
    [
      "the Group of Experts created by the Secretary-General, further to paragraph 7 of resolution 1584 (2005), and tasks outlined in paragraphs 3 (a) to (c) of resolution 1587 (2005); designation by the Sanctions committee established by resolution 1970 (2011); the mandate of the Group of Experts",
    ],
    [
      "Group of Experts created by the Secretary-General, further to paragraph 7 of resolution 1584 (2005) → goe-cotedivoire",
      "resolution 1584 (2005) → S/RES/1584(2005) (paragraph 7)",
      "resolution 1587 (2005) → S/RES/1587(2005) (paragraphs 3 (a) to (c))",
      "Sanctions committee established by resolution 1970 (2011) → sc-1970",
      "resolution 1970 (2011) → S/RES/1970(2011)",
      "Group of Experts → goe-cotedivoire",
    ],
  ],
  // S/RES/460 (1979), S/RES/484 (1980), S/RES/759 (1992), S/RES/1491 (2003), S/RES/820 (1993)
  [
    "en",
    [
      "Further decides to dissolve the Committee established in pursuance of resolution 253 (1968);",
      "Recalling the recommendations of the Commission established under resolution 446 (1979), and the Commission of Experts established pursuant to resolution 780 (1992),",
      "Extends once more the stationing in Cyprus of the United Nations Peace-keeping Force established under resolution 186 (1964);",
      "Pays tribute to those who participated in the multinational stabilization force established in accordance with its resolution 1088 (1996), and recalls treaties in force under resolution 1511 (2003);",
      "Commends the Co-Chairmen of the Steering Committee of the International Conference on the Former Yugoslavia and the Chief of Staff of the United Nations Truce Supervision Organization in Palestine;",
      "Welcomes the reconvening of the Joint Commission;",
    ],
    [
      "Committee established in pursuance of resolution 253 (1968) → sc-253",
      "resolution 253 (1968) → S/RES/253(1968)",
      "Commission established under resolution 446 (1979) → commission-446",
      "resolution 446 (1979) → S/RES/446(1979)",
      "Commission of Experts established pursuant to resolution 780 (1992) → commission-experts-780",
      "resolution 780 (1992) → S/RES/780(1992)",
      "United Nations Peace-keeping Force established under resolution 186 (1964) → unficyp",
      "resolution 186 (1964) → S/RES/186(1964)",
      "multinational stabilization force established in accordance with its resolution 1088 (1996) → sfor",
      "resolution 1088 (1996) → S/RES/1088(1996)",
      "resolution 1511 (2003) → S/RES/1511(2003)",
      "Co-Chairmen of the Steering Committee of the International Conference on the Former Yugoslavia → icfy-steering-committee-cochairmen",
      "Chief of Staff of the United Nations Truce Supervision Organization in Palestine → untso-chief-of-staff",
    ],
  ],
  // S/RES/2080 (2012): the name that the text gives is the tribunal's, not its president's
  [
    "en",
    [
      "Taking note of a letter from the President of the International Criminal Tribunal for Rwanda (“the International Tribunal”) dated 31 October 2012,",
      "Noting also the concerns expressed by the President of the International Tribunal about staffing, and urging the International Tribunal to complete its work,",
    ],
    [
      "President of the International Criminal Tribunal for Rwanda → ictr-president",
      "International Tribunal → ictr",
      "President of the International Tribunal → ictr-president",
      "International Tribunal → ictr",
    ],
  ],
];

test.each(rows)("in %s: %j", (language, paragraphs, cited) => {
  const facts = { issuingBody: "unsc", symbol: "S/RES/2083(2012)", adopted: "2012-12-17" };
  expect(citedIn(paragraphs, { language, facts })).toEqual(cited);
});
