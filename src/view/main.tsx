import "./styles/index.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { listenToDrops, listenToKeys } from "./keys.ts";
import { collectionBesidePage } from "./load.ts";
import { isPrinting, listenToPrinting } from "./printing.ts";
import { followAddress, go, index, openCollection, state, t } from "./store.ts";

/** Starts the page: the address first, then the collection. */
followAddress();
// On a narrow window the list comes first, unless a link asks for something else.
if (location.search === "" && matchMedia("(max-width: 600px)").matches)
  go({ view: "table" }, { replace: true });
effect(() => {
  const { theme, interfaceLanguage } = state.value;
  document.documentElement.dataset["theme"] = isPrinting.value ? "light" : theme;
  document.documentElement.lang = interfaceLanguage;
});
effect(() => {
  const { selection, view } = state.value;
  const subject = index.value?.work(selection ?? "")?.label ?? index.value?.collection.title;
  document.title = [subject, t(`view.${view}`), "Recalling"].filter(Boolean).join(" · ");
});
listenToKeys();
listenToPrinting();
listenToDrops();
const root = document.querySelector("#page");
if (root !== null) render(<App />, root);
void openCollection(collectionBesidePage());
