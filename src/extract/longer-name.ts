import type { FoundName } from "./found-name.ts";

// A body whose name goes on with words that make it another one: "Security Council Committee", "African Union Mission".
const goesOn =
  /^ (?:Ad Hoc|Agency|Assistance|Association|Board|Bureau|Center|Centre|Charter|Commission|Commissioner|Committee|Compact|Conference|Convention|Council|Counter-Terrorism|Declaration|Department|Detachment|Disengagement|Division|Executive|Expert|Force|Forum|Foundation|Framework|Fund|Global|Group|High[ -]|Inform|Initiative|Institute|Integrated|Interim|Liaison|Library|Mechanism|Military|Mission|Mixed|Monitoring|Multidimensional|Network|Observer|Office|Operation|Organized|Panel|Partnership|Peacebuilding|Peacekeeping|Police|Political|Programme|Protocol|Register|Rule|Secretariat|Secretary|Special|Stabili[sz]ation|Standing|Strategy|Study|Subcommi|Sub-Commi|Support|Supreme|System|Task|Team|Transition|Treaty|Tribunal|Trust|Unit\b|University|Verification|Volunt|Working)/u;

// "Special Representative of the Secretary-General": the officer is named by the words before.
const officer =
  /(?:Representative|Envoy|Adviser|Advisor|Assistant|Deputy|Messenger|Advocate|représentante?|envoyée?|conseill(?:er|ère)|representante|enviad[oa]|asesora?)s? (?:(?:personnel(?:le)?|spécial|spéciale|personal|especial)(?:s|es)? )?(?:of the|du|del) $|(?:представител|посланник|советник|заместител)\p{L}{0,4} $|(?:Sonder(?:beauftragte|gesandte|berater|koordinator)|Gesandte|Vertreter)(?:in|[nrs])? des $|(?:ممثل|مبعوث|مستشار|نائب)ة? (?:ال(?:خاص|شخصي)ة? )?$/iu;

