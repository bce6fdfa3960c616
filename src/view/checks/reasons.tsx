import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Check } from "../../graph/collection.ts";
import { placeOf } from "../actions.ts";
import { grouped } from "../../model/grouped.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { directionOf } from "../dates.ts";
import { markLabel } from "../history/mark-words.ts";
import { severities, SeverityIcon } from "../parts/severity.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { type ViewState, withSelection, withText } from "../state.ts";
import { t } from "../store.ts";
import { type Phrase, phrases } from "../words.ts";
import { type CheckedPlace, placesOf } from "./places-of.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly checks: readonly Check[];
}

/** The checks, a section for each reason; what is wrong or impossible first, what is only worth knowing last. */
export function Reasons({ index, checks }: Props): JSX.Element {
  const reasons = [...grouped(checks, ({ id }) => id)].sort(([, a], [, b]) => gravity(a) - gravity(b));
  return (
    <>
      {reasons.map(([id, members]) => (
        <Reason key={id} index={index} name={reasonName(id)} checks={members} />
      ))}
    </>
  );
}

/** Place of the worst check among the severities: 0 for an error. */
function gravity(checks: readonly Check[]): number {
  return Math.min(...checks.map(({ severity }) => severities.indexOf(severity)));
}

/** A reason in words; one that the table of words lacks by its id. */
function reasonName(id: string): string {
  return `check.${id}` in phrases ? t(`check.${id}` as Phrase) : id.replaceAll("-", " ");
}

/** Places listed at first, and with each "more". */
const step = 40;

function Reason({ index, name, checks }: Props & { readonly name: string }): JSX.Element {
  const [limit, setLimit] = useState(step);
  const places = placesOf(checks, index.evidence);
  return (
    <section>
      <h3 class="column-head">
        {name} <span class="count numeral">{checks.length}</span>
      </h3>
      <ul class="checks">
        {places.slice(0, limit).map((place, at) => (
          <Place key={at} index={index} place={place} />
        ))}
      </ul>
      {places.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + step)}>
          {t("facet.more", { n: places.length - limit })}
        </button>
      )}
    </section>
  );
}

/** What is doubted, where, and the sentence with every doubtful word marked; each mark leads to its place. */
function Place({
  index,
  place: { check, marks },
}: {
  readonly index: CollectionIndex;
  readonly place: CheckedPlace;
}): JSX.Element {
  const evidence = check.evidence === undefined ? undefined : index.evidence[check.evidence];
  const entry = check.document === undefined ? undefined : index.documents[check.document];
  const place = [
    entry === undefined ? check.source : markLabel(index, entry.work),
    evidence?.label,
    marks.length > 1 ? t("checks.places", { n: marks.length }) : undefined,
  ];
  return (
    <li>
      <p class={`doubt-words ${check.severity}`}>
        <SeverityIcon severity={check.severity} />
        <bdi>{check.message}</bdi>
      </p>
      <p class="small quiet">
        <bdi>{place.filter(Boolean).join(" · ")}</bdi>
      </p>
      {evidence !== undefined && (
        <p class="marked-sentence" dir={directionOf(evidence.language)} lang={evidence.language}>
          {marks.map(({ evidence: number, before, words }) => (
            <>
              {before}
              <ViewLink class="mark-link" to={(state) => inText(index, state, number)}>
                <mark>{words}</mark>
              </ViewLink>
            </>
          ))}
          {evidence.sentence.slice(marks.at(-1)?.end)}
        </p>
      )}
    </li>
  );
}

/** The text at a citation, the work that it may cite selected. */
function inText(index: CollectionIndex, state: ViewState, number: number): ViewState {
  const place = placeOf(number);
  const target = index.evidence[number]?.targets[0];
  if (place === undefined) return state;
  return withText(target === undefined ? state : withSelection(state, target), place);
}
