import type { JSX } from "preact";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { titleOf } from "../names.ts";
import { t } from "../store.ts";
import { Swatch } from "./swatch.tsx";

interface Props {
  readonly index: CollectionIndex;
  readonly title: string;
  readonly words: string;
  readonly onChoose: (id: string) => void;
  /** Which works to offer; all, if absent. */
  readonly offers?: (work: Work) => boolean;
}

/** Works offered at first. */
const few = 14;

/** An empty state that teaches: what the view is for, and the works cited most to begin with. */
export function WorkList({ index, title, words, onChoose, offers = () => true }: Props): JSX.Element {
  const works = index.works
    .filter((work) => work.layer !== "body" && offers(work))
    .sort((a, b) => b.citedBy - a.citedBy || a.label.localeCompare(b.label))
    .slice(0, few);
  return (
    <section class="work-list">
      <h2 class="view-title">{title}</h2>
      <p class="quiet">{words}</p>
      <ul>
        {works.map((work) => (
          <li key={work.id}>
            <button type="button" onClick={() => onChoose(work.id)}>
              <Swatch kind={work.category} ring={work.inCollection} />
              <bdi>{titleOf(work)}</bdi>
              <span class="quiet numeral">
                {work.citedBy > 0 ? t("search.citedBy", { n: work.citedBy }) : work.year}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
