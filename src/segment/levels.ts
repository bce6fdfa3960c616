import { valueOfNumeral } from "../model/roman-numeral.ts";
import type { NumberMark } from "./number-mark.ts";

/** The open levels of sub-paragraphs below a numbered paragraph. */
export interface LevelStack {
  /** Enters a member: `(a)` gives depth 1 and path `(a)`, then `(ii)` depth 2 and path `(a)(ii)`. */
  readonly enter: (mark: NumberMark) => { readonly depth: number; readonly path: string };
}

interface Level {
  readonly kind: string;
  readonly value: string;
  readonly path: string;
}

export function levelStack(): LevelStack {
  const stack: Level[] = [];
  return {
    enter: (mark) => {
      const kinds = kindsOf(mark);
      const at = stack.findLastIndex((level) =>
        kinds.some((kind) => kind === level.kind && isNext(kind, level.value, mark.value)),
      );
      // "(i)" below "(b)" begins a level of its own
      const begun = kinds.find((each) => isFirst(each, mark.value));
      const open =
        at === -1 && begun === undefined ? stack.findLastIndex((level) => level.kind === kinds[0]) : at;
      const kind = open === -1 ? (begun ?? kinds[0]!) : stack[open]!.kind;
      if (open !== -1) stack.length = open;
      const above = stack.at(-1)?.path ?? "";
      const path = mark.style === "bullet" ? above : `${above}(${mark.value})`;
      stack.push({ kind, value: mark.value, path });
      return { depth: stack.length, path };
    },
  };
}

/** What a mark may count by: "(i)" is a letter or a Roman number. */
function kindsOf(mark: NumberMark): readonly string[] {
  if (mark.style === "letter" && /^[ivxlc]+$/u.test(mark.value))
    return mark.value.length > 1 ? ["small-roman", "letter"] : ["letter", "small-roman"];
  return mark.style === "letter" && hanNumbers.includes(mark.value) ? ["han"] : [mark.style];
}

const hanNumbers = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十".split(
  " ",
);

function isFirst(kind: string, value: string): boolean {
  switch (kind) {
    case "letter":
      return value === "a" || value === "а" || value === "أ";
    case "small-roman":
      return value === "i";
    case "han":
      return value === "一";
    case "capital":
      return value === "A";
    case "roman":
      return value === "I";
    case "bullet":
      return false;
    default:
      return value === "1";
  }
}

function isNext(kind: string, before: string, value: string): boolean {
  switch (kind) {
    case "letter":
      if (value.length === 1 && before.length === 1) return value.charCodeAt(0) === before.charCodeAt(0) + 1;
      return before === "z"
        ? value === "aa"
        : value.length === 2 && value.charCodeAt(0) === before.charCodeAt(0) + 1;
    case "small-roman":
    case "roman":
      return valueOfNumeral(value.toUpperCase()) === (valueOfNumeral(before.toUpperCase()) ?? NaN) + 1;
    case "capital":
      return value.charCodeAt(0) === before.charCodeAt(0) + 1;
    case "han":
      return hanNumbers.indexOf(value) === hanNumbers.indexOf(before) + 1;
    case "bullet":
      return true;
    default:
      return Number(value) === Number(before) + 1;
  }
}
