// "(the Convention)", "(hereinafter referred to as “the Treaty”)", "(en adelante «la Convención»)", (“le Comité”).
const definition =
  /^ ?\((?:here(?:in)?after,? (?:referred to as |called )?|herein(?: referred to as)? |en adelante,? |ci-après(?: dénommée?)? )?["“«‘']?\s?(?:[Tt]he |[Ll]a |[Ll]e |[Ee]l |[Ll][’'])["“«‘]?(?<name>\p{Lu}[\p{L} -]{2,30})\s?["”»’]?\)/u;

// ", denominado en adelante "el Comité"", ", hereinafter referred to as “the Board”", ", ci-après dénommé “le Comité”".
const quoted =
  /^,? (?:here(?:in)?after,? (?:referred to as |called |“|")?|(?:denominad[oa] )?en (?:adelante|lo sucesivo),? (?:denominad[oa] )?|ci-après (?:dénommée?|appelée?) )["“«‘]?(?:the |la |le |el |l[’'])["“«‘]?(?<name>\p{Lu}[\p{L} -]{2,30})["”»’]/u;

/** The name that the text gives, from an offset on, to what it has just named. */
export function givenName(text: string, from: number): string | undefined {
  // A quick look: most names have another word behind them.
  const next = text.charAt(from);
  if (next !== "(" && next !== "," && (next !== " " || !"(hdec".includes(text.charAt(from + 1))))
    return undefined;
  const behind = text.slice(from, from + 60);
  return (definition.exec(behind) ?? quoted.exec(behind))?.groups?.name;
}
