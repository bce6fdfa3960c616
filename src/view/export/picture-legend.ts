import { actFamilies, strengthOf } from "../acts.ts";
import type { NetworkColors } from "../network/theme-colors.ts";
import { t } from "../store.ts";
import type { LegendItem } from "./paper.ts";

/** The families of acts with their colours, for the legend of a picture. */
export function pictureLegend(colors: NetworkColors): readonly LegendItem[] {
  return actFamilies.map((family) => ({
    color: colors[`--act-${strengthOf[family]}` as keyof NetworkColors],
    words: t(`act.${family}`),
  }));
}
