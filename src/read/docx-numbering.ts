import { listNumber, type CountingStyle } from "./list-number.ts";
import { readXml } from "./xml-events.ts";

/** The number of the next paragraph of a list at a level (from 0), as Word prints it: `1.`, `(a)`, `•`; undefined for none. */
export type WordNumbering = (list: string, level: number) => string | undefined;

interface Level {
  start: number;
  style: CountingStyle | "bullet" | "none";
  /** `%1.`, `(%2)`. */
  pattern: string;
}

/** Several lists may count on together: those of one abstract list. */
interface List {
  abstract: string;
  /** Levels at which this list begins anew when it is first used. */
  readonly restarts: Map<number, number>;
}

/** Reads `word/numbering.xml`; the function that comes back counts, so it is called once a paragraph, in their order. */
export function wordNumbering(source: string, xml: string | undefined): WordNumbering {
  const { abstracts, lists } = readNumbering(source, xml ?? "<none/>");
  const counts = new Map<string, number[]>();
  const used = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const levels = abstracts.get(list?.abstract ?? "");
    const own = levels?.[level];
    if (list === undefined || levels === undefined || own === undefined) return undefined;
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    if (!used.has(id)) {
      used.add(id);
      for (const [at, start] of list.restarts) count[at] = start - 1;
    }
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    if (own.style === "bullet") return "•";
    if (own.style === "none") return undefined;
    return own.pattern.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const style = levels[at]?.style ?? "decimal";
      const value = count[at] ?? levels[at]?.start ?? 1;
      return listNumber(value, style === "bullet" || style === "none" ? "decimal" : style);
    });
  };
}

function readNumbering(
  source: string,
  xml: string,
): {
  readonly abstracts: ReadonlyMap<string, readonly (Level | undefined)[]>;
  readonly lists: ReadonlyMap<string, List>;
} {
  const abstracts = new Map<string, (Level | undefined)[]>();
  const lists = new Map<string, List>();
  let levels: (Level | undefined)[] = [];
  let level: Level = plain();
  let list: List = { abstract: "", restarts: new Map() };
  let overridden = 0;
  readXml(
    source,
    xml,
    {
      open(name, attributes) {
        const value = attributes["w:val"] ?? "";
        if (name === "w:abstractNum") {
          levels = [];
          abstracts.set(attributes["w:abstractNumId"] ?? "", levels);
        } else if (name === "w:num") {
          levels = []; // A list may bring levels of its own; only their beginnings are used.
          list = { abstract: "", restarts: new Map() };
          lists.set(attributes["w:numId"] ?? "", list);
        } else if (name === "w:lvl") {
          level = plain();
          levels[levelOf(attributes["w:ilvl"])] = level;
        } else if (name === "w:start") level.start = whole(value, 1);
        else if (name === "w:numFmt")
          level.style = styles[value] ?? (value === "bullet" || value === "none" ? value : "decimal");
        else if (name === "w:lvlText") level.pattern = value;
        else if (name === "w:abstractNumId") list.abstract = value;
        else if (name === "w:lvlOverride") overridden = levelOf(attributes["w:ilvl"]);
        else if (name === "w:startOverride") list.restarts.set(overridden, whole(value, 1));
      },
      text() {},
      close() {},
    },
    "word/numbering.xml",
  );
  return { abstracts, lists };
}

const styles: Readonly<Record<string, CountingStyle | undefined>> = {
  lowerLetter: "lowerLetter",
  upperLetter: "upperLetter",
  lowerRoman: "lowerRoman",
  upperRoman: "upperRoman",
  arabicAbjad: "abjad",
  arabicAlpha: "arabicAlpha",
  russianLower: "lowerRussian",
  russianUpper: "upperRussian",
};

function plain(): Level {
  return { start: 1, style: "decimal", pattern: "" };
}

/** Word has nine levels. */
function levelOf(value: string | undefined): number {
  return Math.min(whole(value ?? "", 0), 8);
}

function whole(value: string, otherwise: number): number {
  return /^\d{1,6}$/u.test(value) ? Number(value) : otherwise;
}
