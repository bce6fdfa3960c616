import type { NumberedMention } from "../model/mention.ts";
import { valueOfNumeral } from "../model/roman-numeral.ts";
import type { Body, Registry } from "../registry/registry.ts";
import {
  numberBeside,
  type Numbering,
  type NumberReading,
  parts,
  reading,
  yearIn,
} from "./number-reading.ts";
import { atlanticAssembly, parliamentaryAssembly } from "./parliamentary-number.ts";
import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
} from "./principal-organs.ts";

/** The reading of a number as one of this body's, or undefined if the body does not number so. */
export function numberOf(
  body: Body,
  mention: NumberedMention,
  registry: Registry,
): NumberReading | undefined {
  if (mention.form === "comment") return commentOf(body, mention);
  // "resolution 2118 (2113)", as S/RES/2139(2014) has it for 2118 (2013): a year that cannot be.
  const { session = "" } = mention;
  if (body.id === "unsc" && mention.shape === "bare" && /^(?!19|20)\d{4}$/u.test(session))
    return securityCouncil({ ...mention, shape: "year", year: session }, registry);
  // A running number with something in brackets that no form reads: "(2020)2", "186 (S.2)".
  if (mention.shape === "bare" && mention.session !== undefined) return undefined;
  // Agreed conclusions share no numbers with resolutions.
  if (mention.form === "conclusion" && body.id !== "unhcr-excom") return undefined;
  const numbering = numberings[body.id];
  if (numbering !== undefined) return numbering(mention, registry);
  // A conference that met once has no sessions to number by.
  const isSingle = body.from !== undefined && body.from.slice(0, 4) === body.to?.slice(0, 4);
  return issuing.has(body.kind) && !isSingle ? otherBody(body, mention) : undefined;
}

/** Kinds of bodies that adopt numbered texts; of an agency it is its assembly that does. */
const issuing = new Set([
  "agency",
  "organization",
  "programme",
  "organ",
  "commission",
  "council",
  "assembly",
  "conference",
  "committee",
  "forum",
  "board",
  "treaty-body",
]);

/** By registry id of the body. */
const numberings: Readonly<Record<string, Numbering>> = {
  un: () => undefined,
  unga: generalAssembly,
  unsc: securityCouncil,
  ecosoc: economicAndSocialCouncil,
  hrc: humanRightsCouncil,
  chr: byYear("E/CN.4", [1978, 2006], 100),
  "subcommission-human-rights": byYear("E/CN.4/SUB.2", [1978, 2006], 100),
  cpd: either(byYear("E/CN.9", [2005, 2060]), bySession("E/CN.9", 1967)),
  cnd: bySession("E/CN.7", 1957),
  ccpcj: bySession("E/CN.15", 1991),
  csw: bySession("E/CN.6", 1956),
  csocd: bySession("E/CN.5", 1962),
  "statistical-commission": bySession("E/CN.3", 1969),
  unea: environmentAssembly,
  unep: environmentAssembly,
  "un-habitat-assembly": ({ session, number, shape, form }) =>
    shape === "slash" && Number(session) < 10
      ? {
          ids: [`HSP/HA.${session ?? ""}/${form === "decision" ? "DEC" : "RES"}.${number}`],
          form,
          known: true,
        }
      : undefined,
  "cbd-cop": biodiversityConference,
  "fao-conference": ({ session, number, shape, form }) =>
    shape === "slash" && Number(session) < 40 && /^(?:19|20)\d\d$/u.test(number)
      ? {
          ids: [`fao-conference/${form === "decision" ? "dec" : "res"}/${session ?? ""}/${number}`],
          form,
          known: true,
        }
      : undefined,
  // The Council of the League of Arab States counts its resolutions from 1 on.
  "las-council": (mention) =>
    mention.shape === "bare" && Number(mention.number) > 100
      ? {
          ...reading(mention, (word) => [`las-council/${word.toLowerCase()}/${mention.number}`]),
          known: true,
        }
      : undefined,
  "cites-cop": byMeeting("cites-cop"),
  "cms-cop": byMeeting("cms-cop"),
  wha: healthAssembly,
  who: healthAssembly,
  pace: parliamentaryAssembly,
  coe: parliamentaryAssembly,
  "nato-pa": atlanticAssembly,
  "unhcr-excom": ({ session, number, shape }) =>
    shape === "roman" || shape === "bare"
      ? {
          ids: [`unhcr-excom/concl/${number}${session === undefined ? "" : `(${session})`}`],
          form: "conclusion",
          known: true,
        }
      : undefined,
};

/** Bodies that put the year before the number: E/CN.4/RES/2005/80. `decisions`: the number above which they begin. */
function byYear(series: string, [from, to]: readonly [number, number], decisions?: number): Numbering {
  return (mention) => {
    const { session = "", number, shape } = mention;
    if (shape === "roman" && valueOfNumeral(session) !== undefined)
      return reading(mention, (word) => parts(`${series}/${word}/${number}(${session})`, mention.letter));
    const year = yearIn(mention);
    if (year === undefined || year < from || year > to) return undefined;
    const beside = numberBeside(mention, year);
    const form =
      decisions !== undefined && mention.form === "resolution" && Number(beside) > decisions
        ? "decision"
        : mention.form;
    return reading(
      { ...mention, form },
      (word) => parts(`${series}/${word}/${String(year)}/${beside}`, mention.letter),
      [year, year],
    );
  };
}

