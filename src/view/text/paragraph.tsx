import type { JSX } from "preact";
import type { ParagraphText } from "../../graph/collection.ts";
import type { Span } from "../../model/span.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { t } from "../store.ts";
import { Cited } from "./cited.tsx";
import { segmentsOf, type Segment } from "./segments.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly paragraph: ParagraphText;
  /** Prefix of its anchors: two versions on one page must not share them. */
  readonly anchor: string;
  readonly isHere: boolean;
  /** Index of the evidence that the reader is at. */
  readonly current: number | undefined;
  readonly matches: readonly Span[];
  readonly firstMatch: number;
}

/** A paragraph as its readers know it: number, opening phrase set off, citations underlined, marks of footnotes. */
export function Paragraph({
  index,
  paragraph,
  anchor,
  isHere,
  current,
  matches,
  firstMatch,
}: Props): JSX.Element {
  const { label, part, number, depth, text } = paragraph;
  const segments = segmentsOf({
    text,
    italics: paragraph.italics,
    ...openingOf(paragraph),
    calls: paragraph.calls,
    citations: paragraph.evidence.flatMap((number) => {
      const evidence = index.evidence[number];
      return evidence === undefined ? [] : [{ span: evidence.span, evidence: number }];
    }),
    matches,
  });
  // The words that name the organ (PP0) are no paragraph that anybody counts.
  const shownNumber = number ?? (part === "preamble" && label !== "PP0" ? label : undefined);
  return (
    <p
      class={`paragraph depth-${Math.min(3, depth)} ${part}-part ${isHere ? "here" : ""}`}
      data-label={label}
    >
      {part === "heading" && number !== undefined && `${number} `}
      {shownNumber !== undefined && part !== "heading" && (
        <span class="number" title={label}>
          {shownNumber}
        </span>
      )}
      {/* A line in Latin letters within an Arabic text keeps its own order, with its full stop at its end. */}
      <bdi dir={rightToLeft.test(text) ? "rtl" : "ltr"}>
        <Segments
          segments={segments}
          index={index}
          current={current}
          anchor={anchor}
          firstMatch={firstMatch}
        />
      </bdi>
    </p>
  );
}

/** Hebrew and Arabic letters. */
const rightToLeft = /[\u0590-\u08ff]/;

function openingOf({ openingPhrase, text }: ParagraphText): { readonly opening?: Span } {
  if (openingPhrase === undefined) return {};
  const start = text.toLowerCase().indexOf(openingPhrase.toLowerCase());
  return start < 0 || start > 60 ? {} : { opening: { start, end: start + openingPhrase.length } };
}

interface SegmentsProps {
  readonly segments: readonly Segment[];
  readonly index: CollectionIndex;
  readonly current: number | undefined;
  readonly anchor: string;
  readonly firstMatch: number;
}

function Segments({ segments, ...rest }: SegmentsProps): JSX.Element {
  return (
    <>
      {segments.map((segment) => {
        switch (segment.type) {
          case "words":
            return <Words segment={segment} firstMatch={rest.firstMatch} />;
          case "call":
            return segment.footnote < 0 ? (
              <sup class="call">{segment.mark}</sup>
            ) : (
              <a
                class="call"
                href={`#${rest.anchor}-note-${segment.footnote}`}
                aria-label={t("text.footnote", { mark: segment.mark })}
                onClick={(event) => {
                  event.preventDefault();
                  const note = document.getElementById(`${rest.anchor}-note-${segment.footnote}`);
                  note?.scrollIntoView({ block: "nearest" });
                  note?.focus();
                }}
              >
                {segment.mark}
              </a>
            );
          case "citation":
            return (
              <Cited
                index={rest.index}
                number={segment.evidence}
                isCurrent={segment.evidence === rest.current}
              >
                <Segments segments={segment.children} {...rest} />
              </Cited>
            );
        }
      })}
    </>
  );
}

function Words({
  segment: { words, style },
  firstMatch,
}: {
  readonly segment: Extract<Segment, { type: "words" }>;
  readonly firstMatch: number;
}): JSX.Element {
  const set = style.isOpening ? (
    <span class="opening">{words}</span>
  ) : style.isItalic ? (
    <i>{words}</i>
  ) : (
    <>{words}</>
  );
  return style.match === undefined ? (
    set
  ) : (
    <mark class="found" data-match={firstMatch + style.match}>
      {set}
    </mark>
  );
}
