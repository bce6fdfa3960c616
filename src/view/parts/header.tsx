import type { JSX } from "preact";
import { countCitations } from "../../graph/count-citations.ts";
import { dialog, index, state, t } from "../store.ts";
import { viewRows } from "../views.ts";
import { Icon } from "./icons.tsx";
import { Menu } from "./menu.tsx";
import { SearchBox } from "./search-box.tsx";
import { ViewLink } from "./view-link.tsx";
import { legendOpen } from "./legend.tsx";

export function Header(): JSX.Element {
  return (
    <header class="header">
      <div class="brand">
        <h1>Recalling</h1>
        <Counts />
      </div>
      <SearchBox />
      <span class="spacer" />
      <nav class="views" aria-label={t("nav.views")}>
        {viewRows
          .filter((row) => row.inHeader)
          .map(({ name }) => (
            <ViewLink
              key={name}
              current={state.value.view === name}
              to={(state) => ({ ...state, view: name })}
            >
              {t(`view.${name}`)}
            </ViewLink>
          ))}
      </nav>
      <button
        class="button only-narrow"
        type="button"
        aria-expanded={legendOpen.value}
        onClick={() => (legendOpen.value = !legendOpen.value)}
      >
        <Icon name="filter" />
        {t("action.filters")}
      </button>
      <button
        class="button"
        type="button"
        onClick={() => (dialog.value = "files")}
        aria-label={t("action.addFiles")}
      >
        <Icon name="plus" />
        <span class="wide-word">{t("action.addFiles")}</span>
      </button>
      <button
        class="button"
        type="button"
        onClick={() => (dialog.value = "export")}
        aria-label={t("action.export")}
      >
        <Icon name="download" />
        <span class="wide-word">{t("action.export")}</span>
      </button>
      <Menu />
    </header>
  );
}

function Counts(): JSX.Element {
  if (index.value === undefined) return <p>{t("app.tagline")}</p>;
  const { works, edges } = index.value;
  const { checks } = index.value.collection;
  return (
    <p class="numeral">
      {t("app.counts", {
        texts: t("count.texts", { n: works.filter((work) => work.inCollection).length }),
        works: t("count.works", { n: works.length }),
        citations: t("count.citations", { n: countCitations(edges) }),
      })}
      {checks.length > 0 && (
        <>
          {" · "}
          <ViewLink to={(state) => ({ ...state, view: "checks" })}>
            {t("count.checks", { n: checks.length })}
          </ViewLink>
        </>
      )}
    </p>
  );
}
