import type { Work } from "./collection-index.ts";

export interface OfficialLink {
  /** Name of the place: `undocs.org`. */
  readonly place: string;
  readonly address: string;
}

/** Pages of official sources where a work can be found, the surest first. */
export function officialLinks(work: Work): readonly OfficialLink[] {
  const links: OfficialLink[] = [];
  const { identifiers, symbol, id } = work;
  if (symbol !== undefined && isUnitedNationsSymbol(symbol)) {
    links.push({ place: "undocs.org", address: `https://undocs.org/en/${encodeURI(symbol)}` });
    links.push({
      place: "UN Digital Library",
      address: `https://digitallibrary.un.org/search?ln=en&p=${encodeURIComponent(`191__a:"${symbol}"`)}`,
    });
  }
  if (identifiers.depositary !== undefined) links.push(depositaryPage(identifiers.depositary));
  const volume = /\d+/.exec(identifiers.volumes ?? "")?.[0];
  if (volume !== undefined) links.push(volumeOf(volume, identifiers.lnts !== undefined));
  if (id.startsWith("gc-") || id.startsWith("ap-"))
    links.push({ place: "ICRC", address: "https://ihl-databases.icrc.org/en/ihl-treaties" });
  if (id.startsWith("hague-"))
    links.push({ place: "HCCH", address: "https://www.hcch.net/en/instruments/conventions" });
  if (id.startsWith("ipu/")) links.push({ place: "IPU", address: "https://www.ipu.org/resolutions" });
  return links;
}

/** The page of "Multilateral Treaties Deposited with the Secretary-General" for a number such as `XVIII-12-a`. */
function depositaryPage(number: string): OfficialLink {
  const chapter = roman(number.split("-")[0] ?? "");
  const query = `src=TREATY&mtdsg_no=${encodeURIComponent(number)}&chapter=${chapter}&clang=_en`;
  return {
    place: "UN Treaty Collection",
    address: `https://treaties.un.org/Pages/ViewDetails.aspx?${query}`,
  };
}

/** The volume of the Treaty Series of the United Nations or of the League of Nations, as a PDF file. */
function volumeOf(volume: string, isLeague: boolean): OfficialLink {
  const folder = isLeague ? "UNTS/LON" : "UNTS";
  return {
    place: isLeague ? `LNTS ${volume}` : `UNTS ${volume}`,
    address: `https://treaties.un.org/doc/Publication/${folder}/Volume%20${volume}/v${volume}.pdf`,
  };
}

/** Value of a Roman numeral up to XXIX, which is as many chapters as the list has. */
function roman(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...numeral].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[numeral[at + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}

function isUnitedNationsSymbol(symbol: string): boolean {
  return /^(?:A|S|E|ST|T|CCPR|CEDAW|CRC|CAT|CERD|HRI|TD|UNEP|CAC)\//.test(symbol);
}
