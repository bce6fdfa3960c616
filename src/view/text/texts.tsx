import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { dateText, languageName } from "../dates.ts";
import { Swatch } from "../parts/swatch.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { defaultFilters, withFilters, withText } from "../state.ts";
import { filters, go, index, interfaceLanguage, t, visible } from "../store.ts";

/** As many texts at a time; the rest comes when it is asked for. */
const atATime = 50;

/** All texts that pass the filters, the latest first, to choose from. */
export function Texts(): JSX.Element {
  const [limit, setLimit] = useState(atATime);
  const all = index.value;
  const now = visible.value;
  const works = useMemo(
    () =>
      (all?.works ?? [])
        .filter((work) => work.inCollection && now?.works.has(work.id) === true)
        .sort((a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.id, b.id)),
    [all, now],
  );
  const language = interfaceLanguage.value;
  const { words } = filters.value;
  return (
    <div class="text-view">
      <div class="texts">
        <h2>{t("text.choose")}</h2>
        <p>{works.length > 0 ? t("text.chooseHint", { n: works.length }) : t("text.noneShown")}</p>
        {(works.length > atATime || words !== "") && (
          <input
            class="field"
            type="search"
            dir="auto"
            aria-label={t("table.filter")}
            placeholder={t("table.filter")}
            value={words}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              go((state) => withFilters(state, { words: typed }), { replace: true });
            }}
          />
        )}
        {works.length === 0 && (
          <button type="button" class="button" onClick={() => go({ filters: defaultFilters })}>
            {t("chips.reset")}
          </button>
        )}
        <ul>
          {works.slice(0, limit).map((work) => (
            <li key={work.id}>
              <ViewLink to={(state) => withText({ ...state, selection: work.id }, { work: work.id })}>
                <Swatch kind={work.category} ring />
                <bdi class="name">{work.title}</bdi>
                <span class="line">
                  {[
                    work.symbol ?? (work.label === work.title ? undefined : work.label.split(" · ")[0]),
                    work.place,
                    work.date === undefined ? undefined : dateText(work.date, language),
                    work.languages.map((tag) => languageName(tag, language)).join(", "),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </ViewLink>
            </li>
          ))}
        </ul>
        {works.length > limit && (
          <button type="button" class="button" onClick={() => setLimit(limit + 4 * atATime)}>
            {t("facet.more", { n: works.length - limit })}
          </button>
        )}
      </div>
    </div>
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
