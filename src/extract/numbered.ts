import type { NumberedMention } from "../model/mention.ts";
import { deciderAfter, possessorByGender, possessorOf } from "./beside-number.ts";
import { bodyFinder, type BodyWords } from "./body-words.ts";
import { chineseNumbers } from "./chinese-number.ts";
import type { Extractor } from "./extractor.ts";
import { type NumberHead, numberHeads } from "./number-head.ts";
import { listsOf, type Member, type NumberList, type Reader } from "./number-list.ts";
import { officialSymbols } from "./official-symbol.ts";

/**
 * Resolutions, decisions, recommendations and conclusions by number, alone or in lists, with the words beside them
 * that name the body: "General Assembly resolutions 61/16 of 20 November 2006, 68/1 and 72/305", "its decision 74/550".
 * Source: United Nations Editorial Manual, "Resolutions and decisions"; for other bodies, their own texts.
 */
export const numbered: Extractor = {
  id: "numbered",
  matches: [
    "General Assembly resolution 66/183 of 19 December 2011",
    "resolution 217 A (III) of 10 December 1948",
    "Resolution S-20/2",
    "Resolutions S-20/4 A–E",
    "resolution 1373 (2001)",
    "decision 74/550",
  ],
  misses: [
    "page 75/1",
    "the school year 2014/15",
    "in paragraph 4 of the resolution, 12 members",
    "vol. 976, No. 14152",
  ],
  extract: (paragraph, { document, registry, index }) => {
    const { text } = paragraph;
    if (!/[0-9٠-٩۰-۹０-９]|[IVX]\//u.test(text)) return [];
    const heads = numberHeads(text, document.language, registry);
    if (heads.length === 0 && !/\d \(/u.test(text)) return [];
    const reader: Reader = {
      text,
      language: document.language,
      registry,
      finder: bodyFinder(registry, document.language),
    };
    const lists = document.language === "zh" ? chineseNumbers(reader, heads) : listsOf(reader, heads);
    return lists.flatMap((list) => mentionsOf(list, index, reader, document.facts.issuingBody));
  },
};

function mentionsOf(
  list: NumberList,
  paragraph: number,
  reader: Reader,
  ownBody: string | undefined,
): readonly NumberedMention[] {
  const { head, body } = list;
  const decider =
    body === undefined ? deciderAfter(reader, head, list.members.at(-1)?.end ?? head.end) : undefined;
  const possessor =
    decider ??
    (head.own ? (possessorByGender(reader, head, ownBody) ?? possessorOf(reader, head)) : list.possessor);
  const report = reportBefore(reader.text, head);
  const lastDirect = body !== undefined && body.start > head.end && list.touching ? body : undefined;
  return list.members.map((member, at) => ({
    type: "numbered",
    paragraph,
    extractor: numbered.id,
    span: {
      start: at > 0 ? member.start : spanStart(list, member),
      end:
        lastDirect !== undefined && isBefore(member, lastDirect, list)
          ? Math.max(member.end, lastDirect.end)
          : member.end,
    },
    form: head.form,
    bodies: body?.bodies ?? [],
    own: head.own,
    ...(possessor && { possessor: possessor.bodies }),
    ...(member.token.session !== undefined && { session: member.token.session }),
    number: member.token.number,
    ...(member.token.letter !== undefined && { letter: member.token.letter }),
    ...(member.token.year !== undefined && { year: member.token.year }),
    ...(member.date !== undefined && { date: member.date }),
    ...(report !== undefined && { report }),
    shape: member.token.shape,
    series: at > 0,
  }));
}

const inReport = /\b(?:chap|sect|annex|appendix|part|document [A-Z]\S{4,40})[^;]{0,24}, $/iu;
// "CBD/COP/15/17, decision 15/4": the document of a body that is none of the three principal organs'.
const behindForeignSymbol = /(?<![\p{L}/])[A-Z]{3,8}\/[A-Z\d/.]{3,24}\)?, $/u;

/** The symbol of the report that contains the resolution: "A/74/53/Add.1), chap. III, resolution 42/12"; else undefined. */
function reportBefore(text: string, { start }: NumberHead): string | undefined {
  const before = text.slice(Math.max(0, start - 180), start);
  if (!inReport.test(before) && !behindForeignSymbol.test(before)) return undefined;
  return officialSymbols(before).at(-1)?.symbols[0] ?? "";
}

function spanStart({ head, body, touching, isApart }: NumberList, member: Member): number {
  if (isApart === true) return member.start;
  const start = Math.min(head.start, member.start);
  return body !== undefined && touching && body.start < start ? body.start : start;
}

/** True for the member that stands directly before the body's name. */
function isBefore(member: Member, body: BodyWords, { members }: NumberList): boolean {
  return (
    members.every((other) => other === member || other.end < member.end || other.start > body.start) &&
    member.start < body.start
  );
}
