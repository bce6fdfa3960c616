import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ComparedSide, ComparedWork } from "../../graph/compare.ts";
import { categories } from "../../graph/collection.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { SentencesToggle } from "../parts/sentences-toggle.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { t } from "../store.ts";
import { Badge, type SideName } from "./side-picker.tsx";

interface Props {
  readonly index: CollectionIndex;
  /** Titles of the three lists with what stands in them: of both, of A alone, of B alone. */
  readonly lists: readonly (readonly [title: JSX.Element, works: readonly ComparedWork[]])[];
  readonly onChoose: (id: string) => void;
}

/** Three lists side by side: what is common, what only the one has, what only the other has. */
export function ComparedLists({ index, lists, onChoose }: Props): JSX.Element {
  return (
    <div class="compare-columns">
      {lists.map(([title, works], at) => (
        <section key={at}>
          <h3 class="column-head">
            {title} <span class="count numeral">{works.length}</span>
          </h3>
          <ComparedList index={index} works={works} isCommon={at === 0} onChoose={onChoose} />
        </section>
      ))}
    </div>
  );
}

/** Rows drawn at first, and with each "more". */
const step = 40;

interface ListProps {
  readonly index: CollectionIndex;
  readonly works: readonly ComparedWork[];
  readonly isCommon: boolean;
  readonly onChoose: (id: string) => void;
}

function ComparedList({ index, works, isCommon, onChoose }: ListProps): JSX.Element {
  const [limit, setLimit] = useState(step);
  if (works.length === 0) return <p class="quiet small">{t("compare.none")}</p>;
  const place = ({ id }: ComparedWork) => categories.indexOf(index.work(id)?.category ?? "document");
  // Treaties first, resolutions and documents after them, as in the legend; by name within a kind.
  const sorted = [...works].sort((x, y) => place(x) - place(y));
  return (
    <>
      <ul>
        {sorted.slice(0, limit).map((work) => (
          <Row key={work.id} index={index} work={work} isCommon={isCommon} onChoose={onChoose} />
        ))}
      </ul>
      {works.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + step)}>
          {t("facet.more", { n: works.length - limit })}
        </button>
      )}
    </>
  );
}

interface RowProps extends Omit<ListProps, "works"> {
  readonly work: ComparedWork;
}

function Row({ index, work: { id, a, b }, isCommon, onChoose }: RowProps): JSX.Element {
  const work = index.work(id);
  return (
    <li>
      <button type="button" class="work" title={work?.title} onClick={() => onChoose(id)}>
        <Swatch kind={work?.category ?? "document"} ring={work?.inCollection ?? false} />
        <bdi>{work?.label ?? id}</bdi>
      </button>
      {a && <SideActs index={index} id={id} side={a} name={isCommon ? "A" : undefined} />}
      {b && <SideActs index={index} id={id} side={b} name={isCommon ? "B" : undefined} />}
    </li>
  );
}

interface SideActsProps {
  readonly index: CollectionIndex;
  readonly id: string;
  readonly side: ComparedSide;
  readonly name: SideName | undefined;
}

function SideActs({ index, id, side, name }: SideActsProps): JSX.Element {
  return (
    <div class="side-acts">
      {name !== undefined && <Badge side={name} />}
      <SentencesToggle
        index={index}
        acts={side.acts}
        weight={side.weight}
        evidence={side.evidence}
        selection={id}
      />
    </div>
  );
}
