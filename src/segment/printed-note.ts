// words that notes begin with
const noteWords =
  /^(?<mark>\d{1,3}|\*{1,3})\s(?=(?:Ibid|Ibíd|See |Voir |Véase |Official Records|Documents officiels|Documentos Oficiales|[A-Z]{1,4}\/[A-Z0-9]|Resolution \d|Résolution \d|Resolución \d|United Nations, |Nations Unies, |Naciones Unidas, |League of Nations|General Assembly resolution|One member|For the text|Adopted without|The text of))/u;

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
  const match = noteWords.exec(text);
  return match === null ? undefined : { mark: match.groups!.mark!, length: match[0].length };
}
