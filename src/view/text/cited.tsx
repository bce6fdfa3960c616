import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { placeOf } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { kindLooks } from "../kinds.ts";
import { SeverityIcon } from "../parts/severity.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { withSelection, withText } from "../state.ts";
import { go, index, state, t } from "../store.ts";

/** The citation under the pointer or in focus, and where it stands on the screen. */
const tip = signal<{ readonly number: number; readonly x: number; readonly y: number } | undefined>(
  undefined,
);

interface Props {
  readonly index: CollectionIndex;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly children: ComponentChildren;
}

/** The words of a citation: underlined in the colour of its kind, dotted if short, wavy if doubtful. */
export function Cited({ index, number, isCurrent, children }: Props): JSX.Element {
  const evidence = index.evidence[number];
  const targets = evidence?.targets ?? [];
  const category = index.work(targets[0] ?? "")?.category;
  const isDoubtful = targets.length === 0 || (evidence?.doubts.length ?? 0) > 0;
  const style = isDoubtful
    ? "doubtful"
    : evidence?.via === "direct" || evidence?.via === "series"
      ? ""
      : "short";
  const isSelected = state.value.selection !== undefined && targets.includes(state.value.selection);
  const open = (): void => {
    const place = placeOf(number);
    const current = state.value.text;
    if (place === undefined) return;
    go((state) => {
      const text = { ...current, ...place };
      return targets[0] === undefined
        ? withText(state, text)
        : withText(withSelection(state, targets[0]), text);
    });
  };
  const showTip = (element: Element): void => {
    const { left, bottom } = element.getBoundingClientRect();
    tip.value = { number, x: Math.min(left, window.innerWidth - 356), y: bottom + 6 };
  };
  const hideTip = (): void => {
    tip.value = undefined;
  };
  return (
    <span
      class={`cited ${style} ${isSelected ? "selected" : ""} ${isCurrent ? "current" : ""}`}
      role="link"
      tabIndex={0}
      data-evidence={number}
      style={category === undefined ? undefined : { "--kind": `var(${kindLooks[category].color})` }}
      onClick={(event) => {
        event.stopPropagation();
        open();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.stopPropagation();
        open();
      }}
      onMouseEnter={(event) => showTip(event.currentTarget)}
      onMouseLeave={hideTip}
      onFocus={(event) => showTip(event.currentTarget)}
      onBlur={hideTip}
    >
      {children}
    </span>
  );
}

/** What the citation points to, beside the pointer. */
export function Tip(): JSX.Element | null {
  const all = index.value;
  const now = tip.value;
  const evidence = now === undefined ? undefined : all?.evidence[now.number];
  if (now === undefined || evidence === undefined || all === undefined) return null;
  const works = evidence.targets.slice(0, 6).map((id) => ({ id, work: all.work(id) }));
  const isLow = now.y > window.innerHeight - 150;
  return (
    <div class="tip" style={{ left: `${Math.max(8, now.x)}px`, top: `${isLow ? now.y - 150 : now.y}px` }}>
      {works.length === 0 && <b>{t("text.unresolved")}</b>}
      {works.map(({ id, work }) => (
        <b key={id}>
          {work !== undefined && (
            <span class="inline-swatch">
              <Swatch kind={work.category} ring={work.inCollection} />
            </span>
          )}
          <bdi>{work?.title ?? id}</bdi>
        </b>
      ))}
      <span class="quiet">
        {[t(`via.${evidence.via}`), evidence.pinpoint, evidence.actEnglish ?? evidence.act]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {evidence.doubts.map(([id, message, severity]) => (
        <span class={`doubt ${severity}`} key={id}>
          <SeverityIcon severity={severity} />
          {message}
        </span>
      ))}
    </div>
  );
}
