import { valueOfNumeral } from "../extract/number-token.ts";
import type { NumberedMention } from "../model/mention.ts";
import type { Body, Registry } from "../registry/registry.ts";

/** What a number is among the texts of one body. */
export interface NumberReading {
  /** Canonical id, one for each part letter: `A/RES/57/290B`, `S/RES/1373(2001)`. */
  readonly ids: readonly string[];
  readonly form: NumberedMention["form"];
  /** First and last year in which the body can have adopted it, both counting; absent where any year will do. */
  readonly years?: readonly [number, number];
  /** False for a way of numbering that this body is not known to use. */
  readonly known: boolean;
}

type Numbering = (mention: NumberedMention, registry: Registry) => NumberReading | undefined;

/** The reading of a number as one of this body's, or undefined if the body does not number so. */
export function numberOf(
  body: Body,
  mention: NumberedMention,
  registry: Registry,
): NumberReading | undefined {
  if (mention.form === "comment") return commentOf(body, mention);
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
  wha: healthAssembly,
  who: healthAssembly,
  pace: parliamentaryAssembly,
  coe: parliamentaryAssembly,
  "unhcr-excom": ({ session, number, shape }) =>
    shape === "roman" || shape === "bare"
      ? {
          ids: [`unhcr-excom/concl/${number}${session === undefined ? "" : `(${session})`}`],
          form: "conclusion",
          known: true,
        }
      : undefined,
};

/** A/RES/60/1, A/RES/217(III)A, A/RES/S-20/4E, A/RES/ES-10/13, A/RES/1874(S-IV), A/DEC/74/550. */
function generalAssembly(mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape, form } = mention;
  if (form !== "resolution" && form !== "decision") return undefined;
  if (shape === "roman") {
    const value = valueOfNumeral(session);
    if (value !== undefined && value > 30) return undefined;
    if (value === undefined && !/^E?S-[IVX]+$/u.test(session)) return undefined;
    const years = value === undefined ? undefined : ([Math.max(1946, 1945 + value), 1946 + value] as const);
    return reading(mention, (word) => parts(`A/${word}/${number}(${session})`, mention.letter), years);
  }
  if (shape !== "slash") return undefined;
  const special = /^(?<kind>E?S)-(?<of>\d+)$/u.exec(session)?.groups;
  if (special !== undefined) {
    const isKnown = special.kind === "ES" ? Number(special.of) <= 15 : Number(special.of) <= 40;
    if (!isKnown) return undefined;
    return reading(mention, (word) => parts(`A/${word}/${session}/${number}`, mention.letter));
  }
  const regular = Number(session);
  if (!(regular >= 31 && regular < 160)) return undefined;
  return reading(mention, (word) => parts(`A/${word}/${session}/${number}`, mention.letter), [
    1945 + regular,
    1946 + regular,
  ]);
}

/** S/RES/1373(2001), also for "1325 of 31 October 2000" and for a bare "242". */
function securityCouncil(mention: NumberedMention, registry: Registry): NumberReading | undefined {
  const { number, shape, letter } = mention;
  if ((shape !== "year" && shape !== "bare") || letter !== undefined || mention.form === "decision")
    return undefined;
  const value = Number(number);
  if (value > 4000) return undefined;
  const year = mention.year ?? mention.date?.slice(0, 4) ?? yearOfNumber(value, registry);
  const years = year === undefined ? undefined : ([Number(year), Number(year)] as const);
  return reading(mention, (word) => [`S/${word}/${number}${year === undefined ? "" : `(${year})`}`], years);
}

/** The year in which the Security Council reached a number, where the table of sessions tells. */
function yearOfNumber(number: number, registry: Registry): string | undefined {
  return registry.sessions.find(
    ({ body, first, last }) =>
      body === "unsc" && first !== undefined && last !== undefined && first <= number && number <= last,
  )?.session;
}

