import type { JSX } from "preact";
import { toast } from "./copy-link.ts";
import { Chips } from "./parts/chips.tsx";
import { Dialogs } from "./parts/dialogs.tsx";
import { Header } from "./parts/header.tsx";
import { Hints } from "./parts/hints.tsx";
import { useLazy } from "./parts/lazy.ts";
import { Legend } from "./parts/legend.tsx";
import { Notices } from "./parts/notices.tsx";
import { Panel } from "./panel/panel.tsx";
import { failure, index, spoken, state, t } from "./store.ts";
import { viewRows } from "./views.ts";

/** The whole page. It reads no signal itself, so that a change draws anew only the parts that it concerns. */
export function App(): JSX.Element {
  return (
    <>
      <SkipLink />
      <Header />
      <Legend />
      <main class="view" id="view" tabIndex={-1}>
        <Notices />
        <Chips />
        <div class="view-body">
          <CurrentView />
        </div>
      </main>
      <Panel />
      <Dialogs />
      <Hints />
      <Spoken />
      <Toast />
    </>
  );
}

function SkipLink(): JSX.Element {
  return (
    <a class="skip" href="#view">
      {t("skip.view")}
    </a>
  );
}

function Spoken(): JSX.Element {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {spoken.value}
    </div>
  );
}

function Toast(): JSX.Element | null {
  return toast.value === undefined ? null : <div class="toast">{toast.value}</div>;
}

function CurrentView(): JSX.Element {
  const row = viewRows.find((row) => row.name === state.value.view) ?? viewRows[0];
  const View = useLazy(row?.name, row?.load);
  if (failure.value !== undefined && index.value === undefined)
    return (
      <div class="waiting" role="alert">
        <h2>Recalling</h2>
        <p>{t("load.failed", { reason: failure.value })}</p>
      </div>
    );
  if (index.value === undefined || View === undefined)
    return (
      <div class="waiting">
        <p>{t("load.works")}</p>
      </div>
    );
  return <View />;
}
