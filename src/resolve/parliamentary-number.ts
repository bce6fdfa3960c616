import type { NumberedMention } from "../model/mention.ts";
import type { NumberReading } from "./number-reading.ts";

/**
 * Resolution 2479 (2023) and Recommendation 2247 (2023) of the Council of Europe's Parliamentary Assembly, whose
 * numbers have the shape of the Security Council's but other years; undefined for what it cannot have numbered so.
 */
export function parliamentaryAssembly({
  number,
  shape,
  year,
  form,
}: NumberedMention): NumberReading | undefined {
  if (shape !== "year" || year === undefined || (form !== "resolution" && form !== "recommendation"))
    return undefined;
  const about = yearAbout(Number(number), form === "resolution" ? resolutions : recommendations);
  return {
    ids: [`pace/${form === "resolution" ? "res" : "rec"}/${number}`],
    form,
    years: [Math.floor(about - 1), Math.ceil(about + 1)],
    known: true,
  };
}

/**
 * Resolution 363 of NATO's Parliamentary Assembly, whose numbers have no year; undefined for those that it had not reached, or reached
 * before the texts that it publishes.
 */
export function atlanticAssembly(mention: NumberedMention): NumberReading | undefined {
  const { number, shape, year, form } = mention;
  const value = Number(number);
  if ((shape !== "bare" && shape !== "year") || form !== "resolution" || value < 250 || value > 600)
    return undefined;
  // 337 (2004) to 489 (2023)
  const about = 2004 + (value - 337) / 8;
  if (year !== undefined && Math.abs(Number(year) - about) > 5) return undefined;
  return { ids: [`nato-pa/res/${number}`], form, known: true, atHome: true };
}

// Numbers and the years in which the Assembly reached them (https://pace.coe.int, adopted texts).
const resolutions = [
  [1, 1949],
  [300, 1966],
  [500, 1972],
  [800, 1983],
  [900, 1988],
  [1000, 1993],
  [1250, 2001],
  [1680, 2009],
  [2090, 2016],
  [2360, 2021],
  [2590, 2025],
] as const;
const recommendations = [
  [1, 1949],
  [300, 1962],
  [500, 1967],
  [800, 1977],
  [1000, 1985],
  [1200, 1993],
  [1400, 1999],
  [1500, 2001],
  [1640, 2004],
  [1820, 2008],
  [1900, 2010],
  [1985, 2012],
  [2060, 2015],
  [2120, 2018],
  [2190, 2021],
  [2250, 2023],
  [2295, 2025],
] as const;

/** Where a number stands between two known ones, in years. */
function yearAbout(number: number, known: readonly (readonly [number, number])[]): number {
  const after = Math.max(
    1,
    known.findIndex(([reached]) => reached >= number),
  );
  const at = known.at(-1)![0] < number ? known.length - 1 : after;
  const [[from, begun], [to, ended]] = [known[at - 1]!, known[at]!];
  return begun + ((number - from) * (ended - begun)) / (to - from);
}
