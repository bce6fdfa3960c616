import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { show } from "../copy-link.ts";
import { download } from "../download.ts";
import { pageFormats } from "../export/formats.ts";
import type { Visible } from "../filters.ts";
import { focusOf } from "../network/network-model.ts";
import { Dialog } from "../parts/dialog.tsx";
import { without, type ViewState } from "../state.ts";
import { index, state, t, visible } from "../store.ts";

type What = "selection" | "filtered" | "all";

/** What times which format; the file is made in the browser. */
export function ExportDialog(): JSX.Element {
  const all = index.value;
  const now = visible.value;
  const hasSelection = state.value.selection !== undefined;
  const [what, setWhat] = useState<What>(hasSelection ? "selection" : "filtered");
  const [id, setId] = useState(pageFormats[0]?.id ?? "");
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const format = pageFormats.find((format) => format.id === id);
  if (all === undefined || now === undefined || format === undefined) return <></>;
  const chosen = subsetOf(what);
  const name = fileName(what, format.id, format.extension);
  const write = async (): Promise<void> => {
    try {
      const shown: ViewState =
        what === "selection" ? state.value : without(state.value, "selection", "second");
      download(name, await format.write({ index: all, visible: chosen, state: shown }), format.type);
      setTrouble(undefined);
      show(t("export.done", { name }));
    } catch (error) {
      setTrouble(t("export.failed", { reason: error instanceof Error ? error.message : String(error) }));
    }
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
      {trouble !== undefined && (
        <p role="alert" class="doubt">
          {trouble}
        </p>
      )}
      <div class="dialog-foot">
        <span class="small quiet">{t("export.name", { name })}</span>
        <button type="button" class="button main" onClick={() => void write()}>
          {t("action.download")}
        </button>
      </div>
    </Dialog>
  );
}

/** The works and edges that an option stands for. */
function subsetOf(what: What): Visible {
  const all = index.value;
  const now = visible.value;
  if (all === undefined || now === undefined) return { works: new Set(), edges: [] };
  if (what === "filtered") return now;
  if (what === "all") return { works: new Set(all.works.map((work) => work.id)), edges: all.edges };
  const focus = focusOf(all, { ...state.value, view: "network" }, now);
  const works = new Set(focus?.distance.keys());
  const keys = new Set(focus?.edges.map((edge) => edge.key));
  return {
    works,
    edges: all.edges.filter(
      (edge) =>
        keys.has(edge.key) || (works.has(edge.from) && works.has(edge.to) && now.edges.includes(edge)),
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
