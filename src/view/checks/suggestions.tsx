import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { suggestionsFor } from "../../graph/cited-with.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { shortName } from "../names.ts";
import { Swatch } from "../parts/swatch.tsx";
import { t } from "../store.ts";

interface Props {
  readonly index: CollectionIndex;
  /** Id of the work. */
  readonly draft: string;
}

/** Suggestions listed at first, and with each "more". */
const step = 12;

/** What most documents cite together with what this one cites, each with its grounds. */
export function Suggestions({ index: all, draft }: Props): JSX.Element {
  const [limit, setLimit] = useState(step);
  const suggestions = useMemo(() => suggestionsFor(all, draft), [all, draft]);
  return (
    <section>
      <h3 class="column-head">
        {t("suggest.title")} <span class="count numeral">{suggestions.length}</span>
      </h3>
      {suggestions.length === 0 ? (
        <p class="quiet small">{t("suggest.none")}</p>
      ) : (
        <ul class="checks">
          {suggestions.slice(0, limit).map(({ id, both, of, because }) => (
            <li key={id}>
              <button type="button" class="work" onClick={() => choose(id)}>
                <Swatch
                  kind={all.work(id)?.category ?? "document"}
                  ring={all.work(id)?.inCollection ?? false}
                />
                <bdi>{all.work(id)?.title ?? id}</bdi>
              </button>
              <p class="grounds small quiet">
                <Share both={both} of={of} />
                {t("suggest.because", { both, of, name: shortName(all, because) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      {suggestions.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + step)}>
          {t("facet.more", { n: suggestions.length - limit })}
        </button>
      )}
    </section>
  );
}

/** The share as a bar, which the words beside it repeat. */
function Share({ both, of }: { readonly both: number; readonly of: number }): JSX.Element {
  return (
    <svg class="share" viewBox="0 0 48 6" aria-hidden="true">
      <rect width="48" height="6" rx="3" fill="var(--line)" />
      <rect width={(48 * both) / of} height="6" rx="3" fill="var(--accent)" />
    </svg>
  );
}
