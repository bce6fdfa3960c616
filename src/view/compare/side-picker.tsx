import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { titleOf } from "../names.ts";
import { Swatch } from "../parts/swatch.tsx";
import { t } from "../store.ts";
import { inEnglish } from "../../graph/in-english.ts";

/** The two sides, as headings and rows call them. */
export type SideName = "A" | "B";

interface Props {
  readonly index: CollectionIndex;
  readonly side: SideName;
  /** Id of what is chosen. */
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** A choice among the texts of the collection, the assemblies and bodies, and what is cited; the whole title below it. */
export function SidePicker({ index, side, value, onChange }: Props): JSX.Element {
  const work = value === undefined ? undefined : index.work(value);
  const groups = useMemo(() => groupsOf(index), [index]);
  const options = useMemo(
    () =>
      groups.map(({ name, works }) => (
        <optgroup key={name} label={name}>
          {works.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </optgroup>
      )),
    [groups],
  );
  return (
    <div class="side">
      <label class="picker wide">
        <span class="small quiet">
          <Badge side={side} /> {t(side === "A" ? "compare.first" : "compare.second")}
        </span>
        <select class="field" value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value)}>
          {value === undefined && <option value="">{t("compare.choose")}</option>}
          {options}
        </select>
      </label>
      {work !== undefined && (
        <p class="side-title">
          <Swatch kind={work.category} ring={work.inCollection} />
          <span>
            <bdi>{titleOf(work)}</bdi>
            {work.year !== undefined && <span class="quiet numeral"> {work.year}</span>}
          </span>
        </p>
      )}
    </div>
  );
}

/** The letter of a side. */
export function Badge({ side }: { readonly side: SideName }): JSX.Element {
  return <span class={`badge side-${side.toLowerCase()}`}>{side}</span>;
}

interface Group {
  readonly name: string;
  readonly works: readonly Work[];
}

function groupsOf({ works }: CollectionIndex): readonly Group[] {
  const sorted = [...works].sort((x, y) => inEnglish.compare(x.label, y.label));
  const issuers = new Set(works.flatMap((work) => (work.inCollection ? [work.issuingBody] : [])));
  const isIssuer = ({ category, id }: Work) => category === "assembly" || issuers.has(id);
  return [
    { name: t("facet.have"), works: sorted.filter((work) => work.inCollection) },
    { name: t("compare.issuers"), works: sorted.filter((work) => work.layer === "body" && isIssuer(work)) },
    {
      name: t("compare.cited"),
      works: sorted.filter((work) => !work.inCollection && work.layer !== "body" && work.citedBy > 0),
    },
  ];
}
