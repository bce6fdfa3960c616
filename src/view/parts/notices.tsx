import type { JSX } from "preact";
import { addedFiles, linkHash } from "../session.ts";
import { index, t } from "../store.ts";
import { saveSession } from "../session.ts";

/** Lines above the view: files that are kept only until the page is closed, a link from another collection. */
export function Notices(): JSX.Element {
  const hash = index.value?.collection.hash;
  const files = addedFiles.value.length;
  return (
    <>
      {files > 0 && (
        <div class="notice">
          {t("files.added", { n: files })}
          <button type="button" class="button" onClick={() => void saveSession()}>
            {t("action.save")}
          </button>
        </div>
      )}
      {files === 0 && linkHash !== undefined && hash !== undefined && hash !== linkHash && (
        <div class="notice">{t("session.differs", { hash: linkHash })}</div>
      )}
    </>
  );
}
