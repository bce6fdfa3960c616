import type { DocumentKind, MastheadFacts, Paragraph } from "../model/document.ts";
import type { Language } from "../model/language.ts";
import type { Registry } from "../registry/registry.ts";
import type { Frame } from "./frame.ts";

/** What the head of a document says of it. */
export function mastheadOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  registry: Registry,
  frame: Frame,
): MastheadFacts {
  void language;
  void registry;
  const firstText = paragraphs.findIndex(
    (p) => p.part !== "heading" && p.part !== "footnote" && p.part !== "note",
  );
  const head = paragraphs
    .slice(0, firstText === -1 ? undefined : firstText)
    .filter((p) => p.part === "heading");
  const lines = head.map((p) => p.text);
  const enacting = paragraphs.find((p) => p.label === "PP0")?.text ?? "";
  const symbol = symbolIn(lines);
  const assembly = assemblyIn([enacting, ...lines]);
  const title = titleIn(lines, frame);
  const kind = kindOf(lines, symbol);
  return {
    ...(symbol !== undefined && { symbol }),
    ...(assembly !== undefined && { session: assembly, issuingBody: "ipu" }),
    ...(title !== undefined && { title }),
    ...(kind !== undefined && { kind }),
  };
}

function symbolIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match =
      /^((?:A|S|E|UNEP|HSP|ST|CEDAW|CRC|CAT|CCPR|FCCC)\/[A-Z0-9][A-Za-z0-9./-]*(?:\s?\([A-Z0-9]{1,8}\))?)\*{0,2}$/u.exec(
        line,
      );
    if (match !== null) return match[1]!.replace(/\s/gu, "");
  }
  for (const line of lines) {
    const numbered = /^(\d{1,3})\/(\d{1,4})\.?\s\p{Lu}/u.exec(line);
    if (numbered !== null && lines.some((each) => /General Assembly/u.test(each)))
      return `A/RES/${numbered[1]}/${numbered[2]}`;
  }
  return undefined;
}

// "The 151st Assembly of the Inter-Parliamentary Union", "145th IPU Assembly", "الجمعية العامة الـ145 للاتحاد البرلماني الدولي"
function assemblyIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match =
      /\b(\d{2,3})(?:st|nd|rd|th)\s(?:IPU\s)?(?:Assembly|Conference)\b/u.exec(line) ??
      /الجمعية العامة الـ\s?(\d{2,3})/u.exec(line);
    if (match !== null && /IPU|Inter-Parliamentary|البرلماني/u.test(lines.join(" "))) return match[1];
  }
  return undefined;
}

function kindOf(lines: readonly string[], symbol: string | undefined): DocumentKind | undefined {
  if (symbol !== undefined) {
    if (/\/PRST\//u.test(symbol)) return "statement";
    if (/\/DEC\//u.test(symbol)) return "decision";
    if (/\/RES/u.test(symbol)) return "resolution";
    if (/\/L\.\d/u.test(symbol)) return "draft";
  }
  const head = lines.join("\n");
  if (/\bDeclaration\b/u.test(head) && !/Resolution adopted/u.test(head)) return "declaration";
  if (/resolution|القرار/iu.test(head)) return "resolution";
  if (/\breport|bericht\b/iu.test(head)) return "report";
  return undefined;
}

/** The title: the longest heading that is neither organ, date, place nor adoption line. */
function titleIn(lines: readonly string[], frame: Frame): string | undefined {
  const numbered = lines.find((line) => /^\d{1,4}\/\d{1,4}\.\s/u.test(line));
  if (numbered !== undefined) return numbered.replace(/^\d{1,4}\/\d{1,4}\.\s+/u, "");
  const adoption = lines.findIndex((line) => frame.isAdoption(line));
  const before = adoption === -1 ? lines : lines.slice(0, adoption);
  const candidates = before.filter(
    (line) => line.length >= 12 && !frame.isMasthead(line) && !/\d{4}$|^\(|\.{4,}|[.]$/u.test(line),
  );
  return candidates.at(-1);
}
