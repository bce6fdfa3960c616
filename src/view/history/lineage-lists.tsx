import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { lineageOf, type LineageStep } from "../../graph/lineage-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { shortName } from "../names.ts";
import { Swatch } from "../parts/swatch.tsx";
import { t } from "../store.ts";

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
      <Steps index={index} title={t("lineage.buildsOn")} steps={lineage.buildsOn} of={work.id} />
      <Steps index={index} title={t("lineage.builtOnBy")} steps={lineage.builtOnBy} of={work.id} />
    </section>
  );
}

interface StepsProps {
  readonly index: CollectionIndex;
  readonly title: string;
  readonly steps: readonly LineageStep[];
  readonly of: string;
}

function Steps({ index, title, steps, of }: StepsProps): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <div>
      <h3 class="heading">{title}</h3>
      <Branch index={index} steps={steps} of={of} />
    </div>
  );
}

/** The steps that hang on one work, each with its own below it. */
function Branch({ index, steps, of }: Omit<StepsProps, "title">): JSX.Element | null {
  const own = steps.filter(({ by }) => by === of);
  if (own.length === 0) return null;
  return (
    <ul>
      {own.map(({ work }) => (
        <li key={work}>
          <button type="button" class="work" title={index.work(work)?.title} onClick={() => choose(work)}>
            <Swatch
              kind={index.work(work)?.category ?? "resolution"}
              ring={index.work(work)?.inCollection ?? false}
            />{" "}
            <bdi>{shortName(index, work)}</bdi> <span class="quiet numeral">{index.work(work)?.year}</span>
          </button>
          <Branch index={index} steps={steps} of={work} />
        </li>
      ))}
    </ul>
  );
}