// "Procès-verbaux officiels du Conseil de sécurité, troisième année": a publication.
const records =
  /(?:Official Records of|Resolutions and Decisions of|[Pp]rocès-verbaux officiels (?:du|de)|[Dd]ocuments officiels (?:du|de)|Documentos Oficiales (?:del|de)|Résolutions adoptées par) (?:the |la |l[’'])?$/u;

// "Preparatory Committee for the Fifth United Nations Conference on the Least Developed Countries".
const preparation =
  /(?:(?:Preparatory|Organizing|Organisational|Steering|Drafting) (?:Committee|Commission|Meeting|Session|Process)|Joint Special (?:Envoy|Representative)) (?:for|of) (?:the )?$/u;

/** True for a body that is only a part of another's name, of a number ("2011/36/EU"), and for "United Nations" as an adjective. */
export function isPartOfLongerName(found: FoundName, text: string): boolean {
  if (found.entries.some(({ layer }) => layer !== "body")) return false;
  const rest = text.slice(found.end, found.end + 40);
  if (goesOn.test(rest)) return true;
  if (records.test(text.slice(Math.max(0, found.start - 44), found.start))) return true;
  if (preparation.test(text.slice(Math.max(0, found.start - 40), found.start))) return true;
  // "Vice-President of the International Criminal Court".
  if (/(?:Vice|Sub|Under)-$/iu.test(text.slice(Math.max(0, found.start - 6), found.start))) return true;
  if (isYetToCome(found, text, rest)) return true;
  // "Directive 2011/36/EU", "Regulation (EU) 2016/679": letters of a number.
  if (
    /\d\/$/u.test(text.slice(Math.max(0, found.start - 2), found.start)) ||
    /^\) (?:No )?\d+\/\d/u.test(rest)
  )
    return true;
  if (found.entries.some(({ id }) => id === "un")) return !standsAlone(found, text, rest);
  if (
    found.entries.some(({ id }) => id === "ipu-sg" || id === "unsg") &&
    ofOther.test(text.slice(Math.max(0, found.start - 14), found.start))
  )
    return true;
  return (
    found.entries.some(({ id }) => id === "unsg") &&
    (officer.test(text.slice(Math.max(0, found.start - 40), found.start)) ||
      /^(?:的|[^，。；、“”]{0,12}问题)?(?:副?特别代表|个人代表|个人特使|特使|特别顾问)/u.test(rest))
  );
}

// "PAM Secretary General", "NATO’s Secretary-General": of another organization, by its acronym.
const ofOther = /(?<![\p{L}\p{N}.])(?!(?:UN|UNO|IPU|UIP)(?!\p{Lu}))\p{Lu}[\p{Lu}\d-]{1,9}(?:[’']s)? $/u;

/** "to establish a Human Rights Commission": of a country, under words by which the body of that name is called too. */
function isYetToCome({ entries, start, end }: FoundName, text: string, rest: string): boolean {
  return (
    entries.every(({ form }) => form === "short" || form === "variant") &&
    /(?<!\p{L})(?:an?|une|una) $/u.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?:[.,;:]|$| (?:and|or|to|in|for|with|as|et|y|pour|para)(?!\p{L}))/u.test(rest) &&
    !/United|African|European|Nations|Naciones|(?: \S+){3}/u.test(text.slice(start, end))
  );
}

// Words that may follow the organization; nouns and adjectives ("United Nations system") make it an attribute.
const functionWord =
  /^(?:$|[,.;:)\]”"’»،؛。，；、）》]|\s*[—–(]|\s+(?:a|about|again|against|also|among|and|are|as|at|be|been|between|but|by|can|could|did|do|does|during|for|from|had|has|have|having|he|her|his|how|if|in|including|inter|into|is|it|its|itself|led|may|might|must|nor|not|of|on|or|over|regarding|shall|she|should|since|so|such|than|that|the|their|them|then|there|therefore|they|this|through|throughout|to|towards|under|until|upon|via|makes?|plays?|remains?|continues?|needs?|takes?|provides?|helps?|supports?|considers?|decides?|works?|acts?|estimates? that|reports? that|recogni[sz]es?|proclaims?|adopts?|convenes?|calls? (?:on|for)|launches|marks?|celebrates?|\p{Ll}{2,}ed (?:the|its|a|an|on|that|to|in)|\p{Ll}{3,}s (?:its|our)|was|were|what|when|where|whether|which|while|who|whose|will|with|within|without|would|et|ou|à|au|aux|dans|de|des|du|en|est|ont|par|pour|qui|sont|sur|y|o|a|al|con|del|el|la|para|por|que|se|und|oder|zu|zur|zum|in|im|mit|auf|für|von|vom|sowie|die|der|das|и|в|во|на|по|с|со|к|для|от|о|об|или)(?![\p{L}\p{M}-]))/iu;
// Attributes before it in languages where it follows the noun: "système des Nations Unies".
const attributeBefore =
  /(?:syst[èe]me|sistema|organisations|organizaciones|organismes?|organismos?|institutions?|organes?|[óo]rganos?|entit[ée]s|entidades|agences?|op[ée]rations?|operaciones|missions?|misi[óo]n(?:es)?|programmes?|programas?|bureaux?|oficinas?|r[ée]solutions?|resoluciones|forces?|laboratoires?|laboratorios?|observateurs?|observadores|fonctionnaires|funcionarios|m[ée]diat(?:eur|rice)|mediador|drapeau|pavillon|bandera|personnel|personal|systems?|Organisationen|Organe|систем[аыеу]|учреждени[яйе]\p{L}*|орган[аовыми]*|منظومة|وكالات|هيئات|مؤسسات) (?:spécialisées |especializad[ao]s |compétent(?:e?s) |pertinent(?:e?s) |competentes |intéressé(?:e?s) |interesad[ao]s |principaux |principales |intérimaires? |chargée? de (?:l[’'])?\p{Ll}{4,14} )?(?:des |de las |der |(?:de )?l[’'])?(?:ال)?$/iu;

// "Programa Humanitario Interinstitucional de las Naciones Unidas": the words before make it another name.
const capitalBefore =
  /(?<!^|[.;:] |\p{L})(?!(?:States?|Members?|Membres?|États?|Etats?|Miembros?|Estados?|Mitglied\p{L}*|Government|Recalling|Guided)(?!\p{L}))\p{Lu}[\p{L}-]{2,} (?:of the |des |de las |(?<=(?:[Pp]rogramm|[Ff]onds|[Kk]ommission|[Aa]usschuss|[Rr]at|[Bb]üro|[Aa]mt|[Kk]onferenz|[Mm]ission|[Oo]rganisation|[Ss]ystem|[Oo]perationen|[Ee]insatz|[Ee]insätze|[Tt]ruppen?|[Pp]ersonal|[Bb]ediensteten|[Zz]entrum|[Ii]nstitut|[Uu]niversität|[Kk]oordinator|[Kk]oordinatorin|[Gg]ruppe|[Tt]eam|[Dd]ekade|[Rr]esolution|[Rr]esolutionen|[Ss]onderorganisationen|[Ii]nstitutionen|[Oo]rganen?|[Ee]inrichtungen)(?:e?s)? )der )$/u;

const shared =
  /^(?: and|,| or) \p{Lu}[\p{L}-]* (?:missions?|forces|agencies|personnel|peacekeepers|operations|efforts|staff|officials|envoys)/u;

function standsAlone(found: FoundName, text: string, rest: string): boolean {
  const written = text.slice(found.start, found.end);
  const before = text.slice(Math.max(0, found.start - 60), found.start);
  if (/[\u4E00-\u9FFF]/u.test(written))
    return !/^(?:系统|各?机构|各?实体|组织系统|大会|安全|秘书|宪章)/u.test(rest);
  if (/[\u0600-\u06FF]/u.test(written)) return !attributeBefore.test(before);
  if (attributeBefore.test(before)) return false;
  if (capitalBefore.test(before)) return false;
  // "non-United Nations", "the IPU-United Nations …".
  if (before.endsWith("-")) return false;
  // In these languages the words that it is an attribute of stand before it.
  if (/Unies|Unidas|Vereint|^ONU$/u.test(written)) return true;
  // "UN and AU missions".
  if (/^UN$/u.test(written) && shared.test(rest)) return false;
  return functionWord.test(rest);
}
