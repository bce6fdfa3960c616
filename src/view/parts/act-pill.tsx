import type { JSX } from "preact";
import { actFamily, strengthOf } from "../acts.ts";
import { t } from "../store.ts";
import { Strength } from "./swatch.tsx";

/** The act as the text has it, in italics, with bars for its strength. */
export function ActPill({
  act,
  english,
}: {
  readonly act: string;
  readonly english?: string | undefined;
}): JSX.Element {
  const family = actFamily(english ?? act);
  const isForeign = english !== undefined && english !== act;
  return (
    <span
      class="act"
      title={`${isForeign ? `${english} · ` : ""}${t("act.strength", { n: strengthOf[family] })}`}
    >
      <Strength family={family} />
      <bdi>{act}</bdi>
    </span>
  );
}
