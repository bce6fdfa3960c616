import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CollectionIndex } from "../collection-index.ts";
import { CitingSentence } from "../panel/citing-sentence.tsx";
import { t } from "../store.ts";
import { ActPill } from "./act-pill.tsx";

interface Props {
  readonly index: CollectionIndex;
  /** English acts of the citations. */
  readonly acts: readonly string[];
  /** Number of mentions, said where no act is. */
  readonly weight: number;
  /** Indexes of the sentences. */
  readonly evidence: readonly number[];
  /** What is selected when a sentence is followed into the text. */
  readonly selection: string;
}

/** Acts drawn of one citation, and sentences listed. */
const [few, many] = [3, 12];

/** The acts of a citation as a button that opens the citing sentences below it. */
export function SentencesToggle({ index, acts, weight, evidence, selection }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="acts"
        aria-expanded={isOpen}
        title={t("panel.sentences", { n: evidence.length })}
        onClick={() => setOpen(!isOpen)}
      >
        {acts.length === 0 ? (
          <span class="small quiet">{t("count.mentions", { n: weight })}</span>
        ) : (
          acts.slice(0, few).map((act) => <ActPill key={act} act={act} />)
        )}
        {acts.length > few && <span class="small quiet">+{acts.length - few}</span>}
      </button>
      {isOpen && (
        <div class="opened">
          {evidence.slice(0, many).map((number) => (
            <CitingSentence key={number} index={index} number={number} selection={selection} />
          ))}
          {evidence.length > many && (
            <p class="small quiet">{t("lineage.more", { n: evidence.length - many })}</p>
          )}
        </div>
      )}
    </>
  );
}
