import type { Draft, Step } from "./step.ts";
import { textAround } from "./words-at.ts";

/**
 * The part of a work that is cited, as written: "article 14" before "of the … Convention", "annex II" and
 * "chap. I, sect. C" behind a symbol, "in particular its Article 21" behind a name; several joined by "; ".
 */
export const findPinpoints: Step = (drafts, { document }) =>
  drafts.map((draft, index) => {
    if (draft.layer === "body") return draft;
    const text = textAround(draft, document);
    const next = drafts.slice(index + 1, index + 8).find(({ layer }) => layer !== "body");
    const limit = next !== undefined && next.paragraph === draft.paragraph ? next.span.start : text.length;
    const found = [
      before(text, draft.span.start, memberBefore(draft, drafts[index - 1])),
      behind(
        text,
        draft.span.end,
        Math.max(limit, draft.span.end),
        document.children[draft.paragraph]?.part === "footnote",
      ),
      later(text, draft, Math.max(limit, draft.span.end)),
    ].filter((one) => one !== undefined);
    const pinpoint = [...new Set(found)].join("; ");
    return pinpoint === "" ? draft : { ...draft, pinpoint };
  });

// What may stand up to three times is counted up to four: V8 writes the former out three times over, which takes long.
const number =
  "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7}(?!\\p{L}))(?: ?\\([a-z\\d]{1,4}\\)){0,4}(?: ?[a-zа-я]\\)| ?(?:bis|ter|quater)(?![a-z])|[a-z](?![a-z]))?";
const list = `${number}(?:(?:, ?| and | or | to | et | à | y | a | und | bis | и | по | و ?| ?[–−-] ?)(?:${number}|\\([a-z\\d]\\)(?= of | and |,))){0,8}`;
const parts =
  "articles?|arts?\\.?|paragraphs?|paras?\\.|subparagraphs?|sections?|sects?\\.|chapters?|chaps?\\.|parts?|annex(?:es)?|appendi(?:x|ces)|preambular paragraphs?|operative paragraphs?|objectives?|strategic objectives?|targets?|goals?|principles?|rules?|guidelines?|commitments?|resolutions?|decisions?|recommendations?" +
  "|alinéas?|paragraphes?|annexes?|chapitres?|objectifs?|cibles?|artículos?|apartados?|incisos?|secci(?:ón|ones)|párrafos?|párrs?\\.|anexos?|capítulos?|caps?\\.|secc\\.|objetivos?|metas?|Artikeln?|Absatz|Absätzen?|Buchstaben?|Ziffern?|Ziff\\.|Kapitel|Kap\\.|Abschnitt|Anhang|Anlage|стать[яиеюей]*|пункт\\p{L}*|глав\\p{L}*|приложени\\p{L}*|гл\\.|разд\\.|п\\.";
// "inciso c) del", "apartados a) y b) del", ", sous-paragraphe a".
const letters =
  "(?:incisos?|apartados?|literal(?:es)?|alinéas?|sous-paragraphes?|sous-alinéas?|lettres?) [a-z]{1,2}\\)?(?:(?:, | y | e | et | à )[a-z]{1,2}\\)?){0,5}(?![\\p{L}\\d])";
const pointing = "cette |cet |ce |ladite |ledit |dite |dit |dich[ao] |esa |ese |diese[rsm] |genannten ";
// From the number of a part to the name of its work: " of the", " der", " de la dicha".
const leadingOn = `(?: \\([^()]{1,60}\\))?,? (?:of|to|in|de|du|del|de la|de l[’']|der|des|dem|seine[rs]|ihre[rs]|zur|zum|(?=diese)) ?(?:the |la |le |los |las |its |his |her |that |said |same |sus? |sa |son |ses |${pointing})*(?:\\p{L}{4,12}[’']s )?$`;
// "article 14 of the", "Articles 7 and 8 of", "paragraph 3 (a) of article 2 of", "Artikel 61 Absatz 7 der".
const leading = new RegExp(
  `(?<![\\p{L}-])(?<pin>(?:${letters} (?:del? |du |de la |de l[’']))?(?:${parts}) ?${list}(?:(?:(?:,| of| de| de la| du| del| der| des| und)? | de l[’'])(?:(?:${parts}) ?${list}|Buchstaben? [a-z](?!\\p{L})|${letters})){0,4})${leadingOn}`,
  "iu",
);
/** The last word of `leading`: looked at first of all, since most words before a mention are others. */
const leadingWord =
  /(?:of|to|in|de|du|del|la|l[’']|der|des|dem|zur|zum|the|le|los|las|its|his|her|that|said|same|sus?|sa|son|ses|seine[rs]|ihre[rs]|cette?|cet|ce|dite?|ledit|dich[ao]|esa|ese|diese[rsm]|nannten|[’']s) *$/iu;
