import type { JSX } from "preact";
import { Icon } from "../parts/icons.tsx";
import { choosing, go, t } from "../store.ts";
import { withComparison } from "./compare-state.ts";

/** The way from a work to its comparison with another, which is to be chosen there. */
export function CompareButton({ work }: { readonly work: string }): JSX.Element {
  const compare = (): void => {
    go((state) => withComparison(state, work));
    choosing.value = "compare";
  };
  return (
    <button type="button" class="button" onClick={compare}>
      <Icon name="compare" />
      {t("compare.with")}
    </button>
  );
}
