import type { Target } from "../model/citation.ts";
import { oncePerPair } from "../model/once-per.ts";
import { bodyOfSymbol } from "../registry/body-of-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";

/**
 * The target with this symbol or number: named by the one instrument that it adopted ("Transforming our world: …"),
 * else by body and number ("Security Council resolution 1373 (2001)"), else as it is.
 */
export function targetOf(id: string, registry: Registry): Target {
  return targets(registry, id);
}

const targets = oncePerPair((registry: Registry, id: string): Target => {
  if (registry.instruments.has(id)) return registryTarget(id, registry);
  const [adopted, ...others] = registry.adoptedBy(id);
  const title =
    adopted === undefined || others.length > 0
      ? undefined
      : (
          adopted.names.find(({ language, form }) => language === "en" && form === "title") ??
          adopted.names[0]
        )?.name;
  return {
    id,
    name: title ?? numberName(id, registry) ?? ownName(id, registry) ?? id,
    ...(isOfficialSymbol(id) && { symbol: id }),
  };
});

/** True for `A/RES/60/1`, `WHA66.22` and `GC(63)/RES/13`; false for `pace/res/2479`, `1/CP.21`. */
function isOfficialSymbol(id: string): boolean {
  return /^(?:[A-Z]+[/.(]|[A-Z]+-?[A-Z\d]*\/|WHA\d|EB\d)/u.test(id);
}

const resolutionSymbol =
  /^(?<series>.+?)\/(?<form>RES|DEC|PRST|REC|(?<=\/C(?:\.12)?\/)GC)(?<mark>[/.])(?<number>.+)$/u;
const words: Readonly<Record<string, string>> = {
  RES: "resolution",
  DEC: "decision",
  PRST: "presidential statement",
  REC: "recommendation",
  GC: "general comment No.",
};

const ownNumber = /^(?<body>[a-z-]+)\/(?:(?<form>res|dec|rec|concl|dir|reg|act|pos)\/)?(?<number>.+)$/u;
const ownWords: Readonly<Record<string, string>> = {
  res: "resolution ",
  dec: "decision ",
  rec: "recommendation ",
  concl: "conclusion No. ",
  dir: "directive ",
  reg: "regulation ",
  act: "joint action ",
  pos: "common position ",
};

/** "Parliamentary Assembly of the Council of Europe resolution 2479" for `pace/res/2479`. */
function ownName(id: string, registry: Registry): string | undefined {
  const { body = "", form = "", number = "" } = ownNumber.exec(id)?.groups ?? {};
  if (body === "icj") return `I.C.J. Reports ${number.replace("/", ", p. ")}`;
  const name = registry.bodies.get(body)?.names.find(({ language }) => language === "en")?.name;
  return name === undefined ? undefined : `${name} ${ownWords[form] ?? ""}${printed(number)}`;
}

/** "General Assembly resolution 217 A (III)" for `A/RES/217(III)A`. */
function numberName(id: string, registry: Registry): string | undefined {
  const { series, form = "", mark, number } = resolutionSymbol.exec(id)?.groups ?? {};
  if (series === undefined || number === undefined) return undefined;
  const body = bodyOfSymbol(id, registry);
  const name =
    body === undefined
      ? undefined
      : registry.bodies.get(body)?.names.find(({ language }) => language === "en")?.name;
  if (name === undefined) return undefined;
  // UNEP/EA.4/RES.10 counts its sessions in the series; the 7 of E/CN.7/RES/53/10 is no session.
  const session = mark === "." ? /\.(\d+)$/u.exec(series)?.[1] : undefined;
  return `${name} ${words[form] ?? ""} ${session === undefined ? printed(number) : `${session}/${number}`}`;
}

function printed(number: string): string {
  return number
    .replace(
      /^(\d+)\(((?:E?S-)?[IVXLC]+)\)([A-Z])?$/u,
      (_, each: string, session: string, letter?: string) =>
        letter === undefined ? `${each} (${session})` : `${each} ${letter} (${session})`,
    )
    .replace(/^(\d+)\((\d{4})\)$/u, "$1 ($2)")
    .replace(/(?<=\/\d+)([A-Z])$/u, " $1");
}
