import type { JSX } from "preact";
import type { Category } from "../../graph/collection.ts";
import type { ActFamily } from "../acts.ts";
import { languageName } from "../dates.ts";
import { unknown } from "../filters.ts";
import { bodyName } from "../names.ts";
import { defaultFilters, facetNames, toggled, withFacet, withFilters, type FacetName } from "../state.ts";
import { filters, go, index, interfaceLanguage, t, visible } from "../store.ts";
import { Icon } from "./icons.tsx";

/** What is filtered, each with a way to take it off, and how much is left; nothing while nothing is filtered. */
export function Chips(): JSX.Element | null {
  const all = index.value;
  if (all === undefined || JSON.stringify(filters.value) === JSON.stringify(defaultFilters)) return null;
  const chips = [...facetNames.flatMap(facetChips), ...otherChips()];
  return (
    <div class="chips" role="group" aria-label={t("chips.label")}>
      <span class="small quiet numeral">
        {t("chips.shown", { n: visible.value?.works.size ?? 0, all: all.works.length })}
      </span>
      {chips.map(({ words, remove }) => (
        <button
          key={words}
          type="button"
          class="chip"
          aria-label={t("chips.remove", { name: words })}
          onClick={remove}
        >
          <bdi>{words}</bdi>
          <Icon name="close" />
        </button>
      ))}
      <button type="button" class="link small" onClick={() => go({ filters: defaultFilters })}>
        {t("chips.reset")}
      </button>
    </div>
  );
}

interface Chip {
  readonly words: string;
  readonly remove: () => void;
}

function facetChips(name: FacetName): readonly Chip[] {
  const choice = filters.value.facets[name];
  const standard = defaultFilters.facets[name];
  if (JSON.stringify(choice) === JSON.stringify(standard)) return [];
  return choice.values.map((value) => {
    const words = valueName(name, value);
    return {
      words: choice.mode === "not" ? t("chips.without", { name: words }) : words,
      remove: () => go((state) => withFacet(state, name, toggled(choice, value))),
    };
  });
}

function otherChips(): readonly Chip[] {
  const { have, from, to, words } = filters.value;
  const chips: Chip[] = [];
  if (have !== "all")
    chips.push({
      words: t(`have.${have}`),
      remove: () => go((state) => withFilters(state, { have: "all" })),
    });
  if (from !== undefined || to !== undefined)
    chips.push({
      words: t("chips.years", { from: from ?? "…", to: to ?? "…" }),
      remove: () => go((state) => withFilters(state, { from: undefined, to: undefined })),
    });
  if (words !== "")
    chips.push({
      words: t("chips.words", { words }),
      remove: () => go((state) => withFilters(state, { words: "" })),
    });
  return chips;
}

function valueName(name: FacetName, value: string): string {
  switch (name) {
    case "kind":
      return t(`kind.${value as Category}`);
    case "act":
      return t(`act.${value as ActFamily}`);
    case "body":
      return value === unknown || index.value === undefined
        ? t("facet.unknown")
        : bodyName(index.value, value);
    case "language":
      return value === unknown ? t("facet.noText") : languageName(value, interfaceLanguage.value);
  }
}
