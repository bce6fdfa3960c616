import type { Target } from "../model/citation.ts";
import { addTo } from "../model/grouped.ts";
import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import { slug } from "../segment/slug.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext } from "./step.ts";

/** The protocols that supplement a treaty. */
export function protocolsTo(id: string, registry: Registry): readonly Instrument[] {
  return protocolsByParent(registry).get(id) ?? [];
}

const protocolsByParent = oncePer(({ instruments }: Registry) => {
  const byParent = new Map<string, Instrument[]>();
  for (const one of instruments.values())
    for (const parent of one.kind === "protocol" ? new Set(one.supplements) : [])
      addTo(byParent, parent, one);
  return byParent;
});

/**
 * Of several protocols to one treaty those whose subjects stand in the words behind them: "the Optional Protocols
 * thereto on the sale of children, child prostitution and child pornography and on the involvement of children in
 * armed conflict"; all of them where none is told.
 */
export function withToldSubjects(protocols: readonly Instrument[], behind: string): readonly Instrument[] {
  const words = /^[^.;]{0,320}/u.exec(behind)?.[0].toLowerCase() ?? "";
  if (!connection.test(words)) return protocols;
  const told = protocols.filter(({ names }) =>
    names.some(({ form, name }) => form !== "acronym" && tells(words, name.toLowerCase())),
  );
  return told.length > 0 ? told : protocols;
}

/** Of several protocols to one treaty those of the numbers that the text gives: "Protocols Nos. 6 and 13". */
function withNumbers(protocols: readonly Instrument[], written = ""): readonly Instrument[] {
  const numbers: readonly string[] = written.match(/\d+/gu) ?? [];
  return protocols.filter(({ names }) =>
    names.some(
      ({ name, language }) =>
        language === "en" && numbers.includes(/^Protocol No\. (\d+)/u.exec(name)?.[1] ?? ""),
    ),
  );
}

const connection =
  /^,? (?:on|relating to|concerning|regarding|concernant|relatifs?|établissant|visant|portant|relativos?|sobre|касающи\p{L}{1,3}|betreffend) /u;

/** True where the words hold what follows the last connecting word of the name. */
function tells(words: string, name: string): boolean {
  const subject = name
    .split(
      /,? (?:on|relating to|concerning|concernant|relatif à|établissant|visant à|relativo a) (?:the |la |l['’])?/u,
    )
    .at(-1);
  return subject !== undefined && subject !== name && subject.length > 12 && words.includes(subject);
}

/** What makes the name of a treaty that of a protocol to it. */
const leads: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{Lu}[\p{L}-]{0,20} )(?:(?:Optional|Additional|Amending|Supplementary|First|Second|Third) ){0,2}Protocol(?<plural>s)? (?:(?:Nos?\.? ?)?(?<numbers>\d{1,2}(?:(?:, |,? and )\d{1,2}){0,6}) )?(?:to|amending) the (?:(?:19|20)\d\d )?$/u,
  fr: /Protocole(?<plural>s)? (?:(?:facultatif|additionnel)s? )?(?:n[o°º]s? ?(?<numbers>\d{1,2}(?:(?:, | et )\d{1,2}){0,6}) )?(?:à la |à l[’']|au |aux )$/u,
  es: /Protocolo(?<plural>s)? (?:(?:Facultativ|Adicional|Complementari)(?:os?|es)? )?(?:de la |del |a la |al )$/u,
};

// " on the Rights of Older Persons", " relating to the Free Movement of Persons".
const subject =
  /^ (?:on|relating to|concerning|regarding|relatif (?:à|aux?)|concernant|portant|relativo al?|sobre) [^,;.()“”"]{3,110}?(?=$|[,;.()“”"]| and (?:the|its|on) | et (?:la|le|les|l’) | y (?:la|el|los|las) )/u;

/**
 * What "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Older Persons" cites, where only
 * the name of the treaty in it is one of the registry: the protocol that the subject or the number of protocols tells,
 * else one that the registry does not know. Undefined for a treaty alone.
 */
export function protocolNamed(
  { paragraph, span }: Draft,
  treaty: string,
  { document, registry }: ResolveContext,
): Pick<Draft, "span" | "targets"> | undefined {
  const text = document.children[paragraph]?.text ?? "";
  const lead = leads[document.language]?.exec(text.slice(Math.max(0, span.start - 90), span.start));
  if (lead == null) return undefined;
  const protocols = protocolsTo(treaty, registry);
  const behind = text.slice(span.end, span.end + 320);
  const told = withToldSubjects(protocols, behind);
  const start = span.start - lead[0].length;
  const targets = (of: readonly Instrument[]): readonly Target[] =>
    of.map(({ id }) => registryTarget(id, registry));
  const numbered = withNumbers(protocols, lead.groups?.numbers);
  if (numbered.length > 0) return { span: { start, end: span.end }, targets: targets(numbered) };
  if (lead.groups?.plural !== undefined)
    return told.length < 2 ? undefined : { span: { start, end: span.end }, targets: targets(told) };
  if (told.length === 1 && (protocols.length > 1 || !connection.test(behind)))
    return { span: { start, end: span.end }, targets: targets(told) };
  const end = span.end + (subject.exec(behind)?.[0].length ?? 0);
  const name = text.slice(start, end);
  return { span: { start, end }, targets: [{ id: `name:${slug(name)}`, name }] };
}
