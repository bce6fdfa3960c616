import type { JSX } from "preact";
import type { CollectionIndex, Edge } from "../collection-index.ts";
import { Swatch } from "../parts/swatch.tsx";
import { t } from "../store.ts";
import { CitingSentence } from "./citing-sentence.tsx";
import { WorkLink } from "./facts.tsx";
import { PanelHead } from "./panel-head.tsx";

/** One line of the network: its two ends and every sentence behind it. */
export function EdgePanel({
  index,
  edge,
}: {
  readonly index: CollectionIndex;
  readonly edge: Edge;
}): JSX.Element {
  const label = (id: string): string => index.work(id)?.label ?? id;
  const end = (id: string): JSX.Element => {
    const work = index.work(id);
    return (
      <dd>
        <span class="inline-swatch">
          <Swatch kind={work?.category ?? "document"} ring={work?.inCollection ?? false} />
        </span>
        <WorkLink index={index} id={id} name={label(id)} />
        {work?.year !== undefined && <span class="quiet numeral"> {work.year}</span>}
      </dd>
    );
  };
  return (
    <>
      <PanelHead name={[edge.from, edge.to].map(label).join(" → ")}>
        <span>{[t(`edge.${edge.kind}`), t("count.mentions", { n: edge.weight })].join(" · ")}</span>
      </PanelHead>
      <h2 class="long" tabIndex={-1}>
        {t("panel.edge")}
      </h2>
      <dl class="facts">
        <dt>{t("panel.from")}</dt>
        {end(edge.from)}
        <dt>{t("panel.to")}</dt>
        {end(edge.to)}
      </dl>
      {edge.evidence.length === 0 && <p class="small quiet">{t("panel.relation")}</p>}
      <ul style={{ marginTop: "10px" }}>
        {edge.evidence.map((number) => (
          <li class="citing" key={number}>
            <CitingSentence index={index} number={number} selection={edge.to} />
          </li>
        ))}
      </ul>
    </>
  );
}
