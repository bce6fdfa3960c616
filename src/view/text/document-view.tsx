import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { DocumentEntry, DocumentText } from "../../graph/collection.ts";
import type { Span } from "../../model/span.ts";
import { placeOf } from "../actions.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { dateText, directionOf } from "../dates.ts";
import { mastheadParts } from "../names.ts";
import { occurrences } from "../parts/marked.tsx";
import { withText, type TextPlace } from "../state.ts";
import { go, say, state, t } from "../store.ts";
import { alignByLabel } from "./align.ts";
import { Tip } from "./cited.tsx";
import { Paragraph } from "./paragraph.tsx";
import { TextBar } from "./text-bar.tsx";

export interface Version {
  /** Index in `Collection.documents`. */
  readonly number: number;
  readonly document: DocumentEntry;
  readonly text: DocumentText;
}

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
  /** One, or two side by side. */
  readonly versions: readonly Version[];
  readonly keys: readonly string[];
  readonly place: TextPlace;
}

export function DocumentView({ index, work, versions, keys, place }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const query = useSignal("");
  const match = useSignal(0);
  const [main, second] = versions;
  const found = useMemo(
    () => matchesIn(versions, query.value),
    [versions.map(({ number }) => number).join(), query.value],
  );
  const current = main === undefined ? undefined : evidenceAt(main.text, place);
  const citations = useMemo(
    () => (main?.text.paragraphs ?? []).flatMap((paragraph) => paragraph.evidence),
    [main],
  );
  useEffect(() => {
    const target =
      box.current?.querySelector(`[data-evidence="${current}"]`) ??
      box.current?.querySelector(`[data-label="${CSS.escape(place.paragraph ?? "")}"]`);
    target?.scrollIntoView({ block: "center" });
  }, [current, place.paragraph, place.work, place.language]);
  useEffect(() => {
    box.current?.querySelector(`[data-match="${match.value}"]`)?.scrollIntoView({ block: "center" });
  }, [match.value, query.value]);

  const goTo = (step: 1 | -1): void => {
    if (citations.length === 0) return;
    const at = current === undefined ? (step > 0 ? -1 : 0) : citations.indexOf(current);
    const next = citations[(at + step + citations.length) % citations.length];
    const to = next === undefined ? undefined : placeOf(next);
    if (to === undefined || next === undefined) return;
    go((state) => withText(state, { ...place, ...to }), { replace: true });
    const evidence = index.evidence[next];
    const name = evidence?.targets.map((id) => index.work(id)?.label ?? id).join(", ");
    say(`${t("text.citationAt", { at: citations.indexOf(next) + 1, n: citations.length })}: ${name ?? ""}`);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-evidence="${next}"]`)?.focus({ preventScroll: true }),
    );
  };
  // Before the next key: an effect that waits for the picture would still step from the citation before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if ((event.target as HTMLElement).closest("input, textarea, select, dialog") !== null) return;
      if (event.key === "n" || event.key === "p") {
        event.preventDefault();
        goTo(event.key === "n" ? 1 : -1);
      }
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
  if (main === undefined) return <></>;
  const rows = alignByLabel(visibleLabels(main.text), second === undefined ? [] : visibleLabels(second.text));
  const shown = versions.map(({ text }) => visibleParagraphs(text));
  return (
    <div class="text-view" ref={box} role="region" aria-label={t("text.label")} tabIndex={-1}>
      <TextBar
        place={place}
        keys={keys}
        at={current === undefined ? 0 : citations.indexOf(current) + 1}
        count={citations.length}
        onStep={goTo}
        query={query}
        match={match}
        matches={found.count}
      />
      <article class={`document ${second === undefined ? "" : "two"}`}>
        <div class="aligned">
          {versions.map((version) => (
            <Masthead key={version.number} index={index} work={work} version={version} />
          ))}
        </div>
        {rows.map(({ left, right }) => (
          <div class="aligned" key={`${left ?? ""}|${right ?? ""}`}>
            {[left, right].slice(0, versions.length).map((at, side) => {
              const version = versions[side];
              const paragraph = at === undefined ? undefined : shown[side]?.[at];
              if (version === undefined) return null;
              return (
                <div key={side} lang={version.document.language} dir={directionOf(version.document.language)}>
                  {paragraph !== undefined && (
                    <WithNotes
                      index={index}
                      version={version}
                      number={paragraph}
                      side={side}
                      place={place}
                      current={side === 0 ? current : undefined}
                      found={found}
                    />
                  )}
                </div>
              );
            })}
          </div>
        ))}
        <p class="small quiet" style={{ marginTop: "28px" }}>
          {t("text.key")}
        </p>
      </article>
      <Tip />
    </div>
  );
}

interface Found {
  readonly count: number;
  /** Matches of a paragraph, by side and index, with the number of the first. */
  readonly of: (
    side: number,
    paragraph: number,
  ) => { readonly spans: readonly Span[]; readonly first: number };
}

function matchesIn(versions: readonly Version[], query: string): Found {
  const all = new Map<string, { readonly spans: readonly Span[]; readonly first: number }>();
  let count = 0;
  if (query.trim().length > 1)
    versions.forEach(({ text }, side) =>
      text.paragraphs.forEach((paragraph, at) => {
        const spans = occurrences(paragraph.text, [query.trim()]);
        all.set(`${side} ${at}`, { spans, first: count });
        count += spans.length;
      }),
    );
  return { count, of: (side, paragraph) => all.get(`${side} ${paragraph}`) ?? { spans: [], first: 0 } };
}

/** Index of the evidence that a place of the address names. */
function evidenceAt({ paragraphs }: DocumentText, { paragraph, citation }: TextPlace): number | undefined {
  if (citation === undefined) return undefined;
  return paragraphs.filter(({ label }) => label === paragraph).flatMap(({ evidence }) => evidence)[citation];
}

/** Paragraphs in order, without the footnotes that are called from one of them. */
function visibleParagraphs({ paragraphs }: DocumentText): readonly number[] {
  const called = new Set(paragraphs.flatMap(({ calls }) => calls.map(([, , footnote]) => footnote)));
  return paragraphs.flatMap((paragraph, at) => (paragraph.part === "footnote" && called.has(at) ? [] : [at]));
}

function visibleLabels(text: DocumentText): readonly string[] {
  return visibleParagraphs(text).map((at) => text.paragraphs[at]?.label ?? "");
}

interface MastheadProps {
  readonly index: CollectionIndex;
  readonly work: Work;
  readonly version: Version;
}

function Masthead({ index, work, version }: MastheadProps): JSX.Element {
  const { language, title, facts } = version.document;
  const adopted = facts.adopted ?? work.date;
  const interfaceLanguage = state.value.interfaceLanguage;
  return (
    <header class="masthead" lang={language} dir={directionOf(language)}>
      <p class="line">
        {[
          ...mastheadParts(index, work),
          adopted === undefined ? undefined : dateText(adopted, interfaceLanguage),
        ]
          .filter((part) => part !== undefined)
          .map((part, at) => (
            <>
              {at > 0 && " · "}
              <bdi>{part}</bdi>
            </>
          ))}
      </p>
      <h2>
        <bdi>{title === "" ? work.title : title}</bdi>
      </h2>
    </header>
  );
}

interface WithNotesProps {
  readonly index: CollectionIndex;
  readonly version: Version;
  /** Index of the paragraph. */
  readonly number: number;
  readonly side: number;
  readonly place: TextPlace;
  readonly current: number | undefined;
  readonly found: Found;
}

/** A paragraph with the footnotes that it calls below it. */
function WithNotes({ index, version, number, side, place, current, found }: WithNotesProps): JSX.Element {
  const { paragraphs } = version.text;
  const anchor = `v${side}`;
  const draw = (at: number): JSX.Element | null => {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) return null;
    const { spans, first } = found.of(side, at);
    return (
      <Paragraph
        index={index}
        paragraph={paragraph}
        anchor={anchor}
        isHere={
          current !== undefined && side === 0
            ? paragraph.evidence.includes(current)
            : paragraph.label === place.paragraph && paragraph.part !== "footnote"
        }
        current={current}
        matches={spans}
        firstMatch={first}
      />
    );
  };
  const notes = [
    ...new Set(paragraphs[number]?.calls.map(([, , footnote]) => footnote).filter((at) => at >= 0)),
  ];
  return (
    <>
      {draw(number)}
      {notes.length > 0 && (
        <div class="notes">
          {notes.map((note) => (
            <div key={note} id={`${anchor}-note-${note}`} tabIndex={-1}>
              {draw(note)}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
