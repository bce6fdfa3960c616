import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { exporting, exportFile, exportTrouble, stopExport } from "../export/in-progress.ts";
import { pageFormats } from "../export/formats.ts";
import type { Visible } from "../filters.ts";
import { edgeKeys, focusOf } from "../network/network-model.ts";
import { Dialog } from "../parts/dialog.tsx";
import { without, type ViewState } from "../state.ts";
import { hasEvidence, index, state, t, visible } from "../store.ts";

type What = "selection" | "filtered" | "all";

/** What times which format; the file is made in the browser. */
export function ExportDialog(): JSX.Element {
  const all = index.value;
  const now = visible.value;
  const hasSelection = state.value.selection !== undefined;
  const [what, setWhat] = useState<What>(hasSelection ? "selection" : "filtered");
  const [id, setId] = useState(pageFormats[0]?.id ?? "");
  const subsetOf = useMemo(() => subsets(), [all, now, state.value]);
  useEffect(() => stopExport, []);
  const format = pageFormats.find((format) => format.id === id);
  if (all === undefined || format === undefined) return <></>;
  const name = fileName(what, format.id, format.extension);
  const write = (): void => {
    const shown: ViewState = what === "selection" ? state.value : without(state.value, "selection", "second");
    void exportFile(name, format, { index: all, visible: subsetOf(what), state: shown });
  };
  const options: readonly What[] = hasSelection ? ["selection", "filtered", "all"] : ["filtered", "all"];
  return (
    <Dialog title={t("export.title")}>
      <fieldset>
        <legend class="heading">{t("export.what")}</legend>
        {options.map((option) => {
          const subset = subsetOf(option);
          return (
            <label class="choice" key={option}>
              <input type="radio" name="what" checked={what === option} onChange={() => setWhat(option)} />
              {t(`export.${option}`)}
              <span class="small numeral">
                {t("export.size", {
                  works: t("count.works", { n: subset.works.size }),
                  edges: t("network.links", { n: subset.edges.length }),
                })}
              </span>
            </label>
          );
        })}
      </fieldset>
      <fieldset>
        <legend class="heading">{t("export.format")}</legend>
        {pageFormats.map((option) => (
          <label class="choice" key={option.id}>
            <input
              type="radio"
              name="format"
              value={option.id}
              checked={id === option.id}
              onChange={() => setId(option.id)}
            />
            {option.words === undefined ? option.description : t(option.words)}
          </label>
        ))}
      </fieldset>
      {exportTrouble.value !== undefined && (
        <p role="alert" class="doubt">
          {exportTrouble.value}
        </p>
      )}
      <Foot name={name} onWrite={write} />
    </Dialog>
  );
}

/** The name of the file and the button that writes it; while it is written, how far it is and a way to stop it. */
function Foot({ name, onWrite }: { readonly name: string; readonly onWrite: () => void }): JSX.Element {
  if (exporting.value === undefined)
    return (
      <div class="dialog-foot">
        <span class="small quiet">{t("export.name", { name })}</span>
        <button type="button" class="button main" disabled={!hasEvidence.value} onClick={onWrite}>
          {t("action.download")}
        </button>
      </div>
    );
  return (
    <div class="dialog-foot">
      <label class="small quiet progress">
        {t("export.writing", { name: exporting.value.name })}
        <progress value={exporting.value.share} />
      </label>
      <button type="button" class="button" onClick={stopExport}>
        {t("action.cancel")}
      </button>
    </div>
  );
}

/** The works and edges that an option stands for, each found once. */
function subsets(): (what: What) => Visible {
  const found = new Map<What, Visible>();
  return (what) => {
    const subset = found.get(what) ?? subsetFor(what);
    found.set(what, subset);
    return subset;
  };
}

function subsetFor(what: What): Visible {
  const all = index.value;
  const now = visible.value;
  if (all === undefined || now === undefined) return { works: new Set(), edges: [] };
  if (what === "filtered") return now;
  if (what === "all") return { works: new Set(all.works.map((work) => work.id)), edges: all.edges };
  const focus = focusOf(all, { ...state.value, view: "network" }, now);
  const works = new Set(focus?.distance.keys());
  const keys = new Set(focus?.edges.map((edge) => edge.key));
  const shown = edgeKeys(now);
  return {
    works,
    edges: all.edges.filter(
      (edge) => keys.has(edge.key) || (works.has(edge.from) && works.has(edge.to) && shown.has(edge.key)),
    ),
  };
}

/** `recalling-untoc-gexf-1.2.gexf`: what is in it, without characters that file systems dislike. */
function fileName(what: What, id: string, extension: string): string {
  const collection = index.value?.collection;
  const subject =
    what === "selection" ? (index.value?.work(state.value.selection ?? "")?.label ?? "selection") : what;
  const slug = `${subject} ${collection?.hash ?? ""}`
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
  return `recalling-${slug}${id === extension ? "" : `-${id.replace(`${extension}-`, "")}`}.${extension}`;
}
