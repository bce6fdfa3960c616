import { westernDigits } from "./number-mark.ts";

// words that notes begin with
const noteWords =
  /^(?:Ibid|Ibíd|See |Voir |Véase |(?:OJ|JO|DO) [LC] \d|ABl\. [LC] \d|Texts adopted, P\d|Textes adoptés, P\d|Official Records|Documents officiels|Documentos Oficiales|Procès-verbaux officiels|Actas Oficiales|(?!(?:C|EX)\/(?:R|D|\d))[A-Z]{1,4}\/[A-Z0-9]|Resolution \d|Résolution \d|Resolución \d|United Nations, |Nations Unies, |Naciones Unidas, |League of Nations|General Assembly resolution|(?:One|Two|Three|Four|Five) members? |Assembly debate on |Débat de l['’]Assemblée |Text adopted by |Texte adopté par |For the text|Adopted without|The text of|المرجع نفسه|الوثائق الرسمية|انظر|القرار(?:ات|ان)? |قرار الجمعية|قرار مجلس|قرار المجلس|المقرر|الأمم المتحدة، |تقرير |См\.|Там же|Резолюци[яи] |Решени[ея] |Официальные отчеты|Организация Объединенных Наций, |Лига Наций|Генеральная Ассамблея, резолюция|见|参看|同上|第\d|《|联合国，|国际联盟，|大会第|大会正式记录|安全理事会第|经济及社会理事会第)/u;

/** The same for words that any sentence may begin with, where the note before has just come: behind note 2 "3 Questions ayant fait l’objet". */
export function nextPrintedNote(
  text: string,
  last: string | undefined,
): { readonly mark: string; readonly length: number } | undefined {
  if (last === undefined || !/^\d{1,3}$/u.test(last)) return undefined;
  const mark = String(Number(last) + 1);
  return text.startsWith(`${mark} `) && /^\p{Lu}\p{Ll}/u.test(text.slice(mark.length + 1))
    ? { mark, length: mark.length + 1 }
    : undefined;
}

/** A note whose number is printed plainly before words that only notes begin with: "10 Ibid., document S/6569." */
export function printedNote(text: string): { readonly mark: string; readonly length: number } | undefined {
  const code = text.charCodeAt(0);
  if (code !== 0x2a && !(code >= 0x30 && code <= 0x39) && !(code >= 0x660 && code <= 0x669)) return undefined;
  const match =
    /^(?:(?<digits>[\d٠-٩]{1,3})(?:\.(?=\s(?:Assembly debate|Débat de|Text adopted|Texte adopté)))?|(?<stars>\*{1,3}))\s/u.exec(
      text,
    );
  if (match === null || !hasNoteWords(text.slice(match[0].length, match[0].length + 60))) return undefined;
  const { digits, stars } = match.groups!;
  return { mark: digits === undefined ? stars! : westernDigits(digits), length: match[0].length };
}

/** True for words with which notes begin: "See resolution", "القرار 217", "Резолюция 217". */
export function hasNoteWords(text: string): boolean {
  return noteWords.test(text);
}
