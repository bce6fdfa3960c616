/**
 * Letters as they are typed, in place of the shapes that they take in print: `ﬁ` gives `fi`, the shapes of Arabic its letters, and the
 * radicals that some programs write for Chinese characters those characters.
 */
export function plainLetters(words: string): string {
  return words
    .replace(printedShapes, (shapes) => shapes.normalize("NFKC"))
    .replace(/[\u2E80-\u2EFF]/gu, (radical) => characterOf.get(radical) ?? radical);
}

// Latin and Armenian ligatures, Hebrew and Arabic presentation forms, Kangxi radicals.
const printedShapes = /[\uFB00-\uFB17\uFB1D-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC\u2F00-\u2FD5]+/gu;

/** Simplified radicals and the characters that look the same. Source: Unicode Character Database, EquivalentUnifiedIdeograph.txt. */
const characterOf: ReadonlyMap<string, string> = new Map(
  "⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟"
    .split(" ")
    .map(([radical = "", character = ""]) => [radical, character]),
);
