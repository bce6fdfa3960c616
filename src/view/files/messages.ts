import type { BuiltCollection } from "../../graph/build-collection.ts";
import type { Collection, DocumentText, Evidence } from "../../graph/collection.ts";
import type { TableTexts } from "../../registry/registry.ts";

/** What the page asks of the worker that reads files. */
export interface ReadRequest {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The core tables, with the names in English. */
  readonly tables: TableTexts;
  /** Address of the folder that holds the names in other languages, `registry-fr.json`, ending in a slash. */
  readonly folder: string;
  readonly program: string;
  readonly title: string;
  /** The collection that the files join, if they do. */
  readonly with?: {
    readonly collection: Collection;
    readonly evidence: readonly Evidence[];
    readonly texts: readonly DocumentText[];
  };
}

/** What the worker says while it works; `file` is the place in the request. */
export type ReadReport =
  | { readonly type: "reading"; readonly file: number }
  | { readonly type: "read"; readonly file: number; readonly documents: number; readonly citations: number }
  /** A table of the user, whose rows the registry has now; `notes` tells of an encoding that was guessed. */
  | {
      readonly type: "table";
      readonly file: number;
      readonly rows: number;
      readonly notes: readonly string[];
    }
  | { readonly type: "failed"; readonly file: number; readonly faults: readonly string[] }
  | { readonly type: "building" }
  | { readonly type: "built"; readonly built: BuiltCollection; readonly works: readonly string[] }
  | { readonly type: "broken"; readonly message: string };
