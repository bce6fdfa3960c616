import { englishMonth } from "../model/english-date.ts";
import type { Language } from "../model/language.ts";

/** A way of writing the name of an instrument. */
export interface ProvisionalForm {
  /** With a group `name`. */
  readonly form: RegExp;
  /** What may stand before it and belongs to the name. */
  readonly attributes?: RegExp;
  /** Empty where the head noun says it. */
  readonly kind: string;
}

/** Words of which one stands in every name. */
export const provisionalCue =
  /^(?:Declaration|Convention|Treaty|Protocol|Charter|Covenant|Compact|Communiqué|Consensus|Accords?|Agreement|Plan|Programme|Call|Code|Road|Roadmap|Framework|Principles|Guidelines|Commitments?|Pact|Pledge|Statement|Letter|[Mm]emorandum|Accord|Traité|Déclaration|Protocole|Charte|Pacte|Feuille|Mémorandum|Convenio|Convención|Protocolo|Acuerdo|Tratado|Declaración|Carta|Código|Comunicado|Pacto|Hoja|Memorando|Charta|Konsens|Vereinbarung)$|erklärung|Erklärung|eklaration|bkommen|rotokoll|ereinkommen|ommuniqu|ktionsplan|еклараци|арти|онвенци|оммюнике|^план|^протокол|^[Мм]еморандум|^إعلان|^[وبل]?الإعلان|^(?:وال|بال|لل|ال)?بيان$|^(?:وال|ال|و)?خطة$|^(?:وال|ال|و)?مذكرة$|^[宣划报录约定宪领图议]$/u;

const word = "\\p{Lu}[\\p{L}\\p{N}’'\u2011-]*";
const small =
  "of|on|for|in|to|against|from|with|at|by|as|or|concerning|relating to|among|between|within|through|towards";
const link = `(?: (?:${small})(?: (?:the|all|its))?| and(?: (?:${small}))?| the)?`;
// "Women, Peace and Security".
const enumerated = `(?:(?:, ${word}){1,4} and ${word})?`;
const run = `${word}${enumerated}(?:${link} ${word}${enumerated}){0,24}`;
const heads =
  "(?:Declaration|Convention|Treaty|Protocol|Charter|Covenant|Compact|Communiqué|Consensus|Accords?|Agreement|Plan of Action|Action Plan|Programme of Action|Call for Action|Call to Action|Code of Conduct|Road ?[Mm]ap|Framework for Action|Framework Agreement|Guiding Principles|Principles|Guidelines|Commitments?|Pact|Pledge|Joint Statement)";
const party = `(?:the )?${run}`;
const day = `\\d{1,2} ${englishMonth} \\d{4}`;

// "Protección de los Trabajadores y de sus Familias": capitals, with small words between them, up to the next name
// ("y la Estrategia …").
const another =
  "(?: (?:y|e|et) (?:(?:la|el|le) |l[’'])(?:Convención|Convenio|Protocolo|Acuerdo|Tratado|Declaración|Carta|Código|Pacto|Plan|Programa|Estrategia|Agenda|Marco|Convention|Protocole|Accord|Traité|Déclaration|Charte|Code|Pacte|Programme|Stratégie|Cadre)(?!\\p{L}))";
const romance = `${word}(?:(?!${another})(?: (?:de|del|des|du|et|y|e|en|à|a|aux?|dans|par|por|entre|para|pour|contre|contra|la|las|le|les|los|el|sus|ses)){0,3} (?:[dl][’'])?${word}){1,16}`;
const atAMark = `(?=[,.;:)(»”]| \\(|$|${another})`;
const romanceParty = `(?:(?:el|la|le|les|los) |l[’'])?${word}(?: (?:(?:de|del|des|du|et|de la|de los|de las) (?:l[’'])?|d[’']|de l[’'])?${word}){0,8}(?: \\p{Ll}{3,}(?:aine?|enne|ale|ique|aise))?`;

