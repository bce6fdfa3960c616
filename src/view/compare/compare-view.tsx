import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type ComparedSide, type ComparedWork, compare } from "../../graph/compare.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { shortName } from "../names.ts";
import { ActPill } from "../parts/act-pill.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { withSelection } from "../state.ts";
import { go, index, state, t } from "../store.ts";
import type { Phrase } from "../words.ts";

/** What two documents, assemblies or bodies cite both, and what only one of them cites; who cites two instruments both. */
export function CompareView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const [a, b] = [idIn(all, state.value.selection), idIn(all, state.value.second)];
  return (
    <article class="compare-view">
      <div class="view-head">
        <h2 class="view-title">{t("compare.title")}</h2>
        <p class="quiet">{t("compare.why")}</p>
        <div class="matrix-bar">
          <Side
            index={all}
            label="compare.first"
            value={a}
            onChange={(id) => go((state) => withSelection(state, id))}
          />
          <Side index={all} label="compare.second" value={b} onChange={(id) => go({ second: id })} />
        </div>
      </div>
      {a !== undefined && b !== undefined && <Comparison index={all} a={a} b={b} />}
    </article>
  );
}

function idIn(all: CollectionIndex, id: string | undefined): string | undefined {
  return id !== undefined && all.work(id) !== undefined ? id : undefined;
}

interface SideProps {
  readonly index: CollectionIndex;
  readonly label: Phrase;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** A choice among the texts of the collection and the assemblies and bodies; whatever else is selected stays offered. */
function Side({ index: all, label, value, onChange }: SideProps): JSX.Element {
  const texts = all.works.filter((work) => work.inCollection);
  const bodies = all.works.filter(
    (work) => work.category === "assembly" || work.id === "ipu" || work.id === "unga",
  );
  const rest = all.works.filter((work) => !work.inCollection && work.layer !== "body" && work.citedBy > 0);
  const groups = [
    [t("facet.have"), texts],
    [t("kind.assembly"), bodies],
    [t("compare.cited"), rest],
  ] as const;
  return (
    <label class="picker wide">
      <span class="small quiet">{t(label)}</span>
      <select class="field" value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value)}>
        {value === undefined && <option value="">{t("compare.choose")}</option>}
        {groups.map(([name, works]) => (
          <optgroup key={name} label={name}>
            {[...works]
              .sort((x, y) => x.label.localeCompare(y.label))
              .map((work) => (
                <option key={work.id} value={work.id}>
                  {work.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface ComparisonProps {
  readonly index: CollectionIndex;
  readonly a: string;
  readonly b: string;
}

function Comparison({ index: all, a, b }: ComparisonProps): JSX.Element {
  const result = useMemo(() => compare(all, a, b), [all, a, b]);
  const columns = [
    [t("compare.both"), result.both],
    [t("compare.only", { name: shortName(all, a) }), result.onlyA],
    [t("compare.only", { name: shortName(all, b) }), result.onlyB],
  ] as const;
  return (
    <>
      {result.citedByBoth.length > 0 && (
        <section>
          <h3 class="heading">
            {t("compare.citing")} <span class="numeral">{result.citedByBoth.length}</span>
          </h3>
          <ul class="inline-works">
            {result.citedByBoth.map((id) => (
              <li key={id}>
                <WorkButton index={all} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="compare-columns">
        {columns.map(([title, works]) => (
          <section key={title}>
            <h3 class="heading">
              <bdi>{title}</bdi> <span class="numeral">{works.length}</span>
            </h3>
            {works.length === 0 ? (
              <p class="quiet small">{t("compare.none")}</p>
            ) : (
              <ul>
                {works.map((work) => (
                  <Row key={work.id} index={all} work={work} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

function Row({
  index: all,
  work,
}: {
  readonly index: CollectionIndex;
  readonly work: ComparedWork;
}): JSX.Element {
  return (
    <li>
      <WorkButton index={all} id={work.id} />
      {work.a && <Acts side={work.a} />}
      {work.a && work.b && (
        <span class="quiet" aria-hidden="true">
          /
        </span>
      )}
      {work.b && <Acts side={work.b} />}
    </li>
  );
}

function Acts({ side }: { readonly side: ComparedSide }): JSX.Element {
  return (
    <span class="acts">
      {side.acts.length === 0 ? (
        <span class="small quiet">{t("count.mentions", { n: side.weight })}</span>
      ) : (
        side.acts.slice(0, 3).map((act) => <ActPill key={act} act={act} />)
      )}
    </span>
  );
}

function WorkButton({
  index: all,
  id,
}: {
  readonly index: CollectionIndex;
  readonly id: string;
}): JSX.Element {
  const work = all.work(id);
  return (
    <button type="button" class="work" title={work?.title} onClick={() => choose(id)}>
      <Swatch kind={work?.category ?? "document"} ring={work?.inCollection ?? false} />{" "}
      <bdi>{work?.label ?? id}</bdi>
    </button>
  );
}
