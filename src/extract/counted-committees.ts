import { allMatches } from "../model/all-matches.ts";
import type { ShortMention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

const standing = String.raw`(?<en>[Tt]hree|[Ff]our) (?:IPU )?[Ss]tanding Committees|(?<fr>[Tt]rois|[Qq]uatre) [Cc]ommissions permanentes|(?<es>[Tt]res|[Cc]uatro) [Cc]omisiones [Pp]ermanentes|(?<de>[Dd]rei|[Vv]ier) [Ss]tändigen? Ausschüssen?`;
const main = String.raw`(?<en2>[Ss]ix) [Mm]ain [Cc]ommittees|(?<fr2>[Ss]ix) [Gg]randes [Cc]ommissions|(?<es2>[Ss]eis) [Cc]omisiones [Pp]rincipales|(?<ru2>[Шш]ест(?:ь|и)) [Гг]лавных комитетов|(?<de2>[Ss]echs) Hauptausschüssen?`;
const form = new RegExp(String.raw`(?<![\p{L}-])(?:${standing}|(?<main>${main}))(?![\p{L}-])`, "gu");

/** All committees of one sort of an assembly, as its texts count them: those of the Inter-Parliamentary Union, of the General Assembly. */
export const countedCommittees: Extractor = {
  id: "counted-committees",
  matches: [
    "three Standing Committees",
    "Drei Ständige Ausschüsse",
    "quatre commissions permanentes",
    "six Main Committees",
    "seis Comisiones Principales",
    "шести главных комитетов",
  ],
  misses: ["the Standing Committees", "three committees", "four Main Committees", "six committees"],
  cue: /^(?:[Cc]ommittees|[Pp]ermanentes|Commissions|commissions|[Pp]rincipales|комитетов)$|usschüss/u,
  extract: ({ text }, { index }) =>
    allMatches(form, text).map(({ 0: words, index: start, groups }): ShortMention => {
      const { main: isMain, ...counts } = groups ?? {};
      const count = Object.values(counts).find((one) => one !== undefined) ?? "";
      return {
        type: "short",
        layer: "body",
        paragraph: index,
        span: { start, end: start + words.length },
        extractor: countedCommittees.id,
        head: isMain === undefined ? "standing committee" : "main committee",
        plural: true,
        count: count.toLowerCase(),
      };
    }),
};
