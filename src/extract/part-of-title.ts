import type { Span } from "../model/span.ts";

/**
 * True for a name that is only a part of a title in Chinese marks: of the treaty in
 * "《关于乌克兰加入不扩散核武器条约的安全保证备忘录》". A year and "as amended" before it, and brackets behind it, are no title of their own.
 */
export function isPartOfTitle({ start, end }: Span, text: string): boolean {
  const code = text.charCodeAt(start);
  if (code < 0x2e80 || code > 0x9fff) return false;
  const open = Math.max(text.lastIndexOf("《", start), text.lastIndexOf("〈", start));
  const from = Math.max(0, start - longest);
  if (open < from || closing.test(text.slice(open, start))) return false;
  const close = text.slice(end, end + longest).search(closing);
  if (close < 0) return false;
  return !isAddition.test(text.slice(open + 1, start)) || !isRemark.test(text.slice(end, end + close));
}

/** Most characters of a title before and behind the name. */
const longest = 60;
const closing = /[》〉]/u;
const isAddition = /^(?:经[^《》]{2,24}(?:修正|修订|修改)的?)?(?:(?:19|20)\d\d年)?(?:联合国)?$/u;
const isRemark = /^[)）]?(?:\s?[(（][^)）]{1,30}[)）])?$/u;
