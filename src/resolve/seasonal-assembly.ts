import { type Referents } from "./referents.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { wordsAt } from "./words-at.ts";

/** The assembly of the Inter-Parliamentary Union that met in the season and year spoken of: "an der Herbstversammlung in Genf". */
export function seasonalAssembly(
  draft: Draft,
  referents: Referents,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const word = wordsAt(draft, document);
  const season = seasons.find(({ name }) => word.startsWith(name));
  if (season === undefined) return undefined;
  const [latest] = referents.fitting(({ target }) => numbered.test(target.id));
  const number = numbered.exec(latest?.target.id ?? "")?.groups?.number ?? "";
  const year = registry.session("ipu", number)?.start?.slice(0, 4);
  if (year === undefined) return undefined;
  const [met, ...others] = registry.sessions.filter(
    ({ body, start }) =>
      body === "ipu" && start?.startsWith(`${year}-`) === true && season.months.test(start.slice(5, 7)),
  );
  if (met === undefined || others.length > 0 || !registry.bodies.has(`ipu-assembly-${met.session}`))
    return undefined;
  return {
    ...draft,
    kind: "assembly",
    via: "short",
    targets: [registryTarget(`ipu-assembly-${met.session}`, registry)],
    steps: [...draft.steps, `the assembly that met in that season of ${year}`],
  };
}

const numbered = /^ipu-assembly-(?<number>\d+)$/u;

/** First days of the assemblies: those of spring in March to June, those of autumn in September to November. */
const seasons = [
  { name: "Herbst", months: /^(?:09|1[01])$/u },
  { name: "Frühjahrs", months: /^0[3-6]$/u },
] as const;
