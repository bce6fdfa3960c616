import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CollectionIndex, Work } from "../collection-index.ts";
import {
  addCorrection,
  corrections,
  removeCorrection,
  writeCorrections,
  type Correction,
} from "../corrections.ts";
import { download } from "../download.ts";
import { fold } from "../fold.ts";
import { t } from "../store.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly number: number;
  readonly onDone: () => void;
}

/** A small form that writes one row of the corrections file. */
export function Fix({ index, number, onDone }: Props): JSX.Element {
  const known = corrections.value.get(number);
  const [action, setAction] = useState<Correction["action"]>(known?.action ?? "reject");
  const [target, setTarget] = useState(known?.target ?? "");
  const name = `fix-${number}`;
  const all = [...corrections.value.values()];
  return (
    <form
      class="fix"
      aria-label={t("fix.title")}
      onSubmit={(event) => {
        event.preventDefault();
        addCorrection({ evidence: number, action, ...(action === "redirect" && { target: target.trim() }) });
      }}
    >
      <p class="quiet">{t("fix.intro")}</p>
      {(["reject", "redirect", "accept"] as const).map((option) => (
        <label class="choice" key={option}>
          <input type="radio" name={name} checked={action === option} onChange={() => setAction(option)} />
          {t(`fix.${option}`)}
        </label>
      ))}
      <input
        class="field"
        list={`${name}-offers`}
        aria-label={t("fix.target")}
        placeholder={t("fix.target")}
        disabled={action !== "redirect"}
        required={action === "redirect"}
        value={target}
        onInput={(event) => setTarget(event.currentTarget.value)}
      />
      <datalist id={`${name}-offers`}>
        {offersFor(index, target).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </datalist>
      <div class="panel-actions" style={{ margin: 0 }}>
        <button type="submit" class="button main">
          {t("fix.add")}
        </button>
        {known !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              removeCorrection(number);
              onDone();
            }}
          >
            {t("fix.remove")}
          </button>
        )}
        {all.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => download("recalling-corrections.csv", writeCorrections(index, all), "text/csv")}
          >
            {t("fix.download", { n: all.length })}
          </button>
        )}
      </div>
    </form>
  );
}

/** Works whose id, label or title holds the words, once there are two letters; the most cited first. */
function offersFor({ works }: CollectionIndex, words: string): readonly Work[] {
  const wanted = fold(words.trim());
  if (wanted.length < 2) return [];
  return works
    .filter(({ id, label, title }) => fold(`${id} ${label} ${title}`).includes(wanted))
    .sort((a, b) => b.citedBy - a.citedBy)
    .slice(0, 20);
}
