/** Lower case, without Arabic vowel signs and lengthening, letters that are confused in print made one. */
export function folded(text: string): string {
  if (isPlain(text)) return text;
  const lower = text.toLowerCase();
  const straight = lower.includes("’") ? lower.replace(/’/gu, "'") : lower;
  if (!/[\u0600-\u06ff]/u.test(straight)) return straight;
  return straight
    .replace(/[\u064b-\u0652\u0640]/gu, "")
    .replace(/ی/gu, "ي")
    .replace(/ک/gu, "ك")
    .replace(/[أإآ]/gu, "ا");
}

/** True for small Latin letters, spaces and hyphens alone, which most words are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x61 || code > 0x7a) && code !== 0x20 && code !== 0x2d) return false;
  }
  return true;
}
