import type { NamedMention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import type { Extractor } from "./extractor.ts";
import { namesOf } from "./name.ts";

/** How far behind a name the region of the next one can stand, in code units. */
const reach = 160;

/**
 * Regional bodies of one name in a list, by their regions: "Heads of National Drug Law Enforcement Agencies, Africa,
 * held in Addis Ababa …, and Latin America and the Caribbean".
 */
export const bodySeries: Extractor = {
  id: "body-series",
  matches: [],
  misses: ["Heads of National Drug Law Enforcement Agencies, Africa. Latin America and the Caribbean"],
  extract: ({ text }, context) =>
    (namesOf(context)[context.index] ?? []).flatMap((mention): readonly NamedMention[] => {
      if (mention.type !== "named" || mention.layer !== "body") return [];
      const sisters = sistersOf(context.registry).get(mention.candidates[0] ?? "");
      if (sisters === undefined) return [];
      const from = mention.span.end;
      const rest = text.slice(from, from + reach).split(/[.;]/u, 1)[0] ?? "";
      return [...sisters].flatMap(([region, id]): readonly NamedMention[] => {
        const lead = [", and ", " and ", ", "].find((one) => rest.includes(`${one}${region}`));
        if (lead === undefined) return [];
        const start = from + rest.indexOf(`${lead}${region}`) + lead.length;
        const span = { start, end: start + region.length };
        return [{ ...mention, span, extractor: bodySeries.id, candidates: [id], series: true }];
      });
    }),
};

/** By body the regions of its sisters, with their ids: "Heads of …, Africa" has the sister "Heads of …, Europe". */
const sistersOf = oncePer((registry: Registry) => {
  const byName = new Map<string, Map<string, string>>();
  for (const { id, names } of registry.bodies.values())
    for (const { name, form, language } of names) {
      const [, shared = "", region = ""] =
        form === "title" && language === "en" ? (/^(.{20,}), (\p{Lu}[\p{L} ]+)$/u.exec(name) ?? []) : [];
      if (region !== "")
        byName.set(shared, (byName.get(shared) ?? new Map<string, string>()).set(region, id));
    }
  const sisters = new Map<string, ReadonlyMap<string, string>>();
  for (const regions of byName.values())
    for (const [own, id] of regions.size > 1 ? regions : [])
      sisters.set(id, new Map([...regions].filter(([region]) => region !== own)));
  return sisters;
});