/** How `leading` must end, from its last number on: looked at first, since the whole pattern is slow without it. */
const leadingEnd = new RegExp(
  `(?:[\\dIVXLC)]|(?:Buchstabe|paragraphe|alinéa|inciso|apartado) )(?:[a-z]| ?(?:bis|ter|quater))?${leadingOn}`,
  "iu",
);
const leadingArabic =
  /(?<pin>(?:الفقر(?:ة|ات|تين) [^،؛.:\p{Lu}]{1,24} من )?(?:الهدف رقم|الهدف|الغاية|المادة|المادتين|المادتان|المواد|الفقرة|الفقرتين|الفقرتان|الفقرات|الفصل|المرفق|الباب) ?(?:\(?\d{1,3}\)?(?: ?\([\p{L}\d]{1,4}\)){0,2}(?:(?: و ?|، | إلى )\d{1,3}){0,6}|(?:ال\p{L}{3,7})(?: عشر)?(?= من)))(?: من| في| الواردة في| المشتركة (?:بين|في))? ?(?:ذلك |تلك |هذه |هذا )?(?:(?:ال|ل)(?=قرار$))?[وفبل]?$/u;
const leadingRussian = new RegExp(
  `(?<pin>(?:(?:под)?пункт\\p{L}{0,3} ${list} )?(?:стать(?:я|и|е|ю|ей|ях|ями)|пункт\\p{L}{0,3}|глав\\p{L}{1,3}|част\\p{L}{1,3}|раздел\\p{L}{0,3}|приложени\\p{L}{1,2}) ${list})(?:, общ(?:ая|ей|ую|ие|их) для)?\\s+(?:(?:к|этой|этого|этих|указанно(?:й|го)|упомянуто(?:й|го)|вышеупомянуто(?:й|го)|названно(?:й|го)|ее|её|его|их|сво(?:ей|их)) )?$`,
  "iu",
);

/** Where the member before in a list ends: "Decisions 18.77 to 18.79" has no part. */
function memberBefore({ mention, paragraph }: Draft, last: Draft | undefined): number {
  const isMember = mention.type === "numbered" && mention.series && last?.paragraph === paragraph;
  return isMember ? last.span.end : 0;
}

/** "Goal 6, in particular targets 6.1 and 6.2, article 24 of the Convention": targets are no part of a treaty. */
const otherSort =
  /^(?:targets?|goals?|cibles?|objectifs?|metas?|objetivos?) [^a-zA-Z]{1,30}(?:(?:and|to|et|à|y|a) [\d.]{1,6})?, (?=\p{L}{3})/iu;

// الفصل السابع من
const ordinal = /(?:الفصل|المادة|المرفق|الباب) ال\p{L}{3,7}(?: عشر)? من ?$/u;

// "Artikel 3 EMRK", "Art. 7 Abs. 1 CEDAW", "Articles 207 and 208 TFEU": no article before an acronym.
const beforeAcronym =
  /(?<![\p{L}-])(?<pin>(?:Artikel|Articles?|Artículos?|Arts?\.) \d{1,3}[a-z]?(?:\(\d{1,2}\))?(?:(?:, | and | et | y | und )\d{1,3}){0,6}(?: (?:Absatz|Abs\.|Unterabsatz|Satz|Buchstabe) (?:\d{1,2}|[a-z])(?!\p{L})){0,3}) $/u;

// "the annex to", "paragraphs 13 and 14 of the annex to its".
const inAnnex = new RegExp(
  `(?<![\\p{L}-])(?<pin>(?:(?:${parts}) ${list} of the )?annex(?:es)?) (?:to|of) (?:the |its |that |said |same )*$`,
  "iu",
);
/** The end of `inAnnex`, looked at first. */
const annexBefore = /annex(?:es)? (?:to|of) (?:the |its |that |said |same )*$/iu;

function before(text: string, start: number, from: number): string | undefined {
  const head = text.slice(Math.max(from, start - 130), start);
  if (annexBefore.test(head.slice(-36))) return inAnnex.exec(head)?.groups?.pin;
  if (!hasNumber(head) && !ordinal.test(head)) return undefined;
  if (head.endsWith(" ") && /[\da-z] $/u.test(head)) {
    const bare = beforeAcronym.exec(head)?.groups?.pin;
    if (bare !== undefined) return bare;
  }
  const western = leadingWord.test(head.slice(-7)) && leadingEnd.test(head) ? leading.exec(head) : null;
  if (western !== null) return western.groups?.pin?.replace(otherSort, "");
  if (!/[\u0400-\u06FF]/u.test(head)) return undefined;
  return (leadingArabic.exec(head) ?? leadingRussian.exec(head))?.groups?.pin;
}

