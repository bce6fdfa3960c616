import type { Edge } from "./collection-index.ts";

/** The five strengths of an act, and citations without one; the values of the facet `act`. */
export const actFamilies = ["urge", "call", "reaffirm", "recall", "note", "none"] as const;

export type ActFamily = (typeof actFamilies)[number];

/** 1 noting … 5 urging, 0 without an act, as in the table of opening phrases. */
export const strengthOf: Readonly<Record<ActFamily, number>> = {
  urge: 5,
  call: 4,
  reaffirm: 3,
  recall: 2,
  note: 1,
  none: 0,
};

// First letters of the English acts of each strength: "urging", "urges"; "takes note"; "calls upon", "calling on".
const stems: readonly (readonly [ActFamily, RegExp])[] = [
  ["urge", /^(?:urg|condemn|demand|decid|deplor|insist|reject|requir|adopt|proclaim|denounc|establish)/],
  [
    "call",
    /^(?:call|encourag|invit|request|recommend|appeal|exhort|ask|endors|commit|support|resolv|instruct|direct|propos)/,
  ],
  [
    "reaffirm",
    /^(?:re-?affirm|affirm|welcom|re-?iterat|commend|stress|emphasi|underlin|underscor|declar|highlight|express|applaud|pay|convinced|determin)/,
  ],
  [
    "recall",
    /^(?:recall|guid|bas|pursuant|having|in accordance|in line|acting|inspir|conscious|mindful|bear|concern|alarm)/,
  ],
  ["note", /^(?:not|tak|tak|aware|recogni|acknowledg|consider|observ|desir|believ|keep|cogni|recit|see)/],
];

/** The family of a canonical English act. An act that no stem knows counts as noting, the weakest. */
export function actFamily(act: string | undefined): ActFamily {
  if (act === undefined || act === "") return "none";
  const lower = act.toLowerCase();
  return stems.find(([, stem]) => stem.test(lower))?.[0] ?? "note";
}

/** Mentions of an edge by family of act. */
export function familiesOf(edge: Edge): ReadonlyMap<ActFamily, number> {
  const counts = new Map<ActFamily, number>();
  for (const [act, count] of Object.entries(edge.acts)) {
    const family = actFamily(act);
    counts.set(family, (counts.get(family) ?? 0) + count);
  }
  if (counts.size === 0) counts.set("none", edge.weight);
  return counts;
}
