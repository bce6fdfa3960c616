import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { choose } from "../actions.ts";
import { grouped } from "../../model/grouped.ts";
import { isCitation, type CollectionIndex, type Edge, type Work } from "../collection-index.ts";
import { bodyName } from "../names.ts";
import { Swatch } from "../parts/swatch.tsx";
import { go, hasEvidence, hovered, state, t } from "../store.ts";
import { CitingSentence } from "./citing-sentence.tsx";

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
}

/** Who cites the work, and in which words. */
export function CitedBy({ index, work }: Props): JSX.Element {
  const edges = index.into(work.id).filter(isCitation);
  if (edges.length === 0) return <Empty words={t("panel.noCitedBy")} />;
  return <Groups index={index} edges={edges} other={(edge) => edge.from} selection={work.id} />;
}

/** What the work cites, and in which words. */
export function Cites({ index, work }: Props): JSX.Element {
  const edges = index.out(work.id).filter(isCitation);
  if (edges.length === 0)
    return <Empty words={t(work.inCollection ? "panel.citesNothing" : "panel.noCites")} />;
  return <Groups index={index} edges={edges} other={(edge) => edge.to} />;
}

function Empty({ words }: { readonly words: string }): JSX.Element {
  return (
    <p class="quiet small" style={{ padding: "14px 0" }}>
      {words}
    </p>
  );
}

interface GroupsProps {
  readonly index: CollectionIndex;
  readonly edges: readonly Edge[];
  readonly other: (edge: Edge) => string;
  readonly selection?: string;
}

/** As many works at a time; the rest comes when it is asked for. */
const atATime = 15;

function Groups({ index, edges, other, selection }: GroupsProps): JSX.Element {
  const [limit, setLimit] = useState(atATime);
  const by = state.value.options["panel.group"] === "body" ? "body" : "year";
  const yearOf = (edge: Edge): number => index.work(other(edge))?.year ?? -Infinity;
  const sorted = [...edges].sort(
    (a, b) => yearOf(b) - yearOf(a) || b.weight - a.weight || (a.key < b.key ? -1 : 1),
  );
  const shown = sorted.slice(0, limit);
  const groups = grouped(shown, (edge) => {
    const work = index.work(other(edge));
    if (by === "year") return work?.year?.toString() ?? t("network.undated");
    return work?.issuingBody === undefined ? t("facet.unknown") : bodyName(index, work.issuingBody);
  });
  return (
    <>
      {edges.length > 3 && (
        <div class="segments" style={{ marginTop: "12px" }}>
          {(["year", "body"] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={by === name}
              onClick={() =>
                go((state) => ({ ...state, options: { ...state.options, "panel.group": name } }), {
                  replace: true,
                })
              }
            >
              {t(`panel.group.${name}`)}
            </button>
          ))}
        </div>
      )}
      {[...groups].map(([name, members]) => (
        <section key={name}>
          {edges.length > 3 && (
            <h3 class="heading group-head">
              <bdi>{name}</bdi>
              <span class="numeral">{members.length}</span>
            </h3>
          )}
          <ul>
            {members.map((edge) => (
              <CitingWork
                key={edge.key}
                index={index}
                edge={edge}
                id={other(edge)}
                selection={selection ?? edge.to}
              />
            ))}
          </ul>
        </section>
      ))}
      {sorted.length > limit && (
        <button
          type="button"
          class="button"
          style={{ marginTop: "14px" }}
          onClick={() => setLimit(limit + 60)}
        >
          {t("facet.more", { n: sorted.length - limit })}
        </button>
      )}
    </>
  );
}

interface CitingWorkProps {
  readonly index: CollectionIndex;
  readonly edge: Edge;
  readonly id: string;
  readonly selection: string;
}

const sentencesAtFirst = 2;

function CitingWork({ index, edge, id, selection }: CitingWorkProps): JSX.Element {
  const [isLong, setLong] = useState(false);
  const work = index.work(id);
  const numbers = isLong ? edge.evidence : edge.evidence.slice(0, sentencesAtFirst);
  const more = edge.evidence.length - sentencesAtFirst;
  return (
    <li
      class="citing"
      onMouseEnter={() => (hovered.value = id)}
      onMouseLeave={() => (hovered.value = undefined)}
      onFocusIn={() => (hovered.value = id)}
      onFocusOut={() => (hovered.value = undefined)}
    >
      <div class="citing-head">
        <button type="button" class="work" onClick={() => choose(id)} title={work?.title}>
          <span class="inline-swatch">
            <Swatch kind={work?.category ?? "document"} ring={work?.inCollection ?? false} />
          </span>
          <bdi>{work?.label ?? id}</bdi>
        </button>
        <span class="quiet numeral">{[work?.year, work?.place].filter(Boolean).join(" · ")}</span>
      </div>
      {hasEvidence.value ? (
        numbers.map((number) => (
          <CitingSentence key={number} index={index} number={number} selection={selection} />
        ))
      ) : (
        <p class="quiet small">{t("panel.loading")}</p>
      )}
      {more > 0 && (
        <button type="button" class="link small" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? t("facet.fewer") : t("panel.moreMentions", { n: more })}
        </button>
      )}
    </li>
  );
}
