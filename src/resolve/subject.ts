import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import { houses } from "../segment/motion.ts";

/**
 * Where main verbs can stand in a paragraph that begins with its subject, as those of the European assemblies do: the
 * offsets behind "The Parliamentary Assembly" and "It", and behind "That this House" in a motion; none in a paragraph of another kind.
 */
export function subjectEnds(text: string, language: Language): readonly number[] {
  const form = subjects[language];
  if (form === undefined || !beginning.test(text)) return [];
  return allMatches(form, text).map((match) => match.index + match[0].length);
}

const beginning = new RegExp(
  `^(?:[^.;]{0,160}, )?(?:[Tt]he (?:Parliamentary )?Assembly|It|[Ll][’']Assemblée|Elle|[Ll]a Asamblea|["“]?That ${houses})(?!\\p{L})`,
  "u",
);

const subjects: Readonly<Partial<Record<Language, RegExp>>> = {
  en: new RegExp(
    `(?:(?:^|[.!?][”"]? )(?:The (?:Parliamentary )?Assembly|It)|, (?:the (?:Parliamentary )?Assembly|it)|^["“]?That ${houses}) (?=\\p{Ll})`,
    "gu",
  ),
  fr: /(?:(?:^|[.!?][»"]? ?)(?:L[’']Assemblée(?: parlementaire)?|Elle)|, (?:l[’']Assemblée(?: parlementaire)?|elle)) (?=\p{Ll})/gu,
  es: /(?:^|[.!?] |, )(?:[Ll]a Asamblea(?: Parlamentaria)?) (?=\p{Ll})/gu,
};
