/**
 * The number in the treaty series of the Council of Europe that a source names, `108` for `CoE ETS 108`. The series runs
 * on from ETS 1 to 193 as CETS 194, so a number alone says which treaty it is.
 */
export function treatyNumber(source: string): string | undefined {
  return councilOfEurope.exec(source)?.groups?.["number"];
}

// CoE ETS 5; CoE CETS 225; Council of Europe Treaty Office
const councilOfEurope = /\bCoE C?ETS (?<number>\d{1,3})\b/u;
