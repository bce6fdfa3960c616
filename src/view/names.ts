import type { CollectionIndex, Work } from "./collection-index.ts";
import { interfaceLanguage } from "./store.ts";
import type { InterfaceLanguage } from "./words.ts";

/** What a work is called where there is little room: its label, or its id if the graph does not hold it. */
export function shortName(index: CollectionIndex, id: string): string {
  return index.work(id)?.label ?? id;
}

/** The title of a work in the language of the page, where the registry has it; else as it is called everywhere. */
export function titleOf({ title, names }: Work): string {
  const language = interfaceLanguage.value;
  return language === "en" ? title : (names.find(([tag]) => tag === language)?.[1] ?? title);
}

/** Name of an issuing body by its registry id; if the graph does not hold it, the id set as an acronym or as words. */
export function bodyName(index: CollectionIndex, id: string): string {
  const work = index.work(id);
  if (work !== undefined) return titleOf(work);
  const known = wellKnown[id];
  if (known !== undefined) return known[interfaceLanguage.value];
  if (/^[a-z]{2,6}$/.test(id)) return id.toUpperCase();
  const words = id.replace(/^(?:un|eu|au)(?=-)/, (acronym) => acronym.toUpperCase()).replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Organs that issue most works, which a collection need not mention by name. */
const wellKnown: Readonly<Record<string, Readonly<Record<InterfaceLanguage, string>>>> = {
  unga: { en: "General Assembly", fr: "Assemblée générale" },
  unsc: { en: "Security Council", fr: "Conseil de sécurité" },
  ecosoc: { en: "Economic and Social Council", fr: "Conseil économique et social" },
  ipu: { en: "Inter-Parliamentary Union", fr: "Union interparlementaire" },
  un: { en: "United Nations", fr: "Organisation des Nations Unies" },
  hrc: { en: "Human Rights Council", fr: "Conseil des droits de l’homme" },
  cnd: { en: "Commission on Narcotic Drugs", fr: "Commission des stupéfiants" },
  ccpcj: {
    en: "Commission on Crime Prevention and Criminal Justice",
    fr: "Commission pour la prévention du crime et la justice pénale",
  },
  unsg: { en: "Secretary-General", fr: "Secrétaire général" },
  "un-secretariat": {
    en: "United Nations Secretariat",
    fr: "Secrétariat de l’Organisation des Nations Unies",
  },
  unesco: { en: "UNESCO", fr: "UNESCO" },
  ilo: { en: "International Labour Organization", fr: "Organisation internationale du Travail" },
  icrc: { en: "ICRC", fr: "CICR" },
  hcch: { en: "Hague Conference", fr: "Conférence de La Haye" },
  "league-of-nations": { en: "League of Nations", fr: "Société des Nations" },
};

/** Issuing body, symbol and place of a work, as far as they are known, for the line above its title. */
export function mastheadParts(index: CollectionIndex, work: Work): readonly string[] {
  return [
    work.issuingBody === undefined ? undefined : bodyName(index, work.issuingBody),
    work.symbol,
    work.place,
  ]
    .filter((part) => part !== undefined)
    .filter((part) => part !== work.title);
}
