import { dateBefore } from "./date-phrase.ts";
import type { NumberHead } from "./number-head.ts";
import { numberTokens } from "./number-token.ts";
import type { Member, NumberList, Reader } from "./number-list.ts";

// Between two numbers of a list: "第60/1号和第61/2号", "第1325(2000)、1820(2008)和".
const between = /^\s?[号號]?\s?(?:决议|決議|决定|決定)?[、，,和及与与以或至\s]{0,4}第?\s?$/u;
const toNoun = /^\s?[号號]\s?$/u;

/** Lists of numbers in Chinese, where the noun stands behind them: "大会2000年9月8日第55/2号决议". */
export function chineseNumbers(reader: Reader, heads: readonly NumberHead[]): readonly NumberList[] {
  const { text, finder } = reader;
  const tokens = numberTokens(text).filter(({ shape }) => shape !== "dotted");
  const taken = new Set<number>();
  return heads.flatMap((head) => {
    const members: Member[] = [];
    let to = head.start;
    for (let at = tokens.findLastIndex((token) => token.end < head.start); at >= 0; at -= 1) {
      const token = tokens[at];
      if (token === undefined || taken.has(at)) break;
      if (token.end > to) continue;
      const gap = text.slice(token.end, to);
      if (!(members.length === 0 ? toNoun : between).test(gap)) break;
      taken.add(at);
      const ordinal = /第\s?$/u.exec(text.slice(Math.max(0, token.start - 2), token.start));
      const from = token.start - (ordinal?.[0].length ?? 0);
      const date = dateBefore(text, from);
      const start = date?.start ?? from;
      members.unshift({
        token,
        start,
        end: members.length === 0 ? head.end : token.end + (/^\s?[号號]/u.exec(gap)?.[0].length ?? 0),
        ...(date && { date: date.date }),
      });
      to = start;
    }
    if (members.length === 0) return [];
    const start = members[0]?.start ?? head.start;
    const named = finder.endingAt(text, /[的\s]$/u.test(text.slice(0, start)) ? start - 1 : start);
    const words = named !== undefined && isSubject(text, named.start, start) ? undefined : named;
    const own = /[其本]$/u.test(text.slice(Math.max(0, start - 1), start));
    return [{ head: { ...head, own }, members, ...(words && { body: words }), touching: true }];
  });
}

/** "大会关于加强经济及社会理事会的第68/1号决议": the Council is what the resolution is about. */
function isSubject(text: string, at: number, numberAt: number): boolean {
  return (
    text[numberAt - 1] === "的" && /关于[^，。；、《》]{1,24}$/u.test(text.slice(Math.max(0, at - 28), at))
  );
}
