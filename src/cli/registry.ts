import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countTables } from "../registry/count-tables.ts";
import { findName, type Found } from "../registry/find-name.ts";
import { loadRegistry } from "../registry/load-registry.ts";
import type { Instrument } from "../registry/registry.ts";
import { type Arguments, type Command, type ExitCode, say, texts, UsageError } from "./command.ts";
import { dataFolder, dataTables, tablesFrom } from "./data-tables.ts";
import { settingsOf } from "./settings.ts";
import { write, writeLines } from "./write-lines.ts";

export const registryCommand: Command = {
  name: "registry",
  summary:
    "Tells what a name means (find NAME), finds faults in the tables (check), counts their rows (counts).",
  usage: "find NAME | check | counts [options]",
  options: {
    registry: {
      type: "string",
      multiple: true,
      value: "FILE",
      description: "add or override rows of the registry",
    },
    json: { type: "boolean", description: "find: print one JSON object a line" },
    write: { type: "boolean", description: "counts: write them into data/README.md" },
  },
  notes: [
    "find takes a name in any of the seven languages, an id, the symbol of the adopting resolution or a Treaty Series",
    "number (UNTS:14152, LNTS:8:222). check prints one line a fault: file, line, field, found, expected.",
  ],
  run: async (given) => {
    const [task, ...words] = given.paths;
    if (task === "find" && words.length > 0) return find(words.join(" "), given);
    if (task === "check" && words.length === 0) return check(given);
    if (task === "counts" && words.length === 0) return counts(given);
    throw new UsageError("expected find NAME, check or counts");
  },
};

async function find(name: string, given: Arguments): Promise<ExitCode> {
  const found = findName((await settingsOf(given)).registry, name);
  if (found.length === 0) {
    say(`nothing is called "${name}"`);
    return 1;
  }
  await (given.values.json === true
    ? writeLines(found)
    : write(found.map((one) => `${linesOf(one).join("\n")}\n`).join("\n")));
  return 0;
}

async function check(given: Arguments): Promise<ExitCode> {
  // The schemas come with a library that no other command needs.
  const { checkTables } = await import("../registry/check-tables.ts");
  const own = tablesFrom(texts(given, "registry"));
  const tables = { ...dataTables(), ...own };
  const faults = checkTables(tables, new Set(Object.keys(own)));
  faults.forEach(say);
  const rows = Object.values(tables).reduce((sum, table) => sum + table.trim().split("\n").length - 1, 0);
  say(`${Object.keys(tables).length} tables, ${rows} rows, ${faults.length} faults`);
  return faults.length > 0 ? 1 : 0;
}

async function counts(given: Arguments): Promise<ExitCode> {
  const counted = countTables(loadRegistry(dataTables()));
  if (given.values.write !== true) {
    await write(`${counted}\n`);
    return 0;
  }
  const path = join(dataFolder(), "README.md");
  const [before, rest] = readFileSync(path, "utf8").split("<!-- counts -->");
  const after = rest?.split("<!-- /counts -->")[1];
  if (after === undefined) {
    say(
      `${path}: no line <!-- counts --> with <!-- /counts --> after it; write them where the counts belong`,
    );
    return 2;
  }
  writeFileSync(path, `${before}<!-- counts -->\n\n${counted}\n\n<!-- /counts -->${after}`);
  return 0;
}

/** What a person wants to know of an instrument or body, a fact a line. */
function linesOf({ layer, entry, names }: Found): readonly string[] {
  const facts: readonly (readonly [string, string | undefined])[] =
    layer === "instrument" ? instrumentFacts(entry as Instrument) : bodyFacts(entry);
  return [
    `${entry.id} (${entry.kind})`,
    ...facts.filter(([, fact]) => fact).map(([what, fact]) => `  ${what}: ${fact}`),
    ...(names.length > 0 ? names : entry.names).flatMap(({ language, form, name, onlyWith }) =>
      onlyWith.length > 0 ? [`  only with ${onlyWith.join(" or ")}: ${name} (${language}, ${form})`] : [],
    ),
    ...entry.names.map(({ language, form, name }) => `  ${language} ${form}: ${name}`),
    `  source: ${entry.source || "none"}${entry.confirmed ? "" : " (not confirmed)"}`,
  ];
}

function instrumentFacts(entry: Instrument): readonly (readonly [string, string | undefined])[] {
  const { treatySeries } = entry;
  return [
    ["adopted", [entry.adopted, entry.place].filter(Boolean).join(", ")],
    ["in force", entry.inForce],
    ["adopted by", entry.adoptedBy.join(", ")],
    ["issuing body", entry.issuer],
    [
      treatySeries?.series ?? "",
      treatySeries &&
        `vol. ${treatySeries.volumes.join(", ") || "?"}, No. ${treatySeries.numbers.join(", ")}`,
    ],
    ["depositary chapter", entry.depositary],
    ["supplements", entry.supplements.join(", ")],
    ["amends", entry.amends.join(", ")],
    ["supersedes", entry.supersedes.join(", ")],
    ["part of", entry.partOf.join(", ")],
  ];
}

function bodyFacts(entry: Found["entry"]): readonly (readonly [string, string | undefined])[] {
  if (!("successor" in entry || "series" in entry)) return [];
  const { parent, series, from, to, successor } = entry;
  return [
    ["parent", parent],
    ["symbols", series.join(", ")],
    ["from", from],
    ["to", to],
    ["successor", successor],
  ];
}
