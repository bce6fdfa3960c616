// "of 1961", ", of 12 August 1949", " 2012"; de 1951; vom 19. Dezember 2012; للعام 1951; от 12 августа 1949 года.
const date =
  /(?:,? (?:of|de|du|del|von|vom|от|لعام|للعام|لسنة|عام|سنة) ?(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:de )?\p{L}+\.?(?: \p{L}+)?(?:\/\p{L}+)? (?:del? )?)?| )(?:1[89]|20)\d\d(?![\d\p{L}])(?: (?:года|г\.))?/uy;
// "as amended by the 1972 Protocol".
const amendment =
  /,? (?:as (?:amended|modified) by (?:the|its)|(?:tel(?:le)? que )?(?:amendée?|modifiée?) par (?:le|son)|(?:en(?:mendada|mendado)|modificad[ao]) por (?:el|su)|in der durch das|بصيغتها المعدلة ب) ?(?:\d{4} )?(?:Protocol|Protocole|Protocolo|Protokoll|بروتوكول)(?: (?:of|de|von|vom|لعام|سنة) (?:\d{1,2} \p{L}+ )?\d{4})?/uy;

/** Where a name ends with the date and the amendment that stand behind it: an offset in the text, at least `end`. */
export function datedEnd(text: string, end: number): number {
  const first = text.charCodeAt(end);
  if (first !== space && first !== comma) return end;
  const dated = endOf(date, text, end);
  const amended = endOf(amendment, text, dated);
  return amended === end ? end : endOf(date, text, amended);
}

const space = 32;
const comma = 44;

function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}
