import type { DocumentKind } from "../model/document.ts";
import { isWe } from "./block-shape.ts";
import type { MastheadTexts } from "./masthead-texts.ts";
import type { OwnNumber } from "./own-symbol.ts";

/** What sort of text a document is, by its symbol, its number and the lines around it. */
export function documentKind(
  texts: MastheadTexts,
  symbol: string | undefined,
  numbered: OwnNumber | undefined,
): DocumentKind | undefined {
  if (symbol !== undefined) {
    if (/\/PRST\//u.test(symbol)) return "statement";
    if (/\/L\.\d/u.test(symbol)) return "draft";
    if (/\/DEC[/.]/iu.test(symbol)) return "decision";
    if (/\/RES[/.]|^WHA|^ep\//iu.test(symbol)) return "resolution";
  }
  const head = texts.lines.join("\n");
  if (texts.lines.some(isDraftLine)) return "draft";
  if (texts.lines.some(isPresidentialStatement)) return "statement";
  if (numbered?.word?.startsWith("recomm") === true) return "recommendation";
  if (
    /^(?:Decision|Décision|Decisión)\b/mu.test(head) ||
    (numbered !== undefined && /^At its \d/u.test(texts.opening))
  )
    return "decision";
  if (texts.isIntroduced && reportWords.test(head)) return "report";
  if (isWe(texts.enacting) && declarationWords.test(head)) return "declaration";
  if (
    texts.enacting !== "" ||
    numbered?.word !== undefined ||
    /resolution|résolution|resolución|entschlie[sß]+ung|القرار|резолюция|决议/iu.test(texts.adoption)
  )
    return "resolution";
  if (declarationWords.test(head)) return "declaration";
  if (reportWords.test(head)) return "report";
  return numbered === undefined ? undefined : "resolution";
}

const declarationWords = /declaration|déclaration|declaración|deklaration|إعلان|декларация|宣言/iu;
const reportWords = /\breports?\b|bericht\b|^unterrichtung$|\brapport\b|\binforme\b|تقرير|доклад|报告/imu;

const draftWords =
  "(?:revised )?draft (?:resolution|decision)|projet de (?:résolution|décision)|proyecto de (?:resolución|decisión)|(?:пересмотренный )?проект (?:резолюции|решения)|مشروع (?:قرار|مقرر)|决议草案|决定草案|订正决议草案|(?:Resolutions|Beschluss)entwurf";
const draftLine = new RegExp(`(?:^|[:：]\\s?)(?:${draftWords})`, "iu");
const draftLead = new RegExp(`^(?:${draftWords})\\s?[:：–—]\\s?(?=\\p{L}.{7})`, "iu");

/** "Draft resolution A/79/L.23", "Andorra and Austria: revised draft resolution", "Brésil : projet de résolution". */
export function isDraftLine(line: string): boolean {
  return draftLine.test(line);
}

/** "Protection of journalists" of "Draft resolution: Protection of journalists"; any other line as it is. */
export function withoutDraftLead(line: string): string {
  return line.replace(draftLead, "");
}

/** "Statement by the President of the Security Council" in one of the languages of the Council. */
export function isPresidentialStatement(line: string): boolean {
  return /Statement by the President|Déclaration (?:faite )?(?:du|par le) Président|Declaración (?:del?|formulada por (?:el|la)) President|Заявление Председателя|بيان (?:من|صادر عن) رئيسة? مجلس|安全理事会主席的?声明|Erklärung d(?:es|er) Präsident/u.test(
    line,
  );
}
