import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Instrument, Name, Registry } from "./registry.ts";

/**
 * The names by number of an instrument of the International Labour Conference in all languages: "Convention n° 182 de
 * l’OIT", "Convenio núm. 182 de la OIT", 国际劳工组织第182号公约. Empty for all other instruments.
 */
export function labourNames(instrument: Instrument): readonly Name[] {
  const { names } = instrument;
  const { kind, number } = numberOf(instrument) ?? {};
  const patterns = kind === "C" ? conventions : kind === "R" ? recommendations : undefined;
  if (patterns === undefined || number === undefined) return [];
  return [
    ...Object.entries(patterns).flatMap(([language, forms]) =>
      forms.map((form) => variant(language as Language, form.replace("0", number))),
    ),
    // The Conference itself writes the number alone: "la convention no 111".
    ...Object.entries(kind === "C" ? ownConventions : ownRecommendations).flatMap(([language, forms]) =>
      forms.map((form) => ({
        ...variant(language as Language, form.replace("0", number)),
        onlyWith: ["@ilo"],
      })),
    ),
    // "Convention (n° 138) sur l’âge minimum, 1973", as the Organisation prints its titles in French.
    ...names.flatMap(({ language, name }) => {
      const [, noun, rest] =
        language === "fr" ? (/^(Convention|Recommandation) (?!\()(.+)$/u.exec(name) ?? []) : [];
      return noun === undefined || rest === undefined
        ? []
        : ["n°", "no"].map((mark) => variant(language, `${noun} (${mark} ${number}) ${rest}`));
    }),
  ];
}

function variant(language: Language, name: string): Name {
  return { language, name, form: "variant", onlyWith: [] };
}

/** Registry id of the convention with a number: `ilo-c138` for "138". */
export function labourConvention(number: string, registry: Registry): string | undefined {
  return conventionsByNumber(registry).get(number);
}

const conventionsByNumber = oncePer(
  ({ instruments }: Registry) =>
    new Map(
      [...instruments.values()].flatMap((instrument) => {
        const found = numberOf(instrument);
        return found?.kind === "C" ? [[found.number ?? "", instrument.id] as const] : [];
      }),
    ),
);

/** `{ kind: "C", number: "138" }` by the acronym C138. */
function numberOf({
  issuer,
  names,
}: Instrument): { readonly kind?: string; readonly number?: string } | undefined {
  if (issuer !== "ilo-conference" && issuer !== "ilo") return undefined;
  return names
    .map(({ form, name }) => (form === "acronym" ? /^(?<kind>[CR])(?<number>\d{1,3})$/u.exec(name) : null))
    .find((found) => found !== null)?.groups;
}

type Patterns = Readonly<Record<Language, readonly string[]>>;

// `0` stands for the number. Marks such as "№" and "°" are no part of a word, so that "n° 182" and "n 182" are one name.
const conventions: Patterns = {
  en: [
    "ILO Convention No. 0",
    "ILO Convention 0",
    "Convention No. 0 of the ILO",
    "Convention No. 0 of the International Labour Organization",
    "International Labour Organization Convention No. 0",
  ],
  fr: [
    "convention n° 0 de l’OIT",
    "convention no 0 de l’OIT",
    "convention 0 de l’OIT",
    "convention n° 0 de l’Organisation internationale du Travail",
    "convention no 0 de l’Organisation internationale du Travail",
    "convention de l’OIT n° 0",
  ],
  es: [
    "Convenio núm. 0 de la OIT",
    "Convenio Nº 0 de la OIT",
    "Convenio 0 de la OIT",
    "Convenio núm. 0 de la Organización Internacional del Trabajo",
    "Convenio Nº 0 de la Organización Internacional del Trabajo",
    "Convenio 0 de la Organización Internacional del Trabajo",
  ],
  de: [
    "Übereinkommen Nr. 0 der Internationalen Arbeitsorganisation",
    "Übereinkommen Nr. 0 der IAO",
    "Übereinkommen Nr. 0 der ILO",
    "ILO-Übereinkommen Nr. 0",
    "ILO-Übereinkommen 0",
    "IAO-Übereinkommen 0",
    "Konvention Nr. 0 der ILO",
    "IAO-Übereinkommen Nr. 0",
    "ILO-Konvention Nr. 0",
    "ILO-Konvention 0",
  ],
  ru: [
    "Конвенция № 0 МОТ",
    "Конвенция МОТ № 0",
    "Конвенция № 0 Международной организации труда",
    "Конвенция Международной организации труда № 0",
  ],
  ar: [
    "اتفاقية منظمة العمل الدولية رقم 0",
    "الاتفاقية رقم 0 لمنظمة العمل الدولية",
    "اتفاقية منظمة العمل الدولية 0",
  ],
  zh: ["国际劳工组织第0号公约", "劳工组织第0号公约"],
};

type OwnPatterns = Readonly<Partial<Patterns>>;

const ownConventions: OwnPatterns = {
  en: ["Convention No. 0"],
  fr: ["convention n° 0", "convention no 0"],
  es: ["Convenio núm. 0"],
};

const ownRecommendations: OwnPatterns = {
  en: ["Recommendation No. 0"],
  fr: ["recommandation n° 0", "recommandation no 0"],
  es: ["Recomendación núm. 0"],
};

const recommendations: Patterns = {
  en: ["ILO Recommendation No. 0", "Recommendation No. 0 of the International Labour Organization"],
  fr: [
    "recommandation n° 0 de l’OIT",
    "recommandation no 0 de l’OIT",
    "recommandation n° 0 de l’Organisation internationale du Travail",
  ],
  es: [
    "Recomendación núm. 0 de la OIT",
    "Recomendación 0 de la OIT",
    "Recomendación núm. 0 de la Organización Internacional del Trabajo",
  ],
  de: ["Empfehlung Nr. 0 der Internationalen Arbeitsorganisation", "ILO-Empfehlung Nr. 0"],
  ru: ["Рекомендация № 0 МОТ", "Рекомендация № 0 Международной организации труда"],
  ar: ["توصية منظمة العمل الدولية رقم 0", "التوصية رقم 0 لمنظمة العمل الدولية"],
  zh: ["国际劳工组织第0号建议书", "劳工组织第0号建议书"],
};
