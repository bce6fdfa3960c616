#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { DataError, InputError } from "../model/diagnostic.ts";
import type { Command, ExitCode } from "./command.ts";
import { helpOf, parseArguments, say, UsageError } from "./command.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { citedWithCommand } from "./cited-with.ts";
import { compareCommand } from "./compare.ts";
import { explain } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { extract } from "./extract.ts";
import { history } from "./history.ts";
import { matrix } from "./matrix.ts";
import { outline } from "./outline.ts";
import { registryCommand } from "./registry.ts";
import { serve } from "./serve.ts";
import { version } from "./version.ts";

const commands: readonly Command[] = [
  extract,
  outline,
  build,
  exportCommand,
  serve,
  check,
  explain,
  history,
  matrix,
  compareCommand,
  citedWithCommand,
  registryCommand,
];

const overview = [
  "recalling COMMAND …",
  "",
  "Finds what resolutions of international bodies cite, and builds a graph of it.",
  "",
  ...commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`),
  "",
  "recalling COMMAND --help tells more about one. Exit codes: 0 all well; 1 something was found wrong, or a file",
  "could not be read while others were; 2 nothing could be done.",
].join("\n");

async function main(given: readonly string[]): Promise<ExitCode> {
  // "recalling help build" is what others call "recalling build --help".
  const [name, ...words] = given[0] === "help" ? [given[1] ?? "--help", "--help"] : given;
  if (name === undefined || name === "--help" || name === "-h") {
    console.log(overview);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    console.log(version);
    return 0;
  }
  const command = commands.find((command) => command.name === name);
  if (!command) {
    say(`unknown command "${name}"; expected one of ${commands.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  if (words.includes("--help") || words.includes("-h")) {
    console.log(helpOf(command));
    return 0;
  }
  try {
    return await command.run(parseArguments(command, words));
  } catch (error) {
    return reported(error, name);
  }
}

/** Faults of use and of data become a message and exit code 2; all others are ours and keep their trace. */
function reported(error: unknown, name: string): ExitCode {
  if (error instanceof UsageError) say(`${error.message}. "recalling ${name} --help" shows the options.`);
  else if (error instanceof DataError) error.faults.forEach(say);
  else if (error instanceof InputError) say(error.message);
  else throw error;
  return 2;
}

// A reader that stops early (`| head`) is no fault; a full disk is one, but not ours.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(0);
  say(`standard output cannot be written (${code}); what was printed is not complete`);
  process.exit(2);
});
// V8 would first write each expression as byte code: for our long ones that takes longer than the machine code itself.
setFlagsFromString("--no-regexp-tier-up");
process.exitCode = await main(process.argv.slice(2));
