import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { lineageOf, type LineageStep } from "../../graph/lineage-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex, Edge, Work } from "../collection-index.ts";
import { SentencesToggle } from "../parts/sentences-toggle.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { t } from "../store.ts";
import { markLabel } from "./mark-words.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
}

/** The resolutions that a resolution builds on and that build on it, through several assemblies. */
export function LineageLists({ index, work }: Props): JSX.Element | null {
  const lineage = useMemo(() => lineageOf(index, work.id), [index, work.id]);
  if (work.category !== "resolution" && !work.inCollection) return null;
  if (lineage.buildsOn.length + lineage.builtOnBy.length === 0) return null;
  return (
    <section class="lineage" aria-label={t("lineage.title")}>
      <Steps
        index={index}
        title={t("lineage.buildsOn")}
        steps={lineage.buildsOn}
        of={work.id}
        edgeOf={({ by, work }) => index.edge(`${by}|cites|${work}`)}
      />
      <Steps
        index={index}
        title={t("lineage.builtOnBy")}
        steps={lineage.builtOnBy}
        of={work.id}
        edgeOf={({ by, work }) => index.edge(`${work}|cites|${by}`)}
      />
    </section>
  );
}

interface StepsProps {
  readonly index: CollectionIndex;
  readonly title: string;
  readonly steps: readonly LineageStep[];
  readonly of: string;
  /** The citation that makes the step. */
  readonly edgeOf: (step: LineageStep) => Edge | undefined;
}

function Steps({ title, steps, ...rest }: StepsProps): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <div>
      <h3 class="heading">
        {title} <span class="numeral">{steps.length}</span>
      </h3>
      <Branch steps={steps} {...rest} />
    </div>
  );
}

/** Steps drawn of each work; the others are counted. */
const shown = 30;

/** The steps that hang on one work, each with its own below it. */
function Branch({ index, steps, of, edgeOf }: Omit<StepsProps, "title">): JSX.Element | null {
  const own = steps.filter(({ by }) => by === of);
  if (own.length === 0) return null;
  return (
    <ul>
      {own.slice(0, shown).map((step) => (
        <li key={step.work}>
          <Step index={index} id={step.work} edge={edgeOf(step)} />
          <Branch index={index} steps={steps} of={step.work} edgeOf={edgeOf} />
        </li>
      ))}
      {own.length > shown && <li class="quiet small">{t("lineage.more", { n: own.length - shown })}</li>}
    </ul>
  );
}

interface StepProps {
  readonly index: CollectionIndex;
  readonly id: string;
  readonly edge: Edge | undefined;
}

/** A resolution by its number and its whole title, and the act, which leads to the citing sentences. */
function Step({ index, id, edge }: StepProps): JSX.Element {
  const work = index.work(id);
  return (
    <div class="step">
      <button type="button" class="work" onClick={() => choose(id)}>
        <Swatch kind={work?.category ?? "resolution"} ring={work?.inCollection ?? false} />
        <span>
          <bdi>{markLabel(index, id)}</bdi>
          {work?.year !== undefined && <span class="quiet numeral"> {work.year}</span>}
          {work !== undefined && work.title !== work.label && (
            <span class="work-title">
              {" "}
              <bdi>{work.title}</bdi>
            </span>
          )}
        </span>
      </button>
      {edge !== undefined && (
        <SentencesToggle
          index={index}
          acts={edge.act === undefined ? [] : [edge.act]}
          weight={edge.weight}
          evidence={edge.evidence}
          selection={edge.to}
        />
      )}
    </div>
  );
}
