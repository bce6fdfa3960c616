import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { CollectionIndex } from "../collection-index.ts";
import { go, hasEvidence, index, state, t, visible } from "../store.ts";
import { without } from "../state.ts";
import { Reasons } from "./reasons.tsx";
import { Suggestions } from "./suggestions.tsx";

/** Everything that the program doubts, by reason; for one text also what documents like it cite that it does not. */
export function ChecksView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const wanted = state.value.options["checks.text"];
  const chosen = all.works.find((work) => work.inCollection && work.id === wanted)?.id;
  const shown = visible.value?.works;
  const checks = all.collection.checks.filter(({ document }) => {
    const work = document === undefined ? undefined : all.documents[document]?.work;
    if (chosen !== undefined) return work === chosen;
    return work === undefined || shown?.has(work) !== false;
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

interface ChoiceProps {
  readonly index: CollectionIndex;
  readonly chosen: string | undefined;
}

/** All texts or one of them, with the number of its checks. */
function TextChoice({ index: all, chosen }: ChoiceProps): JSX.Element {
  const options = useMemo(() => {
    const counts = new Map<string | undefined, number>();
    for (const { document } of all.collection.checks) {
      const work = document === undefined ? undefined : all.documents[document]?.work;
      counts.set(work, (counts.get(work) ?? 0) + 1);
    }
    const inOrder = new Intl.Collator("en", { numeric: true });
    return all.works
      .filter((work) => work.inCollection)
      .sort((x, y) => inOrder.compare(x.label, y.label))
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
