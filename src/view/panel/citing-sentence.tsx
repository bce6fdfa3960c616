import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { showEvidence } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { corrections } from "../corrections.ts";
import { directionOf } from "../dates.ts";
import { ActPill } from "../parts/act-pill.tsx";
import { Marked } from "../parts/marked.tsx";
import { SeverityIcon } from "../parts/severity.tsx";
import { t } from "../store.ts";
import { Fix } from "./fix.tsx";

interface Props {
  readonly index: CollectionIndex;
  /** Index of the evidence. */
  readonly number: number;
  /** What is selected when the sentence is followed into the text. */
  readonly selection: string;
}

/** A citing sentence with the name marked, its act, its place, and how it was resolved; a click leads into the text. */
export function CitingSentence({ index, number, selection }: Props): JSX.Element | null {
  const [isFixing, setFixing] = useState(false);
  const evidence = index.evidence[number];
  if (evidence === undefined) return null;
  const { act, actEnglish, label, language, sentence, mark, via, pinpoint, doubts, part } = evidence;
  const correction = corrections.value.get(number);
  return (
    <div style={{ padding: "4px 0" }}>
      <div class="how">
        {act !== undefined && <ActPill act={act} english={actEnglish} />}
        <span class="numeral">
          {label}
          {via !== "direct" ? ` · ${t(`via.${via}`)}` : ""}
          {part === "footnote" ? ` · ${t("via.footnote")}` : ""}
        </span>
        {pinpoint !== undefined && <bdi>{pinpoint}</bdi>}
        <span class="spacer" />
        <button type="button" class="link" aria-expanded={isFixing} onClick={() => setFixing(!isFixing)}>
          {t("panel.wrong")}
        </button>
      </div>
      <button
        type="button"
        class="sentence"
        lang={language}
        dir={directionOf(language)}
        title={t("panel.inText")}
        style={correction?.action === "reject" ? { textDecoration: "line-through" } : undefined}
        onClick={() => showEvidence(number, selection)}
      >
        <Marked text={sentence} span={mark} />
      </button>
      {doubts.map(([id, message, severity]) => (
        <p class={`doubt ${severity}`} key={id}>
          <SeverityIcon severity={severity} />
          <bdi>{message}</bdi>
        </p>
      ))}
      {correction !== undefined && (
        <p class="small">{t(`fix.done.${correction.action}`, { id: correction.target ?? "" })}</p>
      )}
      {isFixing && <Fix index={index} number={number} onDone={() => setFixing(false)} />}
    </div>
  );
}
