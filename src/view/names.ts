import type { CollectionIndex, Work } from "./collection-index.ts";

/** What a work is called where there is little room: its label, or its id if the graph does not hold it. */
export function shortName(index: CollectionIndex, id: string): string {
  return index.work(id)?.label ?? id;
}

/** Name of an issuing body by its registry id; if the graph does not hold it, the id set as an acronym or as words. */
export function bodyName(index: CollectionIndex, id: string): string {
  const work = index.work(id);
  if (work !== undefined) return work.title;
  if (wellKnown[id] !== undefined) return wellKnown[id];
  if (/^[a-z]{2,6}$/.test(id)) return id.toUpperCase();
  const words = id.replace(/^(?:un|eu|au)(?=-)/, (acronym) => acronym.toUpperCase()).replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Organs that issue most works, which a collection need not mention by name. */
const wellKnown: Readonly<Record<string, string>> = {
  unga: "General Assembly",
  unsc: "Security Council",
  ecosoc: "Economic and Social Council",
  ipu: "Inter-Parliamentary Union",
  un: "United Nations",
  hrc: "Human Rights Council",
  cnd: "Commission on Narcotic Drugs",
  ccpcj: "Commission on Crime Prevention and Criminal Justice",
  unsg: "Secretary-General",
  "un-secretariat": "United Nations Secretariat",
  unesco: "UNESCO",
  ilo: "International Labour Organization",
  icrc: "ICRC",
  hcch: "Hague Conference",
  ias: "League of Nations",
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
