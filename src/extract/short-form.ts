import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { Mention, ShortMention } from "../model/mention.ts";
import { cueReader, wordBits } from "./cue.ts";
import type { Extractor } from "./extractor.ts";
import { type HeadNoun, headNouns } from "./head-noun.ts";
import type { Words } from "./word.ts";

/**
 * Back-references by head noun: "the Convention", "the Protocols thereto", "its 1967 Protocol", "those instruments",
 * "the Declaration and its Plan of Action", "the Office", "the two organizations"; in the language of the document.
 */
export const shortForm: Extractor = {
  id: "short-form",
  matches: [],
  misses: [
    "the Convention on the Rights of the Child",
    "the Office of the High Commissioner for Refugees",
    "a convention",
    "the instruments",
    "international treaties",
  ],
  extract({ text }, { document, index, words }) {
    const grammar = grammarOf(document.language);
    const { before, beforeBody, generic } = grammar;
    const mentions: Mention[] = [];
    for (const match of document.language === "en"
      ? englishForms(grammar, words[index]!)
      : allMatches(grammar.form, text)) {
      const { noun, plural } = headOf(match, text, grammar) ?? {};
      if (noun === undefined) continue;
      const led = (noun.layer === "body" ? beforeBody : before).exec(
        text.slice(Math.max(0, match.index - 60), match.index),
      );
      // "ladite convention", "dicha convención": in lower case only behind a word that points back.
      if (
        led !== null &&
        document.language !== "en" &&
        isLower.test(match[0]) &&
        noun.layer === "instrument" &&
        !pointing.test(led[0])
      )
        continue;
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
      const isAttribute =
        document.language === "en" &&
        noun.layer === "body" &&
        attribute.test(rest) &&
        !/[\p{L}-]/u.test(text[match.index - 1] ?? " ") &&
        !partOfName.test(text.slice(Math.max(0, match.index - 20), match.index));
      if (led === null && !isAttribute) continue;
      // "ihre Zusatzprotokolle", but "ihre Erklärung" is anything.
      if (document.language === "de" && noun.head !== "protocol" && ofTheirs.test(led?.[0] ?? "")) continue;
      // "the Agreement on implementing the Federation" is a name of its own.
      if (noun.layer === "instrument" && ofDoing.test(rest)) continue;
      const attributes = led?.groups?.attributes ?? "";
      const count = led?.groups?.count;
      mentions.push({
        ...base(index, match.index - attributes.length, attributes + match[0]),
        layer: noun.layer,
        head: noun.head,
        plural: plural === true,
        ...yearIn(attributes + match[0]),
        ...(count === undefined ? {} : { count: count.trim().toLowerCase() }),
      });
    }
    if (generic !== undefined && genericCue(words[index]!) !== 0)
      for (const match of allMatches(generic, text)) {
        const body = match.groups?.body !== undefined;
        const count = match.groups?.count;
        mentions.push({
          ...base(index, match.index, match[0]),
          layer: body ? "body" : "instrument",
          head: body ? "body" : genericHead(match.groups?.head ?? "instrument"),
          plural: true,
          ...(count === undefined ? {} : { count: count.toLowerCase() }),
        });
      }
    return mentions;
  },
};

/** "the Executive Council decision": another body; "Recalling Council resolutions" is none. */
const partOfName = /(?<!\p{L})\p{Lu}\p{L}*(?<!ing|s) $/u;

const genericHeads: Readonly<Record<string, string>> = {
  instrumento: "instrument",
  treatie: "instrument",
  pacte: "covenant",
  pacto: "covenant",
  traité: "instrument",
  tratado: "instrument",
  convenio: "convention",
  convencione: "convention",
  protocole: "protocol",
  protocolo: "protocol",
};

function genericHead(written: string): string {
  return genericHeads[written] ?? written;
}

