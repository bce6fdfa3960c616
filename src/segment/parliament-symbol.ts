import type { OrganSymbol } from "./organ-symbol.ts";

/** The symbols on the mastheads of parliaments' assemblies. Source: the texts that the bodies named publish. */
export const parliamentSymbols: readonly OrganSymbol[] = [
  // European Parliament: a text adopted, "P9_TA(2021)0278"; a motion or report, "B8‑0229/2015"
  { form: /^(?<all>P\d{1,2}_TA\(\d{4}\)\d{4})$/u, id: ({ all }) => `ep/${all}`, body: "ep" },
  {
    form: /^(?<kind>RC-B|[AB])(?<term>\d{1,2})[-‑](?<number>\d{4}\/\d{4})$/u,
    id: ({ kind, term, number }) => `ep/${kind}${term}-${number}`,
    body: "ep",
  },
  // ASEAN Inter-Parliamentary Assembly: "Res. 44GA/2023/Soc/03", "40GA/2019/WAIPA/01"
  {
    form: /^(?:Res\. ?)?(?<session>\d{1,2}) ?GA\/(?<rest>20\d\d\/[A-Z][A-Za-z]{1,6}\/\d{1,2})$/u,
    id: ({ session, rest }) => `aipa/res/${session}GA/${rest}`,
    body: "aipa",
  },
  // Asia-Pacific Parliamentary Forum: "APPF27/RES/04"
  {
    form: /^APPF ?(?<meeting>\d{1,2})\/RES[/.](?<number>\d{1,2})$/iu,
    id: ({ meeting, number }) => `appf/res/${meeting}/${String(Number(number))}`,
    body: "appf",
  },
  // Parliamentary Assembly of the Black Sea Economic Cooperation: "Doc. GA54/EC53/REC176/19"
  {
    form: /^(?:PABSEC )?Doc\. ?GA\d{1,3}\/[A-Z]{2,3}\d{1,3}\/REC(?<number>\d{1,3})\/(?<year>\d\d)(?:\/[a-z]{2})?$/u,
    id: ({ number, year = "" }) => `pabsec/rec/${number}/${Number(year) > 90 ? "19" : "20"}${year}`,
    body: "pabsec",
  },
  // Parliament of MERCOSUR: "MERCOSUR/PM/SO/REC. 12/2019"
  {
    form: /^MERCOSUR\/PM\/(?:S[OEP]\/)?(?<word>REC|DECL?|DISP)\.? ?(?<number>\d{1,3}\/20\d\d)$/u,
    id: ({ word = "", number }) => `parlasur/${word.toLowerCase()}/${number}`,
    body: "parlasur",
  },
  // Baltic Sea Parliamentary Conference: "Adopted by the 27th Baltic Sea Parliamentary Conference (BSPC)"
  {
    form: /^Adopted by the (?<number>\d{1,2})(?:st|nd|rd|th) Baltic Sea Parliamentary Conference(?: \(BSPC\))?\*?$/u,
    id: ({ number }) => `bspc/res/${number}`,
    body: "bspc",
  },
  // German Bundestag: "Deutscher Bundestag Drucksache 17/11576"
  {
    form: /^(?:Deutscher Bundestag )?Drucksache (?<number>\d{1,2}\/\d{1,5})$/u,
    id: ({ number }) => `bundestag/${number}`,
    body: "bundestag",
  },
  // Congress of the United States: "H. RES. 317", "S. CON. RES. 12"
  {
    form: /^(?<house>[SH])\. ?(?<kind>(?:CON|J)\. ?)?RES\. ?(?<number>\d{1,4})$/u,
    id: ({ house, kind = "", number }) => `us-congress/res/${house}.${kind.trim().toUpperCase()}${number}`,
    body: "us-congress",
  },
];
