import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Check } from "../../graph/collection.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { go, hasEvidence, index, state, t, visible } from "../store.ts";
import { without } from "../state.ts";
import { Reasons } from "./reasons.tsx";
import { Suggestions } from "./suggestions.tsx";
import { inEnglish } from "../../graph/in-english.ts";

/** Everything that the program doubts, by reason; for one text also what documents like it cite that it does not. */
export function ChecksView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const wanted = state.value.options["checks.text"];
  const chosen = all.works.find((work) => work.inCollection && work.id === wanted)?.id;
  const shown = visible.value?.works;
  const checks = all.collection.checks.filter((check) => {
    const works = worksOf(all, check);
    if (chosen !== undefined) return works.includes(chosen);
    return works.length === 0 || works.some((work) => shown?.has(work) !== false);
  });
  return (
    <article class="checks-view">
      <div class="view-head">
        <h2 class="view-title">{t("checks.title")}</h2>
        <p class="quiet">{t("checks.why")}</p>
        <TextChoice index={all} chosen={chosen} />
      </div>
      {checks.length === 0 ? (
        <p class="empty">{t("checks.none")}</p>
      ) : hasEvidence.value ? (
        <Reasons index={all} checks={checks} />
      ) : (
        <p class="waiting">{t("panel.loading")}</p>
      )}
      {chosen === undefined ? (
        <p class="quiet small foot">{t("checks.chooseForDraft")}</p>
      ) : (
        <Suggestions key={chosen} index={all} draft={chosen} />
      )}
    </article>
  );
}

/** The works that a check is about: that of its document, or all in its file. */
function worksOf({ documents }: CollectionIndex, { document, source }: Check): readonly string[] {
  const about =
    document === undefined ? documents.filter((entry) => entry.source === source) : [documents[document]!];
  return [...new Set(about.map(({ work }) => work))];
}

interface ChoiceProps {
  readonly index: CollectionIndex;
  readonly chosen: string | undefined;
}

/** All texts or one of them, with the number of its checks. */
function TextChoice({ index: all, chosen }: ChoiceProps): JSX.Element {
  const options = useMemo(() => {
    const counts = new Map<string, number>();
    for (const check of all.collection.checks)
      for (const work of worksOf(all, check)) counts.set(work, (counts.get(work) ?? 0) + 1);
    return all.works
      .filter((work) => work.inCollection)
      .sort((x, y) => inEnglish.compare(x.label, y.label))
      .map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
          {counts.has(id) ? ` (${counts.get(id)})` : ""}
        </option>
      ));
  }, [all]);
  return (
    <label class="picker wide">
      <span class="small quiet">{t("checks.text")}</span>
      <select
        class="field"
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) =>
          go((state) => {
            const options = without(state.options, "checks.text");
            return { ...state, options: value === "" ? options : { ...options, "checks.text": value } };
          })
        }
      >
        <option value="">{t("checks.allTexts")}</option>
        {options}
      </select>
    </label>
  );
}
