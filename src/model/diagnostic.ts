import type { Span } from "./span.ts";

/** `error`: wrong or impossible; `warning`: probably wrong; `note`: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Something a stage doubts, beside the values it returns. Callers look at `id`, people read `message`. */
export interface Diagnostic {
  /** Lasting name in kebab case, e.g. `year-disagrees`, `number-impossible`, `no-antecedent`. */
  readonly id: string;
  readonly severity: Severity;
  /** Where, what was found, what was expected, what to do: in plain words. */
  readonly message: string;
  /** Place in the source text, where there is one. */
  readonly span?: Span;
  /** Ids that were considered, where there was a choice. */
  readonly candidates?: readonly string[];
}

/** Input that cannot be read at all. `faults` lists everything wrong with it, a line each. */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(
    /** The path as the user gave it. */
    readonly source: string,
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(faults.map((fault) => `${source}: ${fault}`).join("\n"), options);
  }
}

/** A table of the registry that does not fit its schema: `file:row: field …`, a line each. */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(faults.join("\n"), options);
  }
}
