import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { History, HistoryMark } from "../../graph/history-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { CitingSentence } from "../panel/citing-sentence.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { hovered, t } from "../store.ts";
import { markDate, markLabel } from "./mark-words.ts";
import { compareWording, oneRecital, type Wording } from "./wording.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly history: History;
  /** The work whose sentences are to come into view; a new object for each wish. */
  readonly wanted: { readonly work: string } | undefined;
}

/** Documents listed at first, and with each "more". */
const step = 40;

/** The citing sentences in order of time, each with what changed since the one before it of the same body. */
export function Sentences({ index, history, wanted }: Props): JSX.Element {
  const [limit, setLimit] = useState(step);
  const place = history.marks.findIndex(({ work }) => work === wanted?.work);
  const granted = useRef(wanted);
  useLayoutEffect(() => {
    if (wanted === undefined || wanted === granted.current) return;
    if (place >= limit) return setLimit(step * Math.ceil((place + 1) / step));
    granted.current = wanted;
    document.getElementById(`sentences-${wanted.work}`)?.focus();
  }, [wanted, limit]);
  return (
    <section class="history-sentences" aria-labelledby="history-sentences">
      <h3 class="heading" id="history-sentences">
        {t("history.sentences")}
      </h3>
      <ol>
        {history.marks.slice(0, limit).map((mark, at) => (
          <Citing
            key={mark.work}
            index={index}
            id={history.id}
            mark={mark}
            before={history.marks.slice(0, at).findLast(({ lane }) => lane === mark.lane)}
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

interface CitingProps {
  readonly index: CollectionIndex;
  readonly id: string;
  readonly mark: HistoryMark;
  readonly before: HistoryMark | undefined;
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

/** What became of the recital since the same body last cited the work. */
function Changes({ index, mark, before }: Omit<CitingProps, "id">): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const wording = before && wordingSince(index, before, mark);
  if (before === undefined || wording === undefined || wording.likeness < oneRecital) return null;
  const name = index.work(before.work)?.label ?? before.work;
  if (wording.isSame) return <p class="small quiet">{t("history.same", { name })}</p>;
  return (
    <>
      <button type="button" class="link small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("history.changed", { name })}
      </button>
      {isOpen && (
        <p class="wording">
          {wording.parts.map(({ type, words }, at) =>
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

/** How the first sentence differs from the first of the text before in the same language. */
function wordingSince(index: CollectionIndex, before: HistoryMark, after: HistoryMark): Wording | undefined {
  const first = index.evidence[after.evidence[0] ?? -1];
  const other = before.evidence
    .map((number) => index.evidence[number])
    .find((evidence) => evidence?.language === first?.language);
  return first && other && compareWording(other.sentence, first.sentence);
}
