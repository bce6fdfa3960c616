import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Names as German, Russian, Arabic and Chinese texts shorten them, acronyms in the paragraph that defines them, and titles in Chinese marks.
const rows: readonly CitedRow[] = [
  [
    // Bundestag, Drucksache 19/26156
    "de",
    "bundestag",
    [
      "das Fakultativprotokoll betreffend den Verkauf von Kindern, die Kinderprostitution und die Kinderpornografie und das Zweite Fakultativprotokoll zur Abschaffung der Todesstrafe, die Resolutionen der VN-Generalversammlung 62/149 und 75/183, die Resolution 2250 des VN-Sicherheitsrates,",
      "das VN-Übereinkommen gegen Korruption, die Sonderberichterstatterin der Vereinten Nationen über die Menschenrechtssituation in Belarus, die Kommissarin für Menschenrechte des Europarates und die Sonderbeauftragte für Kinder und bewaffnete Konflikte",
    ],
    [
      "Fakultativprotokoll betreffend den Verkauf von Kindern, die Kinderprostitution und die Kinderpornografie → crc-opsc",
      "Zweite Fakultativprotokoll zur Abschaffung der Todesstrafe → iccpr-op2",
      "Resolutionen der VN-Generalversammlung 62/149 → A/RES/62/149",
      "75/183 → A/RES/75/183",
      "Resolution 2250 des VN-Sicherheitsrates → S/RES/2250(2015)",
      "VN-Übereinkommen gegen Korruption → uncac",
      "Sonderberichterstatterin der Vereinten Nationen über die Menschenrechtssituation in Belarus → sr-belarus",
      "Kommissarin für Menschenrechte des Europarates → coe-commissioner",
      "Sonderbeauftragte für Kinder und bewaffnete Konflikte → srsg-caac",
    ],
  ],
  [
    "fr",
    "ipu",
    [
      "la Rapporteuse spéciale sur le droit à l’éducation, la Représentante spéciale pour la Somalie, la Convention de l’ONU contre la corruption et la Convention de La Haye pour la protection des biens culturels en cas de conflit armé (1954),",
    ],
    [
      "Rapporteuse spéciale sur le droit à l’éducation → sr-education",
      "Représentante spéciale pour la Somalie → srsg-somalia",
      "Convention de l’ONU contre la corruption → uncac",
      "Convention de La Haye pour la protection des biens culturels en cas de conflit armé → hague-cultural-1954",
    ],
  ],
  [
    "ar",
    "hrc",
    [
      "وإذ يشير إلى اتفاقية عام 1951 الخاصة بوضع اللاجئين، ويطلب إلى مفوضة الأمم المتحدة السامية لحقوق الإنسان والمقررة الخاصة المعنية بالحق في التعليم",
    ],
    [
      "اتفاقية عام 1951 الخاصة بوضع اللاجئين → refugee-1951",
      "مفوضة الأمم المتحدة السامية لحقوق الإنسان → unhchr",
      "المقررة الخاصة المعنية بالحق في التعليم → sr-education",
    ],
  ],
  [
    "zh",
    "ecosoc",
    [
      "敦促会员国批准《有组织犯罪公约》和《偷运移民议定书》，并注意到促进和保护人权小组委员会、政府间发展管理局的工作，",
    ],
    [
      "有组织犯罪公约 → untoc",
      "偷运移民议定书 → untoc-smuggling",
      "促进和保护人权小组委员会 → subcommission-human-rights",
      "政府间发展管理局 → igad",
    ],
  ],
  [
    "de",
    "bundestag",
    [
      "Das Übereinkommen über Streumunition (ÜSM) gilt, und Artikel 3 Absatz 1 ÜSM verpflichtet die Staaten; der Vertrag über den Waffenhandel (Arms Trade Treaty, ATT) und die Nummern 3 ÜBER",
    ],
    [
      "Übereinkommen über Streumunition (ÜSM) → ccm",
      "ÜSM → ccm (Artikel 3 Absatz 1)",
      "Vertrag über den Waffenhandel (Arms Trade Treaty, ATT) → att",
    ],
  ],
  [
    "de",
    "unga",
    [
      "das Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung und das Amt des Hohen Kommissars der Vereinten Nationen für Menschenrechte,",
      "ersucht das Büro, und das Amt,",
    ],
    [
      "Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung → unodc",
      "Amt des Hohen Kommissars der Vereinten Nationen für Menschenrechte → ohchr",
      "Büro → unodc",
      "Amt → ohchr",
    ],
  ],
  [
    "ru",
    "ipu",
    [
      "Факультативный протокол, касающийся участия детей в вооруженных конфликтах, Программу развития ООН и резолюцию 77/222 Генеральной Ассамблеи ООН, Конвенцию по кассетным боеприпасам (ККБ) и статью 4 ККБ,",
    ],
    [
      "Факультативный протокол, касающийся участия детей в вооруженных конфликтах → crc-opac",
      "Программу развития ООН → undp",
      "резолюцию 77/222 Генеральной Ассамблеи ООН → A/RES/77/222",
      "Конвенцию по кассетным боеприпасам (ККБ) → ccm",
      "ККБ → ccm (статью 4)",
    ],
  ],
  [
    "ar",
    "unga",
    [
      "البروتوكول الاختياري بشأن اشتراك الأطفال في المنازعات المسلحة وبروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وخاصة النساء والأطفال،",
    ],
    [
      "البروتوكول الاختياري بشأن اشتراك الأطفال في المنازعات المسلحة → crc-opac",
      "بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وخاصة النساء والأطفال → untoc-tip",
    ],
  ],
  [
    // A/RES/ES-11/1: the treaty in the title of another text is not cited
    "zh",
    "unga",
    [
      "《关于哈萨克斯坦加入不扩散核武器条约的备忘录》、《不扩散核武器条约》、《经1972年议定书修正的1961年麻醉品单一公约》、题为“执行《儿童权利公约》”、《打击跨国有组织犯罪公约》和《关于儿童卷入武装冲突问题的任择议定书》、A/HRC/45/13和Add.1，",
    ],
    [
      "关于哈萨克斯坦加入不扩散核武器条约的备忘录 → name:关于哈萨克斯坦加入不扩散核武器条约的备忘录",
      "不扩散核武器条约 → npt",
      "1961年麻醉品单一公约 → single-1961",
      "儿童权利公约 → crc",
      "打击跨国有组织犯罪公约 → untoc",
      "关于儿童卷入武装冲突问题的任择议定书 → crc-opac",
      "A/HRC/45/13 → A/HRC/45/13",
      "Add.1 → A/HRC/45/13/Add.1",
    ],
  ],
];

test.each(rows)("in %s, a text of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
