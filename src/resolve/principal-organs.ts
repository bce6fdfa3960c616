import { oncePer } from "../model/once-per.ts";
import { romanNumeral, valueOfNumeral } from "../model/roman-numeral.ts";
import type { NumberedMention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { sessionOfRunningNumber } from "./running-number.ts";
import { numberBeside, type NumberReading, parts, reading, yearIn } from "./number-reading.ts";

/** A/RES/60/1, A/RES/217(III)A, A/RES/S-20/4E, A/RES/ES-10/13, A/RES/1874(S-IV), A/DEC/74/550. */
export function generalAssembly(mention: NumberedMention): NumberReading | undefined {
  const { session = "", number, shape, form } = mention;
  if (form !== "resolution" && form !== "decision") return undefined;
  const told = shape === "bare" && form === "resolution" && mention.bodies.includes("unga");
  const running = told ? sessionOfRunningNumber(Number(number)) : undefined;
  if (running !== undefined) return generalAssembly({ ...mention, shape: "roman", session: running });
  if (shape === "roman") {
    const value = valueOfNumeral(session);
    if (value !== undefined && value > 30) return undefined;
    if (value === undefined) return specialSession(mention);
    const years = [Math.max(1946, 1945 + value), 1946 + value] as const;
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

/** A/RES/186(S-2), A/RES/1874(S-IV), A/RES/997(ES-I): the first two special sessions are counted in digits, the others in numerals. */
function specialSession(mention: NumberedMention): NumberReading | undefined {
  const { kind = "", of = "" } =
    /^(?<kind>E?S)-(?<of>[IVX]+|\d+)$/u.exec(mention.session ?? "")?.groups ?? {};
  const value = /\d/u.test(of) ? Number(of) : valueOfNumeral(of);
  const year = (kind === "ES" ? emergencyYears : specialYears)[(value ?? 0) - 1];
  if (value === undefined || year === undefined) return undefined;
  const session = `${kind}-${kind === "S" && value < 3 ? String(value) : romanNumeral(value)}`;
  return reading(mention, (word) => parts(`A/${word}/${mention.number}(${session})`, mention.letter), [
    year,
    year + 1,
  ]);
}

/** Years of the special and emergency special sessions whose resolutions have running numbers. */
const specialYears = [1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978];
const emergencyYears = [1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982];

/** S/RES/1373(2001), also for "1325 of 31 October 2000" and for a bare "242". */
export function securityCouncil(mention: NumberedMention, registry: Registry): NumberReading | undefined {
  const { number, shape, letter } = mention;
  if ((shape !== "year" && shape !== "bare") || letter !== undefined) return undefined;
  if (mention.form === "decision" || mention.form === "recommendation") return undefined;
  const value = Number(number);
  if (value > 4000) return undefined;
  const told = mention.year ?? mention.date?.slice(0, 4);
  // The numbers run on from year to year: where a text has the wrong year, the number tells the resolution.
  const known = yearOfNumber(value, registry);
  const year = known ?? told;
  const read = reading(mention, (word) => [`S/${word}/${number}${year === undefined ? "" : `(${year})`}`]);
  if (told !== undefined && known !== undefined && told !== known) {
    // "373 of 22 May 2017" is another body's, unless the text says whose.
    if (shape === "bare" && !mention.bodies.includes("unsc") && !mention.own) return undefined;
    return { ...read, expected: `${number} (${known})` };
  }
  return year === undefined ? read : { ...read, years: [Number(year), Number(year)] };
}

/** The year in which the Security Council reached a number, where the table of sessions tells. */
export function yearOfNumber(number: number, registry: Registry): string | undefined {
  return yearsByNumber(registry)[number];
}

const yearsByNumber = oncePer(({ sessions }: Registry) => {
  const years: (string | undefined)[] = [];
  for (const { body, session, first, last } of sessions)
    if (body === "unsc" && first !== undefined && last !== undefined)
      for (let number = first; number <= last; number += 1) years[number] ??= session;
  return years;
});

/** E/RES/2012/12 and E/DEC/2010/243 since 1978, E/RES/689(XXVI)J before. */
export function economicAndSocialCouncil(mention: NumberedMention): NumberReading | undefined {
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
  if (year === undefined || year < 1978 || mention.form === "recommendation") return undefined;
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
export function humanRightsCouncil(mention: NumberedMention): NumberReading | undefined {
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