export const provisionalForms: Readonly<Record<Language, readonly ProvisionalForm[]>> = {
  en: [
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>[Mm]emorandum of [Uu]nderstanding(?:,? (?:of|dated|signed|signed on|concluded on) ${day},?)? between ${party} and ${party})`,
        "gu",
      ),
      kind: "agreement",
    },
    // "the 20 June 2011 Agreement between the Government of the Sudan and the …", "Status of Forces Agreement between …".
    {
      form: new RegExp(
        `(?<name>(?:Agreement|Protocol|Accord)(?:,? (?:of|dated|signed|signed on) ${day},?)? between ${party} and ${party})`,
        "gu",
      ),
      attributes: new RegExp(
        `(?<![\\p{L}-])(?<!draft )(?:\\d{1,2} ${englishMonth} )?(?:\\d{4} )?(?:${word} (?:of |and )?){0,4}$`,
        "u",
      ),
      kind: "agreement",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>Letter of Intent) (?:signed )?between ${party} and ${party}(?: \\([A-Z]{2,8}\\))?`,
        "gu",
      ),
      kind: "agreement",
    },
    // A head with what it is about: "Declaration for the Protection of …", "African Charter on …".
    {
      form: new RegExp(
        `(?<name>${heads} (?:of|on|for|against|concerning|relating to) (?:the |all )?${run})`,
        "gu",
      ),
      attributes: new RegExp(`(?<![\\p{L}-])(?:${word} ){0,5}$`, "u"),
      kind: "",
    },
    // "Agreement of 27 September 2012 on Security Arrangements".
    {
      form: new RegExp(
        `(?<name>(?:Agreement|Declaration|Protocol) of ${day} (?:on|concerning|regarding) (?:the )?${run})`,
        "gu",
      ),
      attributes: new RegExp(`(?<![\\p{L}-])(?:${word} ){0,3}$`, "u"),
      kind: "",
    },
    { form: new RegExp(`(?<name>(?:Joint|Final) Communiqué of ${day})`, "gu"), kind: "declaration" },
    // A head behind a proper name: "Santa Rosa Communiqué", "the Abuja Declaration".
    {
      form: /(?<name>(?:Declaration|Communiqué|Consensus|Accords?|Roadmap|Compact|Commitments?|Pledge|Plan of Action|Call to Action|Call for Action)(?: \d{4}(?:[–-]\d{4})?)?)(?![\p{L}-])(?! \p{Lu})/gu,
      attributes: new RegExp(`(?:(?<=[Tt]he |[‘“])|^)(?:${word} ){1,3}$`, "u"),
      kind: "",
    },
  ],
  fr: [
    // A title in capitals up to a mark: "Convention relative à l’Assistance Judiciaire,".
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Convention|Protocole|Accord|Traité|Déclaration|Charte|Code)(?: \\p{Ll}{4,14}ne?)? (?:relati(?:f|ve) (?:à la |à l[’']|aux? |à )|(?:sur|pour|contre|concernant) (?:l[’']|la |le |les )?)${romance})${atAMark}`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Déclaration|Accord|Communiqué|Protocole|Charte|Pacte|Plan d[’']action|Programme d[’']action|Feuille de route|Engagement|Consensus|Appel) (?:de |d[’']|du )(?!Paix|Coopération|Nations)${word}(?:[ -]${word}){0,3})(?! ?(?:générale?|des Nations))`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Communiqué (?:final|conjoint)|Déclaration (?:finale|commune)) (?:de la |de l[’']|du |des )${word}(?:(?: (?:de|des|du|de la|d[’']|de l[’']))? ?${word}){0,8})`,
        "gu",
      ),
      kind: "declaration",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>[Mm]émorandum d[’'](?:accord|entente)(?: (?:du|daté du|signé le) \\d{1,2}(?:er)? \\p{L}{3,9} \\d{4},?)? entre ${romanceParty} et ${romanceParty})`,
        "gu",
      ),
      kind: "agreement",
    },
  ],
  es: [
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Convenio|Convención|Protocolo|Acuerdo|Tratado|Declaración|Carta|Código)(?: \\p{Lu}\\p{L}{4,16})? (?:relativ[oa] (?:al |a (?:la |los |las )?)|(?:sobre|para|contra) (?:el |la |los |las )?)${romance})${atAMark}`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Declaración|Acuerdo|Comunicado|Protocolo|Carta|Pacto|Plan de Acción|Programa de Acción|Hoja de Ruta|Compromiso|Consenso|Llamamiento) de (?!Paz|Sede|Cooperación|Asociación|Naciones)${word}(?:[ -]${word}){0,3}(?: (?:sobre|para|relativ[oa] a) (?:el |la |los |las )?${romance})?)`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Comunicado (?:Final|Conjunto)|Declaración (?:Final|Conjunta)) de (?:la |el |los |las )?${word}(?: (?:de |de la |del )?${word}){0,8})`,
        "gu",
      ),
      kind: "declaration",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>[Mm]emorando de [Ee]ntendimiento(?:,? (?:de|de fecha|firmado el) \\d{1,2} de \\p{L}{4,10} de \\d{4},?)? entre ${romanceParty} y ${romanceParty})`,
        "gu",
      ),
      kind: "agreement",
    },
  ],
  de: [
    {
      form: /(?<![\p{L}-])(?<name>(?!Diese|Jene|Seine|Ihre|Eine|Keine|Unsere)\p{Lu}\p{L}{3,20}er (?:Deklaration|Erklärung|Abkommen|Protokoll|Übereinkommen|Aktionsplan|Charta|Kommuniqué|Konsens))(?![\p{L}-])/gu,
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Schlusskommuniqué|Abschlusskommuniqué|Schlusserklärung|Aktionsplan|Erklärung|Charta|Deklaration) (?:(?:der|des) ${word} )?von ${word})`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Vereinbarung|Memorandum of Understanding|Absichtserklärung)(?: vom \\d{1,2}\\. \\p{L}{3,9} \\d{4})? zwischen (?:der |dem |den )?${word}(?: (?:(?:der|des|von) )?${word}){0,5} und (?:der |dem |den )?${word}(?: (?:(?:der|des|von) )?${word}){0,5})`,
        "gu",
      ),
      kind: "agreement",
    },
  ],
  ru: [
    {
      form: /(?<![\p{L}-])(?<name>(?:\p{Lu}\p{Ll}{1,14}-)?\p{Lu}\p{Ll}{1,20}[сц]к(?:ая|ую|ой) (?:декларац|харт|конвенц)и(?:я|ю|и|ей)|\p{Lu}\p{Ll}{1,20}[сц]к(?:ий|ого|ому|им|ом) (?:план(?:а|у|ом|е)? действий|протокол(?:а|у|ом|е)?|консенсус(?:а|у|ом|е)?)|\p{Lu}\p{Ll}{1,20}[сц]кое (?:коммюнике|соглашение))(?![\p{L}-])/gu,
      kind: "",
    },
    {
      form: /(?<![\p{L}-])(?<name>(?:Заключительн|Совместн|Итогов)(?:ое|ого|ому|ым|ом) (?:коммюнике|заявлени[еяю]) \p{Lu}\p{L}+(?: \p{L}{3,20}){0,5})(?=[,.;:)(]| от \d)/gu,
      kind: "declaration",
    },
    {
      form: /(?<![\p{L}-])(?<name>[Мм]еморандум(?:а|у|ом|е)? о взаимопонимании(?: от \d{1,2} \p{Ll}{3,8} \d{4} года)? между \p{Lu}[^,.;:()]{4,90} и \p{Lu}[^,.;:()]{3,60}?)(?=[,.;:)(]| от \d)/gu,
      kind: "agreement",
    },
  ],
  ar: [
    {
      form: /(?<![\p{L}\p{M}])[وبل]?(?<name>إعلان [\p{L}\p{M}]{3,14} (?:بشأن|المتعلق ب|المعني ب|من أجل|حول) ?[^،؛.():«»]{4,90})(?=[،؛.():«»])/gu,
      kind: "declaration",
    },
    {
      form: /(?<![\p{L}\p{M}])(?:و|ب)?(?<name>البيان (?:الختامي|المشترك) (?:ل|الصادر عن )[^،؛.():«»]{4,90})(?=[،؛.():«»])/gu,
      kind: "declaration",
    },
    {
      form: /(?<![\p{L}\p{M}])[وب]?(?<name>خطة عمل (?![\p{L}\p{M}]+ية )[\p{L}\p{M}]{3,14} (?:بشأن|من أجل|المتعلقة ب) ?[^،؛.():«»]{4,90})(?=[،؛.():«»])/gu,
      kind: "plan",
    },
    {
      form: /(?<![\p{L}\p{M}])[وب]?(?<name>مذكرة (?:ال)?تفاهم (?:المؤرخة \d{1,2} [^،؛.():«»]{4,30}? )?(?:المبرمة |الموقعة )?بين [^،؛.():«»]{4,70} و[^،؛.():«»]{4,70})(?=[،؛.():«»])/gu,
      kind: "agreement",
    },
  ],
  zh: [
    {
      form: /(?<!》[(（])《(?<name>(?!任择|附加|(?:19|20)\d\d年\p{Lo}{2,3}》)[^《》]{2,40}(?:宣言|行动计划|行动纲领|公报|备忘录|公约|协定|议定书|宪章|路线图|倡议))》/gu,
      kind: "",
    },
  ],
};

/** The title in the nominative, so that "Минской декларации" and "Минскую декларацию" are one. */
export function nominative(title: string): string {
  return title
    .replace(/([сц])к(?:ую|ой) (декларац|харт|конвенц)и(?:ю|и|ей)$/u, "$1кая $2ия")
    .replace(/([сц])к(?:ого|ому|им|ом) (план|протокол|консенсус)(?:а|у|ом|е)?(?=$| действий)/u, "$1кий $2")
    .replace(/^[Мм]еморандум(?:а|у|ом|е) /u, "Меморандум ");
}
