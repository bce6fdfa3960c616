import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Real names and numbers in sentences made for each form.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    [
      "Die 152. Versammlung wird in Istanbul stattfinden; das Exekutivkomitee der Inter-Parlamentarischen Union (IPU) und die IPU-Organe, Aufgaben der Union",
    ],
    [
      "152. Versammlung → ipu-assembly-152",
      "Exekutivkomitee → ipu-exco",
      "Inter-Parlamentarischen Union (IPU) → ipu",
      "IPU → ipu",
      "Union → ipu",
    ],
    { language: "de", facts: { issuingBody: "ipu", kind: "report" } },
  ],
  // The delegation of Liechtenstein to the IPU, report for 2025: a season of the year spoken of.
  [
    [
      "Die 150. Versammlung der Interparlamentarischen Union (IPU) fand in Tashkent statt; die Delegation nahm nur an der Herbstversammlung in Genf teil.",
      "An der Frühjahrsversammlung fehlte sie.",
    ],
    [
      "150. Versammlung → ipu-assembly-150",
      "Interparlamentarischen Union (IPU) → ipu",
      "Herbstversammlung → ipu-assembly-151",
      "Frühjahrsversammlung → ipu-assembly-150",
    ],
    { language: "de", facts: { issuingBody: "ipu", kind: "report" } },
  ],
  [
    [
      "وإذ تشير إلى ميثاق الأمم المتحدة والإعلان العالمي لحقوق الإنسان واتفاقيات جنيف، والهدف رقم 10 من الاتفاق العالمي للهجرة،",
    ],
    [
      "ميثاق الأمم المتحدة → un-charter",
      "الإعلان العالمي لحقوق الإنسان → udhr",
      "اتفاقيات جنيف → gc-i+gc-ii+gc-iii+gc-iv",
      "الاتفاق العالمي للهجرة → gcm (الهدف رقم 10)",
    ],
    { language: "ar", facts: { issuingBody: "ipu" } },
  ],
  [
    ["وإذ تشير إلى الاتفاقية الخاصة بوضع اللاجئين للعام 1951 وبرتوكولها للعام 1967،"],
    ["الاتفاقية الخاصة بوضع اللاجئين للعام 1951 → refugee-1951", "برتوكولها للعام 1967 → refugee-1967"],
    { language: "ar", facts: { issuingBody: "ipu" } },
  ],
  [
    [
      "Recordando la Convención relativa al Estatuto de los Refugiados y el Convenio relativo a la Protección de los Trabajadores Itinerantes,",
    ],
    [
      "Convención relativa al Estatuto de los Refugiados → refugee-1951",
      "Convenio relativo a la Protección de los Trabajadores Itinerantes → name:convenio-relativo-a-la-proteccion-de-los-trabajadores-itinerantes",
    ],
    { language: "es", facts: { issuingBody: "unga" } },
  ],
  [
    // E/RES/475(XV)
    ["Considérant la Convention internationale de 1926 relative à l’esclavage,"],
    ["Convention internationale de 1926 relative à l’esclavage → slavery-1926"],
    { language: "fr", facts: { issuingBody: "ecosoc" } },
  ],
  [
    ["回顾《儿童权利公约》和《联合国宪章》第七章，赞扬联合国毒品和犯罪问题办公室以及联合国系统，"],
    ["儿童权利公约 → crc", "联合国宪章 → un-charter (第七章)", "联合国毒品和犯罪问题办公室 → unodc"],
    { language: "zh", facts: { issuingBody: "unga" } },
  ],
  [
    [
      "ссылаясь на Конвенцию о правах ребенка[^1] и статью 20 Международного пакта о гражданских и политических правах, роль Организации Объединенных Наций и доклад Генерального секретаря[^2],",
      "[^1]: United Nations, Treaty Series, vol. 1577, No. 27531.",
      "[^2]: A/74/123.",
    ],
    [
      "Конвенцию о правах ребенка → crc",
      "Международного пакта о гражданских и политических правах → iccpr (статью 20)",
      "Организации Объединенных Наций → un",
      "доклад Генерального секретаря → A/74/123",
      "Генерального секретаря → unsg",
      "United Nations, Treaty Series, vol. 1577, No. 27531 → crc",
      "A/74/123 → A/74/123",
    ],
    { language: "ru", facts: { issuingBody: "unga" } },
  ],
  [
    [
      "Recordando la Convención sobre los Derechos del Niño[^1] y sus Protocolos Facultativos, el artículo 20 del Pacto Internacional de Derechos Civiles y Políticos, y la labor del sistema de las Naciones Unidas,",
      "[^1]: Naciones Unidas, Treaty Series, vol. 1577, núm. 27531.",
    ],
    [
      "Convención sobre los Derechos del Niño → crc",
      "Protocolos Facultativos → crc-opac+crc-opic+crc-opsc",
      "Pacto Internacional de Derechos Civiles y Políticos → iccpr (artículo 20)",
      "Naciones Unidas, Treaty Series, vol. 1577, núm. 27531 → crc",
    ],
    { language: "es", facts: { issuingBody: "unga" } },
  ],
  [
    [
      "Rappelant la Convention relative aux droits de l’enfant[^1] et les Protocoles facultatifs s’y rapportant, la Convention de 1951 relative au statut des réfugiés et son Protocole de 1967, et le rôle de l’Office des Nations Unies contre la drogue et le crime,",
      "[^1]: Nations Unies, Recueil des Traités, vol. 1577, no 27531.",
    ],
    [
      "Convention relative aux droits de l’enfant → crc",
      "Protocoles facultatifs s’y rapportant → crc-opac+crc-opic+crc-opsc",
      "Convention de 1951 relative au statut des réfugiés → refugee-1951",
      "Protocole de 1967 → refugee-1967",
      "Office des Nations Unies contre la drogue et le crime → unodc",
      "Nations Unies, Recueil des Traités, vol. 1577, no 27531 → crc",
    ],
    { language: "fr", facts: { issuingBody: "unga" } },
  ],
  [
    [
      "unter Hinweis auf das Übereinkommen über die Rechte des Kindes und die dazugehörigen Fakultativprotokolle, Artikel 20 des Internationalen Paktes über bürgerliche und politische Rechte und die Charta der Vereinten Nationen,",
    ],
    [
      "Übereinkommen über die Rechte des Kindes → crc",
      "Fakultativprotokolle → crc-opac+crc-opic+crc-opsc",
      "Internationalen Paktes über bürgerliche und politische Rechte → iccpr (Artikel 20)",
      "Charta der Vereinten Nationen → un-charter",
    ],
    { language: "de", facts: { issuingBody: "unga" } },
  ],
];

test.each(rows)("in other languages: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
