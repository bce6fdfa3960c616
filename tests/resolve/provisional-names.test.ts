import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Names of instruments without a row in the registry; those of towns and libraries are made for the case.
const rows: readonly CitedRow[] = [
  // names that no registry has, made after real ones
  [
    "fr",
    "unga",
    [
      "Rappelant la Déclaration de Malabo sur les bibliothèques itinérantes, le Communiqué final de la Conférence de Bamako de mai 2011, le Plan d’action de Libreville pour les archives, le Mémorandum d’accord du 12 mars 2009 entre le Gouvernement du Tchad et l’Union africaine, la Charte de Ouagadougou sur la lecture publique, la Feuille de route de Kinshasa,",
    ],
    [
      "Déclaration de Malabo → name:declaration-de-malabo",
      "Communiqué final de la Conférence de Bamako → name:communique-final-de-la-conference-de-bamako",
      "Plan d’action de Libreville → name:plan-d-action-de-libreville",
      "Mémorandum d’accord du 12 mars 2009 entre le Gouvernement du Tchad et l’Union africaine → name:memorandum-d-accord-du-12-mars-2009-entre-le-gouvernement-du-tchad-et-l-union-africaine",
      "Charte de Ouagadougou → name:charte-de-ouagadougou",
      "Feuille de route de Kinshasa → name:feuille-de-route-de-kinshasa",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Recordando el Protocolo relativo al Control de las Bibliotecas Itinerantes y la Estrategia para Silenciar las Armas de Fuego,",
    ],
    [
      "Protocolo relativo al Control de las Bibliotecas Itinerantes → name:protocolo-relativo-al-control-de-las-bibliotecas-itinerantes",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Recordando la Declaración de Cochabamba sobre Bibliotecas Itinerantes, el Comunicado Final de la Cumbre de Sucre, el Plan de Acción de Antigua para los Archivos, el Memorando de Entendimiento de 12 de marzo de 2009 entre el Gobierno del Chad y la Unión Africana, la Carta de Oruro, la Hoja de Ruta de Tarija,",
    ],
    [
      "Declaración de Cochabamba sobre Bibliotecas Itinerantes → name:declaracion-de-cochabamba-sobre-bibliotecas-itinerantes",
      "Comunicado Final de la Cumbre de Sucre → name:comunicado-final-de-la-cumbre-de-sucre",
      "Plan de Acción de Antigua → name:plan-de-accion-de-antigua",
      "Memorando de Entendimiento de 12 de marzo de 2009 entre el Gobierno del Chad y la Unión Africana → name:memorando-de-entendimiento-de-12-de-marzo-de-2009-entre-el-gobierno-del-chad-y-la-union-africana",
      "Carta de Oruro → name:carta-de-oruro",
      "Hoja de Ruta de Tarija → name:hoja-de-ruta-de-tarija",
    ],
  ],
  [
    "ru",
    "unga",
    [
      "ссылаясь на Тамбовскую декларацию, Заключительное коммюнике Бишкекской конференции, Омский план действий по библиотекам, Меморандум о взаимопонимании между Правительством Чада и Африканским союзом от 12 марта 2009 года, Декларацию о передвижных библиотеках,",
    ],
    [
      "Тамбовскую декларацию → name:тамбовская-декларация",
      "Заключительное коммюнике Бишкекской конференции → name:заключительное-коммюнике-бишкекской-конференции",
      "Омский план действий → name:омский-план-действий",
      "Меморандум о взаимопонимании между Правительством Чада и Африканским союзом → name:меморандум-о-взаимопонимании-между-правительством-чада-и-африканским-союзом",
    ],
  ],
  [
    "ar",
    "unga",
    [
      "إذ تشير إلى إعلان طنطا بشأن المكتبات المتنقلة، والبيان الختامي لمؤتمر طبرق، وخطة عمل سبها من أجل المحفوظات، ومذكرة التفاهم المؤرخة 12 آذار/مارس 2009 بين حكومة تشاد والاتحاد الأفريقي،",
    ],
    [
      "إعلان طنطا بشأن المكتبات المتنقلة → name:اعلان-طنطا-بشان-المكتبات-المتنقلة",
      "البيان الختامي لمؤتمر طبرق → name:البيان-الختامي-لموتمر-طبرق",
      "خطة عمل سبها من أجل المحفوظات → name:خطة-عمل-سبها-من-اجل-المحفوظات",
      "مذكرة التفاهم المؤرخة 12 آذار/مارس 2009 بين حكومة تشاد والاتحاد الأفريقي → name:مذكرة-التفاهم-المورخة-12-اذار-مارس-2009-بين-حكومة-تشاد-والاتحاد-الافريقي",
    ],
  ],
  [
    "zh",
    "unga",
    ["回顾《洛阳流动图书馆宣言》、《徐州行动计划》、《延安最后公报》和《关于流动图书馆的谅解备忘录》，"],
    [
      "洛阳流动图书馆宣言 → name:洛阳流动图书馆宣言",
      "徐州行动计划 → name:徐州行动计划",
      "延安最后公报 → name:延安最后公报",
      "关于流动图书馆的谅解备忘录 → name:关于流动图书馆的谅解备忘录",
    ],
  ],
  [
    "de",
    "unga",
    [
      "unter Hinweis auf die Bamberger Erklärung über fahrende Bibliotheken, das Schlusskommuniqué der Konferenz von Fulda, den Aktionsplan von Gotha, die «Erklärung von Zug» und die Vereinbarung zwischen der Regierung von Tschad und der Afrikanischen Union vom 12. März 2009,",
    ],
    [
      "Bamberger Erklärung → name:bamberger-erklarung",
      "Schlusskommuniqué der Konferenz von Fulda → name:schlusskommunique-der-konferenz-von-fulda",
      "Aktionsplan von Gotha → name:aktionsplan-von-gotha",
      "Erklärung von Zug → name:erklarung-von-zug",
      "Vereinbarung zwischen der Regierung von Tschad und der Afrikanischen Union → name:vereinbarung-zwischen-der-regierung-von-tschad-und-der-afrikanischen-union",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Recalling the Final Communiqué of the Bamako Conference, the Memorandum of Understanding of 12 March 2009 between the Government of Chad and the African Union, the Plan of Action of Libreville for Archives, the Libreville Plan of Action, the Joint Statement of the Ministers of Foreign Affairs of the Sahel States, the ‘Santa Rosa Pledge on Travelling Libraries’, the “Tobruk Call for Peace”, the 20 June 2011 Agreement between the Government of the Sudan and the Sudan People’s Liberation Movement, the Agreement of 27 September 2012 on Security Arrangements, the Joint Communiqué of 3 July 2010,",
    ],
    [
      "Final Communiqué of the Bamako Conference → name:final-communique-of-the-bamako-conference",
      "Memorandum of Understanding of 12 March 2009 between the Government of Chad and the African Union → name:memorandum-of-understanding-of-12-march-2009-between-the-government-of-chad-and-the-african-union",
      "Plan of Action of Libreville for Archives → name:plan-of-action-of-libreville-for-archives",
      "Libreville Plan of Action → name:libreville-plan-of-action",
      "Joint Statement of the Ministers of Foreign Affairs of the Sahel States → name:joint-statement-of-the-ministers-of-foreign-affairs-of-the-sahel-states",
      "Santa Rosa Pledge on Travelling Libraries → name:santa-rosa-pledge-on-travelling-libraries",
      "20 June 2011 Agreement between the Government of the Sudan and the Sudan People’s Liberation Movement → name:20-june-2011-agreement-between-the-government-of-the-sudan-and-the-sudan-people-s-liberation-movement",
      "Agreement of 27 September 2012 on Security Arrangements → name:agreement-of-27-september-2012-on-security-arrangements",
      "Joint Communiqué of 3 July 2010 → name:joint-communique-of-3-july-2010",
    ],
  ],
  // S/RES/2003(2011), E/RES/2021/24, A/RES/74/176: what only has attributes is no name
  [
    "en",
    "unsc",
    [
      "Welcoming the 29 June Agreement between the Government of Sudan and the Government of South Sudan on Border Security, the Safeguards Agreement between Iran and the IAEA, the Kwon-Gesh Youth Pledge, the Central European Initiative Plan of Action 2018–2020 and the ‘Farmington River Declaration’,",
    ],
    [
      "29 June Agreement between the Government of Sudan and the Government of South Sudan on Border Security → name:29-june-agreement-between-the-government-of-sudan-and-the-government-of-south-sudan-on-border-security",
      "Safeguards Agreement between Iran and the IAEA → name:safeguards-agreement-between-iran-and-the-iaea",
      "Kwon-Gesh Youth Pledge → name:kwon-gesh-youth-pledge",
      "Central European Initiative Plan of Action 2018–2020 → name:central-european-initiative-plan-of-action-2018-2020",
      "Farmington River Declaration → name:farmington-river-declaration",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Recalling the United Nations Global Plan of Action to Combat Trafficking in Persons, and the implementation of the Global Plan of Action, the Joint Plan of Action, the Secretary-General’s Plan of Action, the Regional Roadmap,",
    ],
    [
      "United Nations Global Plan of Action to Combat Trafficking in Persons → gpa-tip",
      "Global Plan of Action → gpa-tip",
      "Secretary-General → unsg",
    ],
  ],
  // S/RES/1767(2007), S/RES/2136(2014): the name of another year is another's
  [
    "en",
    "unsc",
    [
      "recalling that both parties under the Peace Agreement of 12 December 2000 have agreed to cooperate with the EEBC, as recommended by the Luanda Declaration of 15 January 2014,",
    ],
    [
      "Peace Agreement of 12 December 2000 → name:peace-agreement-of-12-december-2000",
      "Luanda Declaration of 15 January 2014 → name:luanda-declaration-of-15-january-2014",
    ],
  ],
];

test.each(rows)("in %s, %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
