import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

// excerpts of the official language versions: what they are, what their facts are, and their labels behind the masthead
test.each([
  [
    "S/RES/1325 (2000) in Russian",
    `Организация Объединенных Наций                                S/RES/1325 (2000)

Совет Безопасности                                            Distr.: General
                                                              31 October 2000

Резолюция 1325 (2000),

принятая Советом Безопасности на его 4213-м заседании 31 октября 2000 года

Совет Безопасности,

ссылаясь на свои резолюции 1261 (1999) от 25 августа 1999 года и 1314 (2000) от 11 августа 2000 года,

памятуя о целях и принципах Устава Организации Объединенных Наций,

1. настоятельно призывает государства-члены обеспечить более активное участие женщин;

8. призывает все соответствующие стороны применять подход, включая, в частности:

а) учет особых потребностей женщин и девочек;

b) принятие мер в поддержку местных женских мирных инициатив;

с) принятие мер по обеспечению защиты прав человека женщин и девочек;

18. постановляет продолжать активно заниматься этим вопросом.`,
    { language: "ru", work: "S/RES/1325(2000)", adopted: "2000-10-31", title: undefined },
    "PP0 PP1 PP2 OP1 OP8 OP8(a) OP8(b) OP8(c) OP18",
    "ссылаясь памятуя настоятельно призывает призывает постановляет",
  ],
  [
    "A/RES/70/1 in Russian: an enacting line without a comma, a closing line below the notes",
    `Организация Объединенных Наций
A/RES/70/1
Генеральная Ассамблея
Семидесятая сессия
Пункты 15 и 116 повестки дня

Резолюция, принятая Генеральной Ассамблеей 25 сентября 2015 года
[без передачи в главные комитеты (A/70/L.1)]

70/1. Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года

Генеральная Ассамблея

принимает следующий итоговый документ саммита Организации Объединенных Наций¹.

__________________
¹ Резолюция 66/288, приложение.

4-е пленарное заседание,
25 сентября 2015 года`,
    {
      language: "ru",
      work: "A/RES/70/1",
      adopted: "2015-09-25",
      agendaItem: "15 и 116",
      title: "Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года",
    },
    "PP0 OP1 FN1",
    "принимает",
  ],
  [
    "S/RES/381 (1975) in Arabic: an enacting line without a comma, what the Council has done, lettered parts",
    `القرار 381 (1975)

المؤرخ 30 تشرين الثاني/نوفمبر 1975

إن مجلس الأمن

وقد نظر في تقرير الأمين العام عن قوة الأمم المتحدة لمراقبة فض الاشتباك (S/11883)،

وقد أحاط علما بالمباحثات التي أجراها الأمين العام،

يقرر:

(أ) أن يجتمع مرة أخرى في 12 كانون الثاني/يناير 1976؛

(ب) أن يجدد ولاية قوة الأمم المتحدة لمراقبة فض الاشتباك لفترة ستة أشهر أخرى.`,
    { language: "ar", work: "S/RES/381(1975)" },
    "PP0 PP1 PP2 OP1 OP1(أ) OP1(ب)",
    "وقد نظر وقد أحاط علما يقرر",
  ],
  [
    "Interparliamentary Assembly of the CIS, on human rights in its States: what is resolved below one word",
    `МЕЖПАРЛАМЕНТСКАЯ АССАМБЛЕЯ ГОСУДАРСТВ - УЧАСТНИКОВ СОДРУЖЕСТВА НЕЗАВИСИМЫХ ГОСУДАРСТВ

ПОСТАНОВЛЕНИЕ

О соблюдении прав человека и основных свобод в государствах - участниках СНГ

Межпарламентская Ассамблея,

призывая к неукоснительному соблюдению Всеобщей декларации прав человека,

ПОСТАНОВЛЯЕТ:

1. Рекомендовать парламентам ускорить ратификацию Конвенции против пыток.

2. Поручить Постоянной комиссии подготовить проект обращения.`,
    { language: "ru" },
    "PP0 PP1 PP0 OP1 OP2",
    "призывая ПОСТАНОВЛЯЕТ",
  ],
  [
    "S/RES/1325 (2000) in Chinese",
    `联合国                                                     S/RES/1325(2000)

安全理事会                                                 Distr.: General

第1325(2000)号决议

2000年10月31日安全理事会第4213次会议通过

安全理事会，

回顾其1999年8月25日第1261(1999)号、2000年4月19日第1296(2000)号和2000年8月11日第1314(2000)号决议以及有关的主席声明，

铭记《联合国宪章》的宗旨和原则以及安全理事会根据《宪章》维护国际和平与安全的首要责任，

1. 敦促会员国确保在预防、管理和解决冲突的所有决策层增加妇女人数；

8. 呼吁所有有关行动者采取性别观点，包括：

(a) 妇女和女孩的特殊需要；

(b) 采取措施，支持当地妇女的和平倡议；

(一) 国家一级；

(二) 区域一级；

18. 决定继续积极处理此案。`,
    { language: "zh", work: "S/RES/1325(2000)", adopted: "2000-10-31", title: undefined },
    "PP0 PP1 PP2 OP1 OP8 OP8(a) OP8(b) OP8(b)(一) OP8(b)(二) OP18",
    "回顾 铭记 敦促 呼吁 决定",
  ],
  [
    "A/RES/67/193 in Chinese: notes and an annex",
    `联合国 A/RES/67/193
大会
Distr.: General
23 April 2013
第六十七届会议
议程项目104

2012年12月20日大会决议
[根据第三委员会的报告(A/67/459)通过]

67/193. 打击世界毒品问题的国际合作

大会，

重申大会第二十届特别会议通过的《政治宣言》、¹ 《减少毒品需求指导原则宣言》²，

严重关切世界毒品问题仍然对公众健康和安全构成严重威胁，

1. 再次呼吁各国采取必要措施；

2. 请秘书长向大会第六十八届会议提交报告。

2012年12月20日
第60次全体会议

附件

执行计划

1. 本计划由各国执行。

¹ S-20/2号决议，附件。

² S-20/3号决议，附件。`,
    {
      language: "zh",
      work: "A/RES/67/193",
      adopted: "2012-12-20",
      agendaItem: "104",
      title: "打击世界毒品问题的国际合作",
    },
    "PP0 PP1 PP2 OP1 OP2 AX1 AX2 FN1 FN2",
    "重申 严重关切 再次呼吁 请",
  ],
  [
    "S/RES/1325 (2000) in Arabic: the Council's verbs are masculine",
    `الأمم المتحدة                                    S/RES/1325 (2000)

مجلس الأمن

القرار ١٣٢٥ (٢٠٠٠)

الذي اتخذه مجلس الأمن في جلسته ٤٢١٣ المعقودة في ٣١ تشرين الأول/أكتوبر ٢٠٠٠

إن مجلس الأمن،

إذ يشير إلى قراراته ١٢٦١ (١٩٩٩) المؤرخ ٢٥ آب/أغسطس ١٩٩٩، وإلى بيانات رئيسه ذات الصلة،

وإذ يضع في اعتباره مقاصد ومبادئ ميثاق الأمم المتحدة،

وإذ يعرب عن قلقه لأن المدنيين يشكلون الأغلبية العظمى من المتأثرين سلبا بالصراع المسلح،

١ - يحث الدول الأعضاء على ضمان زيادة تمثيل المرأة على جميع مستويات صنع القرار؛

٨ - يدعو جميع الأطراف الفاعلة إلى الأخذ بمنظور جنساني، بما في ذلك:

(أ) مراعاة الاحتياجات الخاصة للمرأة والفتاة؛

(ب) اتخاذ تدابير تدعم مبادرات السلام المحلية للمرأة؛

‘1’ على الصعيد الوطني؛

‘2’ على الصعيد الإقليمي؛

١٨ - يقرر أن يبقي المسألة قيد نظره الفعلي.`,
    { language: "ar", work: "S/RES/1325(2000)", adopted: "2000-10-31", title: undefined },
    "PP0 PP1 PP2 PP3 OP1 OP8 OP8(أ) OP8(ب) OP8(ب)(1) OP8(ب)(2) OP18",
    "إذ يشير وإذ يضع في اعتباره وإذ يعرب عن قلقه يحث يدعو يقرر",
  ],
  [
    "A/RES/67/193 in Arabic: Arabic-Indic digits in the masthead",
    `الأمم المتحدة A/RES/67/193
الجمعية العامة
الدورة السابعة والستون
البند ١٠٤ من جدول الأعمال

قرار اتخذته الجمعية العامة في ٢٠ كانون الأول/ديسمبر ٢٠١٢
[بناء على تقرير اللجنة الثالثة (A/67/459)]

٦٧/١٩٣ - التعاون الدولي لمكافحة مشكلة المخدرات العالمية

إن الجمعية العامة،

إذ تعيد تأكيد الإعلان السياسي الذي اعتمدته الجمعية العامة في دورتها الاستثنائية العشرين،

١ - تهيب مرة أخرى بالدول أن تتخذ التدابير اللازمة؛

٢ - تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة في دورتها الثامنة والستين.

الجلسة العامة ٦٠
٢٠ كانون الأول/ديسمبر ٢٠١٢

المرفق

١ - تنفذ الدول هذه الخطة.`,
    {
      language: "ar",
      work: "A/RES/67/193",
      adopted: "2012-12-20",
      agendaItem: "104",
      title: "التعاون الدولي لمكافحة مشكلة المخدرات العالمية",
    },
    "PP0 PP1 OP1 OP2 AX1",
    "إذ تعيد تأكيد تهيب مرة أخرى تطلب",
  ],
  [
    "A/RES/67/193 in Spanish",
    `Naciones Unidas A/RES/67/193
Asamblea General
Sexagésimo séptimo período de sesiones
Tema 104 del programa

Resolución aprobada por la Asamblea General el 20 de diciembre de 2012
[sobre la base del informe de la Tercera Comisión (A/67/459)]

67/193. Cooperación internacional contra el problema mundial de las drogas

La Asamblea General,

Gravemente preocupada porque el problema mundial de las drogas sigue constituyendo una grave amenaza,

1. Exhorta una vez más a los Estados a que adopten las medidas necesarias:

a) Fortalezcan la cooperación internacional;

i) En el plano nacional;

ii) En el plano regional;

2. Pide al Secretario General que le presente un informe³.

60ª sesión plenaria
20 de diciembre de 2012

Anexo

1. Los Estados aplicarán el presente plan.

__________________
³ Naciones Unidas, Treaty Series, vol. 1582, núm. 27627.`,
    {
      language: "es",
      work: "A/RES/67/193",
      adopted: "2012-12-20",
      agendaItem: "104",
      title: "Cooperación internacional contra el problema mundial de las drogas",
    },
    "PP0 PP1 OP1 OP1(a) OP1(a)(i) OP1(a)(ii) OP2 AX1 FN3",
    "Gravemente preocupada Exhorta una vez más Pide",
  ],
  [
    "A/RES/67/193 in German: dates and meetings whose numbers have a full stop",
    `Vereinte Nationen A/RES/67/193
Generalversammlung
Siebenundsechzigste Tagung
Tagesordnungspunkt 104

Resolution der Generalversammlung, verabschiedet am 20. Dezember 2012
[aufgrund des Berichts des Dritten Ausschusses (A/67/459)]

67/193. Internationale Zusammenarbeit bei der Bekämpfung des Weltdrogenproblems

Die Generalversammlung,

ernsthaft besorgt darüber, dass das Weltdrogenproblem nach wie vor eine schwere Bedrohung darstellt,

sowie unter Hinweis auf ihre früheren Resolutionen,

1. ermutigt die Mitgliedstaaten,

a) die internationale Zusammenarbeit zu verstärken;

2. ersucht den Generalsekretär, ihr Bericht zu erstatten.

60. Plenarsitzung
20. Dezember 2012

Anlage

1. Die Staaten führen diesen Plan durch.`,
    {
      language: "de",
      work: "A/RES/67/193",
      adopted: "2012-12-20",
      agendaItem: "104",
      title: "Internationale Zusammenarbeit bei der Bekämpfung des Weltdrogenproblems",
    },
    "PP0 PP1 PP2 OP1 OP1(a) OP2 AX1",
    "ernsthaft besorgt sowie unter Hinweis ermutigt ersucht",
  ],
] as const)("%s", (_name, text, facts, labels, phrases) => {
  const documents = documentsOf(text);
  expect(documents).toHaveLength(1);
  const { language, work, facts: read, children } = documents[0]!;
  expect({ title: undefined, ...read, language, work }).toMatchObject(facts);
  const paragraphs = children.filter(({ part }) => part !== "heading");
  expect(paragraphs.map(({ label }) => label).join(" ")).toBe(labels);
  expect(paragraphs.flatMap(({ openingPhrase }) => openingPhrase ?? []).join(" ")).toBe(phrases);
});

