import { parseArgs } from "node:util";

/** 0 all well; 1 something was found wrong or a file could not be read, the others were; 2 nothing could be done. */
export type ExitCode = 0 | 1 | 2;

export interface Option {
  readonly type: "string" | "boolean";
  /** May be given several times; its value is then a list. */
  readonly multiple?: boolean;
  readonly short?: string;
  /** One line for `--help`; the value's name in capitals where it takes one. */
  readonly value?: string;
  /** The values that it takes; all, if absent. */
  readonly choices?: readonly string[];
  readonly description: string;
}

type Value = string | boolean | readonly string[] | undefined;

export interface Arguments {
  readonly paths: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
}

export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The words after the command's name, e.g. `PATH… [options]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Lines below the options of `--help`: what it prints, an example. */
  readonly notes?: readonly string[];
  readonly run: (given: Arguments) => Promise<ExitCode>;
}

/** Wrong words on the command line: printed with a pointer to `--help`, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const help: Option = { type: "boolean", short: "h", description: "print this help" };

/**
 * The paths and option values in the words of a command line.
 * @throws UsageError if an option is unknown, lacks its value or does not take it.
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help }).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple && { multiple }), ...(short && { short }) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const given = { paths: positionals, values: values as Record<string, Value> };
    checkChoices(command, given);
    return given;
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    // Node's messages name the option and what is wrong with it; the hint behind the first sentence is for programmers.
    throw new UsageError((cause as Error).message.split(". ")[0]!, { cause });
  }
}

/** @throws UsageError before any file is read, which may take minutes. */
function checkChoices({ options }: Command, given: Arguments): void {
  for (const [name, { choices }] of Object.entries(options)) {
    const value = text(given, name);
    if (value !== undefined && choices !== undefined && !choices.includes(value))
      throw new UsageError(`--${name} "${value}" is unknown; expected one of ${choices.join(", ")}`);
  }
}

/** The text that `recalling COMMAND --help` prints. */
export function helpOf({ name, summary, usage, options, notes = [] }: Command): string {
  const rows = Object.entries({ ...options, help }).map(([option, { short, value, description }]) => [
    `  ${short ? `-${short}, ` : ""}--${option}${value ? ` ${value}` : ""}`,
    description,
  ]);
  const width = Math.max(...rows.map(([left]) => left!.length)) + 2;
  const lines = rows.map(([left, right]) => left!.padEnd(width) + right!);
  return [
    `recalling ${name} ${usage}`,
    "",
    summary,
    "",
    ...lines,
    ...(notes.length ? ["", ...notes] : []),
  ].join("\n");
}

/** The value of an option that takes one, or undefined. */
export function text(given: Arguments, option: string): string | undefined {
  const value = given.values[option];
  return typeof value === "string" ? value : undefined;
}

/** The values of an option that may be given several times. */
export function texts(given: Arguments, option: string): readonly string[] {
  const value = given.values[option];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** Prints a message for the user, on standard error so that standard output holds data alone. */
export function say(line: string): void {
  process.stderr.write(`recalling: ${line}\n`);
}
