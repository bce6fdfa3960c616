import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { History, HistoryMark } from "../../graph/history-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { directionOf } from "../dates.ts";
import { CitingSentence } from "../panel/citing-sentence.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { hovered, t } from "../store.ts";
import { useTurns } from "../use-turns.ts";
import { markDate, markLabel } from "./mark-words.ts";
import { changeSince } from "./change-since.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly history: History;
  /** The work whose sentences are to come into view; a new object for each wish. */
  readonly wanted: { readonly work: string } | undefined;
}

/** Documents listed at first, and with each "more". */
const step = 40;

/** Documents that the first step adds at each turn of the page. */
const perTurn = 8;

/** The citing sentences in order of time, each with what changed since the one before it of the same body. */
export function Sentences({ index, history, wanted }: Props): JSX.Element {
  const [limit, setLimit] = useState(step);
  // What changed takes long to find: a few texts at each turn of the page.
  const turn = useTurns(step / perTurn - 1);
  const place = history.marks.findIndex(({ work }) => work === wanted?.work);
  const granted = useRef(wanted);
  useLayoutEffect(() => {
    if (wanted === undefined || wanted === granted.current) return;
    if (place >= limit) return setLimit(step * Math.ceil((place + 1) / step));
    granted.current = wanted;
    document.getElementById(`sentences-${wanted.work}`)?.focus();
  }, [wanted, limit]);
  const shown = history.marks.slice(0, limit === step ? perTurn * (turn + 1) : limit);
  const before = useMemo(() => beforeEach(history.marks), [history]);
  return (
    <section class="history-sentences" aria-labelledby="history-sentences">
      <h3 class="heading" id="history-sentences">
        {t("history.sentences")}
      </h3>
      <ol>
        {shown.map((mark) => (
          <Citing
            key={mark.work}
            index={index}
            id={history.id}
            mark={mark}
            before={before.get(mark.work) ?? none}
          />
        ))}
      </ol>
      {history.marks.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + step)}>
          {t("facet.more", { n: history.marks.length - limit })}
        </button>
      )}
    </section>
  );
}

const none: readonly HistoryMark[] = [];

/** Texts that are looked back on for like words. */
const lookBack = 12;

/** For each citing work those of the same body before it, the last one first. */
function beforeEach(marks: readonly HistoryMark[]): ReadonlyMap<string, readonly HistoryMark[]> {
  const last = new Map<string, readonly HistoryMark[]>();
  const before = new Map<string, readonly HistoryMark[]>();
  for (const mark of marks) {
    const earlier = last.get(mark.lane) ?? none;
    before.set(mark.work, earlier);
    last.set(mark.lane, [mark, ...earlier].slice(0, lookBack));
  }
  return before;
}

interface CitingProps {
  readonly index: CollectionIndex;
  readonly id: string;
  readonly mark: HistoryMark;
  /** The texts of the same body that cited the work before, the last one first. */
  readonly before: readonly HistoryMark[];
}

function Citing({ index, id, mark, before }: CitingProps): JSX.Element {
  const work = index.work(mark.work);
  return (
    <li
      id={`sentences-${mark.work}`}
      tabIndex={-1}
      class={hovered.value === mark.work ? "on" : ""}
      onPointerEnter={() => (hovered.value = mark.work)}
      onPointerLeave={() => (hovered.value = undefined)}
    >
      <div class="citing-head">
        <span class="numeral date">{markDate(mark) || t("network.undated")}</span>
        <button type="button" class="work" onClick={() => choose(mark.work)}>
          <Swatch kind={work?.category ?? "document"} ring={work?.inCollection ?? false} />
          <bdi>{markLabel(index, mark.work)}</bdi>
        </button>
        {work !== undefined && work.title !== work.label && (
          <span class="work-title">
            <bdi>{work.title}</bdi>
          </span>
        )}
      </div>
      {mark.evidence.map((number) => (
        <CitingSentence key={number} index={index} number={number} selection={id} />
      ))}
      <Changes index={index} mark={mark} before={before} />
    </li>
  );
}

/** What became of the recital since the same body last cited the work in like words. */
function Changes({ index, mark, before }: Omit<CitingProps, "id">): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const change = useMemo(() => changeSince(index.evidence, before, mark), [index, before, mark]);
  if (change === undefined) return null;
  const name = markLabel(index, change.since.work);
  if (change.wording.isSame) return <p class="small quiet">{t("history.same", { name })}</p>;
  return (
    <>
      <button type="button" class="link small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("history.changed", { name })}
      </button>
      {isOpen && (
        <p class="wording" dir={directionOf(change.language)} lang={change.language}>
          {change.wording.parts.map(({ type, words }, at) =>
            type === "added" ? (
              <ins key={at}>{words}</ins>
            ) : type === "removed" ? (
              <del key={at}>{words}</del>
            ) : (
              <span key={at}>{words}</span>
            ),
          )}
        </p>
      )}
    </>
  );
}
