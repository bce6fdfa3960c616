// words after which a number counts or points: "paragraph 3", "of 12 March", "at least 5", "الفقرة 3", "пункта 3"
const pointing =
  /(?:^|[^\p{L}])(?:articles?|paragraphs?|paras?\.?|chapters?|chap\.?|sections?|sect\.?|parts?|annex(?:es)?|nos?\.?|vols?\.?|volumes?|resolutions?|decisions?|rules?|goals?|targets?|objectives?|items?|pages?|pp?\.?|of|to|and|or|than|the|at|by|in|for|least|between|from|until|on|all|its|their|these|those|about|approximately|over|under|up|category|phase|tables?|figures?|box|regulations?|principles?|recommendations?|agenda|additional|another|first|last|next|only|other|some|every|supplement|protocols?|class|level|january|february|march|april|may|june|july|august|september|october|november|december|de|du|la|le|les|des|article|chapitre|el|los|las|artículos?|párrafos?|capítulos?|المادة|المواد|المادتين|الفقرة|الفقرات|الفقرتين|الفصل|الباب|الجزء|المرفق|القرار|القرارات|قرارها|قراره|المقرر|رقم|العدد|الصفحة|البند|الهدف|الغاية|في|من|إلى|حتى|بين|و|(?:пункт|стать|глав|раздел|част|приложени|резолюци|решени|правил|цел|задач)\p{L}{0,4}|от|до|на|в|и|к|с|из|по|не менее|не более|около|vom|am|bis|zum|und|oder|der|des|den|die|mit|über|von|zu|seit|ab|im|auf|aus|nach|für|bei|artikeln?|absatz|absätzen?|ziffern?|ziff\.|kapiteln?|abschnitt|teil|anlage|anhang|nrn?\.|band|bd\.|resolutionen|beschluss|beschlüssen?|entschließung(?:en)?|empfehlung(?:en)?|zielen?|punkt|buchstabe|protokoll)$|[第至和及]$/iu;

// words before which a number counts: "5 years", "12 March", "3 دول", "2. März", "77. Tagung"
const measuring =
  /^(?:\.\s(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|tagung|sitzung|plenarsitzung|versammlung|sondertagung|jahrestag|wahlperiode)|\s(?:per|percent|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|january|february|march|april|may|june|july|august|september|october|november|december|states|members?|countries|votes|to\s\d|and\s\d|de|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|في المائة|دول|دولة|عام|عاما|سنة|سنوات|يوما|أيام|شهرا|أشهر|مليون|بليون|ألف|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|году|лет|год|дней|месяцев|государств|стран|членов|процент\p{L}{0,3}|млн|млрд|тыс|jahren?|monaten?|wochen?|tagen?|stunden?|prozent|millionen|milliarden|staaten|länder|stimmen))(?:[^\p{L}]|$)/iu;

/** True for words after which a number counts or points to a place: "see paragraph". */
export function pointsOn(before: string): boolean {
  return pointing.test(before);
}

/** True for words before which a number says how many, or the day of a month. */
export function isMeasured(after: string): boolean {
  return measuring.test(after);
}
