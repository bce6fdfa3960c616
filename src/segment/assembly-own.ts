import type { Paragraph } from "../model/document.ts";
import type { MastheadTexts } from "./masthead-texts.ts";

// what the members of one assembly alone call those whom they urge, or the sitting that adopted a text
const alliance =
  /governments and parliaments of the North Atlantic Alliance|governments of the (?:North Atlantic )?Alliance|(?:NATO|Allied|[Mm]ember) governments and parliaments|adopted by the Plenary Assembly|NATO Parliamentary Assembly/u;

/** The assembly that calls itself nothing but "The Assembly,": the Council of Europe's numbers by year, NATO's parliamentarians speak of their governments. */
export function plainAssembly(
  { enacting, note }: MastheadTexts,
  paragraphs: readonly Paragraph[],
  isNumberedByYear: boolean,
): string | undefined {
  if (isNumberedByYear && /^Assembly debate on |^Débat de l['’]Assemblée /u.test(note)) return "pace";
  if (!/^The Assembly[,:]$/u.test(enacting)) return undefined;
  if (isNumberedByYear) return "pace";
  return paragraphs.some(({ text }) => alliance.test(text)) ? "nato-pa" : undefined;
}

const natoNumber =
  /^(?<word>RESOLUTION|DECLARATION|Resolution|Declaration) (?<number>\d{2,3})\*?(?=$|[:\s])/u;
const blackSeaNumber =
  /^(?<word>RECOMMENDATION|Recommendation) (?<number>\d{1,3}\/(?:19|20)\d\d)\*?(?=$|[:\s])/u;

const nordicNumber = /^(?<word>Rec)\. ?(?<number>\d{1,2}\/20\d\d)$/u;

const numbers: Readonly<Record<string, RegExp>> = {
  "nato-pa": natoNumber,
  pabsec: blackSeaNumber,
  "nordic-council": nordicNumber,
};

/** The symbol of a text by a number that only its body tells from those of others: "RESOLUTION 371" of NATO's parliamentarians. */
export function symbolInAssembly(body: string | undefined, lines: readonly string[]): string | undefined {
  const form = numbers[body ?? ""];
  if (form === undefined) return undefined;
  for (const line of lines) {
    const { word, number } = form.exec(line)?.groups ?? {};
    if (word === undefined) continue;
    const kind = word.toLowerCase();
    return `${body}/${kind === "declaration" ? kind : kind.slice(0, 3)}/${number}`;
  }
  return undefined;
}

/** The session of the Inter-Parliamentary Union's Governing Council that decided, of its decisions on members of parliament: "212". */
export function councilSession({ lines, adoption }: MastheadTexts): string | undefined {
  for (const line of [adoption, ...lines]) {
    const session =
      /^(?:Decision|Décision|Decisión) .{5,80}(?:Governing Council|Conseil directeur|Consejo Directivo) (?:at its|à sa|de l[’']UIP à sa|en su) (\d{3})/u.exec(
        line,
      )?.[1];
    if (session !== undefined) return session;
  }
  return undefined;
}

/** The symbol that stands for the text itself among those of a masthead: a text adopted comes before the motion for it, and a measure has its Congress. */
export function ownAmong(symbols: readonly string[], lines: readonly string[]): string | undefined {
  const symbol = symbols.find((each) => each.startsWith("ep/P")) ?? symbols[0];
  if (symbol?.startsWith("us-congress/") !== true) return symbol;
  const congress = lines.map((line) => /^(\d{2,3})(?:st|nd|rd|th) CONGRESS$/iu.exec(line)?.[1]).find(Boolean);
  return congress === undefined ? symbol : symbol.replace("/res/", `/res/${congress}/`);
}
