import type { Instrument } from "../registry/registry.ts";

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

const connection =
  /^,? (?:on|concerning|concernant|relatifs?|établissant|visant|relativos?|касающи\p{L}{1,3}|betreffend) /u;

/** True where the words hold what follows the last connecting word of the name. */
function tells(words: string, name: string): boolean {
  const subject = name
    .split(/,? (?:on|concerning|concernant|relatif à|établissant|visant à|relativo a) (?:the |la |l['’])?/u)
    .at(-1);
  return subject !== undefined && subject !== name && subject.length > 12 && words.includes(subject);
}
