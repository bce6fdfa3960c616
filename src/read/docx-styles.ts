import { readXml } from "./xml-events.ts";

/** What a paragraph or character style says, the styles that it is based on included. */
export interface WordStyle {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly superscript?: boolean;
  /** 1 for the highest heading. */
  readonly headingLevel?: number;
  /** The list that the style's paragraphs belong to, and the level in it. */
  readonly list?: string;
  readonly level?: number;
}

/** The style of an id. */
export type WordStyles = (id: string | undefined) => WordStyle;

/** Reads `word/styles.xml`; without it every style is plain. */
export function wordStyles(source: string, xml: string | undefined): WordStyles {
  const own = new Map<string, Mutable<WordStyle>>();
  const bases = new Map<string, string>();
  let id = "";
  let style: Mutable<WordStyle> = {};
  readXml(
    source,
    xml ?? "<none/>",
    {
      open(name, attributes) {
        const value = attributes["w:val"];
        if (name === "w:style") {
          id = attributes["w:styleId"] ?? "";
          style = {};
          own.set(id, style);
        } else if (name === "w:basedOn" && value !== undefined) bases.set(id, value);
        else if (name === "w:i") style.italic = isOn(value);
        else if (name === "w:b") style.bold = isOn(value);
        else if (name === "w:vertAlign") style.superscript = value === "superscript";
        else if (name === "w:outlineLvl" && Number(value) < 6) style.headingLevel = Number(value) + 1;
        else if (name === "w:numId" && value !== undefined) style.list = value;
        else if (name === "w:ilvl") style.level = Number(value);
      },
      text() {},
      close(name) {
        if (name === "w:style") style = {};
      },
    },
    "word/styles.xml",
  );
  return (wantedId) => {
    const chain: WordStyle[] = [];
    const seen = new Set<string>();
    for (let at = wantedId; at !== undefined && !seen.has(at); at = bases.get(at)) {
      seen.add(at);
      chain.push(own.get(at) ?? {});
    }
    return Object.assign({}, ...chain.toReversed());
  };
}

/** `<w:i/>` and `<w:i w:val="true"/>` switch on, `0`, `false` and `off` switch off. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
