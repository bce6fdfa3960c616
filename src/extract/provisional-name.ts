import { allMatches } from "../model/all-matches.ts";
import { englishMonth } from "../model/english-date.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";
import { namesOf } from "./name.ts";
import { nominative, provisionalCue, provisionalForms } from "./provisional-form.ts";

/**
 * Instruments by a name of their own that is in no registry: "Declaration for the Protection of Travelling Librarians",
 * "Santa Rosa Communiqué", "memorandum of understanding between the … and the …", "Letter of Intent signed between …".
 * Listed behind the names of the registry, so that it finds only what they leave.
 */
export const provisionalName: Extractor = {
  id: "provisional-name",
  matches: [
    "Declaration for the Protection of Travelling Librarians",
    "Santa Rosa Communiqué",
    "memorandum of understanding between the African Union Commission and the World Bank",
  ],
  misses: [
    "the present Declaration",
    "a declaration on the rights of migrants",
    "the Government of Kenya",
    "the Plan of Action",
    "the Convention and the Protocol",
  ],
  cue: provisionalCue,
  extract({ text, part }, context) {
    if (part === "heading" || part === "footnote") return [];
    const { document, index } = context;
    const known = namesOf(context)[index] ?? [];
    const mentions: Mention[] = [];
    for (const { form, attributes, kind } of provisionalForms[document.language]) {
      // Names that end before a match do not reach the next one either.
      let first = 0;
      for (const match of allMatches(form, text)) {
        const own = match.groups?.name ?? match[0];
        const at = match.index + match[0].indexOf(own);
        while ((known[first]?.span.end ?? Infinity) <= at) first += 1;
        const near = startingUpTo(at, known, first);
        if (near.some(({ span }) => at < span.end)) continue;
        const led = attributes?.exec(text.slice(Math.max(0, at - 90), at));
        if (led === null) continue;
        const start = at - (led?.[0].length ?? 0);
        const written = unquoted(text.slice(start, at + own.length), text[start - 1]).replace(
          trailingMonth,
          "",
        );
        const end = start + written.length;
        // In a name that the registry knows, or longer than one of an instrument that it begins with.
        if (near.some(({ span }) => span.start <= start && end <= span.end)) continue;
        if (!isTelling(written, document.facts.title, kind) || isOfAParty(text, start)) continue;
        mentions.push({
          type: "titled",
          paragraph: index,
          span: { start, end },
          extractor: provisionalName.id,
          layer: "instrument",
          kind: kind === "" ? kindOf(written) : kind,
          title: titleOf(
            unquoted(text.slice(start, match.index + match[0].length), text[start - 1]),
            document.language,
          ),
          assemblies: [],
        });
      }
    }
    return mentions;
  },
};

function titleOf(written: string, language: Language): string {
  return language === "ru" ? nominative(written) : written;
}

/** Without the mark that closes ‘Pledge on Travelling Libraries’, which looks like an apostrophe. */
function unquoted(name: string, before: string | undefined): string {
  return before === "‘" ? name.replace(/’$/u, "") : name;
}

/** "Road Map for Sustainable Development of September" 2017. */
const trailingMonth = new RegExp(` (?:of|in|on) ${englishMonth}$`, "u");

/** Of mentions in text order those from an index on that begin no later than an offset. */
function startingUpTo(at: number, mentions: readonly Mention[], first: number): readonly Mention[] {
  let end = first;
  while ((mentions[end]?.span.start ?? Infinity) <= at) end += 1;
  return mentions.slice(first, end);
}

// What comes before a head and tells nothing: "the International Convention", "its Optional Protocol".
const empty =
  /^(?:(?:The|Optional|Additional|International|Regional|Political|Final|Joint|Ministerial|Draft|Other|Second|First|Third|Such|Comprehensive|Strategic|The|Relevant|United|Nations|General|Special|National|Global|World|Universal|States|Parties|Framework|Agreed|Member|Present|Said|Recalling|Reaffirming|Welcoming|Noting|Recognizing|Commends?|Welcomes?|Endorses?|Urges?) )*(?:Declaration|Communiqué|Consensus|Accords?|Roadmap|Compact|Commitments?|Agreement|Protocol|Convention|Treaty|Plan of Action|Pledge|Call (?:to|for) Action)(?: \d{4}(?:[–-]\d{4})?)?$/u;

/** True unless the name is only a head with attributes, or part of the document's own title. */
function isTelling(name: string, title: string | undefined, kind: string): boolean {
  if (kind !== "") return true;
  // "the Convention on the Platform’s purpose": the possessor belongs to what comes after.
  if (/[’']s?$/u.test(name)) return false;
  if (
    name.startsWith("National Accord") ||
    name.startsWith("Secretary") ||
    name.startsWith("Principles of the ") ||
    empty.test(name) ||
    /^(?:Draft|Member|States Parties)/u.test(name)
  )
    return false;
  if (
    / (?:of|on|for|against|to) (?:the )?(?:Parties|States|State|Government|Organization|Secretary-General|Council|Assembly|Conference|Commission|Committee)$/u.test(
      name,
    )
  )
    return false;
  return title === undefined || !title.toLowerCase().includes(name.toLowerCase());
}

/** True behind "Conference of the Parties to the": the convention is the one that the text has named. */
function isOfAParty(text: string, start: number): boolean {
  return /(?:Conference|Meeting|Assembly) of (?:the )?(?:States )?Parties to (?:the )?$/u.test(
    text.slice(Math.max(0, start - 50), start),
  );
}

function kindOf(name: string): string {
  const heads: readonly (readonly [RegExp, string])[] = [
    [
      /Declaration|Déclaration|Declaración|Deklaration|[Ee]rklärung|Communiqué|Comunicado|ommuniqu|Consens|Commitment|Pledge|Statement|Engagement|Compromiso|Appel|Llamamiento|еклараци|оммюнике|онсенсус|宣言|公报|倡议/u,
      "declaration",
    ],
    [/Protocol|Protokoll|протокол|议定书/u, "protocol"],
    [/Charter|Charte|Carta|Charta|харти|宪章/u, "charter"],
    [/Plan|plan|Program|Road|Call|Feuille|Hoja|план|计划|纲领|路线图/u, "plan"],
    [/Compact|Pact/u, "compact"],
    [/Principles|Guidelines|Code|Código|Framework for/u, "guidelines"],
    [
      /Convention|Covenant|Treaty|Accord|Agreement|Acuerdo|Convenio|Convención|Tratado|Traité|Abkommen|Übereinkommen|онвенци|оглашени|公约|协定/u,
      "treaty",
    ],
  ];
  return heads.find(([form]) => form.test(name))?.[1] ?? "instrument";
}
