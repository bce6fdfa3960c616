import type { Extractor } from "./extractor.ts";

// A note that refers to the one before; a volume, a supplement or a resolution behind it makes it another form's.
const form =
  /^(?:\P{L}{0,6}|See |Voir |Véase |See also )(?<ibid>Ibid\.?|Ibíd\.?|Idem\.?|Там же|المرجع نفسه|同上|Ebd\.?|Ebenda)(?![.\p{L}])(?!,? (?:[Vv]ols?\.|documents? [A-Z]|[A-Z]{1,5}\/[A-Z\d]|[^();]{0,100}(?:Supplement|Supplément|Suplemento)|[^;]{0,40}[Rr]esolutions? [\dA-Z]{1,4}[/-]))/u;

/** "Ibid." at the head of a note, alone or with a pinpoint of its own ("Ibid., annex II"). */
export const ibid: Extractor = {
  id: "ibid",
  matches: ["Ibid.", "Ibíd.", "同上"],
  misses: [
    "Ibid., vol. 1019, No. 14956",
    "Ibid., 2009, Supplement No. 8 (E/2009/28)",
    "Ibid., document S/6569",
    "Ibidem is a word",
  ],
  extract({ text, part }, { index }) {
    if (part !== "footnote" && !text.startsWith("Ib")) return [];
    const match = form.exec(text);
    const written = match?.groups?.ibid;
    if (match === null || written === undefined) return [];
    const start = match[0].length - written.length;
    return [
      {
        type: "ibid",
        paragraph: index,
        span: { start, end: start + written.length },
        extractor: ibid.id,
      },
    ];
  },
};
