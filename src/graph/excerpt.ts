import type { Span } from "../model/span.ts";

/** Longest excerpt, in code units, ellipses included. */
const longest = 420;

export interface Excerpt {
  readonly text: string;
  /** The mention in `text`. */
  readonly mark: Span;
}

/**
 * The sentence or clause of a paragraph around a mention. A short paragraph comes whole; of a long one the words
 * around the mention, cut at white space, with "…" where something was left out.
 */
export function excerptOf(paragraph: string, mention: Span): Excerpt {
  if (paragraph.length <= longest) return { text: paragraph, mark: mention };
  const room = Math.max(60, longest - (mention.end - mention.start));
  const start = startAfter(paragraph, Math.max(0, mention.start - Math.round(room * 0.6)), mention.start);
  const end = endBefore(paragraph, Math.min(paragraph.length, start + longest), mention.end);
  const before = start > 0 ? "… " : "";
  return {
    text: before + paragraph.slice(start, end) + (end < paragraph.length ? " …" : ""),
    mark: { start: mention.start - start + before.length, end: mention.end - start + before.length },
  };
}

function startAfter(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(" ", from);
  return space < 0 || space >= limit ? limit : space + 1;
}

function endBefore(text: string, from: number, limit: number): number {
  if (from >= text.length) return text.length;
  const space = text.lastIndexOf(" ", from);
  return Math.max(space, limit);
}
