import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import type { Extractor } from "./extractor.ts";
import { namesOf } from "./name.ts";
import { withPlainDigits } from "./plain-digits.ts";

const number = String.raw`(?<number>\d{3,4})(?: ?\((?:19|20)\d\d\))?(?:(?:,| and| et| y| и| و| und|和|及|、) ?(?:第|号)?\d{3,4} ?\((?:19|20)\d\d\)){0,3}`;
const forms: Readonly<Record<Language, RegExp>> = {
  en: formOf(
    String.raw`(?:Security Council )?(?:Sanctions [Cc]ommittee|(?:sanctions )?Committee)(?: of the Security Council)?,? (?:(?:established|created|set up|formed) )?(?:pursuant to|in pursuance of|by|in accordance with|according to|under)(?: paragraph \d{1,2}(?: \([a-z]\))? of)? (?:its |Security Council )?resolutions? ${number}`,
  ),
  fr: formOf(
    String.raw`Comité(?: du Conseil de sécurité)?,? (?:(?:créé|établi|institué) (?:par|en application|conformément|en vertu)|faisant suite)(?: (?:aux?|à|du|de|la|le|les|sa|ses|paragraphe \d{1,2})){0,5} résolutions? ${number}`,
  ),
  es: formOf(
    String.raw`Comité(?: del Consejo de Seguridad)?,? (?:(?:establecido|creado) (?:en virtud|de conformidad|por|conforme)|dimanante)(?: (?:del|de|con|a|la|lo dispuesto en|el|las|sus?|párrafo \d{1,2})){0,7} resoluci(?:ón|ones) ${number}`,
  ),
  ru: formOf(
    String.raw`Комитет(?:а|у|ом|е)?(?: Совета Безопасности)?, (?:учрежденн|созданн)\p{L}{2,3}(?: (?:во исполнение|на основании|в соответствии с))?(?: пункт(?:ом|а) \d{1,2})? резолюци\p{L}{1,3} ${number}`,
  ),
  ar: formOf(
    String.raw`(?:اللجنة|للجنة|لجنة مجلس الأمن) (?:المنشأة|العاملة) (?:عملا ب|بموجب )(?:الفقرة \d{1,2} من )?(?:ال)?قرار(?:ات|ين)? ${number}`,
  ),
  zh: formOf(
    String.raw`(?:安全理事会|安理会)?(?:关于[^，。；]{2,40}的)?第${number}号决议(?:第\d{1,2}段)?所?设立?的?委员会`,
  ),
  de: formOf(
    String.raw`Ausschuss(?:es)?(?: des Sicherheitsrats)? nach(?: Ziffer \d{1,2} der| den| der)? Resolution(?:en)? ${number}`,
  ),
};

function formOf(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![A-Za-zÀ-ž\u0400-\u04FF-])${pattern}`, "gu");
}

// "Panel of Experts, originally appointed pursuant to", "Monitoring Group re‑established by", "as specified in paragraph 29 of".
const panel = formOf(
  String.raw`(?:(?:Panel|Group) of Experts|Monitoring (?:Group|Team|Mechanism)|(?:Security Council )?(?:International )?Commission(?: of (?:Experts|Inquiry|the Security Council))?|United Nations Peace[-‑]?[Kk]eeping Force|[Mm]ultinational (?:(?:[Ss]tabili[sz]ation|[Ii]mplementation) )?[Ff]orce|[Rr]apid [Rr]eaction [Ff]orce)(?: \([A-Z]\/[^()]{1,60}\))?,? (?:(?:originally |firstly? )?(?:(?:re[-‑]?)?established|appointed|authori[sz]ed|created|set up)(?: by the Secretary-General)?,? (?:pursuant to|in pursuance of|further to|by|in accordance with|under)|(?:as )?(?:specified|set out|referred to) in|pursuant to)(?: paragraphs? \d{1,2}(?: \([a-z]\))? of)? (?:its |Security Council )?resolutions? ${number}`,
);

/**
 * Committees of the Security Council and their panels by the resolution that set them up: "the Committee established pursuant to
 * paragraph 6 of resolution 1267 (1999)", "Comité creado en virtud de la resolución 661 (1990)", "Panel of Experts
 * appointed by the Secretary-General pursuant to paragraph 3 (b) of resolution 1591 (2005)", "Commission of Experts
 * established pursuant to resolution 780 (1992)"; forces by the one that allowed them.
 */
export const sanctionsCommittee: Extractor = {
  id: "sanctions-committee",
  matches: [],
  cue: /[Cc]ommittee|Comité|Комитет|لجنة|委|Ausschuss|^(?:Panel|Group|Monitoring|Commission|[Ff]orce)$/u,
  misses: [
    "the Committee established pursuant to rule 28",
    "the Committee welcomes resolution 1267 (1999)",
    "the Panel of Experts welcomes resolution 1591 (2005)",
  ],
  extract: ({ text }, context) => {
    const { document, registry, index } = context;
    const plain = withPlainDigits(text);
    const { committees, panels } = numbersOf(registry);
    const found = [
      ...allMatches(forms[document.language], plain).map((match) => ({ match, ids: committees })),
      ...(document.language === "en" ? allMatches(panel, plain) : []).map((match) => ({
        match,
        ids: panels,
      })),
    ];
    return found.flatMap(({ match, ids }): Mention[] => {
      const id = ids.get(match.groups?.number ?? "");
      const end = match.index + match[0].length;
      // "… concerning Somalia": the whole name is in the registry.
      const isPart = (namesOf(context)[index] ?? []).some(
        ({ span }) => span.start <= match.index && end < span.end,
      );
      return id === undefined || isPart
        ? []
        : [
            {
              type: "named",
              layer: "body",
              paragraph: index,
              span: { start: match.index, end },
              extractor: sanctionsCommittee.id,
              candidates: [id],
              acronym: false,
            },
          ];
    });
  },
};

/** The committees of the Security Council and their panels by the numbers of the resolutions in their names. */
const numbersOf = oncePer(({ bodies }: Registry) => {
  const committees = new Map<string, string>();
  const panels = new Map<string, string>();
  for (const { id, kind, parent = "", names } of bodies.values()) {
    const isCommittee = parent === "unsc" && kind.endsWith("committee");
    if (
      !isCommittee &&
      kind !== "peace-operation" &&
      !(/^(?:sc-\d+|unsc)$/u.test(parent) && /^(?:mechanism|group|commission)$/u.test(kind))
    )
      continue;
    const numbers = isCommittee ? committees : panels;
    for (const { name, language } of names)
      for (const match of language === "en"
        ? allMatches(/(?<!\d)\d{3,4}(?= \(|[/,]| Committee)/gu, name)
        : [])
        if (!numbers.has(match[0]) || id === `sc-${match[0]}`) numbers.set(match[0], id);
  }
  return { committees, panels };
});
