import type { JSX } from "preact";
import { copy, linkToHere } from "../copy-link.ts";
import { dateText } from "../dates.ts";
import { Dialog } from "../parts/dialog.tsx";
import { index, state, t } from "../store.ts";

/** A line to paste into a paper: title, view, version, hash of the collection, date and link. */
export function CiteDialog(): JSX.Element {
  const words = citationLine(new Date());
  return (
    <Dialog title={t("cite.title")}>
      <p>{t("cite.intro")}</p>
      <textarea
        class="copyable"
        readOnly
        aria-label={t("cite.title")}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="dialog-foot">
        <button type="button" class="button main" onClick={() => void copy(words)}>
          {t("action.copy")}
        </button>
      </div>
    </Dialog>
  );
}

function citationLine(today: Date): string {
  const { view, selection, interfaceLanguage } = state.value;
  const collection = index.value?.collection;
  const work = index.value?.work(selection ?? "");
  return t("cite.line", {
    title: work?.title ?? collection?.title ?? "",
    view: t(`view.${view}`),
    version: collection?.program ?? "",
    hash: collection?.hash ?? "",
    counts: [
      t("count.texts", { n: new Set(index.value?.documents.map((entry) => entry.work)).size }),
      t("count.works", { n: index.value?.works.length ?? 0 }),
    ].join(", "),
    date: dateText(today.toISOString().slice(0, 10), interfaceLanguage),
    link: linkToHere(),
  });
}
