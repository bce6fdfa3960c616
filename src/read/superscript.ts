const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A footnote mark as a plain text prints it: digits raised (`12` gives `¹²`), with no brackets around them; other marks
 * (`*`, `†`, `a`) as they are.
 */
export function raised(mark: string): string {
  const bare = unbracketed(mark);
  return /^\d+$/u.test(bare) ? bare.replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit) : bare;
}

/** The mark that identifies a note: `[12]`, `(12)`, `(١٢)`, `12.` and `¹²` give `12`, `[*]` gives `*`. */
export function unbracketed(mark: string): string {
  return mark
    .trim()
    .replace(/^[[(（［]\s*/u, "")
    .replace(/\s*[\]).）］]$/u, "")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(digits.indexOf(digit)))
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Whether the words can be nothing but the mark of a footnote: a number, a letter, asterisks, daggers; in brackets or not. */
export function isNoteMark(words: string): boolean {
  return /^[[(（［]?\s*(?:[\d٠-٩]{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶]{1,4})\s*[\])）］]?[.:]?$/u.test(
    words.trim(),
  );
}
