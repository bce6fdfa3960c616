import type { Language } from "../model/language.ts";
import type { Mention, ShortMention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";
import { headNouns } from "./head-noun.ts";

/**
 * Back-references by head noun: "the Convention", "the Protocols thereto", "its 1967 Protocol", "those instruments",
 * "the Declaration and its Plan of Action", "the Office", "the two organizations"; in the language of the document.
 */
export const shortForm: Extractor = {
  id: "short-form",
  matches: [],
  misses: [
    "the Convention on the Rights of the Child",
    "the Office of the High Commissioner",
    "a convention",
    "the instruments",
    "international treaties",
  ],
  extract({ text }, { document, index }) {
    const { named, generic } = grammarOf(document.language);
    const mentions: Mention[] = [];
    for (const { form, heads } of named)
      for (const match of text.matchAll(form)) {
        const groups = match.groups ?? {};
        const core = groups.core ?? "";
        const group = Object.keys(groups).find((key) => /^[sp]\d+$/u.test(key) && groups[key] !== undefined);
        const noun = heads[Number(group?.slice(1) ?? -1)];
        if (noun === undefined) continue;
        const start = match.index + match[0].length - core.length;
        mentions.push({
          ...base(index, start, core),
          layer: noun.layer,
          head: noun.head,
          plural: group?.startsWith("p") === true,
          ...(groups.year === undefined ? {} : { year: groups.year }),
          ...(groups.count === undefined ? {} : { count: groups.count.trim().toLowerCase() }),
        });
      }
    if (generic !== undefined)
      for (const match of text.matchAll(generic)) {
        const core = match.groups?.core ?? match[0];
        const body = match.groups?.body !== undefined;
        const count = match.groups?.count;
        mentions.push({
          ...base(index, match.index + match[0].length - core.length, core),
          layer: body ? "body" : "instrument",
          head: body ? "body" : (match.groups?.head ?? "instrument"),
          plural: true,
          ...(count === undefined ? {} : { count: count.toLowerCase() }),
        });
      }
    return mentions;
  },
};

function base(
  paragraph: number,
  start: number,
  core: string,
): Pick<ShortMention, "type" | "paragraph" | "span" | "extractor"> {
  return { type: "short", paragraph, span: { start, end: start + core.length }, extractor: "short-form" };
}

interface Grammar {
  readonly named: readonly {
    readonly form: RegExp;
    readonly heads: readonly ReturnType<typeof headNouns>[number][];
  }[];
  readonly generic?: RegExp;
}

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) grammars.set(language, (grammar = makeGrammar(language)));
  return grammar;
}

/** Articles and pronouns before a head noun; what follows in the same name ("on the Rights …") makes it a full name. */
const frames: Readonly<
  Record<Language, { readonly before: string; readonly behind: string; readonly generic?: string }>
