import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { suggestionsFor } from "../../graph/cited-with.ts";
import type { Check } from "../../graph/collection.ts";
import { choose, showEvidence } from "../actions.ts";
import { type CollectionIndex, grouped } from "../collection-index.ts";
import { shortName } from "../names.ts";
import { Icon } from "../parts/icons.tsx";
import { Marked } from "../parts/marked.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { go, index, state, t } from "../store.ts";
import { type Phrase, phrases } from "../words.ts";

/** Everything that the program doubts, by reason; for one text also what documents like it cite that it does not. */
export function ChecksView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const chosen = all.works.find(
    (work) => work.inCollection && work.id === state.value.options["checks.text"],
  )?.id;
  const checks = all.collection.checks.filter(
    ({ document }) =>
      chosen === undefined || (document !== undefined && all.documents[document]?.work === chosen),
  );
  return (
    <article class="checks-view">
      <div class="view-head">
        <h2 class="view-title">{t("checks.title")}</h2>
        <p class="quiet">{t("checks.why")}</p>
        <TextChoice index={all} chosen={chosen} />
      </div>
      {checks.length === 0 ? (
        <p class="empty">{t("checks.none")}</p>
      ) : (
        <Reasons index={all} checks={checks} />
      )}
      {chosen === undefined ? (
        <p class="quiet small">{t("checks.chooseForDraft")}</p>
      ) : (
        <Suggestions index={all} draft={chosen} />
      )}
    </article>
  );
}

function TextChoice({
  index: all,
  chosen,
}: {
  readonly index: CollectionIndex;
  readonly chosen: string | undefined;
}): JSX.Element {
  return (
    <label class="picker wide">
      <span class="small quiet">{t("checks.text")}</span>
      <select
        class="field"
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) =>
          go((state) => ({ ...state, options: { ...state.options, "checks.text": value } }), {
            replace: true,
          })
        }
      >
        <option value="">{t("checks.allTexts")}</option>
        {all.works
          .filter((work) => work.inCollection)
          .map((work) => (
            <option key={work.id} value={work.id}>
              {work.label}
            </option>
          ))}
      </select>
    </label>
  );
}

function Reasons({
  index: all,
  checks,
}: {
  readonly index: CollectionIndex;
  readonly checks: readonly Check[];
}): JSX.Element {
  return (
    <>
      {[...grouped(checks, ({ id }) => id)].map(([id, members]) => (
        <section key={id}>
          <h3 class="heading">
            {reasonName(id)} <span class="numeral">{members.length}</span>
          </h3>
          <ul class="checks">
            {members.slice(0, 200).map((check, at) => (
              <CheckRow key={at} index={all} check={check} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** A reason in words; one that the table of words lacks by its id. */
function reasonName(id: string): string {
  return `check.${id}` in phrases ? t(`check.${id}` as Phrase) : id.replaceAll("-", " ");
}

function CheckRow({
  index: all,
  check,
}: {
  readonly index: CollectionIndex;
  readonly check: Check;
}): JSX.Element {
  const evidence = check.evidence === undefined ? undefined : all.evidence[check.evidence];
  const entry = check.document === undefined ? undefined : all.documents[check.document];
  return (
    <li>
      <p>
        <Icon name="doubt" /> <bdi>{check.message}</bdi>
      </p>
      <p class="small quiet">
        <bdi>{entry === undefined ? check.source : shortName(all, entry.work)}</bdi> {evidence?.label}
      </p>
      {evidence !== undefined && (
        <button
          type="button"
          class="sentence"
          dir="auto"
          lang={evidence.language}
          onClick={() => showEvidence(check.evidence!, evidence.targets[0])}
        >
          <Marked text={evidence.sentence} span={evidence.mark} />
        </button>
      )}
    </li>
  );
}

/** What most documents cite together with what this one cites, each with its grounds. */
function Suggestions({
  index: all,
  draft,
}: {
  readonly index: CollectionIndex;
  readonly draft: string;
}): JSX.Element {
  const suggestions = useMemo(() => suggestionsFor(all, draft).slice(0, 12), [all, draft]);
  return (
    <section>
      <h3 class="heading">{t("suggest.title")}</h3>
      {suggestions.length === 0 ? (
        <p class="quiet small">{t("suggest.none")}</p>
      ) : (
        <ul class="checks">
          {suggestions.map(({ id, both, of, because }) => (
            <li key={id}>
              <button type="button" class="work" title={all.work(id)?.title} onClick={() => choose(id)}>
                <Swatch kind={all.work(id)?.category ?? "document"} /> <bdi>{all.work(id)?.title ?? id}</bdi>
              </button>
              <p class="small quiet">{t("suggest.because", { both, of, name: shortName(all, because) })}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
