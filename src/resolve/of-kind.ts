const treaties = new Set(["convention", "covenant", "treaty", "statute", "agreement"]);

/** Whether a noun can stand for works of a kind: "the Treaty" is a treaty, not the outcome of its review conference. */
export function isOfKind(head: string, kind: string | undefined): boolean {
  if (head === "goal") return kind === undefined || kind === "goals";
  return (
    kind === undefined ||
    !treaties.has(head) ||
    !/^(?:declaration|protocol|plan|agenda|report|outcome|document|principles|guidelines|rules)$/u.test(kind)
  );
}