> = {
  en: {
    before:
      "(?<![\\p{L}-])(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Bb]oth|[Ii]ts|[Tt]heir)(?: (?:said|same|latter|aforementioned|above-mentioned|present))? (?<core>(?<count>two |three |four |five )?(?<year>(?:19|20)\\d\\d )?(?:Optional |Additional |Facultative )*",
    behind:
      "(?: thereto| and (?:its |the )?(?:Plan|Programme) of Action| and (?:its |the )?Platform for Action)?)(?![\\p{L}-])(?! (?:on|of|against|for|concerning|relating|relative|regarding|between|to|supplementing|under)(?: the| its)? \\p{Lu})(?! \\p{Lu}\\p{Ll}| [IVX]+\\b)",
    generic:
      "(?<![\\p{L}-])(?<core>(?:[Tt]h(?:o|e)se|[Bb]oth|[Tt]he (?:above-mentioned |aforementioned |said |same )?(?<count>two|three|four|five)) (?:said |same |humanitarian )?(?:(?<head>instrument|convention|covenant|treatie|protocol|declaration)s|(?<body>organi[sz]ations|bodies)))(?![\\p{L}-])",
  },
  fr: {
    before:
      "(?<![\\p{L}-])(?:[Ll]a |[Ll]e |[Ll]es |[Ll][’']|[Dd]e la |[Dd]u |[Dd]es |[Aa]u |[Aa]ux |[Cc]ette |[Cc]et? |[Cc]es |[Ll]adite |[Ll]edit |[Ss]a |[Ss]on |[Ss]es |[Ll]eurs? )(?<core>",
    behind:
      "(?: (?:facultatif|additionnel|facultatifs|additionnels))?(?: y relatifs?| s[’']y rapportant)?)(?![\\p{L}-])(?! (?:sur|de|du|des|contre|pour|relative?s?|concernant|internationale?|régionale?|européenne|africaine|générale?|économique|spéciale?|exécutif|[A-Z]))(?! d[’'])",
    generic:
      "(?<![\\p{L}-])(?<core>(?:[Cc]es|[Ll]es (?<count>deux|trois|quatre)) (?<head>instrument|convention|pacte|traité|protocole)s)(?![\\p{L}-])",
  },
  es: {
    before:
      "(?<![\\p{L}-])(?:[Ll]a |[Ee]l |[Ll]os |[Ll]as |[Dd]el |[Aa]l |[Dd]icha |[Dd]icho |[Dd]ichos |[Dd]ichas |[Ee]sa |[Ee]se |[Ee]sta |[Ee]ste |[Ss]us? )(?<core>",
    behind:
      "(?: (?:Facultativo|Adicional|Facultativos|Adicionales))?)(?![\\p{L}-])(?! (?:sobre|de|del|contra|para|relativ[ao]s?|por|internacional|regional|europe[ao]|african[ao]|general|económico|especial|ejecutivo|[A-Z]))",
    generic:
      "(?<![\\p{L}-])(?<core>(?:[Ee]sos|[Ee]stos|[Dd]ichos|[Ll]os (?<count>dos|tres|cuatro)) (?<head>instrumento|convenio|pacto|tratado|protocolo)s)(?![\\p{L}-])",
  },
  ru: {
    before: "(?<![\\p{L}-])(?<core>",
    behind: ")(?![\\p{L}-])(?! (?:о|об|по|против|для|Организации|Объединенных|[\\p{Lu}]))",
    generic:
      "(?<![\\p{L}-])(?<core>(?:[Ээ]ти|[Ээ]тих|[Ээ]тим|[Тт]ех) (?:документ|договор|инструмент|протокол)(?:ы|ов|ам|ами|ах))(?![\\p{L}-])",
  },
  ar: {
    before: "(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?:هذه |هذا |تلك |ذلك )?(?<core>",
    behind: ")(?![\\p{L}\\p{M}])(?! (?:ال|بشأن|المتعلق|الخاص|المعني|من أجل|لل|بين))",
    generic:
      "(?<![\\p{L}\\p{M}])[وفبل]?(?<core>(?:تلك|هذه) (?:الصكوك|الاتفاقيات|المعاهدات|البروتوكولات))(?![\\p{L}\\p{M}])",
  },
  zh: {
    before: "(?<=[该《本]|上述)(?<core>",
    behind: ")(?=》|[^\\p{L}]|[的和及与])",
    generic: "(?<core>(?:这些|该两项|这两项|上述)(?:文书|公约|条约|议定书))",
  },
  de: {
    before:
      "(?<![\\p{L}-])(?:[Dd](?:er|ie|as|es|em|en)|[Dd]ies(?:er|e|es|em|en)|[Ii]m|[Zz]ur|[Zz]um|[Bb]eim|[Vv]om) (?:genannten? )?(?<core>",
    behind: ")(?![\\p{L}-])(?! (?:über|gegen|für|zum|zur|der|des|von|vom|«|[A-Z]{2}))",
    generic:
      "(?<![\\p{L}-])(?<core>[Dd]iese (?:Übereinkünfte|Verträge|Konventionen|Instrumente))(?![\\p{L}-])",
  },
};

function makeGrammar(language: Language): Grammar {
  const { before, behind, generic } = frames[language];
  const heads = headNouns(language);
  const alternatives = heads.flatMap(({ singular, plural }, index) => [
    ...(plural === undefined ? [] : [`(?<p${index}>${plural})`]),
    ...(singular === undefined ? [] : [`(?<s${index}>${singular})`]),
  ]);
  return {
    named: [{ form: new RegExp(`${before}(?:${alternatives.join("|")})${behind}`, "gu"), heads }],
    ...(generic === undefined ? {} : { generic: new RegExp(generic, "gu") }),
  };
}