// A/RES/75/187, A/HRC/RES/48/13, S/PRST/2021/9: titles in Chinese marks, a vote in Russian, a German quotation mark at the end
test("a title may stand in Chinese marks", () => {
  const text =
    "联合国\nA/RES/75/187\n大会\n\n2020年12月16日大会决议\n\n75/187. 《保护所有人免遭强迫失踪国际公约》\n\n大会，\n\n回顾其第47/133号决议，\n\n1. 决定继续处理此案。\n";
  expect(documentsOf(text)[0]!.facts.title).toBe("《保护所有人免遭强迫失踪国际公约》");
});

test("the vote below a Russian resolution is no annex", () => {
  const text =
    "Организация Объединенных Наций\nA/HRC/RES/48/13\nСовет по правам человека\n\n48/13. Право на окружающую среду\n\nСовет по правам человека,\n\nссылаясь на резолюцию 45/17,\n\n1. постановляет продолжать рассмотрение этого вопроса.\n\n43-е заседание\n8 октября 2021 года\n\n[Принята в результате заносимого в отчет о заседании голосования 43 голосами при 4 воздержавшихся.]\n";
  expect(documentsOf(text)[0]!.children.at(-1)!.label).toBe("HEAD");
});

test("the last sentence of a German statement is no masthead", () => {
  const text =
    "S/PRST/2021/9\nErklärung der Präsidentschaft des Sicherheitsrats\n\nAuf der 8759. Sitzung des Sicherheitsrats am 8. April 2021 gab die Präsidentschaft des Sicherheitsrats namens des Rates folgende Erklärung ab:\n\n„Der Sicherheitsrat verweist auf die Resolution 1379 (2001).\n\nDer Rat erinnert an die Erklärung vom 30. Juni 2017 (S/PRST/2017/10).“\n";
  const { children, facts } = documentsOf(text)[0]!;
  expect(children.at(-1)!.label).toBe("B3");
  expect(facts.adopted).toBe("2021-04-08");
});
