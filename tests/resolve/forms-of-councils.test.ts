import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Sentences of official translations: dates behind the body, years that tell which short form is meant, parts of works, committees.
const rows: readonly CitedRow[] = [
  [
    // A/RES/75/280, A/HRC/RES/52/25
    "de",
    "unga",
    [
      "unter Hinweis auf die Resolution 77/222 der Generalversammlung der Vereinten Nationen vom 15. Dezember 2022 und die Ziffern 3 bis 5 der Resolution 2628 (2022) des Sicherheitsrats vom 31. März 2022,",
    ],
    [
      "Resolution 77/222 der Generalversammlung der Vereinten Nationen vom 15. Dezember 2022 → A/RES/77/222",
      "Resolution 2628 (2022) des Sicherheitsrats vom 31. März 2022 → S/RES/2628(2022) (Ziffern 3 bis 5)",
    ],
  ],
  [
    // a convention with a name of its own is no short form of the one before
    "de",
    "unga",
    [
      "in Bekräftigung des Übereinkommens über die Rechte des Kindes und Artikel 7 Buchstabe b des Übereinkommens,",
      "unter Hinweis auf das Übereinkommen des Nordischen Rates über den Schutz der Küsten und das Protokoll V über Kampfmittel,",
    ],
    [
      "Übereinkommens über die Rechte des Kindes → crc",
      "Übereinkommens → crc (Artikel 7 Buchstabe b)",
      "Nordischen Rates → nordic-council",
    ],
  ],
  [
    "de",
    "unsc",
    ["den Ausschuss nach den Resolutionen 1267 (1999), 1989 (2011) und 2253 (2015) und den Ausschuss,"],
    [
      "Ausschuss nach den Resolutionen 1267 (1999), 1989 (2011) und 2253 (2015) → sc-1267",
      "Resolutionen 1267 (1999) → S/RES/1267(1999)",
      "1989 (2011) → S/RES/1989(2011)",
      "2253 (2015) → S/RES/2253(2015)",
      "Ausschuss → sc-1267",
    ],
  ],
  [
    // E/RES/2021/24
    "ru",
    "ecosoc",
    [
      "вновь подтверждая Единую конвенцию о наркотических средствах 1961 года и Конвенцию Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ 1988 года,",
      "ссылаясь на статью 14 Конвенции 1988 года, решение 18/120 Совета по правам человека от 30 сентября 2011 года и доклад Международного комитета по контролю над наркотиками,",
      "просит Комитет с учетом пунктов 1 и 2 резолюции 2368 (2017) Совета Безопасности, статьи 3, общей для Женевских конвенций 1949 года, и пункта 5 c) резолюции 60/251 Генеральной Ассамблеи;",
    ],
    [
      "Единую конвенцию о наркотических средствах 1961 года → single-1961",
      "Конвенцию Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ 1988 года → trafficking-1988",
      "Конвенции 1988 года → trafficking-1988 (статью 14)",
      "решение 18/120 Совета по правам человека от 30 сентября 2011 года → A/HRC/DEC/18/120",
      "Международного комитета по контролю над наркотиками → incb",
      "Комитет → incb",
      "резолюции 2368 (2017) Совета Безопасности → S/RES/2368(2017) (пунктов 1 и 2)",
      "Женевских конвенций 1949 года → gc-i+gc-ii+gc-iii+gc-iv (статьи 3)",
      "резолюции 60/251 Генеральной Ассамблеи → A/RES/60/251 (пункта 5 c))",
    ],
  ],
  [
    // A/HRC/RES/48/13
    "ru",
    "hrc",
    ["замечание общего порядка № 36 (2018) о праве на жизнь Комитета по правам человека"],
    ["замечание общего порядка № 36 (2018) → CCPR/C/GC/36", "Комитета по правам человека → ccpr-c"],
  ],
  [
    // A/RES/76/137: "its" is masculine of a council, feminine of the Assembly
    "ar",
    "unga",
    [
      "وإذ تشير إلى قرار مجلس حقوق الإنسان 45/30 المؤرخ 7 تشرين الأول/أكتوبر 2020 وقراره دإ-34/1 وقرارها 60/1،",
    ],
    [
      "قرار مجلس حقوق الإنسان 45/30 المؤرخ 7 تشرين الأول/أكتوبر 2020 → A/HRC/RES/45/30",
      "قراره دإ-34/1 → A/HRC/RES/S-34/1",
      "قرارها 60/1 → A/RES/60/1",
    ],
  ],
  [
    "ar",
    "hrc",
    [
      "الفقرة 1 من المادة 4 من اتفاقية حقوق الطفل والفقرتين 3 و 4 من القرار 46/7 والمادة 3 المشتركة بين اتفاقيات جنيف لعام 1949 والفصل السابع من ميثاق الأمم المتحدة",
      "والتعليق العام رقم 36 (2018) الصادر عن اللجنة المعنية بحقوق الإنسان واتفاقية المؤثرات العقلية لسنة 1971 والمادة 14 من اتفاقية سنة 1971",
    ],
    [
      "اتفاقية حقوق الطفل → crc (الفقرة 1 من المادة 4)",
      "القرار 46/7 → A/HRC/RES/46/7 (الفقرتين 3 و 4)",
      "اتفاقيات جنيف لعام 1949 → gc-i+gc-ii+gc-iii+gc-iv (المادة 3)",
      "ميثاق الأمم المتحدة → un-charter (الفصل السابع)",
      "التعليق العام رقم 36 (2018) → CCPR/C/GC/36",
      "اللجنة المعنية بحقوق الإنسان → ccpr-c",
      "اتفاقية المؤثرات العقلية لسنة 1971 → psychotropic-1971",
      "اتفاقية سنة 1971 → psychotropic-1971 (المادة 14)",
    ],
  ],
  [
    // A/RES/52/31: a space behind the slash of the month
    "ar",
    "unga",
    [
      "وإذ تشير إلى قرارها 40 / 152 سين المؤرخ 16 كانون الأول/ ديسمبر 1985، وإلى الفصل السابع من الميثاق، وقد اعتمدت الجمعية القرار 60/1،",
    ],
    [
      "قرارها 40 / 152 سين المؤرخ 16 كانون الأول/ ديسمبر 1985 → A/RES/40/152O",
      "الميثاق → un-charter (الفصل السابع)",
      "القرار 60/1 → A/RES/60/1",
    ],
  ],
  [
    // A/HRC/RES/52/23
    "zh",
    "hrc",
    ["请联合国人权事务高级专员与环境署合作，并请高级专员办事处提供支持；"],
    ["联合国人权事务高级专员 → unhchr", "环境署 → unep", "高级专员办事处 → ohchr"],
  ],
  [
    // A/RES/76/161
    "ru",
    "unga",
    [
      "подтверждая Хартию экономических прав и обязанностей государств, в частности статью 32 Хартии,",
      "Протокол № 6 к Конвенции о защите прав человека и основных свобод,",
    ],
    [
      "Хартию экономических прав и обязанностей государств → economic-rights-charter-1974",
      "Хартии → economic-rights-charter-1974 (статью 32)",
      "Протокол № 6 к Конвенции о защите прав человека и основных свобод → echr-p6",
    ],
  ],
  [
    // S/RES/2627(2022)
    "zh",
    "unsc",
    [
      "请专家小组向安理会第1718(2006)号决议所设委员会提供报告，根据《联合国宪章》第七章第四十一条和《公民及政治权利国际公约》第31条和第32条，",
      "敦促各国与委员会充分合作；",
    ],
    [
      "安理会第1718(2006)号决议所设委员会 → sc-1718",
      "安理会第1718(2006)号决议 → S/RES/1718(2006)",
      "联合国宪章 → un-charter (第七章第四十一条)",
      "公民及政治权利国际公约 → iccpr (第31条和第32条)",
      "委员会 → sc-1718",
    ],
  ],
  [
    "zh",
    "ecosoc",
    [
      "重申《1971年精神药物公约》和《1988年联合国禁止非法贩运麻醉药品和精神药物公约》，",
      "还回顾《1988年公约》第十四条第二款，",
    ],
    [
      "精神药物公约 → psychotropic-1971",
      "联合国禁止非法贩运麻醉药品和精神药物公约 → trafficking-1988",
      "1988年公约 → trafficking-1988 (第十四条第二款)",
    ],
  ],
];

test.each(rows)("in %s, a text of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