/** Bodies with a regular session every year: session 53 of the Commission on Narcotic Drugs was in 1957 + 53 = 2010. */
function bySession(series: string, beforeFirst: number): Numbering {
  return (mention) => {
    const { session = "", number, shape } = mention;
    const ids = (word: string) => parts(`${series}/${word}/${session}/${number}`, mention.letter);
    if (shape === "roman" && valueOfNumeral(session) !== undefined)
      return reading(mention, (word) => parts(`${series}/${word}/${number}(${session})`, mention.letter));
    if (shape !== "slash") return undefined;
    const value = Number(session);
    if (!(value >= 1 && value < 120)) return undefined;
    const year = beforeFirst + value;
    // A session can begin in the year before or be resumed at its end.
    return reading(mention, ids, [year - 1, year]);
  };
}

const environmentSessions: readonly (readonly [number, number])[] = [
  [2014, 2014],
  [2016, 2016],
  [2017, 2018],
  [2019, 2019],
  [2021, 2022],
  [2024, 2024],
  [2025, 2025],
];

/** UNEP/EA.4/RES.10. */
function environmentAssembly(mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape, form } = mention;
  const years = environmentSessions[Number(session) - 1];
  if (shape !== "slash" || years === undefined) return undefined;
  return {
    ids: [`UNEP/EA.${session}/${form === "decision" ? "DEC" : "RES"}.${number}`],
    form,
    years,
    known: true,
  };
}

/** CBD/COP/DEC/X/2 until the thirteenth meeting, CBD/COP/DEC/15/4 since the fourteenth in 2018. */
function biodiversityConference(mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape } = mention;
  if (shape !== "romanSlash" && !(shape === "slash" && Number(session) >= 14 && Number(session) < 60))
    return undefined;
  return reading(mention, (word) => [`CBD/COP/${word}/${session}/${number}`]);
}

/** Decision 19.13 of the nineteenth meeting of a conference of parties: cites-cop/dec/19.13. */
function byMeeting(body: string): Numbering {
  return (mention) => {
    const { session = "", number, shape } = mention;
    if (shape !== "dotted" || !(Number(session) >= 1 && Number(session) < 40)) return undefined;
    // The number is like those of other conferences of parties.
    return {
      ...reading(mention, (word) => [`${body}/${word.toLowerCase()}/${session}.${number}`]),
      known: false,
    };
  };
}

/** WHA66.22 and the decision WHA72(11). */
function healthAssembly({ session = "", number, shape }: NumberedMention): NumberReading | undefined {
  if (shape !== "dotted") return undefined;
  const isDecision = number.startsWith("(");
  const year = 1947 + Number(session);
  return {
    ids: [`WHA${session}${isDecision ? number : `.${number}`}`],
    form: isDecision ? "decision" : "resolution",
    years: [year, year],
    known: true,
  };
}

/** CCPR/C/GC/32. */
function commentOf(body: Body, { number, year }: NumberedMention): NumberReading | undefined {
  const series = body.series[0];
  if (body.kind !== "treaty-body" || series === undefined) return undefined;
  return {
    ids: [`${series}/GC/${number}`],
    form: "comment",
    known: true,
    ...(year !== undefined && { years: [Number(year), Number(year)] as const }),
  };
}

/** `E/CN.16/RES/20/1` by the body's symbol, else `unesco-general-conference/res/39/1`. */
function otherBody(body: Body, mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape } = mention;
  const isAlone =
    mention.bodies.length === 1 || (mention.own && mention.bodies.length === 0 && body.kind === "assembly");
  // "NATO Parliamentary Assembly Resolution 474 (2022)", "resolution 12.17 of the Conference of the Parties".
  if (shape === "year" && !(isAlone && body.kind === "assembly")) return undefined;
  if (shape === "dotted" && !(isAlone && body.kind === "conference")) return undefined;
  if (shape === "bare" && !isAlone) return undefined;
  const tails: Partial<Record<typeof shape, string>> = {
    roman: `${number}(${session})`,
    bare: number,
    year: number,
    dotted: `${session}.${number}`,
  };
  const tail = tails[shape] ?? `${session}/${number}`;
  const series = body.series[0]?.replace(/\/RES$/u, "");
  const ids = (word: string) =>
    parts(
      series === undefined || series.includes(body.id)
        ? `${body.id}/${word.toLowerCase()}/${tail}`
        : `${series}/${word}/${tail}`,
      mention.letter,
    );
  return { ...reading(mention, ids), known: false };
}

function either(first: Numbering, second: Numbering): Numbering {
  return (mention, registry) => first(mention, registry) ?? second(mention, registry);
}
