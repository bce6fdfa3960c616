import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { dialog, index, t } from "../store.ts";

/** Name of the note in the browser's storage that the hints were seen. */
const seenKey = "recalling-hints-seen";

const step = signal(wereSeen() ? 0 : 1);
const steps = 3;

/** Three hints on the first visit, one at a time. They cover no control and can be sent away at once. */
export function Hints(): JSX.Element | null {
  if (step.value === 0 || index.value === undefined || dialog.value !== undefined) return null;
  const number = step.value as 1 | 2 | 3;
  const end = (): void => {
    step.value = 0;
    remember();
  };
  return (
    <aside class="hint" aria-label={t("hint.title")}>
      <div class="heading">
        {t("hint.title")} · {number}/{steps}
      </div>
      <p>{t(`hint.${number}`)}</p>
      <div class="dialog-foot">
        <button type="button" class="link small" onClick={end}>
          {t("hint.dismiss")}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => (number === steps ? end() : (step.value = number + 1))}
        >
          {t(number === steps ? "hint.done" : "hint.next")}
        </button>
      </div>
    </aside>
  );
}

function wereSeen(): boolean {
  try {
    return localStorage.getItem(seenKey) !== null;
  } catch {
    return false;
  }
}

/** A browser that stores nothing shows the hints again next time; no harm is done. */
function remember(): void {
  try {
    localStorage.setItem(seenKey, "1");
  } catch {
    return;
  }
}