const ofDoing = /^ on \p{Ll}+ing(?!\p{L})/u;
const ofTheirs = /^(?:ihr|sein|dessen|deren)/iu;
const isLower = /^(?:conven|pact|trait|trat|protoc)\p{Ll}/u;
const pointing = /^(?:cette|cet?|ladite|ledit|dich[ao]|es[ae]) /iu;

const genericNoun =
  /instrument|conventions|covenants|treaties|organi[sz]ations|bodies|pactes|traités|protocol|pactos|tratados|convenios|договор|документ|инструмент|الصكوك|الاتفاقيات|المعاهدات|البروتوكولات|文|公|条|议|Übereinkünfte|Verträge|Konventionen|Instrumente/u;

/** A word of every generic reference; most paragraphs have none. */
const genericCue = cueReader([genericNoun]);

const [leading, beginning, decided] = [1, 2, 4];
const bitsOf = wordBits([
  // What stands before a form in English: an article, pronoun, attribute or year.
  /^(?:the|that|these|those|both|its|their|said|same|latter|respective|aforementioned|mentioned|two|three|four|five|optional|additional|facultative|\d{4})$/iu,
  // What begins one: a capital, but for the few nouns of the table that do without.
  /^(?:[A-Z]|covenants$|protocols?$|working$)/u,
  /^(?:resolution|decision)s?$/u,
]);

/**
 * The forms in an English text. A capital alone says little there, so they are looked for only where one can be meant:
 * behind a leading word, and one or two words before "resolution" and "decision".
 */
function englishForms({ sticky }: Grammar, { text, starts, list }: Words): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  let before = 0;
  for (let at = 0; at < list.length; at += 1) {
    const bits = bitsOf(list[at]!);
    const isMeant =
      (bits & beginning) !== 0 &&
      ((before & leading) !== 0 ||
        (at + 1 < list.length && (bitsOf(list[at + 1]!) & decided) !== 0) ||
        (at + 2 < list.length && (bitsOf(list[at + 2]!) & decided) !== 0));
    if (isMeant && starts[at]! >= end) {
      sticky.lastIndex = starts[at]!;
      const match = sticky.exec(text);
      if (match !== null) {
        matches.push(match);
        end = match.index + match[0].length;
      }
    }
    before = bits;
  }
  return matches;
}

// "other relevant Assembly resolutions".
const attribute = /^ (?:resolution|decision)s?(?![\p{L}-])/u;

/** "its 1967 Protocol", "Protocole de 1967", برتوكولها للعام 1967. */
function yearIn(core: string): { readonly year?: string } {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(core)?.[0];
  return year === undefined ? {} : { year };
}

function base(
  paragraph: number,
  start: number,
  core: string,
): Pick<ShortMention, "type" | "paragraph" | "span" | "extractor"> {
  return { type: "short", paragraph, span: { start, end: start + core.length }, extractor: shortForm.id };
}

interface Head {
  readonly noun: HeadNoun;
  readonly plural: boolean;
}

interface Grammar {
  readonly form: RegExp;
  /** The same, to be tried at a place. */
  readonly sticky: RegExp;
  /** The same with a group for each of `heads`, in order. */
  readonly grouped: RegExp;
  readonly heads: readonly Head[];
  /** The heads of the words found so far: far faster than a pattern of seventy groups. */
  readonly known: Map<string, Head | undefined>;
  /** What must stand right before the noun; for a body where that differs. */
  readonly before: RegExp;
  readonly beforeBody: RegExp;
  readonly generic?: RegExp;
}

/** The noun that `form` has found. */
function headOf({ 0: words, index }: RegExpExecArray, text: string, grammar: Grammar): Head | undefined {
  const { grouped, heads, known } = grammar;
  if (known.has(words)) return known.get(words);
  grouped.lastIndex = index;
  const group = grouped.exec(text)?.findIndex((found, at) => at > 0 && found !== undefined) ?? 0;
  const head = heads[group - 1];
  known.set(words, head);
  return head;
}

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) grammars.set(language, (grammar = makeGrammar(language)));
  return grammar;
}

