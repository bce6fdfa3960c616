import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Sentences of texts of other subjects: what the text has called "the Convention" before, possessives, labour conventions, assemblies of the IPU.
const rows: readonly CitedRow[] = [
  [
    // A/RES/74/19
    "de",
    "unga",
    [
      "betreffend das Seerechtsübereinkommen der Vereinten Nationen und die Vertragsstaaten des Übereinkommens,",
      "das Rahmenübereinkommen der Vereinten Nationen über Klimaänderungen und das Übereinkommen von Paris, Ziel 14 der Agenda 2030 für nachhaltige Entwicklung,",
      "fordert alle Staaten auf, Artikel 76 Absatz 8 des Übereinkommens zu beachten;",
    ],
    [
      "Seerechtsübereinkommen der Vereinten Nationen → unclos",
      "Übereinkommens → unclos",
      "Rahmenübereinkommen der Vereinten Nationen über Klimaänderungen → unfccc",
      "Übereinkommen von Paris → paris-agreement",
      "Agenda 2030 für nachhaltige Entwicklung → agenda-2030",
      "Übereinkommens → unclos (Artikel 76 Absatz 8)",
    ],
  ],
  [
    // Bundestag, Drucksache 18/6332
    "de",
    "bundestag",
    [
      "die vier Genfer Abkommen mit ihren Zusatzprotokollen, seine Erklärung, das ILO-Übereinkommen 169 und die ILO-Übereinkommen Nr. 87 und 98,",
      "das Übereinkommen über die Rechte des Kindes und seine Fakultativprotokolle",
    ],
    [
      "vier Genfer Abkommen → gc-i+gc-ii+gc-iii+gc-iv",
      "Zusatzprotokollen → gc-ap-i+gc-ap-ii+gc-ap-iii",
      "ILO-Übereinkommen 169 → ilo-c169",
      "ILO-Übereinkommen Nr. 87 → ilo-c87",
      "98 → ilo-c98",
      "Übereinkommen über die Rechte des Kindes → crc",
      "Fakultativprotokolle → crc-opac+crc-opic+crc-opsc",
    ],
  ],
  [
    // S/RES/2677(2023)
    "ru",
    "unsc",
    [
      "сотрудничать с Управлением Верховного комиссара Организации Объединенных Наций по правам человека и Межправительственной организацией по развитию (МОВР), Нуса-Дуанская декларация,",
    ],
    [
      "Управлением Верховного комиссара Организации Объединенных Наций по правам человека → ohchr",
      "Межправительственной организацией по развитию (МОВР) → igad",
      "Нуса-Дуанская декларация → name:нуса-дуанская-декларация",
    ],
  ],
  [
    "ru",
    "ipu",
    [
      "напоминая о резолюции, принятой 144-й Ассамблеей МПС (Нуса-Дуа, март 2022 года), и решениях 140-й Ассамблеи,",
    ],
    [
      "144-й Ассамблеей МПС (Нуса-Дуа, март 2022 года) → ipu-assembly-144",
      "140-й Ассамблеи → ipu-assembly-140",
    ],
  ],
  [
    "zh",
    "ipu",
    ["回顾各国议会联盟第145届大会(2022年,基加利)通过的决议和《小岛屿发展中国家快速行动方式(萨摩亚途径)》，"],
    [
      "各国议会联盟第145届大会(2022年,基加利) → ipu-assembly-145",
      "小岛屿发展中国家快速行动方式(萨摩亚途径) → samoa-pathway",
    ],
  ],
  [
    "ar",
    "ipu",
    [
      "وفي الجمعية العامة 147 للاتحاد البرلماني الدولي والجمعية العامة للأمم المتحدة،",
      "البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق ببيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية",
    ],
    [
      "الجمعية العامة 147 للاتحاد البرلماني الدولي → ipu-assembly-147",
      "الجمعية العامة للأمم المتحدة → unga",
      "البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق ببيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية → crc-opsc",
    ],
  ],
  [
    // A/RES/77/244: the short name in brackets
    "zh",
    "unga",
    ["邀请国际货币基金组织(基金组织)作出贡献，并请基金组织提出报告，国际刑事法院(2015年)，", "又请基金组织"],
    ["国际货币基金组织(基金组织) → imf", "基金组织 → imf", "国际刑事法院 → icc", "基金组织 → imf"],
  ],
  [
    // A/HRC/RES/52/23
    "fr",
    "hrc",
    [
      "Ayant à l’esprit l’Accord de Paris, en particulier l’article 2 de cet Accord, et le Protocole facultatif concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants,",
    ],
    [
      "Accord de Paris → paris-agreement",
      "Accord → paris-agreement (article 2)",
      "Protocole facultatif concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants → crc-opsc",
    ],
  ],
];

test.each(rows)("in %s, a text of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
