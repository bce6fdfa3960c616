import { dataTables } from "../../src/cli/data-tables.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";

/** The tables and the registry that the package ships. */
export const tables = dataTables();
export const registry = loadRegistry(tables);
