import type { ComponentChildren, JSX } from "preact";
import { actFamilies } from "../acts.ts";
import { t } from "../store.ts";
import { Strength } from "./swatch.tsx";

/** What the bars of acts stand for, from the strongest on, and what else a view wants to explain. */
export function ActLegend({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  return (
    <div class="act-legend small">
      {actFamilies.map((family) => (
        <span key={family}>
          <Strength family={family} /> {t(`act.${family}`)}
        </span>
      ))}
      {children}
    </div>
  );
}
