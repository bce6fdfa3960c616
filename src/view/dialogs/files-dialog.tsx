import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { chooseFiles } from "../download.ts";
import type { ReadReport, ReadRequest } from "../files/messages.ts";
import { Icon } from "../parts/icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { addedFiles, openBuilt } from "../session.ts";
import { defaultFilters, without } from "../state.ts";
import { dialog, dropped, go, index, t, textOf } from "../store.ts";

/** A file on its way into the graph. */
interface FileRow {
  readonly name: string;
  readonly status: "waiting" | "reading" | "done" | "failed";
  readonly words: string;
}

const accept = ".txt,.md,.html,.htm,.pdf,.docx,.xml,.csv";

/** The user's own tables that were read so far, by name; they stay for the files that come later. */
const ownTables = new Map<string, string>();

/** Reads files in a worker and joins them with the graph. They never leave the browser. */
export function FilesDialog(): JSX.Element {
  const [rows, setRows] = useState<readonly FileRow[]>([]);
  const [isJoined, setJoined] = useState(true);
  const [isOver, setOver] = useState(false);
  const [phase, setPhase] = useState<"idle" | "reading" | "building" | "ready" | "stopped">("idle");
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const [works, setWorks] = useState<readonly string[]>([]);
  const [stop, setStop] = useState<(() => void) | undefined>(undefined);
  const setRow = (at: number, change: Partial<FileRow>): void =>
    setRows((rows) => rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  useEffect(() => () => stop?.(), [stop]);

  const hear = (report: ReadReport, names: readonly string[]): void => {
    switch (report.type) {
      case "reading":
        setRow(report.file, { status: "reading", words: t("files.reading") });
        break;
      case "read":
        setRow(report.file, {
          status: "done",
          words: t("files.done", {
            documents: t("count.texts", { n: report.documents }),
            citations: t("count.citations", { n: report.citations }),
          }),
        });
        break;
      case "table":
        setRow(report.file, {
          status: "done",
          words: [t("files.table", { n: report.rows }), ...report.notes].join("; "),
        });
        break;
      case "failed":
        setRow(report.file, { status: "failed", words: report.faults.join("; ") });
        break;
      case "building":
        setPhase("building");
        break;
      case "built":
        setStop(undefined);
        setPhase("ready");
        setWorks(report.works);
        void openBuilt(report.built, isJoined ? [...addedFiles.value, ...names] : names);
        break;
      case "broken":
        setStop(undefined);
        setPhase("idle");
        setTrouble(t("files.failed", { reason: report.message }));
    }
  };

  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const names = files.map(({ name }) => name);
    setTrouble(undefined);
    setPhase("reading");
    setRows(names.map((name) => ({ name, status: "waiting", words: t("files.waiting") })));
    try {
      const request = await requestFor(files, isJoined);
      const worker = new Worker(new URL("../files/read-files.worker.ts", import.meta.url), {
        type: "module",
      });
      setStop(() => () => worker.terminate());
      const failed = new Set<number>();
      worker.addEventListener("message", ({ data }: MessageEvent<ReadReport>) => {
        if (data.type === "failed" && failed.add(data.file).size === files.length) {
          setStop(undefined);
          setPhase("idle");
        }
        if (data.type === "table") {
          const file = files[data.file]!;
          void file.text().then((text) => ownTables.set(file.name, text));
        }
        hear(
          data,
          names.filter((_, at) => !failed.has(at)),
        );
        if (data.type === "built" || data.type === "broken") worker.terminate();
      });
      worker.addEventListener("error", (event) => hear({ type: "broken", message: event.message }, names));
      worker.postMessage(request);
    } catch (error) {
      hear({ type: "broken", message: error instanceof Error ? error.message : String(error) }, names);
    }
  };
  useEffect(() => {
    const files = dropped.value;
    dropped.value = [];
    void read(files);
  }, []);

  return (
    <Dialog title={t("files.title")}>
      <p>{t("files.intro")}</p>
      <fieldset>
        {([true, false] as const).map((joins) => (
          <label class="choice" key={String(joins)}>
            <input type="radio" name="join" checked={isJoined === joins} onChange={() => setJoined(joins)} />
            {t(joins ? "files.join" : "files.alone")}
          </label>
        ))}
      </fieldset>
      <div
        class={`drop ${isOver ? "over" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        {t("files.drop")}
        <button
          type="button"
          class="button"
          disabled={stop !== undefined}
          onClick={() => void chooseFiles(accept, true).then(read)}
        >
          <Icon name="open" />
          {t("files.choose")}
        </button>
      </div>
      {rows.length > 0 && (
        <ul class="file-list" aria-live="polite">
          {rows.map((row, at) => (
            <li key={`${at} ${row.name}`} data-status={row.status}>
              <bdi class="name">{row.name}</bdi>
              {row.status === "failed" ? (
                <span class="trouble">{row.words}</span>
              ) : (
                <span class="small quiet">{row.words}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {trouble !== undefined && (
        <p role="alert" class="doubt">
          {trouble}
        </p>
      )}
      <div class="dialog-foot">
        <span class="small quiet" role="status">
          {phase === "building" && t("files.building")}
          {phase === "ready" && t("files.ready", { n: works.length })}
          {phase === "stopped" && t("files.stopped")}
        </span>
        {stop !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setStop(undefined);
              setPhase("stopped");
              setRows([]);
            }}
          >
            {t("action.cancel")}
          </button>
        )}
        {phase === "ready" && (
          <button
            type="button"
            class="button main"
            onClick={() => {
              dialog.value = undefined;
              const [first] = works;
              go((state) => ({
                ...without(state, "text", "second"),
                filters: defaultFilters,
                ...(first !== undefined && { selection: first }),
              }));
            }}
          >
            {t("files.show")}
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** The files with all that the worker needs: the tables, and the collection they join. */
async function requestFor(files: readonly File[], isJoined: boolean): Promise<ReadRequest> {
  const all = index.value;
  const answer = await fetch("collection/registry.json");
  if (!answer.ok) throw new Error(`collection/registry.json: ${answer.status}`);
  const own = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const title = files.map(({ name }) => name).join(", ");
  return {
    files: own,
    tables: {
      ...((await answer.json()) as ReadRequest["tables"]),
      ...Object.fromEntries([...ownTables].filter(([name]) => files.every((file) => file.name !== name))),
    },
    folder: new URL("collection/", document.baseURI).href,
    program: all?.collection.program ?? "",
    title: isJoined && all !== undefined ? all.collection.title : title,
    ...(isJoined &&
      all !== undefined && {
        with: {
          collection: all.collection,
          evidence: all.evidence,
          texts: await Promise.all(all.documents.map((_, number) => textOf(number))),
        },
      }),
  };
}
