import { allMatches } from "../model/all-matches.ts";
import type { ShortMention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

const form =
  /(?<![\p{L}-])(?:(?<count>[Tt]hree|[Ff]our) (?:IPU )?[Ss]tanding Committees|(?<fr>[Tt]rois|[Qq]uatre) [Cc]ommissions permanentes|(?<es>[Tt]res|[Cc]uatro) [Cc]omisiones [Pp]ermanentes|(?<de>[Dd]rei|[Vv]ier) [Ss]tändigen? Ausschüssen?)(?![\p{L}-])/gu;

/** The standing committees of the Inter-Parliamentary Union together, as its texts and delegations count them. */
export const standingCommittees: Extractor = {
  id: "standing-committees",
  matches: ["three Standing Committees", "Drei Ständige Ausschüsse", "quatre commissions permanentes"],
  misses: ["the Standing Committees", "three committees", "four Main Committees"],
  cue: /^(?:Committees|[Pp]ermanentes)$|Ausschüss/u,
  extract: ({ text }, { index }) =>
    allMatches(form, text).map(({ 0: words, index: start, groups }): ShortMention => {
      const count = Object.values(groups ?? {}).find((one) => one !== undefined) ?? "";
      return {
        type: "short",
        layer: "body",
        paragraph: index,
        span: { start, end: start + words.length },
        extractor: standingCommittees.id,
        head: "standing committee",
        plural: true,
        count: count.toLowerCase(),
      };
    }),
};