interface Frame {
  /** Articles and pronouns that lead to a back-reference. */
  readonly before: string;
  /** The same for bodies, where they differ. */
  readonly beforeBody?: string;
  /** What stands between them and the noun and belongs to the reference. */
  readonly attributes?: string;
  /** What follows; a preposition with a capital behind it makes the noun the head of a full name. */
  readonly behind: string;
  /** References by a generic noun in lower case. */
  readonly generic?: string;
}

const frames: Readonly<Record<Language, Frame>> = {
  en: {
    before:
      "(?<![\\p{L}-])(?:[Tt]he|[Tt]hat|[Tt]hese|[Tt]hose|[Bb]oth|[Ii]ts|[Tt]heir)(?: (?:said|same|latter|respective|aforementioned|above-mentioned))? ",
    attributes:
      "(?<count>two |three |four |five )?(?:(?:19|20)\\d\\d )?(?:[Oo]ptional |Additional |Facultative ){0,2}",
    behind:
      "(?: of (?:19|20)\\d\\d)?(?: thereto| and (?:its |the )?(?:Plan|Programme) of Action| and (?:its |the )?Platform for Action)?(?![\\p{L}-])(?! (?:on|of|against|for|concerning|relating|relative|regarding|between|to|supplementing|under)(?: the| its)? \\p{Lu})(?! \\p{Lu}\\p{Ll}| [IVX]+\\b| (?:established|created) (?:pursuant|by|under|in accordance))",
    generic:
      "(?<![\\p{L}-])(?:[Tt]h(?:o|e)se|[Bb]oth|[Tt]he (?=said |same |aforementioned |above-mentioned )(?:aforementioned |above-mentioned )?(?!two|three|four|five)|(?<=[Tt]he )(?:above-mentioned |aforementioned |said |same )?(?<count>two|three|four|five)) (?:said |same )?(?:(?<head>instrument|convention|covenant|treatie)s|(?<body>organi[sz]ations|bodies))(?![\\p{L}-])",
  },
  fr: {
    before:
      "(?<![\\p{L}-])(?:[Ll]a |[Ll]e |[Ll]es |[Ll][’']|[Dd]u |[Dd]es |[Aa]u |[Aa]ux |[Cc]ette |[Cc]et? |[Cc]es |[Ll]a ?dite |[Ll]e ?dit |[Ss]a |[Ss]on |[Ss]es |[Ll]eurs? )",
    behind:
      "(?: (?:facultatif|additionnel)s?)?(?: de (?:19|20)\\d\\d)?(?: y relatifs?| s[’']y rapportant)?(?![\\p{L}-])(?! (?:(?:sur|de|du|des|contre|pour)(?!\\p{L})(?! (?:(?:lui|leur|y|en|s[’']) ?\\p{Ll}{2,20}(?:[ei]r|ndre|vre|ttre|[au]ire)|ne|ces?|cette|cet|que|\\p{Ll}{1,20}(?:[ei]r|ndre|vre|ttre|[au]ire))(?!\\p{L}))(?!(?<=(?:Conseil|Comité|Commission) sur|Conseil de) (?:la |les? |l[’'])?(?!sécurité|tutelle|direction|coopération|gestion|surveillance)\\p{Ll}{3})(?!(?<=(?:Conseil|Comité|Commission) des) (?:propositions|recommandations|rapports|observations|avis|suggestions|renseignements))|relative?s?(?!\\p{L})|concernant|fédérale?|nationale?|internationale?|régionale?|européenne|africaine|générale?|économique|spéciale?|exécutif|consultati(?:f|ve)|permanente?|préparatoire|temporaire|provisoire|mixte|intérimaire|supérieure?|panaméricaine|interaméricaine|occidentale|créée? (?:par|en)|établie? (?:par|en)|(?:chargée?|nommée?) (?:de|des|par|pour)(?!\\p{L})|chargée? d[’']|[A-Z]))(?! d[’'](?!\\p{Ll}{2,14}(?:er|ir|re)(?!\\p{L})))",
    generic:
      "(?<![\\p{L}-])(?:[Cc]es|[Ll]esdits|[Ll]esdites|[Dd]esdits|[Dd]esdites|[Aa]uxdits|[Aa]uxdites|(?<=[Ll]es )(?<count>deux|trois|quatre)) (?<head>instrument|convention|pacte|traité|protocole)s(?![\\p{L}-])",
  },
  es: {
    before:
      "(?<![\\p{L}-])(?:[Ll]a |[Ee]l |[Ll]os |[Ll]as |[Dd]el |[Aa]l |[Dd]icha |[Dd]icho |[Dd]ichos |[Dd]ichas |[Ee]sa |[Ee]se |[Ss]us? (?:respectiv[ao]s )?)",
    behind:
      "(?: (?:Facultativo|Adicional)(?:es|s)?)?(?: de (?:19|20)\\d\\d)?(?![\\p{L}-])(?! (?:(?:sobre|de|del|contra|para|por(?! (?:razon|consenso|unanimidad|conducto|escrito|su |lo |una? |est|mayor)))(?!\\p{L})(?! (?:que|conformidad|conducto|inmediato|no|est[aeo]s?|es[ao]s?|dich[ao]s?)(?!\\p{L}))(?!(?<=Consejo sobre|Comité sobre|Consejo de|Comité de|Comisión de) (?:l[ao]s?|el|sus?|una?) \\p{Ll}{3})|relativ[ao]s?|federal|nacional|internacional|regional|europe[ao]|african[ao]|general|económic[ao]|especial|ejecutiv[ao]|consultiv[ao]|permanente|preparatori[ao]|mixt[ao]|tripartita|superior|establecid[ao] (?:en|por|conforme)|cread[ao] (?:en|por)|encargad[ao] de|[A-Z]))",
    generic:
      "(?<![\\p{L}-])(?:[Ee]sos|[Ee]stos|[Dd]ichos|(?<=[Ll]os )(?<count>dos|tres|cuatro)) (?<head>instrumento|convenio|pacto|tratado|protocolo)s(?![\\p{L}-])",
  },
  ru: {
    before: "(?<![\\p{L}-])",
    behind:
      "(?: (?:19|20)\\d\\d года)?(?![\\p{L}-])(?! (?:(?:о|об|по|против|для)(?!\\p{L})|министров|экспертов|представителей|управляющих|старейшин|Организации|Объединенных|[\\p{Lu}]))",
    generic:
      "(?<![\\p{L}-])(?:[Ээ]ти|[Ээ]тих|[Ээ]тим|[Тт]ех|[Уу]казанны[ехм]|[Вв]ышеупомянуты[ехм]|[Уу]помянуты[ехм]) (?:документ|договор|инструмент|протокол)(?:ы|ов|ам|ами|ах)(?![\\p{L}-])",
  },
  ar: {
    before: "(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?:هذه |هذا |تلك |ذلك )?",
    behind:
      "(?: (?:الاختياري|الإضافي)ة?)?(?: الملحقة? ب(?:ها|هما|ه|ذلك العهد))?(?: (?:ل?عام|ل?سنة|للعام) (?:19|20)\\d\\d)?(?![\\p{L}\\p{M}])(?! (?:ال(?!مذكور|مشار|آنف|سالف|حالي|ملحق)|بشأن|المتعلق|الخاص|المعني|من أجل|لل|بين))",
    generic:
      "(?<![\\p{L}\\p{M}])(?:(?:تلك|هذه) (?:الصكوك|الاتفاقيات|المعاهدات|البروتوكولات)|(?:الصكوك|الاتفاقيات|المعاهدات|البروتوكولات) (?:المذكورة|المشار إليها|الآنفة الذكر))(?![\\p{L}\\p{M}])",
  },
  zh: {
    before: "(?:[该《]|上述|(?<=其)|这[一项])",
    attributes: "(?:(?:19|20)\\d\\d年)?",
    beforeBody:
      "(?:^|该|上述|本|[\\s，。；、：（“请励求促吁扬迎持和与及由向对在经供使为将意认调申示让给从助受被并照予到随申]|其他)",
    behind:
      "(?=》|[^\\p{L}]|[的和及与第在就应将可已向根按提继审决充合主成协通汇并也还从能须必以对是不有]|规定|缔约)",
    generic: "(?:这些|该两项|这两项|上述)(?:文书|公约|条约|议定书)",
  },
  de: {
    before:
      "(?<![\\p{L}-])(?:[Dd](?:er|ie|as|es|em|en)|[Dd]ies(?:er|e|es|em|en)|[Ii]m|[Zz]ur|[Zz]um|[Bb]eim|[Vv]om|[Ii]hre[nrm]?|[Ss]eine[nrm]?|[Dd]essen|[Dd]eren) (?:genannten? |dazugehörige[nrsm]? |zugehörige[nrsm]? )?",
    beforeBody:
      "(?<![\\p{L}-])(?:[Dd](?:er|ie|as|es|em|en)|[Dd]ies(?:er|e|es|em|en)|[Ii]m|[Zz]ur|[Zz]um|[Bb]eim|[Vv]om) (?:genannten? )?",
    behind:
      "(?: von (?:19|20)\\d\\d)?(?![\\p{L}-])(?! (?:(?:über|gegen|für|von|betreffend|zwischen)(?!\\p{L})|(?<=(?:Konvention|kommens?|Vertrag(?:e?s)?|rotokolls?|Pakt(?:e?s)?|Charta) )zu[rm] (?!(?:Ratifi|Unterzeich|Annahme|Abstimm|Verfüg|Kenntnis|Prüfung|Umsetz|Durchführ|Anwend|Beitritt|Zeitpunkt|Thema|Ausdruck|Abschluss|Gegenstand|Anlass|Zweck))\\p{Lu}|(?<=(?:Konvention|kommens?|Vertrag(?:e?s)?|rotokolls?|Pakt(?:e?s)?|Charta) )(?:der|des) [^,.;:()]{4,60} (?:über|gegen|zu[rm]) (?:die|den|das|de[mr]|\\p{Lu})|(?=[IVX]{1,4}(?!\\p{L}))[IVX]|des Präsidenten|seines Präsidenten|seiner Präsident|der Präsident|der Vereinten|«|[A-Z]{2}))",
    generic: "(?<![\\p{L}-])[Dd]iese (?:Übereinkünfte|Verträge|Konventionen|Instrumente)(?![\\p{L}-])",
  },
};