/** E/RES/2012/12 and E/DEC/2010/243 since 1978, E/RES/689(XXVI)J before. */
function economicAndSocialCouncil(mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape } = mention;
  if (shape === "roman") {
    const value = valueOfNumeral(session);
    if (value === undefined || value > 63) return undefined;
    // Two sessions a year from the fifteenth, in 1953; before that now two, now three.
    const year = 1953 + Math.floor((value - 15) / 2);
    const years = value < 15 ? ([1946, 1952] as const) : ([year - 1, year + 1] as const);
    return reading(mention, (word) => parts(`E/${word}/${number}(${session})`, mention.letter), years);
  }
  const year = yearIn(mention);
  if (year === undefined || year < 1978) return undefined;
  // Its decisions are counted from 201 (at first from 101).
  const beside = numberBeside(mention, year);
  const form = mention.form === "resolution" && Number(beside) >= 201 ? "decision" : mention.form;
  // A session can begin in the summer before: 2021/4 is of 14 September 2020.
  return reading(
    { ...mention, form },
    (word) => parts(`E/${word}/${String(year)}/${beside}`, mention.letter),
    [year - 1, year + 1],
  );
}

/** A/HRC/RES/52/25, A/HRC/RES/S-34/1, A/HRC/DEC/2/102: three regular sessions a year since June 2006. */
function humanRightsCouncil(mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape } = mention;
  if (shape !== "slash") return undefined;
  // Its decisions are counted from 101.
  const form = mention.form === "resolution" && Number(number) >= 101 ? "decision" : mention.form;
  const isSpecial = /^S-\d+$/u.test(session);
  const regular = Number(session);
  if (!isSpecial && !(regular >= 1 && regular <= 160)) return undefined;
  const year = 2006 + Math.floor((regular - 1) / 3);
  return reading(
    { ...mention, form },
    (word) => parts(`A/HRC/${word}/${session}/${number}`, mention.letter),
    isSpecial ? [2006, 2060] : [year, year],
  );
}

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
  [2017, 2017],
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

/** Resolution 2479 (2023) and Recommendation 2247 (2023) of the Council of Europe's Parliamentary Assembly. */
function parliamentaryAssembly({ number, shape, year, form }: NumberedMention): NumberReading | undefined {
  if (shape !== "year" || year === undefined || (form !== "resolution" && form !== "recommendation"))
    return undefined;
  return {
    ids: [`pace/${form === "resolution" ? "res" : "rec"}/${number}`],
    form,
    years: [Number(year), Number(year)],
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
  if (shape === "year" || shape === "dotted") return undefined;
  if (shape === "bare" && (mention.bodies.length !== 1 || mention.series)) return undefined;
  const tail =
    shape === "roman" ? `${number}(${session})` : shape === "bare" ? number : `${session}/${number}`;
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

function reading(
  { form }: NumberedMention,
  idsOf: (word: string) => readonly string[],
  years?: readonly [number, number],
): NumberReading {
  const ids = idsOf(form === "decision" ? "DEC" : form === "recommendation" ? "REC" : "RES");
  return { ids, form, known: true, ...(years && { years }) };
}

/** The year of "2012/12", and of "110/2004" as some sites print it from right to left. */
function yearIn({ session = "", number, shape }: NumberedMention): number | undefined {
  if (shape !== "slash") return undefined;
  const isYear = (written: string): boolean => /^(?:19[4-9]|20[0-9])\d$/u.test(written);
  if (isYear(session)) return Number(session);
  return isYear(number) ? Number(number) : undefined;
}

function numberBeside({ session = "", number }: NumberedMention, year: number): string {
  return session === String(year) ? number : session;
}

/** One id for each part letter: `A-E` gives five, `A,B` two. */
function parts(id: string, letter: string | undefined): readonly string[] {
  if (letter === undefined) return [id];
  const [first = "", last] = letter.split("-");
  if (last === undefined) return letter.split(",").map((each) => id + each);
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return Array.from(
    { length: Math.max(1, to - from + 1) },
    (_, index) => id + String.fromCodePoint(from + index),
  );
}
