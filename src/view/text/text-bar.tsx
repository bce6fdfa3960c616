import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { languageName } from "../dates.ts";
import { Icon } from "../parts/icons.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { dropUndefined, withAllTexts, withText, type TextPlace } from "../state.ts";
import { go, state, t } from "../store.ts";

interface Props {
  readonly place: TextPlace;
  readonly keys: readonly string[];
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly query: Signal<string>;
  readonly match: Signal<number>;
  readonly matches: number;
}

/** Languages, steps through the citations, and find. */
export function TextBar({ place, keys, at, count, onStep, query, match, matches }: Props): JSX.Element {
  const nameOf = (key: string): string => {
    const [tag = ""] = key.split("~");
    const same = keys.filter((other) => other.split("~")[0] === tag);
    const name = languageName(tag, state.value.interfaceLanguage);
    return same.length > 1 ? `${name} ${same.indexOf(key) + 1}` : name;
  };
  const own = place.language;
  const set = (change: { [K in keyof TextPlace]?: TextPlace[K] | undefined }): void =>
    go((state) => withText(state, dropUndefined({ ...place, ...change }) as TextPlace));
  return (
    <div class="text-bar">
      <ViewLink class="button" to={withAllTexts}>
        <Icon name="text" />
        {t("text.all")}
      </ViewLink>
      {keys.length > 1 && (
        <>
          <label>
            <span class="unseen">{t("text.language")}</span>
            <select
              class="button"
              value={own}
              onChange={(event) =>
                set({
                  language: event.currentTarget.value,
                  beside: place.beside === event.currentTarget.value ? own : place.beside,
                  citation: undefined,
                })
              }
            >
              {keys.map((key) => (
                <option key={key} value={key}>
                  {nameOf(key)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="unseen">{t("text.beside")}</span>
            <select
              class="button"
              value={place.beside ?? ""}
              onChange={(event) => set({ beside: event.currentTarget.value || undefined })}
            >
              <option value="">{t("text.alone")}</option>
              {keys
                .filter((key) => key !== own)
                .map((key) => (
                  <option key={key} value={key}>
                    {t("text.beside")}: {nameOf(key)}
                  </option>
                ))}
            </select>
          </label>
        </>
      )}
      <span class="spacer" />
      {count > 0 && (
        <>
          <span class="small quiet numeral">
            {at === 0 ? t("count.citations", { n: count }) : t("text.citationAt", { at, n: count })}
          </span>
          <button
            type="button"
            class="button icon"
            aria-label={t("text.previous")}
            onClick={() => onStep(-1)}
          >
            <Icon name="up" />
          </button>
          <button type="button" class="button icon" aria-label={t("text.next")} onClick={() => onStep(1)}>
            <Icon name="down" />
          </button>
        </>
      )}
      <input
        class="field find"
        type="search"
        dir="auto"
        placeholder={t("text.find")}
        aria-label={t("text.find")}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          match.value = 0;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || matches === 0) return;
          event.preventDefault();
          match.value = (match.value + (event.shiftKey ? -1 : 1) + matches) % matches;
        }}
      />
      {query.value.trim().length > 1 && (
        <span class="small quiet numeral" role="status">
          {matches === 0 ? t("text.notFound") : t("text.found", { at: match.value + 1, n: matches })}
        </span>
      )}
    </div>
  );
}