/** "Convention No. 87", "Convention (n° 169)": the number makes it a name. */
const notNumbered = "(?! ?\\(?(?:[Nn]os?\\.?|[Nn][°º]|[Nn]úm\\.?|Nr\\.?|№|رقم) ?\\d)";

function makeGrammar(language: Language): Grammar {
  const { before, beforeBody = before, attributes, behind, generic } = frames[language];
  const heads = headNouns(language).flatMap((noun) => [
    ...(noun.plural === undefined ? [] : [{ noun, plural: true, form: noun.plural }]),
    ...(noun.singular === undefined ? [] : [{ noun, plural: false, form: noun.singular }]),
  ]);
  const form = `(?:${heads.map(({ form }) => form).join("|")})${behind}${notNumbered}`;
  return {
    form: new RegExp(form, "gu"),
    sticky: new RegExp(form, "uy"),
    grouped: new RegExp(`(?:${heads.map(({ form }) => `(${form})`).join("|")})${behind}${notNumbered}`, "uy"),
    heads,
    known: new Map(),
    before: new RegExp(`${before}(?<attributes>${attributes ?? ""})$`, "u"),
    beforeBody: new RegExp(`${beforeBody}(?<attributes>${attributes ?? ""})$`, "u"),
    ...(generic === undefined ? {} : { generic: new RegExp(generic, "gu") }),
  };
}
