import { allMatches } from "../model/all-matches.ts";
import type { NamedMention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import type { Extractor } from "./extractor.ts";

// "Treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba".
const place = String.raw`\p{Lu}\p{L}+`;
const form = new RegExp(
  String.raw`(?<![\p{L}-])(?<head>[Tt]reaties of )(?<places>${place}(?:, ${place}){0,6},? and (?:the Treaty of )?${place})(?!\p{L})`,
  "gu",
);

/**
 * Treaties by the places in a list, each a mention: "the Treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba".
 * Only places whose treaty the registry knows as "Treaty of …" are found.
 */
export const treatyPlaces: Extractor = {
  id: "treaty-places",
  matches: [],
  misses: ["the treaties of Nicaragua and Costa Rica", "Treaty of Tlatelolco"],
  cue: /reaties$/u,
  extract: ({ text }, { registry, index }) => {
    return allMatches(form, text).flatMap((match) => {
      const { head = "", places = "" } = match.groups ?? {};
      const from = match.index + head.length;
      return allMatches(/\p{Lu}\p{L}+/gu, places).flatMap((one, order): NamedMention[] => {
        const id = byPlace(registry).get(one[0]);
        if (id === undefined) return [];
        const start = order === 0 ? match.index : from + one.index;
        return [
          {
            type: "named",
            layer: "instrument",
            paragraph: index,
            span: { start, end: from + one.index + one[0].length },
            extractor: treatyPlaces.id,
            candidates: [id],
            acronym: false,
          },
        ];
      });
    });
  },
};

const byPlace = oncePer(({ instruments }: Registry) => {
  const places = new Map<string, string>();
  for (const { id, names } of instruments.values())
    for (const { name } of names) {
      const written = /^Treaty of (?<place>\p{Lu}\p{L}+)$/u.exec(name)?.groups?.place;
      if (written !== undefined && !places.has(written)) places.set(written, id);
    }
  return places;
});
