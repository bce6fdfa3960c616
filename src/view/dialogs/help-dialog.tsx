import type { JSX } from "preact";
import { Dialog } from "../parts/dialog.tsx";
import { t } from "../store.ts";
import type { Phrase } from "../words.ts";

const keys: readonly (readonly [readonly string[], Phrase])[] = [
  [["/"], "help.search"],
  [["1", "…", "9"], "help.views"],
  [["←", "↑", "→", "↓"], "help.walk"],
  [["Enter"], "help.enter"],
  [["Esc"], "help.escape"],
  [["+", "−"], "help.zoom"],
  [["0"], "help.fit"],
  [["n", "p"], "help.next"],
  [["?"], "help.help"],
];

export function HelpDialog(): JSX.Element {
  return (
    <Dialog title={t("help.title")}>
      <dl class="keys">
        {keys.map(([names, words]) => (
          <>
            <dt>
              {names.map((name) =>
                name === "…" ? (
                  <> – </>
                ) : (
                  <>
                    <kbd>{name}</kbd>{" "}
                  </>
                ),
              )}
            </dt>
            <dd>{t(words)}</dd>
          </>
        ))}
      </dl>
    </Dialog>
  );
}