/** A quick look for a digit or a Roman numeral not far from the end. */
function hasNumber(head: string): boolean {
  for (let at = head.length - 1; at >= 0 && at > head.length - 75; at -= 1) {
    const code = head.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code === 73 || code === 86 || code === 88) return true;
  }
  return false;
}

// ", annex", "), chap. IV", ", annex II", ", chap. I, sect. C", ", para. 12", " (annex)", ", resolution 1, annex".
const trailing = new RegExp(
  `^(?:\\)?, | \\()(?<pin>(?:${parts}|Articles?|Art\\.)(?: ${list}| [A-Z](?![\\p{L}]))?(?:, (?:and )?(?:${parts})(?: ${list}| [A-Z](?![\\p{L}]))?){0,4})(?=$|[.;)]|,(?! общ)| and (?!\\()| on | to (?!\\())`,
  "u",
);

// "Report of the … Conference …, Rio de Janeiro, 3–14 June 1992, vol. I (… Sales No. E.93.I.8 and corrigendum), resolution 1, annex II".
const behindSales = new RegExp(
  `^[^.;()]{0,10}(?:,[^;()]{0,140})? \\([^()]{0,40}Sales No[^()]{0,60}\\), (?<pin>(?:${parts})(?: ${list})?(?:, (?:and )?(?:${parts})(?: ${list})?){0,4})(?=$|[.,;])`,
  "u",
);

// "، المرفق الثاني", "، الفقرة 4", "，附件二".
const otherTrailing =
  /^(?:[،,] ?(?<pin>(?:المرفق|الفصل|الفقرة|الجزء)(?: (?:\d{1,3}|ال\p{L}{3,7}))?)|[，,]? ?(?<pin2>附件[一二三四五六七八九十]{0,3}|第[一二三四五六七八九十\d]{1,4}[章节段条]))(?=$|[.،,;؛。，；）)]|[所中的第])/u;

/** Pinpoints directly behind the mention. In running text only those with a number, or an annex. */
function behind(text: string, end: number, limit: number, note: boolean): string | undefined {
  const chinese =
    /^》?(?<pin>第[一二三四五六七八九十百\d]{1,5}[条章款段](?:(?:[、和至及]|)第[一二三四五六七八九十百\d]{1,5}[条款段项]){0,4})/u.exec(
      text.slice(end, Math.min(limit, end + 36)),
    )?.groups?.pin;
  if (chinese !== undefined) return chinese;
  const other = otherTrailing.exec(text.slice(end, Math.min(limit, end + 60)))?.groups;
  if (other !== undefined) return other.pin ?? other.pin2;
  const pin =
    trailing.exec(text.slice(end, Math.min(limit, end + 120)))?.groups?.pin ??
    (note ? behindSales.exec(text.slice(end, Math.min(limit, end + 260)))?.groups?.pin : undefined);
  if (pin === undefined) return undefined;
  return note || /\d|[IVX]+|annex/u.test(pin) ? pin : undefined;
}

// ", in particular its Article 21", ", and in particular target 16.2", " under Strategic Objective 4", ", as well as to Article 8".
const inParticular = new RegExp(
  `^[^.;]{0,70}?(?:in particular|especially|notably|including|particularly|notamment|en particulier|en particular|insbesondere|en especial|under|as well as to|, (?=in its|in their|dans son|dans ses|en sus? ))(?: ?in| ?of| ?dans| ?en)? (?:(?:its|the|their|ses|son|sus|su) )?(?<pin>(?:${parts}) ${list})(?! of (?:the|its|that) (?:\\p{Lu}|said|same|present))`,
  "iu",
);

/** A part of each of the words that `inParticular` begins with: a quick look before the whole pattern. */
const leadIn =
  /particular|especially|notably|including|notamment|insbesondere|en especial|under|as well as to|, in its|, in their|, dans s|, en su/u;

function later(text: string, draft: Draft, limit: number): string | undefined {
  if (draft.layer !== "instrument") return undefined;
  const tail = text.slice(draft.span.end, Math.min(limit, draft.span.end + 110));
  const isLed = leadIn.test(tail.toLowerCase());
  return (
    (isLed ? inParticular.exec(tail)?.groups?.pin : undefined) ??
    alsoTo(text.slice(draft.span.end, Math.min(limit, draft.span.end + 160)))
  );
}

// "Article 7 of the Convention …, which relates to birth registration …, as well as to Article 8, which".
const also = new RegExp(
  `(?:as well as (?:to )?|and (?:to )?)(?<pin>(?:Articles?) ${list})(?= ?,| thereof)`,
  "u",
);

function alsoTo(tail: string): string | undefined {
  return tail.includes("Article") ? also.exec(tail)?.groups?.pin : undefined;
}
