import { choosing, go, index, say, state } from "./store.ts";
import { without, withSelection, withText, type TextPlace } from "./state.ts";
import { versionKeys } from "./text/version-keys.ts";

/** Selects a work, or makes it the second of two where one is being chosen. */
export function choose(id: string): void {
  // A comparison is being made only while one looks at it.
  const purpose = choosing.value === "compare" && state.value.view !== "compare" ? undefined : choosing.value;
  choosing.value = undefined;
  if (purpose === undefined) go((state) => ({ ...withSelection(state, id) }));
  else go({ second: id });
  say(index.value?.work(id)?.title ?? id);
}

/** Opens the text at a citation, the work it cites selected, so that Back leads to where one was. */
export function showEvidence(number: number, selection: string | undefined): void {
  const place = placeOf(number);
  if (place === undefined) return;
  go((state) => withText(selection === undefined ? state : withSelection(state, selection), place));
}

/** Where a piece of evidence stands, as the address writes it. */
export function placeOf(number: number): TextPlace | undefined {
  const all = index.value;
  const evidence = all?.evidence[number];
  const document = evidence === undefined ? undefined : all?.documents[evidence.document];
  if (all === undefined || evidence === undefined || document === undefined) return undefined;
  let before = 0;
  for (let at = number - 1; all.evidence[at]?.document === evidence.document; at--)
    if (all.evidence[at]?.label === evidence.label) before++;
  const work = all.work(document.work);
  const language = work && versionKeys(all, work)[work.documents.indexOf(evidence.document)];
  return {
    work: document.work,
    ...(language !== undefined && { language }),
    paragraph: evidence.label,
    citation: before,
  };
}

/** Drops the selection and what hangs on it. */
export function clearSelection(): void {
  choosing.value = undefined;
  go((state) => without(withSelection(state, undefined), "second"));
}
