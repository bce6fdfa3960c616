/**
 * A session in one spelling for look-ups: `3` for `III` and `3`, `S-4` for `S-IV`, `ES-10` for `ES-10`;
 * a year or another word stays as it is.
 */
export function sessionKey(session: string): string {
  const { prefix = "", number = session } = form.exec(session.trim())?.groups ?? {};
  return prefix + (/^[IVXLC]+$/u.test(number) ? String(arabicOf(number)) : number);
}

const form = /^(?<prefix>(?:E?S-)?)(?<number>[IVXLC]+|\d+)$/u;

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function arabicOf(roman: string): number {
  return [...roman].reduce((sum, letter, index) => {
    const value = digits[letter] ?? 0;
    return sum + (value < (digits[roman[index + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}
