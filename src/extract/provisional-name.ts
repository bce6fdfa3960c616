import { allMatches } from "../model/all-matches.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";
import { namesOf } from "./name.ts";

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
  extract({ text, part }, context) {
    if (part === "heading" || part === "footnote") return [];
    const { document, index } = context;
    const known = namesOf(context)[index] ?? [];
    const mentions: Mention[] = [];
    for (const { form, attributes, kind } of forms[document.language] ?? []) {
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
        const written = text.slice(start, at + own.length).replace(trailingMonth, "");
        const end = start + written.length;
        // In a name that the registry knows, or longer than one of an instrument that it begins with.
        if (near.some(({ span }) => span.start <= start && end <= span.end)) continue;
        if (!isTelling(written, document.facts.title, kind) || isOfAParty(text, start)) continue;
        mentions.push({
          type: "titled",
          paragraph: index,
          span: { start, end },
          extractor: "provisional-name",
          layer: "instrument",
          kind: kind === "" ? kindOf(written) : kind,
          title: text.slice(start, match.index + match[0].length),
          assemblies: [],
        });
      }
    }
    return mentions;
  },
};

/** "Road Map for Sustainable Development of September" 2017. */
const trailingMonth =
  / (?:of|in|on) (?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Of mentions in text order those from an index on that begin no later than an offset. */
function startingUpTo(at: number, mentions: readonly Mention[], first: number): readonly Mention[] {
  let end = first;
  while ((mentions[end]?.span.start ?? Infinity) <= at) end += 1;
  return mentions.slice(first, end);
}

const word = "\\p{Lu}[\\p{L}\\p{N}’'\u2011-]*";
const small =
  "of|on|for|in|to|against|from|with|at|by|as|or|concerning|relating to|among|between|within|through|towards";
const link = `(?: (?:${small})(?: (?:the|all|its))?| and(?: (?:${small}))?| the)?`;
// "Women, Peace and Security".
const enumerated = `(?:(?:, ${word}){1,3} and ${word})?`;
const run = `${word}${enumerated}(?:${link} ${word}${enumerated}){0,24}`;
const heads =
  "(?:Declaration|Convention|Treaty|Protocol|Charter|Covenant|Compact|Communiqué|Consensus|Accords?|Agreement|Plan of Action|Action Plan|Programme of Action|Call for Action|Call to Action|Code of Conduct|Road ?[Mm]ap|Framework for Action|Framework Agreement|Guiding Principles|Principles|Guidelines|Commitments?|Pact)";
const party = `(?:the )?${run}`;

// "Protección de los Trabajadores y de sus Familias": capitals, with small words between them.
const romance = `${word}(?:(?: (?:de|del|des|du|et|y|e|en|à|a|aux?|dans|par|por|entre|para|pour|contre|contra|la|las|le|les|los|el|sus|ses)){0,3} (?:[dl][’'])?${word}){1,16}`;
const atAMark = "(?=[,.;:)(»”]| \\(|$)";

interface Form {
  readonly form: RegExp;
  /** What may stand before it and belongs to the name. */
  readonly attributes?: RegExp;
  /** Empty where the head noun says it. */
  readonly kind: string;
}

const forms: Readonly<Record<string, readonly Form[]>> = {
  en: [
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>[Mm]emorandum of [Uu]nderstanding between ${party} and ${party})`,
        "gu",
      ),
      kind: "agreement",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>Letter of Intent) (?:signed )?between ${party} and ${party}(?: \\([A-Z]{2,8}\\))?`,
        "gu",
      ),
      kind: "agreement",
    },
    // A head with what it is about: "Declaration for the Protection of …", "African Charter on …".
    {
      form: new RegExp(
        `(?<name>${heads} (?:of|on|for|against|concerning|relating to) (?:the |all )?${run})`,
        "gu",
      ),
      attributes: new RegExp(`(?<![\\p{L}-])(?:${word} ){0,5}$`, "u"),
      kind: "",
    },
    // A head behind a proper name: "Santa Rosa Communiqué", "the Abuja Declaration".
    {
      form: /(?<name>(?:Declaration|Communiqué|Consensus|Accords?|Roadmap|Compact|Commitments?)(?: \d{4})?)(?![\p{L}-])(?! \p{Lu})/gu,
      attributes: new RegExp(`(?:(?<=[Tt]he )|^)(?:${word} ){1,3}$`, "u"),
      kind: "",
    },
  ],
  fr: [
    // A title in capitals up to a mark: "Convention relative à l’Assistance Judiciaire,".
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Convention|Protocole|Accord|Traité|Déclaration|Charte|Code)(?: \\p{Ll}{4,14}ne?)? (?:relati(?:f|ve) (?:à la |à l[’']|aux? |à )|(?:sur|pour|contre|concernant) (?:l[’']|la |le |les )?)${romance})${atAMark}`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Déclaration|Accord|Communiqué|Protocole|Charte|Pacte) (?:de |d[’']|du )(?!Paix|Coopération)${word}(?:[ -]${word}){0,3})(?! ?(?:générale?|des Nations))`,
        "gu",
      ),
      kind: "",
    },
  ],
  es: [
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Convenio|Convención|Protocolo|Acuerdo|Tratado|Declaración|Carta|Código)(?: \\p{Lu}\\p{L}{4,16})? (?:relativ[oa] (?:al |a (?:la |los |las )?)|(?:sobre|para|contra) (?:el |la |los |las )?)${romance})${atAMark}`,
        "gu",
      ),
      kind: "",
    },
    {
      form: new RegExp(
        `(?<![\\p{L}-])(?<name>(?:Declaración|Acuerdo|Comunicado|Protocolo|Carta|Pacto) de (?!Paz|Sede|Cooperación|Asociación)${word}(?:[ -]${word}){0,3})`,
        "gu",
      ),
      kind: "",
    },
  ],
  de: [
    {
      form: /(?<![\p{L}-])(?<name>(?!Diese|Jene|Seine|Ihre|Eine|Keine)\p{Lu}\p{L}{3,20}er (?:Deklaration|Erklärung|Abkommen|Protokoll|Übereinkommen))(?![\p{L}-])/gu,
      kind: "",
    },
  ],
};

// What comes before a head and tells nothing: "the International Convention", "its Optional Protocol".
const empty =
  /^(?:(?:The|Optional|Additional|International|Regional|Political|Final|Joint|Ministerial|Draft|Other|Second|First|Third|Such|Relevant|United|Nations|General|Special|National|Global|World|Universal|States|Parties|Framework|Agreed|Member|Present|Said|Recalling|Reaffirming|Welcoming|Noting|Recognizing|Commends?|Welcomes?|Endorses?|Urges?) )*(?:Declaration|Communiqué|Consensus|Accords?|Roadmap|Compact|Commitments?|Agreement|Protocol|Convention|Treaty)(?: \d{4})?$/u;

/** True unless the name is only a head with attributes, or part of the document's own title. */
function isTelling(name: string, title: string | undefined, kind: string): boolean {
  if (kind !== "") return true;
  // "the Convention on the Platform’s purpose": the possessor belongs to what comes after.
  if (/[’']s?$/u.test(name)) return false;
  if (
    name.startsWith("National Accord") ||
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
      /Declaration|Déclaration|Declaración|Deklaration|Erklärung|Communiqué|Comunicado|Consensus|Commitment/u,
      "declaration",
    ],
    [/Protocol|Protokoll/u, "protocol"],
    [/Charter|Charte|Carta/u, "charter"],
    [/Plan|Programme|Road|Call/u, "plan"],
    [/Compact|Pact/u, "compact"],
    [/Principles|Guidelines|Code|Código|Framework for/u, "guidelines"],
    [
      /Convention|Covenant|Treaty|Accord|Agreement|Acuerdo|Convenio|Convención|Tratado|Traité|Abkommen|Übereinkommen/u,
      "treaty",
    ],
  ];
  return heads.find(([form]) => form.test(name))?.[1] ?? "instrument";
}
