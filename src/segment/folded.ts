/** Lower case, without Arabic vowel signs and lengthening, letters that are confused in print made one. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const straight = lower.includes("’") ? lower.replace(/’/gu, "'") : lower;
  if (!/[\u0600-\u06ff]/u.test(straight)) return straight;
  return straight
    .replace(/[\u064b-\u0652\u0640]/gu, "")
    .replace(/ی/gu, "ي")
    .replace(/ک/gu, "ك")
    .replace(/[أإآ]/gu, "ا");
}
