import type { Step } from "./step.ts";

/** Leaves out mentions of the document itself: its own symbol in the masthead, "Resolution 1373 (2001)" as its title. */
export const withoutSelf: Step = (drafts, { document }) => {
  const own = new Set(
    [document.work, document.facts.symbol].flatMap((id) => (id === undefined ? [] : [plain(id)])),
  );
  return drafts.filter(
    ({ targets, mention }) =>
      !(
        (mention.type === "numbered" || mention.type === "symbol") &&
        targets.length > 0 &&
        targets.every(({ id }) => own.has(plain(id)))
      ),
  );
};

/** Without the year in brackets, which one masthead prints and another leaves out. */
function plain(id: string): string {
  return id.replace(/^(S\/RES\/\d+)\(\d{4}\)$/u, "$1").toUpperCase();
}
