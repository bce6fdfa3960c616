import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { categories, type Category } from "../../graph/collection.ts";
import { actFamilies, type ActFamily } from "../acts.ts";
import { languageName } from "../dates.ts";
import { unknown } from "../filters.ts";
import { kindLooks } from "../kinds.ts";
import { bodyName } from "../names.ts";
import { isolated, isShown, toggled, withFacet, withFilters, type FacetName } from "../state.ts";
import { counts, filters, go, index, interfaceLanguage, t } from "../store.ts";
import { Icon } from "./icons.tsx";
import { Strength, Swatch } from "./swatch.tsx";
import { Years } from "./years.tsx";

/** Whether the legend is open where the window is narrow. */
export const legendOpen = signal(false);

/** The legend, which is the filter: what the marks mean, how many there are, and a switch for each. */
export function Legend(): JSX.Element {
  const all = index.value;
  const now = counts.value;
  return (
    <aside class={`legend ${legendOpen.value ? "open" : ""}`} aria-label={t("legend.title")}>
      <div class="sheet-head only-narrow">
        <b>{t("action.filters")}</b>
        <button
          class="button icon"
          type="button"
          aria-label={t("action.close")}
          onClick={() => (legendOpen.value = false)}
        >
          <Icon name="close" />
        </button>
      </div>
      {all !== undefined && now !== undefined && (
        <>
          <Facet
            name="kind"
            values={categories}
            nameOf={(kind) => t(`kind.${kind as Category}`)}
            swatchOf={(kind) => <Swatch kind={kind as Category} />}
            colorOf={(kind) => `var(${kindLooks[kind as Category].color})`}
          />
          <Years />
          <Facet
            name="act"
            values={actFamilies}
            nameOf={(family) => t(`act.${family as ActFamily}`)}
            swatchOf={(family) => <Strength family={family as ActFamily} />}
            colorOf={() => "var(--act-4)"}
          />
          <Facet
            name="body"
            values={byCount(now.facets.body)}
            nameOf={(id) => (id === unknown ? t("facet.unknown") : bodyName(all, id))}
          />
          <Have />
          <Facet
            name="language"
            values={byCount(now.facets.language)}
            nameOf={(tag) =>
              tag === unknown ? t("facet.noText") : languageName(tag, interfaceLanguage.value)
            }
          />
        </>
      )}
    </aside>
  );
}

/** The values by falling count, "unknown" last. */
function byCount(values: ReadonlyMap<string, number>): readonly string[] {
  const rest = [...values].filter(([value]) => value !== unknown);
  rest.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [...rest.map(([value]) => value), unknown];
}

interface FacetProps {
  readonly name: FacetName;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly swatchOf?: (value: string) => ComponentChildren;
  readonly colorOf?: (value: string) => string;
}

const shownAtFirst = 7;

function Facet({ name, values, nameOf, swatchOf, colorOf }: FacetProps): JSX.Element {
  const [isLong, setLong] = useState(false);
  const choice = filters.value.facets[name];
  const numbers = counts.value?.facets[name] ?? new Map<string, number>();
  const most = Math.max(1, ...numbers.values());
  const short = values.filter(
    (value, at) => at < shownAtFirst || value === unknown || choice.values.includes(value),
  );
  const rows = isLong ? values : short;
  return (
    <section class="facet" aria-labelledby={`facet-${name}`}>
      <div class="facet-head">
        <h2 class="heading" id={`facet-${name}`}>
          {t(`facet.${name}`)}
        </h2>
        {choice.values.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => go((state) => withFacet(state, name, { mode: "not", values: [] }))}
          >
            {t("facet.all")}
            <span class="unseen">: {t(`facet.${name}`)}</span>
          </button>
        )}
      </div>
      <ul>
        {rows.map((value) => {
          const count = numbers.get(value) ?? 0;
          const label = nameOf(value);
          return (
            <li class="facet-row" key={value}>
              <button
                type="button"
                class="facet-toggle"
                role="switch"
                aria-checked={isShown(choice, value)}
                onClick={() => go((state) => withFacet(state, name, toggled(choice, value)))}
              >
                {swatchOf?.(value) ?? <Dot />}
                <bdi class="name" title={label}>
                  {label}
                </bdi>
                <span class="count">{count.toLocaleString(interfaceLanguage.value)}</span>
                <span class="bar" aria-hidden="true">
                  <i style={{ width: `${(100 * count) / most}%`, "--bar": colorOf?.(value) }} />
                </span>
              </button>
              <button
                type="button"
                class="facet-only"
                aria-label={t("facet.onlyThis", { name: label })}
                onClick={() => go((state) => withFacet(state, name, isolated(choice, value)))}
              >
                {t("facet.only")}
              </button>
            </li>
          );
        })}
      </ul>
      {values.length > short.length && (
        <button type="button" class="link small" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? t("facet.fewer") : t("facet.more", { n: values.length - short.length })}
        </button>
      )}
    </section>
  );
}

function Dot(): JSX.Element {
  return (
    <svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="2.500" fill="var(--control)" />
    </svg>
  );
}

function Have(): JSX.Element {
  const numbers = counts.value;
  const { have } = filters.value;
  return (
    <section class="facet" aria-labelledby="facet-have">
      <div class="facet-head">
        <h2 class="heading" id="facet-have">
          {t("facet.have")}
        </h2>
      </div>
      <div class="segments">
        {(["all", "texts", "cited"] as const).map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={have === value}
            onClick={() => go((state) => withFilters(state, { have: value }))}
          >
            {t(`have.${value}`)}{" "}
            {value !== "all" && <span class="quiet numeral">{numbers?.[value] ?? 0}</span>}
          </button>
        ))}
      </div>
    </section>
  );
}
