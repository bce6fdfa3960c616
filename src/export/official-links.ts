import { valueOfNumeral } from "../model/roman-numeral.ts";
import type { Work } from "../graph/work-index.ts";

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
  if (identifiers.ets !== undefined) links.push(councilOfEuropePage(identifiers.ets));
  const volume = /\d+/.exec(identifiers.volumes ?? "")?.[0];
  if (volume !== undefined) links.push(volumeOf(volume, identifiers.lnts !== undefined));
  links.push(...byId(id));
  if (id.startsWith("ipu/")) links.push({ place: "IPU", address: "https://www.ipu.org/resolutions" });
  return links;
}

/** Pages whose address follows from the id of the registry, as the places themselves number or name their treaties. */
function byId(id: string): readonly OfficialLink[] {
  const geneva = /^gc-(?<number>i{1,3}|iv)$/.exec(id)?.groups?.["number"];
  if (geneva !== undefined) return [icrc(`gc${geneva}-1949`)];
  const protocol = /^gc-ap-(?<number>i{1,3})$/.exec(id)?.groups?.["number"];
  if (protocol !== undefined) return [icrc(`ap${protocol}-${protocol === "iii" ? 2005 : 1977}`)];
  const war = /^hague-(?<year>1899|1907)-(?<number>[ivx]+)$/.exec(id)?.groups;
  if (war !== undefined) return [icrc(`hague-conv-${war["number"]}-${war["year"]}`)];
  const labour = /^ilo-(?<type>[cpr])(?<number>\d{1,3})$/.exec(id)?.groups;
  if (labour !== undefined) {
    const code = `${labour["type"]}`.toUpperCase() + `${labour["number"]}`.padStart(3, "0");
    const page = "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE";
    return [{ place: `NORMLEX ${code}`, address: `${page}:${code}` }];
  }
  const hague = hagueConventions[id];
  if (hague === undefined) return [];
  const page = "https://www.hcch.net/en/instruments/conventions/full-text";
  return [{ place: "HCCH", address: `${page}/?cid=${hague}` }];
}

function icrc(name: string): OfficialLink {
  return { place: "ICRC", address: `https://ihl-databases.icrc.org/en/ihl-treaties/${name}` };
}

/** Numbers that the site of the Hague Conference gives its conventions; they are not those of the conventions. */
const hagueConventions: Readonly<Record<string, number>> = {
  "hague-1980": 24,
  "hague-1993": 69,
  "hague-1996": 70,
  "hague-2000-adults": 71,
  "hague-2007-support": 131,
  "hague-2007-protocol": 133,
};

/** The page of "Multilateral Treaties Deposited with the Secretary-General" for a number such as `XVIII-12-a`. */
function depositaryPage(number: string): OfficialLink {
  const chapter = valueOfNumeral(number.split("-")[0] ?? "") ?? "";
  const query = `src=TREATY&mtdsg_no=${encodeURIComponent(number)}&chapter=${chapter}&clang=_en`;
  return {
    place: "UN Treaty Collection",
    address: `https://treaties.un.org/Pages/ViewDetails.aspx?${query}`,
  };
}

/** The page of a treaty of the Council of Europe; old ones have the numbers 001 to 193 there. */
function councilOfEuropePage(number: string): OfficialLink {
  const page = "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=";
  return { place: "Council of Europe", address: `${page}${number.padStart(3, "0")}` };
}

/** The volume of the Treaty Series of the United Nations or of the League of Nations, as a PDF file. */
function volumeOf(volume: string, isLeague: boolean): OfficialLink {
  const folder = isLeague ? "UNTS/LON" : "UNTS";
  return {
    place: isLeague ? `LNTS ${volume}` : `UNTS ${volume}`,
    address: `https://treaties.un.org/doc/Publication/${folder}/Volume%20${volume}/v${volume}.pdf`,
  };
}

function isUnitedNationsSymbol(symbol: string): boolean {
  return /^(?:A|S|E|ST|T|CCPR|CEDAW|CRC|CAT|CERD|HRI|TD|UNEP|CAC)\//.test(symbol);
}
