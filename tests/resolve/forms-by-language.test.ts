import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { citedIn } from "./marked-document.ts";

// Real names and numbers in sentences made for each written form: numbers with their bodies, all series, symbols,
// instruments, collectives, short forms, "Ibid.", pinpoints, bodies; "настоящая резолюция" and its like are no mentions.
const rows: readonly (readonly [Language, paragraphs: readonly string[], cited: readonly string[]])[] = [
  // Plans, programmes, agendas and platforms of action once named, as the resolutions on their follow-up speak of them
  [
    "fr",
    [
      "Rappelant le Programme d’action d’Addis-Abeba issu de la troisième Conférence internationale sur le financement du développement et le Pacte mondial pour des migrations sûres, ordonnées et régulières,",
      "Réaffirme le Programme d’action et demande la mise en œuvre du Pacte mondial;",
    ],
    [
      "Programme d’action d’Addis-Abeba issu de la troisième Conférence internationale sur le financement du développement → addis-ababa-2015",
      "Pacte mondial pour des migrations sûres, ordonnées et régulières → gcm",
      "Programme d’action → addis-ababa-2015",
      "Pacte mondial → gcm",
    ],
  ],
  [
    "es",
    [
      "Recordando la Agenda de Acción de Addis Abeba y la Declaración y la Plataforma de Acción de Beijing,",
      "Reafirma la Agenda de Acción y la Plataforma de Acción;",
    ],
    [
      "Agenda de Acción de Addis Abeba → addis-ababa-2015",
      "Declaración y la Plataforma de Acción de Beijing → beijing-1995",
      "Agenda de Acción → addis-ababa-2015",
      "Plataforma de Acción → beijing-1995",
    ],
  ],
  [
    "ru",
    [
      "ссылаясь на Пекинскую декларацию и Платформу действий и Глобальный договор о безопасной, упорядоченной и легальной миграции,",
      "подтверждает Платформу действий и призывает выполнять Глобальный договор;",
    ],
    [
      "Пекинскую декларацию и Платформу действий → beijing-1995",
      "Глобальный договор о безопасной, упорядоченной и легальной миграции → gcm",
      "Платформу действий → beijing-1995",
      "Глобальный договор → gcm",
    ],
  ],
  [
    "zh",
    [
      "回顾《第三次发展筹资问题国际会议亚的斯亚贝巴行动议程》和《安全、有序和正常移民全球契约》，",
      "重申《行动议程》和《全球契约》；",
    ],
    [
      "第三次发展筹资问题国际会议亚的斯亚贝巴行动议程 → addis-ababa-2015",
      "安全、有序和正常移民全球契约 → gcm",
      "行动议程 → addis-ababa-2015",
      "全球契约 → gcm",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf die Aktionsagenda von Addis Abeba und die Erklärung und Aktionsplattform von Beijing,",
      "bekräftigt die Aktionsagenda und die Aktionsplattform;",
    ],
    [
      "Aktionsagenda von Addis Abeba → addis-ababa-2015",
      "Erklärung und Aktionsplattform von Beijing → beijing-1995",
      "Aktionsagenda → addis-ababa-2015",
      "Aktionsplattform → beijing-1995",
    ],
  ],
  // A/RES/72/305 and S/RES/1766 (2007) in Chinese: what a resolution is about, and officers by their own title
  [
    "zh",
    [
      "审查大会关于加强经济及社会理事会的第68/1号决议的执行情况，重申对秘书长特别代表的大力支持，并注意到人权与国际团结问题独立专家和促进和保护人权小组委员会的工作，",
      "请独立专家和小组委员会提出报告；",
    ],
    [
      "大会 → unga",
      "经济及社会理事会 → ecosoc",
      "第68/1号决议 → A/RES/68/1",
      "人权与国际团结问题独立专家 → ie-solidarity",
      "促进和保护人权小组委员会 → subcommission-human-rights",
      "独立专家 → ie-solidarity",
      "小组委员会 → subcommission-human-rights",
    ],
  ],
  [
    "de",
    [
      "in Anerkennung der Bemühungen der Vereinten Nationen, des Sonderbeauftragten des Generalsekretärs und des Entwicklungsprogramms der Vereinten Nationen,",
    ],
    ["Vereinten Nationen → un", "Entwicklungsprogramms der Vereinten Nationen → undp"],
  ],
  // A/RES/76/300 in German, A/HRC/RES/18/28 in Arabic
  [
    "de",
    [
      "unter Hinweis auf die Resolution 48/13 des Menschenrechtsrats vom 8. Oktober 2021 und ferner unter Hinweis auf die Ratsresolutionen 45/17 vom 6. Oktober 2020, 45/30 vom 7. Oktober 2020 und die Sicherheitsratsresolution 1325 (2000),",
    ],
    [
      "Resolution 48/13 des Menschenrechtsrats vom 8. Oktober 2021 → A/HRC/RES/48/13",
      "Ratsresolutionen 45/17 vom 6. Oktober 2020 → A/HRC/RES/45/17",
      "45/30 vom 7. Oktober 2020 → A/HRC/RES/45/30",
      "Sicherheitsratsresolution 1325 (2000) → S/RES/1325(2000)",
    ],
  ],
  [
    "ar",
    ["التي اعتمدتها الجمعية العامة في قرارها 2106 ( د-20 ) المؤرخ 21 كانون الأول/ديسمبر 1965،"],
    ["الجمعية العامة → unga", "قرارها 2106 ( د-20 ) المؤرخ 21 كانون الأول/ديسمبر 1965 → A/RES/2106(XX)"],
  ],
  [
    "ru",
    [
      "ссылаясь на свои резолюции 61/16 от 20 ноября 2006 года, 68/1 от 20 сентября 2013 года и 72/305 и свое решение 74/550, а также резолюции Экономического и Социального Совета 2010/15 и 2011/2, резолюцию 66/183 Ассамблеи,",
    ],
    [
      "резолюции 61/16 от 20 ноября 2006 года → A/RES/61/16",
      "68/1 от 20 сентября 2013 года → A/RES/68/1",
      "72/305 → A/RES/72/305",
      "решение 74/550 → A/DEC/74/550",
      "резолюции Экономического и Социального Совета 2010/15 → E/RES/2010/15",
      "2011/2 → E/RES/2011/2",
      "резолюцию 66/183 Ассамблеи → A/RES/66/183",
    ],
  ],
  [
    "ru",
    [
      "ссылаясь на резолюции 217 A (III) от 10 декабря 1948 года, 2625 (XXV), S-20/2, ES-10/21, 57/290 B, 54/132 A и B, S-20/4 A–E, резолюцию 1373 (2001) Совета Безопасности и его резолюцию 1325 от 31 октября 2000 года, резолюцию 52/25 Совета по правам человека,",
    ],
    [
      "резолюции 217 A (III) от 10 декабря 1948 года → A/RES/217(III)A",
      "2625 (XXV) → A/RES/2625(XXV)",
      "S-20/2 → A/RES/S-20/2",
      "ES-10/21 → A/RES/ES-10/21",
      "57/290 B → A/RES/57/290B",
      "54/132 A и B → A/RES/54/132A+A/RES/54/132B",
      "S-20/4 A–E → A/RES/S-20/4A+A/RES/S-20/4B+A/RES/S-20/4C+A/RES/S-20/4D+A/RES/S-20/4E",
      "резолюцию 1373 (2001) Совета Безопасности → S/RES/1373(2001)",
      "резолюцию 1325 от 31 октября 2000 года → S/RES/1325(2000)",
      "резолюцию 52/25 Совета по правам человека → A/HRC/RES/52/25",
    ],
  ],
  [
    "ru",
    [
      "ссылаясь на резолюцию 4/10 Ассамблеи Организации Объединенных Наций по окружающей среде, резолюции WHA66.22 и WHA71(9), заявление Председателя Совета Безопасности S/PRST/2006/41, решение 1/CP.21, замечание общего порядка № 32 Комитета по правам человека, резолюцию 53/10 Комиссии по наркотическим средствам,",
    ],
    [
      "резолюцию 4/10 Ассамблеи Организации Объединенных Наций по окружающей среде → UNEP/EA.4/RES.10",
      "резолюции WHA66.22 → WHA66.22",
      "WHA71(9) → WHA71(9)",
      "Председателя Совета Безопасности → unsc-president",
      "S/PRST/2006/41 → S/PRST/2006/41",
      "решение 1/CP.21 → 1/CP.21",
      "замечание общего порядка № 32 → CCPR/C/GC/32",
      "Комитета по правам человека → ccpr-c",
      "резолюцию 53/10 Комиссии по наркотическим средствам → E/CN.7/RES/53/10",
    ],
  ],
  [
    "ru",
    [
      "ссылаясь на Конвенцию о правах инвалидов,",
      "признавая важность Конвенции и Факультативного протокола к ней, статью 4 Конвенции, положения указанной Конвенции,",
      "призывает государства присоединиться к этой Конвенции;",
    ],
    [
      "Конвенцию о правах инвалидов → crpd",
      "Конвенции → crpd",
      "Факультативного протокола к ней → crpd-op",
      "Конвенции → crpd (статью 4)",
      "Конвенции → crpd",
      "Конвенции → crpd",
    ],
  ],
  [
    "ru",
    [
      "ссылаясь на свою резолюцию 78/220 от 19 декабря 2023 года,",
      "подтверждает указанную резолюцию и вышеупомянутые резолюции, пункт 4 этой резолюции, настоящая резолюция;",
    ],
    [
      "резолюцию 78/220 от 19 декабря 2023 года → A/RES/78/220",
      "резолюцию → A/RES/78/220",
      "резолюции → A/RES/78/220 (пункт 4)",
    ],
  ],
  [
    "ru",
    [
      "ссылаясь на четыре Женевские конвенции 1949 года и Дополнительные протоколы к ним 1977 года, три международные конвенции о контроле над наркотиками,",
      "подтверждает эти документы;",
    ],
    [
      "четыре Женевские конвенции 1949 года → gc-i+gc-ii+gc-iii+gc-iv",
      "Дополнительные протоколы к ним 1977 года → gc-ap-i+gc-ap-ii",
      "три международные конвенции о контроле над наркотиками → single-1961+psychotropic-1971+trafficking-1988",
      "эти документы → trafficking-1988+psychotropic-1971+single-1961+gc-ap-ii+gc-ap-i+gc-iv+gc-iii+gc-ii+gc-i",
    ],
  ],
  [
    "ru",
    [
      "принимает к сведению доклад Управления Организации Объединенных Наций по наркотикам и преступности и просит Управление; просит Совет Безопасности, и Совет; Комитет по правам ребенка и Комитет; Международный Суд и Суд; Организация Объединенных Наций и Организация;",
    ],
    [
      "Управления Организации Объединенных Наций по наркотикам и преступности → unodc",
      "Управление → unodc",
      "Совет Безопасности → unsc",
      "Совет → unsc",
      "Комитет по правам ребенка → crc-c",
      "Комитет → crc-c",
      "Международный Суд → icj",
      "Суд → icj",
      "Организация Объединенных Наций → un",
      "Организация → un",
    ],
  ],
  [
    "ru",
    [
      "подтверждая Всеобщую декларацию прав человека[^1], Декларацию о праве на развитие[^2],",
      "подтверждает Декларацию;",
      "[^1]: Резолюция 217 A (III).",
      "[^2]: Резолюция 41/128, приложение.",
    ],
    [
      "Всеобщую декларацию прав человека → udhr",
      "Декларацию о праве на развитие → rdtd",
      "Декларацию → ? !two-antecedents",
      "Резолюция 217 A (III) → A/RES/217(III)A",
      "Резолюция 41/128 → A/RES/41/128 (приложение)",
    ],
  ],
  [
    "ru",
    [
      "доклад Генерального секретаря[^1] и Конвенцию[^2],",
      "[^1]: Официальные отчеты Генеральной Ассамблеи, семьдесят девятая сессия, Дополнение № 53 (A/79/53).",
      "[^2]: United Nations, Treaty Series, vol. 2515, No. 44910.",
      "[^3]: Там же, глава II.",
    ],
    [
      "доклад Генерального секретаря → A/79/53",
      "Генерального секретаря → unsg",
      "Конвенцию → crpd",
      "Официальные отчеты Генеральной Ассамблеи, семьдесят девятая сессия, Дополнение № 53 (A/79/53) → A/79/53",
      "United Nations, Treaty Series, vol. 2515, No. 44910 → crpd",
      "Там же → crpd (глава II)",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى قراراتها 61/16 المؤرخ 20 تشرين الثاني/نوفمبر 2006 و 68/1 المؤرخ 20 أيلول/سبتمبر 2013 و 72/305 ومقررها 74/550، وقراري المجلس الاقتصادي والاجتماعي 2010/15 و 2011/2، وقرار الجمعية العامة 66/183،",
    ],
    [
      "قراراتها 61/16 المؤرخ 20 تشرين الثاني/نوفمبر 2006 → A/RES/61/16",
      "68/1 المؤرخ 20 أيلول/سبتمبر 2013 → A/RES/68/1",
      "72/305 → A/RES/72/305",
      "مقررها 74/550 → A/DEC/74/550",
      "قراري المجلس الاقتصادي والاجتماعي 2010/15 → E/RES/2010/15",
      "2011/2 → E/RES/2011/2",
      "قرار الجمعية العامة 66/183 → A/RES/66/183",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى القرارات 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948 و 2625 (د-25) و دإ-20/2 و دإط-10/21 و 57/290 باء و 54/132 ألف وباء، وقرار مجلس الأمن 1373 (2001) وقراره 1325 المؤرخ 31 تشرين الأول/أكتوبر 2000، وقرار مجلس حقوق الإنسان 52/25،",
    ],
    [
      "القرارات 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948 → A/RES/217(III)A",
      "2625 (د-25) → A/RES/2625(XXV)",
      "دإ-20/2 → A/RES/S-20/2",
      "دإط-10/21 → A/RES/ES-10/21",
      "57/290 باء → A/RES/57/290B",
      "54/132 ألف وباء → A/RES/54/132A+A/RES/54/132B",
      "قرار مجلس الأمن 1373 (2001) → S/RES/1373(2001)",
      "قراره 1325 المؤرخ 31 تشرين الأول/أكتوبر 2000 → S/RES/1325(2000)",
      "قرار مجلس حقوق الإنسان 52/25 → A/HRC/RES/52/25",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى قرار جمعية الأمم المتحدة للبيئة 4/10، والقرار WHA66.22، والبيان الرئاسي S/PRST/2006/41، والمقرر 1/م أ-21، والتعليق العام رقم 32 للجنة المعنية بحقوق الإنسان، وقرار لجنة المخدرات 53/10،",
    ],
    [
      "قرار جمعية الأمم المتحدة للبيئة 4/10 → UNEP/EA.4/RES.10",
      "WHA66.22 → WHA66.22",
      "S/PRST/2006/41 → S/PRST/2006/41",
      "1/م أ-21 → 1/CP.21",
      "التعليق العام رقم 32 → CCPR/C/GC/32",
      "للجنة المعنية بحقوق الإنسان → ccpr-c",
      "قرار لجنة المخدرات 53/10 → E/CN.7/RES/53/10",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى اتفاقية حقوق الأشخاص ذوي الإعاقة،",
      "وإذ تسلم بأهمية الاتفاقية والبروتوكول الاختياري الملحق بها، والمادة 4 من الاتفاقية، وأحكام الاتفاقية المذكورة،",
      "تهيب بالدول أن تنضم إلى تلك الاتفاقية وهذه الاتفاقية؛",
    ],
    [
      "اتفاقية حقوق الأشخاص ذوي الإعاقة → crpd",
      "الاتفاقية → crpd",
      "البروتوكول الاختياري الملحق بها → crpd-op",
      "الاتفاقية → crpd (المادة 4)",
      "الاتفاقية → crpd",
      "الاتفاقية → crpd",
      "الاتفاقية → crpd",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى قرارها 78/220 المؤرخ 19 كانون الأول/ديسمبر 2023،",
      "تؤكد من جديد القرار المذكور والقرارات المذكورة أعلاه، والفقرة 4 من ذلك القرار، وهذا القرار؛",
    ],
    [
      "قرارها 78/220 المؤرخ 19 كانون الأول/ديسمبر 2023 → A/RES/78/220",
      "قرار → A/RES/78/220",
      "قرار → A/RES/78/220",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى اتفاقيات جنيف الأربع لعام 1949 وبروتوكوليها الإضافيين لعام 1977، والاتفاقيات الدولية الثلاث لمراقبة المخدرات،",
      "تؤكد هذه الصكوك؛",
    ],
    [
      "اتفاقيات جنيف الأربع لعام 1949 → gc-i+gc-ii+gc-iii+gc-iv",
      "بروتوكوليها الإضافيين لعام 1977 → gc-ap-i+gc-ap-ii",
      "الاتفاقيات الدولية الثلاث لمراقبة المخدرات → single-1961+psychotropic-1971+trafficking-1988",
      "هذه الصكوك → trafficking-1988+psychotropic-1971+single-1961+gc-ap-ii+gc-ap-i+gc-iv+gc-iii+gc-ii+gc-i",
    ],
  ],
  [
    "ar",
    [
      "تحيط علما بتقرير مكتب الأمم المتحدة المعني بالمخدرات والجريمة وتطلب إلى المكتب؛ وتطلب إلى مجلس الأمن، والمجلس؛ ولجنة حقوق الطفل واللجنة؛ ومحكمة العدل الدولية والمحكمة؛ والأمم المتحدة والمنظمة؛ ومنظمة الصحة العالمية والمنظمة؛",
    ],
    [
      "مكتب الأمم المتحدة المعني بالمخدرات والجريمة → unodc",
      "المكتب → unodc",
      "مجلس الأمن → unsc",
      "المجلس → unsc",
      "لجنة حقوق الطفل → crc-c",
      "اللجنة → crc-c",
      "محكمة العدل الدولية → icj",
      "المحكمة → icj",
      "الأمم المتحدة → un",
      "المنظمة → un",
      "منظمة الصحة العالمية → who",
      "المنظمة → who",
    ],
  ],
  [
    "ar",
    [
      "وإذ تؤكد من جديد الإعلان العالمي لحقوق الإنسان[^1]، وإعلان الحق في التنمية[^2]،",
      "تؤكد من جديد الإعلان؛",
      "[^1]: القرار 217 ألف (د-3).",
      "[^2]: القرار 41/128، المرفق.",
    ],
    [
      "الإعلان العالمي لحقوق الإنسان → udhr",
      "إعلان الحق في التنمية → rdtd",
      "الإعلان → ? !two-antecedents",
      "القرار 217 ألف (د-3) → A/RES/217(III)A",
      "القرار 41/128 → A/RES/41/128 (المرفق)",
    ],
  ],
  [
    "ar",
    [
      "تقرير الأمين العام[^1] والاتفاقية[^2]،",
      "[^1]: الوثائق الرسمية للجمعية العامة، الدورة التاسعة والسبعون، الملحق رقم 53 (A/79/53).",
      "[^2]: United Nations, Treaty Series, vol. 2515, No. 44910.",
      "[^3]: المرجع نفسه، الفصل الثاني.",
    ],
    [
      "تقرير الأمين العام → A/79/53",
      "الأمين العام → unsg",
      "الاتفاقية → crpd",
      "الوثائق الرسمية للجمعية العامة، الدورة التاسعة والسبعون، الملحق رقم 53 (A/79/53) → A/79/53",
      "United Nations, Treaty Series, vol. 2515, No. 44910 → crpd",
      "المرجع نفسه → crpd (الفصل الثاني)",
    ],
  ],
  [
    "zh",
    [
      "回顾其2006年11月20日第61/16号、2013年9月20日第68/1号和第72/305号决议及第74/550号决定，以及经济及社会理事会第2010/15号和第2011/2号决议、大会第66/183号决议，",
    ],
    [
      "2006年11月20日第61/16号 → A/RES/61/16",
      "2013年9月20日第68/1号 → A/RES/68/1",
      "第72/305号决议 → A/RES/72/305",
      "第74/550号决定 → A/DEC/74/550",
      "经济及社会理事会第2010/15号 → E/RES/2010/15",
      "第2011/2号决议 → E/RES/2011/2",
      "大会第66/183号决议 → A/RES/66/183",
    ],
  ],
  [
    "zh",
    [
      "回顾1948年12月10日第217 A(III)号、第2625(XXV)号、第S-20/2号、第ES-10/21号、第57/290 B号、第54/132 A和B号决议、安全理事会第1373(2001)号决议及2000年10月31日第1325号决议、人权理事会第52/25号决议，",
    ],
    [
      "1948年12月10日第217 A(III)号 → A/RES/217(III)A",
      "第2625(XXV)号 → A/RES/2625(XXV)",
      "第S-20/2号 → A/RES/S-20/2",
      "第ES-10/21号 → A/RES/ES-10/21",
      "第57/290 B号 → A/RES/57/290B",
      "第54/132 A和B号决议 → A/RES/54/132A+A/RES/54/132B",
      "安全理事会第1373(2001)号决议 → S/RES/1373(2001)",
      "2000年10月31日第1325号决议 → S/RES/1325(2000)",
      "人权理事会第52/25号决议 → A/HRC/RES/52/25",
    ],
  ],
  [
    "zh",
    [
      "回顾联合国环境大会第4/10号决议、世界卫生大会第WHA66.22号决议、安全理事会主席声明S/PRST/2006/41、第1/CP.21号决定、人权事务委员会第32号一般性意见、麻醉药品委员会第53/10号决议，",
    ],
    [
      "联合国环境大会第4/10号决议 → UNEP/EA.4/RES.10",
      "世界卫生大会 → wha",
      "第WHA66.22号决议 → WHA66.22",
      "安全理事会主席 → unsc-president",
      "S/PRST/2006/41 → S/PRST/2006/41",
      "第1/CP.21号决定 → 1/CP.21",
      "人权事务委员会第32号一般性意见 → CCPR/C/GC/32",
      "麻醉药品委员会第53/10号决议 → E/CN.7/RES/53/10",
    ],
  ],
  [
    "zh",
    [
      "回顾《残疾人权利公约》，",
      "认识到《公约》及其《任择议定书》、《公约》第四条、该公约和上述公约的规定，",
      "呼吁各国加入《公约》；",
    ],
    [
      "残疾人权利公约 → crpd",
      "公约 → crpd",
      "任择议定书 → crpd-op",
      "公约 → crpd (第四条)",
      "公约 → crpd",
      "公约 → crpd",
      "公约 → crpd",
    ],
  ],
  [
    "zh",
    ["回顾其2023年12月19日第78/220号决议，", "重申上述决议、该决议第4段和本决议；"],
    ["2023年12月19日第78/220号决议 → A/RES/78/220", "决议 → A/RES/78/220", "决议 → A/RES/78/220 (第4段)"],
  ],
  [
    "zh",
    ["回顾1949年日内瓦四公约及其1977年《附加议定书》、三项国际药物管制公约，", "重申这些文书；"],
    [
      "日内瓦四公约 → gc-i+gc-ii+gc-iii+gc-iv",
      "1977年《附加议定书》 → gc-ap-i+gc-ap-ii",
      "三项国际药物管制公约 → single-1961+psychotropic-1971+trafficking-1988",
      "这些文书 → trafficking-1988+psychotropic-1971+single-1961+gc-ap-ii+gc-ap-i+gc-iv+gc-iii+gc-ii+gc-i",
    ],
  ],
  [
    "zh",
    [
      "注意到联合国毒品和犯罪问题办公室，请该办公室；请安全理事会，安理会；儿童权利委员会，委员会；国际法院，法院；联合国，本组织；世界卫生组织，该组织；",
    ],
    [
      "联合国毒品和犯罪问题办公室 → unodc",
      "办公室 → unodc",
      "安全理事会 → unsc",
      "安理会 → unsc",
      "儿童权利委员会 → crc-c",
      "委员会 → crc-c",
      "国际法院 → icj",
      "法院 → icj",
      "联合国 → un",
      "组织 → un",
      "世界卫生组织 → who",
      "组织 → who",
    ],
  ],
  [
    "zh",
    [
      "重申《世界人权宣言》[^1]、《发展权利宣言》[^2]，",
      "重申《宣言》；",
      "[^1]: 第217 A(III)号决议。",
      "[^2]: 第41/128号决议，附件。",
    ],
    [
      "世界人权宣言 → udhr",
      "发展权利宣言 → rdtd",
      "宣言 → ? !two-antecedents",
      "第217 A(III)号决议 → A/RES/217(III)A",
      "第41/128号决议 → A/RES/41/128 (附件)",
    ],
  ],
  [
    "zh",
    [
      "秘书长的报告[^1]和《公约》[^2]，",
      "[^1]: 《大会正式记录，第七十九届会议，补编第53号》（A/79/53）。",
      "[^2]: 联合国，《条约汇编》，第2515卷，第44910号。",
      "[^3]: 同上，第二章。",
    ],
    [
      "秘书长的报告 → A/79/53",
      "秘书长 → unsg",
      "公约 → crpd",
      "《大会正式记录，第七十九届会议，补编第53号》（A/79/53） → A/79/53",
      "联合国，《条约汇编》，第2515卷，第44910号 → crpd",
      "同上 → crpd (第二章)",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf ihre Resolutionen 61/16 vom 20. November 2006, 68/1 vom 20. September 2013 und 72/305 und ihren Beschluss 74/550 sowie die Resolutionen 2010/15 und 2011/2 des Wirtschafts- und Sozialrats, Resolution 66/183 der Generalversammlung,",
    ],
    [
      "Resolutionen 61/16 vom 20. November 2006 → A/RES/61/16",
      "68/1 vom 20. September 2013 → A/RES/68/1",
      "72/305 → A/RES/72/305",
      "Beschluss 74/550 → A/DEC/74/550",
      "Resolutionen 2010/15 → E/RES/2010/15",
      "2011/2 des Wirtschafts- und Sozialrats → E/RES/2011/2",
      "Resolution 66/183 der Generalversammlung → A/RES/66/183",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf die Resolutionen 217 A (III) vom 10. Dezember 1948, 2625 (XXV), S-20/2, ES-10/21, 57/290 B, 54/132 A und B, S-20/4 A–E, die Resolution 1373 (2001) des Sicherheitsrats und seine Resolution 1325 vom 31. Oktober 2000, Resolution 52/25 des Menschenrechtsrats,",
    ],
    [
      "Resolutionen 217 A (III) vom 10. Dezember 1948 → A/RES/217(III)A",
      "2625 (XXV) → A/RES/2625(XXV)",
      "S-20/2 → A/RES/S-20/2",
      "ES-10/21 → A/RES/ES-10/21",
      "57/290 B → A/RES/57/290B",
      "54/132 A und B → A/RES/54/132A+A/RES/54/132B",
      "S-20/4 A–E → A/RES/S-20/4A+A/RES/S-20/4B+A/RES/S-20/4C+A/RES/S-20/4D+A/RES/S-20/4E",
      "Resolution 1373 (2001) des Sicherheitsrats → S/RES/1373(2001)",
      "Resolution 1325 vom 31. Oktober 2000 → S/RES/1325(2000)",
      "Resolution 52/25 des Menschenrechtsrats → A/HRC/RES/52/25",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf die Resolution 4/10 der Umweltversammlung der Vereinten Nationen, die Resolution WHA66.22, die Erklärung des Präsidenten S/PRST/2006/41, Beschluss 1/CP.21, die Allgemeine Bemerkung Nr. 32 des Menschenrechtsausschusses, die Resolution 53/10 der Suchtstoffkommission,",
    ],
    [
      "Resolution 4/10 der Umweltversammlung der Vereinten Nationen → UNEP/EA.4/RES.10",
      "Resolution WHA66.22 → WHA66.22",
      "S/PRST/2006/41 → S/PRST/2006/41",
      "Beschluss 1/CP.21 → 1/CP.21",
      "Allgemeine Bemerkung Nr. 32 → CCPR/C/GC/32",
      "Menschenrechtsausschusses → ccpr-c",
      "Resolution 53/10 der Suchtstoffkommission → E/CN.7/RES/53/10",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf das Übereinkommen über die Rechte von Menschen mit Behinderungen,",
      "in Anerkennung des Übereinkommens und des Fakultativprotokolls dazu, Artikel 4 des Übereinkommens, die Bestimmungen des genannten Übereinkommens,",
      "fordert die Staaten auf, diesem Übereinkommen beizutreten;",
    ],
    [
      "Übereinkommen über die Rechte von Menschen mit Behinderungen → crpd",
      "Übereinkommens → crpd",
      "Fakultativprotokolls → crpd-op",
      "Übereinkommens → crpd (Artikel 4)",
      "Übereinkommens → crpd",
      "Übereinkommen → crpd",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf ihre Resolution 78/220 vom 19. Dezember 2023,",
      "bekräftigt die genannte Resolution und die oben genannten Resolutionen, Ziffer 4 dieser Resolution, diese Resolution;",
    ],
    ["Resolution 78/220 vom 19. Dezember 2023 → A/RES/78/220", "Resolution → A/RES/78/220"],
  ],
  [
    "de",
    [
      "unter Hinweis auf die vier Genfer Abkommen von 1949 und die dazugehörigen Zusatzprotokolle von 1977, die drei internationalen Suchtstoffübereinkünfte,",
      "bekräftigt diese Übereinkünfte;",
    ],
    [
      "vier Genfer Abkommen von 1949 → gc-i+gc-ii+gc-iii+gc-iv",
      "Zusatzprotokolle von 1977 → gc-ap-i+gc-ap-ii",
      "drei internationalen Suchtstoffübereinkünfte → single-1961+psychotropic-1971+trafficking-1988",
      "diese Übereinkünfte → trafficking-1988+psychotropic-1971+single-1961+gc-ap-ii+gc-ap-i+gc-iv+gc-iii+gc-ii+gc-i",
    ],
  ],
  [
    "de",
    [
      "nimmt Kenntnis vom Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung und ersucht das Büro; ersucht den Sicherheitsrat und den Rat; den Ausschuss für die Rechte des Kindes und den Ausschuss; den Internationalen Gerichtshof und den Gerichtshof; die Vereinten Nationen und die Organisation;",
    ],
    [
      "Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung → unodc",
      "Büro → unodc",
      "Sicherheitsrat → unsc",
      "Rat → unsc",
      "Ausschuss für die Rechte des Kindes → crc-c",
      "Ausschuss → crc-c",
      "Internationalen Gerichtshof → icj",
      "Gerichtshof → icj",
      "Vereinten Nationen → un",
      "Organisation → un",
    ],
  ],
  [
    "de",
    [
      "in Bekräftigung der Allgemeinen Erklärung der Menschenrechte[^1], der Erklärung über das Recht auf Entwicklung[^2],",
      "bekräftigt die Erklärung;",
      "[^1]: Resolution 217 A (III).",
      "[^2]: Resolution 41/128, Anlage.",
    ],
    [
      "Allgemeinen Erklärung der Menschenrechte → udhr",
      "Erklärung über das Recht auf Entwicklung → rdtd",
      "Erklärung → ? !two-antecedents",
      "Resolution 217 A (III) → A/RES/217(III)A",
      "Resolution 41/128 → A/RES/41/128 (Anlage)",
    ],
  ],
  [
    "fr",
    [
      "Rappelant ses résolutions 61/16 du 20 novembre 2006, 68/1 du 20 septembre 2013 et 72/305 et sa décision 74/550, ainsi que les résolutions 2010/15 et 2011/2 du Conseil économique et social et la résolution 66/183 de l’Assemblée générale,",
    ],
    [
      "résolutions 61/16 du 20 novembre 2006 → A/RES/61/16",
      "68/1 du 20 septembre 2013 → A/RES/68/1",
      "72/305 → A/RES/72/305",
      "décision 74/550 → A/DEC/74/550",
      "résolutions 2010/15 → E/RES/2010/15",
      "2011/2 du Conseil économique et social → E/RES/2011/2",
      "résolution 66/183 de l’Assemblée générale → A/RES/66/183",
    ],
  ],
  [
    "fr",
    [
      "Rappelant les résolutions 217 A (III) du 10 décembre 1948, 2625 (XXV), S-20/2, ES-10/21, 57/290 B, 54/132 A et B, S-20/4 A à E, la résolution 1373 (2001) du Conseil de sécurité et sa résolution 1325 du 31 octobre 2000, la résolution 52/25 du Conseil des droits de l’homme,",
    ],
    [
      "résolutions 217 A (III) du 10 décembre 1948 → A/RES/217(III)A",
      "2625 (XXV) → A/RES/2625(XXV)",
      "S-20/2 → A/RES/S-20/2",
      "ES-10/21 → A/RES/ES-10/21",
      "57/290 B → A/RES/57/290B",
      "54/132 A et B → A/RES/54/132A+A/RES/54/132B",
      "S-20/4 A à E → A/RES/S-20/4A+A/RES/S-20/4B+A/RES/S-20/4C+A/RES/S-20/4D+A/RES/S-20/4E",
      "résolution 1373 (2001) du Conseil de sécurité → S/RES/1373(2001)",
      "résolution 1325 du 31 octobre 2000 → S/RES/1325(2000)",
      "résolution 52/25 du Conseil des droits de l’homme → A/HRC/RES/52/25",
    ],
  ],
  [
    "fr",
    [
      "Rappelant la résolution 4/10 de l’Assemblée des Nations Unies pour l’environnement, la résolution WHA66.22, la déclaration de sa présidence S/PRST/2006/41, la décision 1/CP.21, l’observation générale no 32 du Comité des droits de l’homme, la résolution 53/10 de la Commission des stupéfiants,",
    ],
    [
      "résolution 4/10 de l’Assemblée des Nations Unies pour l’environnement → UNEP/EA.4/RES.10",
      "résolution WHA66.22 → WHA66.22",
      "S/PRST/2006/41 → S/PRST/2006/41",
      "décision 1/CP.21 → 1/CP.21",
      "observation générale no 32 → CCPR/C/GC/32",
      "Comité des droits de l’homme → ccpr-c",
      "résolution 53/10 de la Commission des stupéfiants → E/CN.7/RES/53/10",
    ],
  ],
  [
    "fr",
    [
      "Rappelant la Convention relative aux droits des personnes handicapées,",
      "Consciente de l’importance de la Convention et de son Protocole facultatif, de l’article 4 de la Convention, des dispositions de ladite Convention,",
      "Engage les États à adhérer à cette Convention et à ladite convention;",
    ],
    [
      "Convention relative aux droits des personnes handicapées → crpd",
      "Convention → crpd",
      "Protocole facultatif → crpd-op",
      "Convention → crpd (article 4)",
      "Convention → crpd",
      "Convention → crpd",
      "convention → crpd",
    ],
  ],
  [
    "fr",
    [
      "Rappelant sa résolution 78/220 du 19 décembre 2023,",
      "Réaffirme ladite résolution et les résolutions susmentionnées, le paragraphe 4 de cette résolution, la présente résolution;",
    ],
    [
      "résolution 78/220 du 19 décembre 2023 → A/RES/78/220",
      "résolution → A/RES/78/220",
      "résolution → A/RES/78/220 (paragraphe 4)",
    ],
  ],
  [
    "fr",
    [
      "Rappelant les quatre Conventions de Genève de 1949 et les Protocoles additionnels de 1977 s’y rapportant, les trois conventions internationales relatives au contrôle des drogues,",
      "Réaffirme ces instruments;",
    ],
    [
      "Conventions de Genève de 1949 → gc-i+gc-ii+gc-iii+gc-iv",
      "Protocoles additionnels de 1977 → gc-ap-i+gc-ap-ii",
      "conventions internationales relatives au contrôle des drogues → single-1961+psychotropic-1971+trafficking-1988",
      "ces instruments → trafficking-1988+psychotropic-1971+single-1961+gc-ap-ii+gc-ap-i+gc-iv+gc-iii+gc-ii+gc-i",
    ],
  ],
  [
    "fr",
    [
      "Prend note du rapport de l’Office des Nations Unies contre la drogue et le crime et prie l’Office; prie le Conseil de sécurité et le Conseil; le Comité des droits de l’enfant et le Comité; la Cour internationale de Justice et la Cour; l’Organisation des Nations Unies et l’Organisation;",
    ],
    [
      "Office des Nations Unies contre la drogue et le crime → unodc",
      "Office → unodc",
      "Conseil de sécurité → unsc",
      "Conseil → unsc",
      "Comité des droits de l’enfant → crc-c",
      "Comité → crc-c",
      "Cour internationale de Justice → icj",
      "Cour → icj",
      "Organisation des Nations Unies → un",
      "Organisation → un",
    ],
  ],
  [
    "fr",
    [
      "Réaffirmant la Déclaration universelle des droits de l’homme[^1], la Déclaration sur le droit au développement[^2],",
      "Réaffirme la Déclaration;",
      "[^1]: Résolution 217 A (III).",
      "[^2]: Résolution 41/128, annexe.",
    ],
    [
      "Déclaration universelle des droits de l’homme → udhr",
      "Déclaration sur le droit au développement → rdtd",
      "Déclaration → ? !two-antecedents",
      "Résolution 217 A (III) → A/RES/217(III)A",
      "Résolution 41/128 → A/RES/41/128 (annexe)",
    ],
  ],
  [
    "fr",
    [
      "le rapport du Secrétaire général[^1] et la Convention[^2],",
      "[^1]: Documents officiels de l’Assemblée générale, soixante-dix-neuvième session, Supplément no 53 (A/79/53).",
      "[^2]: Nations Unies, Recueil des Traités, vol. 2515, no 44910.",
      "[^3]: Ibid., chap. II.",
    ],
    [
      "rapport du Secrétaire général → A/79/53",
      "Secrétaire général → unsg",
      "Convention → crpd",
      "Documents officiels de l’Assemblée générale, soixante-dix-neuvième session, Supplément no 53 (A/79/53) → A/79/53",
      "Nations Unies, Recueil des Traités, vol. 2515, no 44910 → crpd",
      "Ibid. → crpd (chap. II)",
    ],
  ],
  [
    "es",
    [
      "Recordando sus resoluciones 61/16, de 20 de noviembre de 2006, 68/1, de 20 de septiembre de 2013, y 72/305 y su decisión 74/550, así como las resoluciones 2010/15 y 2011/2 del Consejo Económico y Social y la resolución 66/183 de la Asamblea General,",
    ],
    [
      "resoluciones 61/16, de 20 de noviembre de 2006 → A/RES/61/16",
      "68/1, de 20 de septiembre de 2013 → A/RES/68/1",
      "72/305 → A/RES/72/305",
      "decisión 74/550 → A/DEC/74/550",
      "resoluciones 2010/15 → E/RES/2010/15",
      "2011/2 del Consejo Económico y Social → E/RES/2011/2",
      "resolución 66/183 de la Asamblea General → A/RES/66/183",
    ],
  ],
  [
    "es",
    [
      "Recordando las resoluciones 217 A (III), de 10 de diciembre de 1948, 2625 (XXV), S-20/2, ES-10/21, 57/290 B, 54/132 A y B, S-20/4 A a E, la resolución 1373 (2001) del Consejo de Seguridad y su resolución 1325, de 31 de octubre de 2000, la resolución 52/25 del Consejo de Derechos Humanos,",
    ],
    [
      "resoluciones 217 A (III), de 10 de diciembre de 1948 → A/RES/217(III)A",
      "2625 (XXV) → A/RES/2625(XXV)",
      "S-20/2 → A/RES/S-20/2",
      "ES-10/21 → A/RES/ES-10/21",
      "57/290 B → A/RES/57/290B",
      "54/132 A y B → A/RES/54/132A+A/RES/54/132B",
      "S-20/4 A a E → A/RES/S-20/4A+A/RES/S-20/4B+A/RES/S-20/4C+A/RES/S-20/4D+A/RES/S-20/4E",
      "resolución 1373 (2001) del Consejo de Seguridad → S/RES/1373(2001)",
      "resolución 1325, de 31 de octubre de 2000 → S/RES/1325(2000)",
      "resolución 52/25 del Consejo de Derechos Humanos → A/HRC/RES/52/25",
    ],
  ],
  [
    "es",
    [
      "Recordando la resolución 4/10 de la Asamblea de las Naciones Unidas sobre el Medio Ambiente, la resolución WHA66.22, la declaración de la Presidencia S/PRST/2006/41, la decisión 1/CP.21, la observación general núm. 32 del Comité de Derechos Humanos, la resolución 53/10 de la Comisión de Estupefacientes,",
    ],
    [
      "resolución 4/10 de la Asamblea de las Naciones Unidas sobre el Medio Ambiente → UNEP/EA.4/RES.10",
      "resolución WHA66.22 → WHA66.22",
      "S/PRST/2006/41 → S/PRST/2006/41",
      "decisión 1/CP.21 → 1/CP.21",
      "observación general núm. 32 → CCPR/C/GC/32",
      "Comité de Derechos Humanos → ccpr-c",
      "resolución 53/10 de la Comisión de Estupefacientes → E/CN.7/RES/53/10",
    ],
  ],
  [
    "es",
    [
      "Recordando la Convención sobre los Derechos de las Personas con Discapacidad,",
      "Reconociendo la importancia de la Convención y de su Protocolo Facultativo, el artículo 4 de la Convención, las disposiciones de dicha Convención,",
      "Exhorta a los Estados a que se adhieran a esa Convención y a dicha convención;",
    ],
    [
      "Convención sobre los Derechos de las Personas con Discapacidad → crpd",
      "Convención → crpd",
      "Protocolo Facultativo → crpd-op",
      "Convención → crpd (artículo 4)",
      "Convención → crpd",
      "Convención → crpd",
      "convención → crpd",
    ],
  ],
  [
    "es",
    [
      "Recordando su resolución 78/220, de 19 de diciembre de 2023,",
      "Reafirma dicha resolución y las resoluciones mencionadas, el párrafo 4 de esa resolución, la presente resolución;",
    ],
    [
      "resolución 78/220, de 19 de diciembre de 2023 → A/RES/78/220",
      "resolución → A/RES/78/220",
      "resolución → A/RES/78/220 (párrafo 4)",
    ],
  ],
  [
    "es",
    [
      "Recordando la Convención sobre los Derechos del Niño y los Protocolos Facultativos de la Convención,",
      "Exhorta a los Estados a cumplir dicha Convención;",
    ],
    [
      "Convención sobre los Derechos del Niño → crc",
      "Protocolos Facultativos de la Convención → crc-opac+crc-opic+crc-opsc",
      "Convención → crc",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى اتفاقية حقوق الطفل[^1] والبروتوكولين الاختياريين للاتفاقية،",
      "[^1]: United Nations, Treaty Series, vol. 1577, No. 27531.",
    ],
    [
      "اتفاقية حقوق الطفل → crc",
      "البروتوكولين الاختياريين للاتفاقية → crc-opac+crc-opic+crc-opsc",
      "United Nations, Treaty Series, vol. 1577, No. 27531 → crc",
    ],
  ],
  [
    "es",
    [
      "Recordando los cuatro Convenios de Ginebra de 1949 y sus Protocolos Adicionales de 1977, los tres tratados de fiscalización internacional de drogas,",
      "Reafirma esos instrumentos;",
    ],
    [
      "Convenios de Ginebra de 1949 → gc-i+gc-ii+gc-iii+gc-iv",
      "Protocolos Adicionales de 1977 → gc-ap-i+gc-ap-ii",
      "tratados de fiscalización internacional de drogas → single-1961+psychotropic-1971+trafficking-1988",
      "esos instrumentos → trafficking-1988+psychotropic-1971+single-1961+gc-ap-ii+gc-ap-i+gc-iv+gc-iii+gc-ii+gc-i",
    ],
  ],
  [
    "es",
    [
      "Toma nota del informe de la Oficina de las Naciones Unidas contra la Droga y el Delito y solicita a la Oficina; al Consejo de Seguridad y al Consejo; el Comité de los Derechos del Niño y el Comité; la Corte Internacional de Justicia y la Corte; las Naciones Unidas y la Organización;",
    ],
    [
      "Oficina de las Naciones Unidas contra la Droga y el Delito → unodc",
      "Oficina → unodc",
      "Consejo de Seguridad → unsc",
      "Consejo → unsc",
      "Comité de los Derechos del Niño → crc-c",
      "Comité → crc-c",
      "Corte Internacional de Justicia → icj",
      "Corte → icj",
      "Naciones Unidas → un",
      "Organización → un",
    ],
  ],
  [
    "es",
    [
      "Reafirmando la Declaración Universal de Derechos Humanos[^1], la Declaración sobre el Derecho al Desarrollo[^2],",
      "Reafirma la Declaración;",
      "[^1]: Resolución 217 A (III).",
      "[^2]: Resolución 41/128, anexo.",
    ],
    [
      "Declaración Universal de Derechos Humanos → udhr",
      "Declaración sobre el Derecho al Desarrollo → rdtd",
      "Declaración → ? !two-antecedents",
      "Resolución 217 A (III) → A/RES/217(III)A",
      "Resolución 41/128 → A/RES/41/128 (anexo)",
    ],
  ],
  [
    "es",
    [
      "el informe del Secretario General[^1] y la Convención[^2],",
      "[^1]: Documentos Oficiales de la Asamblea General, septuagésimo noveno período de sesiones, Suplemento núm. 53 (A/79/53).",
      "[^2]: Naciones Unidas, Treaty Series, vol. 2515, núm. 44910.",
      "[^3]: Ibid., cap. II.",
    ],
    [
      "informe del Secretario General → A/79/53",
      "Secretario General → unsg",
      "Convención → crpd",
      "Documentos Oficiales de la Asamblea General, septuagésimo noveno período de sesiones, Suplemento núm. 53 (A/79/53) → A/79/53",
      "Naciones Unidas, Treaty Series, vol. 2515, núm. 44910 → crpd",
      "Ibid. → crpd (cap. II)",
    ],
  ],
  [
    "ar",
    [
      "إذ تشير إلى التعليق العام رقم 32 للجنة المعنية بحقوق الإنسان، والتوصية العامة رقم 35 للجنة المعنية بالقضاء على التمييز ضد المرأة",
    ],
    [
      "التعليق العام رقم 32 → CCPR/C/GC/32",
      "للجنة المعنية بحقوق الإنسان → ccpr-c",
      "التوصية العامة رقم 35 → CEDAW/C/GC/35",
      "للجنة المعنية بالقضاء على التمييز ضد المرأة → cedaw-c",
    ],
  ],
  [
    "de",
    [
      "unter Hinweis auf die Allgemeine Bemerkung Nr. 32 des Menschenrechtsausschusses, die Allgemeine Bemerkung Nr. 14 (2013) des Ausschusses für die Rechte des Kindes",
    ],
    [
      "Allgemeine Bemerkung Nr. 32 → CCPR/C/GC/32",
      "Menschenrechtsausschusses → ccpr-c",
      "Allgemeine Bemerkung Nr. 14 (2013) → CRC/C/GC/14",
      "Ausschusses für die Rechte des Kindes → crc-c",
    ],
  ],
  [
    "ru",
    [
      "замечание общего порядка № 32 Комитета по правам человека, общая рекомендация № 35 Комитета по ликвидации дискриминации в отношении женщин",
    ],
    [
      "замечание общего порядка № 32 → CCPR/C/GC/32",
      "Комитета по правам человека → ccpr-c",
      "общая рекомендация № 35 → CEDAW/C/GC/35",
      "Комитета по ликвидации дискриминации в отношении женщин → cedaw-c",
    ],
  ],
  [
    "zh",
    ["人权事务委员会第32号一般性意见、消除对妇女歧视委员会第35号一般性建议"],
    ["人权事务委员会第32号一般性意见 → CCPR/C/GC/32", "消除对妇女歧视委员会第35号一般性建议 → CEDAW/C/GC/35"],
  ],
  [
    "de",
    [
      "der Bericht des Generalsekretärs[^1] und das Übereinkommen[^2],",
      "[^1]: Offizielles Protokoll der Generalversammlung, Neunundsiebzigste Tagung, Beilage 53 (A/79/53).",
      "[^2]: Vereinte Nationen, Treaty Series, Vol. 2515, Nr. 44910.",
      "[^3]: Ebd., Kap. II.",
    ],
    [
      "Bericht des Generalsekretärs → A/79/53",
      "Generalsekretärs → unsg",
      "Übereinkommen → crpd",
      "Offizielles Protokoll der Generalversammlung, Neunundsiebzigste Tagung, Beilage 53 (A/79/53) → A/79/53",
      "Vereinte Nationen, Treaty Series, Vol. 2515, Nr. 44910 → crpd",
      "Ebd. → crpd (Kap. II)",
    ],
  ],
  [
    "en",
    [
      "Recalling its resolution 78/220 of 19 December 2023,",
      "Reaffirms that resolution, paragraph 4 of the said resolution, and the present resolution, noting that resolution of the conflict needs time;",
      "Recalls resolutions 60/1 of 16 September 2005 and 61/16 of 20 November 2006, and urges compliance with those resolutions and with that resolution;",
    ],
    [
      "resolution 78/220 of 19 December 2023 → A/RES/78/220",
      "resolution → A/RES/78/220",
      "resolution → A/RES/78/220 (paragraph 4)",
      "resolutions 60/1 of 16 September 2005 → A/RES/60/1",
      "61/16 of 20 November 2006 → A/RES/61/16",
      "resolutions → A/RES/61/16+A/RES/60/1",
    ],
  ],
];

test.each(rows)("in %s: %j", (language, paragraphs, cited) => {
  const facts = { issuingBody: "unga", symbol: "A/RES/79/210", adopted: "2024-12-19" };
  expect(citedIn(paragraphs, { language, facts })).toEqual(cited);
});
