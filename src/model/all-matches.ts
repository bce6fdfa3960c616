/**
 * The matches of a global pattern in a text, in order; the same as `matchAll`, which makes a new pattern at each call
 * and so costs ten times as much on a paragraph without a match.
 */
export function allMatches(form: RegExp, text: string): readonly RegExpExecArray[] {
  form.lastIndex = 0;
  let match = form.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = form.exec(text)) {
    matches.push(match);
    if (match[0] === "") form.lastIndex += (text.codePointAt(form.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

const none: readonly RegExpExecArray[] = [];
