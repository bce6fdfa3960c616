/**
 * True for a line below the last paragraph: "60th plenary meeting 20 December 2012", "Cent-deuxième séance plénière,",
 * "Adopted at the 131st meeting by 9 votes to none, with 2 abstentions (Poland, Union of Soviet Socialist Republics)."
 */
export function isClosing(text: string): boolean {
  if (text.length > 400) return false;
  if (text.length < 120 && (meeting.test(text) || date.test(text) || eastern.test(text))) return true;
  return vote.test(text);
}

/** True for a line that says how the text was adopted: "Adoptée à la 230e séance par 9 voix contre zéro, avec 2 abstentions (…)." */
export function isVote(text: string): boolean {
  return text.length <= 400 && /[.)\]]\d{0,2}$/u.test(text) && vote.test(text);
}

const meeting =
  /^(?:\d{1,4}\s?(?:st|nd|rd|th|er?|ème|a|ª|-е|-ое)?\.?|\p{L}[\p{L}-]{2,40}(?:\s\p{L}[\p{L}-]{2,20})?)\s(?:plenary\s)?(?:meeting|séance|sesi[óo]n|пленарное заседание|заседание|Plenarsitzung|Sitzung)(?:\s(?:pl[ée]n|\d|,)|[,.]|$)/iu;

const date =
  /^(?:le |el |on )?\d{1,2}(?:er|º|st|nd|rd|th)?\.?\s(?:de |of )?\p{L}{3,12}\s(?:de |del )?\d{4}(?:\sгода)?[.,]?$/iu;

// "第60次全体会议", "2012年12月20日", "الجلسة العامة ٦٠", "٢٠ كانون الأول/ديسمبر ٢٠١٢"
const eastern =
  /^(?:第\s?\d{1,4}\s?(?:\(续会\)|（续会）)?次(?:全体)?会议[。.]?|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[。.]?|الجلسة العامة(?: المستأنفة)? [\d٠-٩]{1,4}|[\d٠-٩]{1,2} \p{Script=Arabic}[\p{Script=Arabic}\s/]{2,40} [\d٠-٩]{4})$/u;

const vote =
  /^[[(|]?\s?(?:(?:ADOPTED|DONE|Done) (?:on|at|in|this) |Adopted (?:unanimously |by consensus |without a vote )?at the \d|Adopted by a recorded vote|Adopted (?:unanimously|without a vote|by consensus)|Approved at the|Adoptée? (?:à l['’]unanimité )?à la \d|Adoptée? par \d{1,3} voix|Adoptée? (?:à l['’]unanimité|sans vote|sans être mise)|Aprobada (?:por unanimidad |sin votación |por consenso )?(?:en la )?(?:\d|sesi|sin|por|[|])|Принят[ао] (?:в результате|без голосования|консенсусом|единогласно|на \d|\d{1,3} голосами)|(?:Ohne Abstimmung|Einstimmig|In (?:einer )?aufgezeichneter Abstimmung) (?:verabschiedet|angenommen)|(?:未经表决|经记录表决|以记录表决)[^。]{0,60}通过|(?:اعتمد|اتخذ) (?:القرار )?(?:بدون|دون|بتصويت))/u;

/** True for the last decision of a resolution, behind which only an annex can follow: "Decides to remain seized of the matter." */
export function isLastDecision(text: string): boolean {
  return text.length < 200 && seized.test(text);
}

const seized =
  /(?:remain|continue to be|be kept) (?:actively )?seized of the (?:matter|question|situation)|(?:demeurer|rester) (?:activement )?saisie? de la question|seguir ocupándose (?:activamente )?(?:de la cuestión|del asunto)|продолжать (?:активно )?заниматься (?:этим|данным) вопросом|继续(?:积极)?处理(?:此案|这一问题|该问题)|(?:إبقاء|تبقي|يبقي) (?:هذه )?المسألة قيد (?:ال)?نظر|mit der Angelegenheit (?:aktiv )?befasst zu bleiben/u;
