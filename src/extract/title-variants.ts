import type { Name } from "../registry/registry.ts";

/**
 * The ways in which French and Spanish translators turn one title, itself among them: "Convención sobre el
 * Estatuto de los Refugiados" is also "Convención relativa al Estatuto …", with or without "Internacional" behind the
 * first noun; and, for a treaty of the United Nations, as the European Union writes it: "Convention des Nations unies
 * relative aux droits de l’enfant", "Übereinkommen der Vereinten Nationen gegen Folter". Empty for other languages and
 * for names that have no such connecting word.
 */
export function titleVariants(
  { name, language, form }: Name,
  { isUnitedNations }: { readonly isUnitedNations: boolean },
): readonly string[] {
  const grammar = form === "acronym" ? undefined : grammars[language];
  const parts = grammar?.title.exec(name.replaceAll(/l['’]/giu, "l’ "))?.groups;
  if (grammar === undefined || parts === undefined) return [];
  const { noun = "", connection = "", rest = "" } = parts;
  const organization = isUnitedNations ? grammar.organizations : [];
  const isFeminine = grammar.feminine.test(noun);
  const plain = connection.toLowerCase().replace(/^relati(?:f|vo)(?= )/u, grammar.related[1]);
  const row = grammar.connections.find((each) => each.includes(plain)) ?? [];
  const international = grammar.international[isFeminine ? 1 : 0];
  return ["", ...(international === "" ? [] : [` ${international}`]), ...organization].flatMap((adjective) =>
    row.map((link) => {
      const written = isFeminine ? link : link.replace(grammar.related[1], grammar.related[0]);
      return `${noun}${adjective} ${written} ${rest}`;
    }),
  );
}

/** A quick look: false for a name that has none. */
export function hasTitleVariants({ language, form }: Name): boolean {
  return form !== "acronym" && grammars[language] !== undefined;
}

interface Grammar {
  /** A title with its connecting words and their article. */
  readonly title: RegExp;
  readonly feminine: RegExp;
  readonly related: readonly [masculine: string, feminine: string];
  readonly international: readonly [masculine: string, feminine: string];
  /** What stands behind the first noun where the treaty is called one of the United Nations. */
  readonly organizations: readonly string[];
  /** Connecting words that stand for each other before one article, in the feminine. */
  readonly connections: readonly (readonly string[])[];
}

const grammars: Readonly<Partial<Record<Name["language"], Grammar>>> = {
  fr: {
    title:
      /^(?<noun>Convention|Protocole|Accord|Traité|Pacte|Déclaration|Code)(?: internationale?)? (?<connection>relati(?:f|ve) (?:à la|à l’|aux?|à)|(?:sur|concernant)(?: (?:la|les?|l’))?|de la|de l’|du|des) (?<rest>(?!Nations|Haye).{8,})$/iu,
    feminine: /^(?:Convention|Déclaration)$/iu,
    related: ["relatif", "relative"],
    international: ["international", "internationale"],
    organizations: [" des Nations Unies"],
    connections: [
      ["relative à la", "sur la", "concernant la", "de la"],
      ["relative à l’", "sur l’", "concernant l’", "de l’"],
      ["relative au", "sur le", "concernant le", "du"],
      ["relative aux", "sur les", "concernant les", "des"],
      ["relative à", "sur", "concernant"],
    ],
  },
  es: {
    title:
      /^(?<noun>Convenio|Convención|Protocolo|Acuerdo|Tratado|Pacto|Declaración|Código)(?: Internacional)? (?<connection>relativ[oa] (?:al|a(?: (?:la|las|los))?)|(?:sobre|de)(?: (?:el|la|las|los))?|del) (?<rest>(?!Naciones|Haya).{8,})$/iu,
    feminine: /^(?:Convención|Declaración)$/iu,
    related: ["relativo", "relativa"],
    international: ["Internacional", "Internacional"],
    organizations: [" de las Naciones Unidas"],
    connections: [
      ["relativa a la", "sobre la", "de la"],
      ["relativa al", "sobre el", "del"],
      ["relativa a los", "sobre los", "de los"],
      ["relativa a las", "sobre las", "de las"],
      ["relativa a", "sobre", "de"],
    ],
  },
  de: {
    title:
      /^(?<noun>Übereinkommen|Konvention|Abkommen|Pakt)(?: der Vereinten Nationen)? (?<connection>über|gegen|zur|zum|für) (?<rest>.{5,})$/u,
    feminine: /^Konvention$/u,
    related: ["", ""],
    international: ["", ""],
    organizations: [" der Vereinten Nationen"],
    connections: [["über"], ["gegen"], ["zur"], ["zum"], ["für"]],
  },
};
