import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { compare, type ComparedWork } from "../../graph/compare.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { markLabel } from "../history/mark-words.ts";
import { without } from "../state.ts";
import { choosing, go, hasEvidence, index, state, t, visible } from "../store.ts";
import { firstOf, withFirst } from "./compare-state.ts";
import { ComparedLists } from "./compared-lists.tsx";
import { Badge, SidePicker } from "./side-picker.tsx";

/** What two documents, assemblies or bodies cite both, and what only one of them cites; who cites two instruments both. */
export function CompareView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const known = (id: string | undefined): string | undefined => id && all.work(id)?.id;
  const [a, b] = [known(firstOf(state.value)), known(state.value.second)];
  return (
    <article class="compare-view">
      <div class="view-head">
        <h2 class="view-title">{t("compare.title")}</h2>
        <p class="quiet">{t("compare.why")}</p>
        <div class="sides">
          <SidePicker
            index={all}
            side="A"
            value={a}
            onChange={(id) => go((state) => withFirst(without(state, "selection"), id))}
          />
          <SidePicker
            index={all}
            side="B"
            value={b}
            onChange={(id) => {
              choosing.value = undefined;
              go((state) => withFirst({ ...state, second: id }, a));
            }}
          />
        </div>
      </div>
      {a !== undefined && b !== undefined && hasEvidence.value ? (
        <Comparison index={all} a={a} b={b} />
      ) : (
        <p class="empty">{t("compare.pick")}</p>
      )}
    </article>
  );
}

interface ComparisonProps {
  readonly index: CollectionIndex;
  readonly a: string;
  readonly b: string;
}

function Comparison({ index: all, a, b }: ComparisonProps): JSX.Element {
  const shown = visible.value?.works;
  const result = useMemo(() => {
    const whole = compare(all, a, b);
    // The filters hold here as in all views.
    const left = (works: readonly ComparedWork[]) => works.filter(({ id }) => shown?.has(id) !== false);
    return {
      both: left(whole.both),
      onlyA: left(whole.onlyA),
      onlyB: left(whole.onlyB),
      citedByBoth: left(whole.citedByBoth),
      citedByOnlyA: left(whole.citedByOnlyA),
      citedByOnlyB: left(whole.citedByOnlyB),
    };
  }, [all, a, b, shown]);
  // The two stay what is compared, whatever is looked at in the panel.
  const look = (id: string): void => {
    go((state) => withFirst(state, a), { replace: true });
    choose(id);
  };
  const only = (side: "A" | "B") => (
    <>
      <Badge side={side} /> {t("compare.only", { name: markLabel(all, side === "A" ? a : b) })}
    </>
  );
  const hasCited = result.both.length + result.onlyA.length + result.onlyB.length > 0;
  const hasCiting = result.citedByBoth.length + result.citedByOnlyA.length + result.citedByOnlyB.length > 0;
  return (
    <>
      {hasCited && (
        <section aria-labelledby="compare-cited">
          <h3 class="heading" id="compare-cited">
            {t("compare.whatCited")}
          </h3>
          <ComparedLists
            index={all}
            onChoose={look}
            lists={[
              [<>{t("compare.both")}</>, result.both],
              [only("A"), result.onlyA],
              [only("B"), result.onlyB],
            ]}
          />
        </section>
      )}
      {hasCiting && (
        <section aria-labelledby="compare-citing">
          <h3 class="heading" id="compare-citing">
            {t("compare.whoCites")}
          </h3>
          <ComparedLists
            index={all}
            onChoose={look}
            lists={[
              [<>{t("compare.citing")}</>, result.citedByBoth],
              [only("A"), result.citedByOnlyA],
              [only("B"), result.citedByOnlyB],
            ]}
          />
        </section>
      )}
      {!hasCited && !hasCiting && <p class="empty">{t("compare.nothing")}</p>}
    </>
  );
}
