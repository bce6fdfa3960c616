import { valueOfNumeral } from "../model/roman-numeral.ts";

/**
 * A session in one spelling for look-ups: `3` for `III` and `3`, `S-4` for `S-IV`, `ES-10` for `ES-10`;
 * a year or another word stays as it is.
 */
export function sessionKey(session: string): string {
  const { prefix = "", number = session } = form.exec(session.trim())?.groups ?? {};
  return prefix + String(valueOfNumeral(number) ?? number);
}

const form = /^(?<prefix>(?:E?S-)?)(?<number>[IVXLC]+|\d+)$/u;
