import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { CompareButton } from "../compare/compare-button.tsx";
import { dateText, languageName } from "../dates.ts";
import { titleOf } from "../names.ts";
import { Icon } from "../parts/icons.tsx";
import { focusSearch } from "../parts/search-box.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { withText } from "../state.ts";
import { choosing, go, state, t } from "../store.ts";
import { versionKeys } from "../text/version-keys.ts";
import type { InterfaceLanguage } from "../words.ts";
import { Facts } from "./facts.tsx";
import { panelTabs } from "./panel-tabs.ts";
import { PanelHead } from "./panel-head.tsx";

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
}

export function WorkPanel({ index, work }: Props): JSX.Element {
  const language = state.value.interfaceLanguage;
  const title = titleOf(work);
  const keys = versionKeys(index, work);
  return (
    <>
      <PanelHead name={work.label}>
        <Swatch kind={work.category} ring={work.inCollection} />
        <span>{[t(`kindOne.${work.category}`), dateOf(work, language)].filter(Boolean).join(" · ")}</span>
      </PanelHead>
      <h2 class={title.length > 90 ? "long" : ""} tabIndex={-1}>
        <bdi lang={title === work.title ? undefined : language}>{title}</bdi>
      </h2>
      {work.provisional && <p class="small quiet">{t("panel.provisional")}</p>}
      <Facts index={index} work={work} />
      <div class="panel-actions">
        {work.documents.map((number, at) => {
          const entry = index.documents[number];
          if (entry === undefined) return null;
          return (
            <ViewLink
              key={number}
              class="button"
              to={(state) =>
                withText(state, { work: work.id, ...(keys[at] !== undefined && { language: keys[at] }) })
              }
            >
              <Icon name="text" />
              {t("panel.openText")}
              {work.documents.length > 1 && <bdi class="quiet">{languageName(entry.language, language)}</bdi>}
            </ViewLink>
          );
        })}
        <ViewLink class="button" to={(state) => ({ ...state, view: "history" })}>
          <Icon name="history" />
          {t("view.history")}
        </ViewLink>
        <button
          type="button"
          class="button"
          aria-pressed={choosing.value === "path"}
          onClick={() => {
            go({ view: "network" });
            choosing.value = choosing.value === "path" ? undefined : "path";
            // On a touch screen the keyboard would cover the marks.
            if (choosing.value === "path" && matchMedia("(hover: hover)").matches) focusSearch();
          }}
        >
          <Icon name="route" />
          {t("network.pathTo")}
        </button>
        <CompareButton work={work.id} />
      </div>
      <Tabs index={index} work={work} />
    </>
  );
}

function dateOf({ date, year }: Work, language: InterfaceLanguage): string {
  return date === undefined ? String(year ?? "") : dateText(date, language);
}

function Tabs({ index, work }: Props): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const wanted = state.value.options["panel.tab"];
  const tabs = panelTabs.filter((tab) => tab.belongs(index, work));
  const current =
    tabs.find((tab) => tab.name === wanted) ?? tabs.find((tab) => tab.count(index, work) !== 0) ?? tabs[0];
  if (current === undefined) return <></>;
  const open = (name: string): void =>
    go((state) => ({ ...state, options: { ...state.options, "panel.tab": name } }), { replace: true });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    open(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  const Content = current.content;
  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => {
          const count = tab.count(index, work);
          return (
            <button
              key={tab.name}
              id={`tab-${tab.name}`}
              type="button"
              role="tab"
              aria-selected={tab === current}
              aria-controls="tab-content"
              tabIndex={tab === current ? 0 : -1}
              onClick={() => open(tab.name)}
            >
              {t(tab.words)} {count !== undefined && <span class="numeral">{count}</span>}
            </button>
          );
        })}
      </div>
      <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${current.name}`}>
        <Content index={index} work={work} />
      </div>
    </>
  );
}
