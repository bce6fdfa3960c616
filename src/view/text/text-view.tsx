import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DocumentText } from "../../graph/collection.ts";
import { ViewLink } from "../parts/view-link.tsx";
import { dropUndefined, withAllTexts, type TextPlace } from "../state.ts";
import { index, interfaceLanguage, state, t, textOf } from "../store.ts";
import { DocumentView, type Version } from "./document-view.tsx";
import { Texts } from "./texts.tsx";
import { versionKeys } from "./version-keys.ts";

/** The text of a work, alone or with another language version beside it; without a work, all texts to choose from. */
export function TextView(): JSX.Element {
  const all = index.value;
  const { selection, text } = state.value;
  if (all === undefined) return <></>;
  const selected = all.work(selection ?? "");
  const place: TextPlace | undefined =
    text ?? (selected?.inCollection === true ? { work: selected.id } : undefined);
  if (place === undefined) return <Texts />;
  const work = all.work(place.work);
  if (work === undefined || work.documents.length === 0)
    return (
      <div class="waiting">
        <p>{t(work === undefined ? "text.unknown" : "text.none")}</p>
        <p>
          <ViewLink to={withAllTexts}>{t("text.all")}</ViewLink>
        </p>
      </div>
    );
  const keys = versionKeys(all, work);
  const beside = findVersion(keys, place.beside);
  // Unless the address says which: the reader's language, English, or the first; not the one that stands beside it.
  const wishes = [place.language, interfaceLanguage.value, "en"].map((key) => findVersion(keys, key));
  const own = wishes.find((at, rank) => at >= 0 && (rank === 0 || at !== beside)) ?? (beside === 0 ? 1 : 0);
  return (
    <Loaded
      key={work.id}
      place={
        dropUndefined({
          ...place,
          language: keys[own],
          beside: beside >= 0 && beside !== own ? keys[beside] : undefined,
        }) as TextPlace
      }
      work={work.id}
      keys={keys}
      numbers={[own, ...(beside >= 0 && beside !== own ? [beside] : [])].map((at) => work.documents[at] ?? 0)}
    />
  );
}

/** The place of a version that the address names, `ar` or `en~1`; `en` finds the first English one. */
function findVersion(keys: readonly string[], key: string | undefined): number {
  if (key === undefined) return -1;
  const exact = keys.indexOf(key);
  return exact >= 0 ? exact : keys.findIndex((other) => other.startsWith(`${key}~`));
}

interface LoadedProps {
  readonly place: TextPlace;
  readonly work: string;
  readonly keys: readonly string[];
  /** Indexes of the one or two documents to show. */
  readonly numbers: readonly number[];
}

function Loaded({ place, work, keys, numbers }: LoadedProps): JSX.Element {
  const [texts, setTexts] = useState<readonly DocumentText[] | undefined>(undefined);
  const [reason, setReason] = useState<string | undefined>(undefined);
  const wanted = numbers.join();
  const [shown, setShown] = useState("");
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        const loaded = await Promise.all(numbers.map(textOf));
        if (!isCurrent) return;
        setTexts(loaded);
        setShown(wanted);
      } catch (error) {
        if (isCurrent) setReason(error instanceof Error ? error.message : String(error));
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  const all = index.value;
  const entry = all?.work(work);
  if (reason !== undefined)
    return (
      <div class="waiting" role="alert">
        <p>{t("text.failed", { reason })}</p>
      </div>
    );
  if (texts === undefined || all === undefined || entry === undefined || shown !== wanted)
    return (
      <div class="waiting">
        <p>{t("text.loading")}</p>
      </div>
    );
  const versions = numbers.flatMap((number, at): Version[] => {
    const [document, text] = [all.documents[number], texts[at]];
    return document === undefined || text === undefined ? [] : [{ number, document, text }];
  });
  return <DocumentView index={all} work={entry} versions={versions} keys={keys} place={place} />;
}
