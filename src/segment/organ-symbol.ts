import { parliamentSymbols } from "./parliament-symbol.ts";

import { valueOfNumeral } from "../model/roman-numeral.ts";

/** A written symbol of an organ outside the series of the United Nations. */
export interface OrganSymbol {
  readonly form: RegExp;
  readonly id: (groups: Readonly<Record<string, string>>) => string;
  /** Registry id of the organ. */
  readonly body: string;
}

// As `extract/organ-form.ts` reads them where they are cited.
const organSymbols: readonly OrganSymbol[] = [
  ...parliamentSymbols,
  // on one line with "75.ª ASAMBLEA MUNDIAL DE LA SALUD"
  {
    form: /^(?:[^.;:/]{0,4}[.,]?[^.;:/]{8,80}\s)?(?<all>WHA\d{1,2}(?:\.\d{1,3}|\(\d{1,2}\)))$/u,
    id: ({ all = "" }) => all,
    body: "wha",
  },
  {
    form: /^(?:[^.;:/]{8,80}\s)?ج ?ص ?ع ?(?<session>\d{1,2})[-–.](?<number>\d{1,3})$/u,
    id: ({ session, number }) => `WHA${session}.${number}`,
    body: "wha",
  },
  {
    form: /^(?:[^.;:/]{8,80}\s)?(?<all>EB\d{2,3}(?:\.R\d{1,3}|\(\d{1,2}\)))$/u,
    id: ({ all = "" }) => all,
    body: "who-executive-board",
  },
  {
    form: /^(?:D[eé]cisi[oó]n )?(?<all>\d{1,3}\/(?:CP|CMP|CMA)\.\d{1,2})$/iu,
    id: ({ all = "" }) => all,
    body: "unfccc-cop",
  },
  {
    form: /^(?:D[eé]cisi[oó]n )?(?<all>\d{1,3}\/COP\.\d{1,2})$/iu,
    id: ({ all = "" }) => all,
    body: "unccd-cop",
  },
  // "UNEP/CBD/COP/DEC/X/14", "COP 10 Decision X/8"
  {
    form: /^(?:(?:UNEP\/)?CBD\/COP\/DEC\/|COP \d{1,2} Decision |Decision COP )(?<number>[\dIVX]{1,6}\/\d{1,3})$/u,
    id: ({ number }) => `CBD/COP/DEC/${number}`,
    body: "cbd-cop",
  },
  // "Resolution Conf. 10.10 (Rev. CoP19)*", "UNEP/CMS/Resolution 12.8 (Rev.COP13)"
  {
    form: /^(?:Resolution |Résolution |Resolución )?Conf\. ?(?<number>\d{1,2}\.\d{1,2})(?: ?\(Rev\. ?CoP ?\d{1,2}\))?\*?$/u,
    id: ({ number }) => `cites-cop/res/Conf.${number}`,
    body: "cites-cop",
  },
  {
    form: /^(?:UNEP\/)?CMS\/R[eé]solution ?(?<number>\d{1,2}\.\d{1,2})(?: ?\(Rev\. ?COP ?\d{1,2}\))?$/iu,
    id: ({ number }) => `cms-cop/res/${number}`,
    body: "cms-cop",
  },
  {
    form: /^(?<all>GC\(\d{1,2}\)\/(?:RES|DEC)\/\d{1,3})$/u,
    id: ({ all = "" }) => all,
    body: "iaea-general-conference",
  },
  // "MC-6/4: Artisanal and small-scale gold mining"
  ...chemicalsConference("BC", "basel-cop"),
  ...chemicalsConference("RC", "cop-rotterdam"),
  ...chemicalsConference("SC", "cop-stockholm"),
  ...chemicalsConference("MC", "minamata-cop"),
  // "Resolution 42 (Cg-17)", "Resolution C 14/2016"
  {
    form: /^(?:Resolution|Résolution|Resolución) (?<all>\d{1,3} ?\(Cg-[\dIVXLExt]{1,8}\))$/iu,
    id: ({ all = "" }) => `wmo/res/${all.replace(" ", "")}`,
    body: "wmo-congress",
  },
  {
    form: /^(?:Resolution|Résolution|Resolución) (?<all>\d{1,3} ?\(EC-[\dIVXL]{1,8}\))$/iu,
    id: ({ all = "" }) => `wmo/res/${all.replace(" ", "")}`,
    body: "wmo-executive-council",
  },
  {
    form: /^(?:Resolution|Résolution|Resolución) (?<all>C ?\d{1,3}\/(?:19|20)\d\d)$/u,
    id: ({ all = "" }) => `upu-congress/res/${all.replace(" ", "")}`,
    body: "upu-congress",
  },
  // "200 EX/PX/DR.25.2 Rev." of the Executive Board of UNESCO, "38 C/51" of its General Conference
  {
    form: /^(?<all>\d{2,3} ?EX\/[A-Z0-9][A-Z0-9./]{0,20})(?: (?:Rev|Add|Corr)\.? ?\d?)?$/u,
    id: ({ all = "" }) => `unesco/${all.replace(" ", "").replace(/\.$/u, "")}`,
    body: "unesco-executive-board",
  },
  // "Decision XXXVII/23: Financial reports": the Meeting of the Parties to the Montreal Protocol, and no other, has met more than 13 times
  {
    form: /^(?:Decision|Décision|Decisión) (?<all>(?:XIV|XV|XVI{1,3}|XIX|X{2,3}[IVX]{0,4}|XL[IVX]{0,4})\/\d{1,2})(?: ?[:.].*)?$/u,
    id: ({ all }) => `mop-montreal/dec/${all}`,
    body: "mop-montreal",
  },
  // "CERD General Recommendation XXV (Fifty-sixth session, 2000): …", "CEDAW General Recommendation No. 19"
  ...generalComment("CAT", "cat-c"),
  ...generalComment("CCPR", "ccpr-c"),
  ...generalComment("CEDAW", "cedaw-c"),
  ...generalComment("CERD", "cerd-c"),
  ...generalComment("CRC", "crc-c"),
  ...generalComment("CRPD", "crpd-c"),
  ...generalComment("CMW", "cmw-c"),
  // "No. 61 (XLI) - 1990", "Conclusion No.1 (XXVI): Establishment of the Sub-Committee" of the Executive Committee of the High Commissioner's Programme
  {
    form: /^(?:Conclusion )?No\. ?(?<number>\d{1,3}) \((?<session>[IVXL]{1,8})\)(?: ?[-–] ?(?:19|20)\d\d|:.*| GENERAL(?: \((?:19|20)\d\d\))?)?$/u,
    id: ({ number, session }) => `unhcr-excom/concl/${number}(${session})`,
    body: "unhcr-excom",
  },
  // "EUR/RC61/R2", "WPR/RC7.R18"
  ...regionalHealth("AFR", "who-rc-africa"),
  ...regionalHealth("EM", "who-rc-eastern-mediterranean"),
  ...regionalHealth("EUR", "who-rc-europe"),
  ...regionalHealth("SEA", "who-rc-south-east-asia"),
  ...regionalHealth("WPR", "who-rc-western-pacific"),
  ...maritime("A", "imo-assembly"),
  ...maritime("MSC", "imo-msc"),
  ...maritime("MEPC", "imo-mepc"),
  {
    form: /^(?:(?:Resolution|Résolution|Resolución|Резолюция) |(?=[A-Z\d-]{4,7}: ))(?<all>A[1-9]\d?-\d{1,2})(?:[:.].*)?$/u,
    id: ({ all }) => `icao-assembly/res/${all}`,
    body: "icao-assembly",
  },
  {
    form: /^(?:Resolution|Résolution|Resolución) (?<all>[XVIL]{1,6}\.\d{1,2})$/iu,
    id: ({ all }) => `ramsar-cop/res/${all}`,
    body: "ramsar-cop",
  },
  {
    form: /^(?:Decision|Décision|Decisión) (?<all>\d{1,3}) ?\((?:R[eé]v\. ?)?(?:Kyoto|Minneapolis|Marrakesh|Antalya|Guadalajara|Busan|Dubai|Bucharest), (?:19|20)\d\d\)$/iu,
    id: ({ all }) => `itu-plenipotentiary/dec/${all}`,
    body: "itu-plenipotentiary",
  },
  {
    form: /^(?:Resolution|Résolution|Resolución) (?<all>\d{1,3}) ?\((?:R[eé]v\. ?)?(?:Kyoto|Minneapolis|Marrakesh|Antalya|Guadalajara|Busan|Dubai|Bucharest), (?:19|20)\d\d\)$/iu,
    id: ({ all }) => `itu-plenipotentiary/res/${all}`,
    body: "itu-plenipotentiary",
  },
  {
    form: /^C (?<year>(?:19|20)\d\d)\/REP(?: .*)?$/u,
    id: ({ year }) => `fao/C${year}/REP`,
    body: "fao-conference",
  },
  ...african(String.raw`(?:Ext\/)?Assembly\/AU`, "au-assembly"),
  ...african(String.raw`(?:Ext\/)?EX\.CL`, "au-executive-council"),
  ...african("AHG", "oau-assembly"),
  ...african("CM", "oau-council-of-ministers"),
  {
    form: /^(?:Communiqu[eé] )?\[?(?<all>PSC\/(?:PR|AHG|MIN|HSG)\/(?:COMM|Comm|BR)\. ?\d{0,4}\/? ?\((?:[IVXLCDM]{1,12}|(?:19|20)\d\d)\))\]?$/iu,
    id: ({ all = "" }) => `au/${all.replaceAll(" ", "")}`,
    body: "au-psc",
  },
  // "ACHPR/Res. 390(LXI) 2017: Resolution on …", "Resolution on … - ACHPR/Res.389(LXI)2017"
  {
    form: /^(?:[^/]{10,360}[-–—] )?ACHPR\/Res\.? ?(?<number>\d{1,3}) ?\((?<session>(?:EXT\. ?OS\/ ?)?[IVXLC]{1,8})\)(?: ?(?:19|20)?\d\d)?(?: ?[:–—-].*)?$/iu,
    id: ({ number, session = "" }) => `ACHPR/RES.${number}(${session.replaceAll(" ", "")})`,
    body: "achpr-c",
  },
  // "SUPPLEMENTARY ACT A/SA.1/12/16 RELATING TO …", "DECISION A/DEC.1/02/10 ON …", "REGULATION C/REG.3/11/09 …"
  ...westAfrican("A", "ecowas-authority"),
  ...westAfrican("C", "ecowas-council-of-ministers"),
  ...american("AG", "oas-general-assembly"),
  ...american("CP", "oas-permanent-council"),
  // "CD56.R8" of the Pan American Health Organization, also "Resolution CD56.R8"
  ...panAmerican("CD", "paho-directing-council"),
  ...panAmerican("CSP", "pan-american-sanitary-conference"),
  ...panAmerican("CE", "paho-executive-committee"),
  // "Decision : 37 COM 7B.103", "Decision 41 COM 16"
  {
    form: /^D[eé]cisi[oó]n ?:? (?<session>\d{1,2}) ?(?<ext>EXT)?\.? ?COM ?(?<number>\d{1,2} ?[A-Z]?(?:\.\d{1,3}){0,2})$/u,
    id: ({ session, ext = "", number = "" }) =>
      `world-heritage-committee/dec/${session}${ext}/${number.replace(" ", "")}`,
    body: "world-heritage-committee",
  },
  // "Recommendation CM/Rec(2010)5 of the Committee of Ministers to member states on …", "Resolution CM/ResCMN(2011)5"
  {
    form: /^(?:Recomm[ae]ndation|Resolution|Résolution) (?<all>CM\/(?:Rec|Res[A-Z]{0,4})\(\d{4}\)\d{1,4})(?: .*)?$/u,
    id: ({ all }) => `coe/${all}`,
    body: "coe-cm",
  },
  {
    form: /^(?:Recomm[ae]ndation|Resolution|Résolution) (?:No\.? |n[o°] )?(?<word>Rec|R|Res|ResDH) ?\((?<year>(?:19|20)\d\d|[6-9]\d)\) ?(?<number>\d{1,3})(?: .*)?$/u,
    id: ({ word, year, number }) => `coe/CM/${word === "R" ? "Rec" : word}(${year})${number}`,
    body: "coe-cm",
  },
  // "872nd meeting – 12 February 2004" of the Ministers' Deputies
  {
    form: /^(?<number>\d{3,4})(?:st|nd|rd|th) meeting [–-] \d{1,2} \p{L}{3,9} (?<year>(?:19|20)\d\d)$/u,
    id: ({ number, year }) => `coe/CM/Del/Dec(${year})${number}`,
    body: "coe-cm",
  },
  { form: /^(?<all>MC\.DEC\/\d{1,3}\/\d\d)$/u, id: ({ all = "" }) => all, body: "osce-ministerial-council" },
  { form: /^(?<all>PC\.DEC\/\d{1,4})$/u, id: ({ all = "" }) => all, body: "osce-permanent-council" },
  { form: /^(?<all>FSC\.DEC\/\d{1,3}\/\d\d)$/u, id: ({ all = "" }) => all, body: "osce-fsc" },
  {
    form: /^(?:Resolution|Résolution) (?:No|n[o°])\.? ?(?<all>\d{1,3}\/\d{1,2}-(?:POL|EC|E|PIL|P|CS|C|S&T|ST|DW|LEG|ORG|AF|INF|IS|MM|ICHAD)(?: ?\(IS\))?)(?:\s.*)?$/iu,
    id: ({ all = "" }) => `oic/res/${all.replaceAll(" ", "").toUpperCase()}`,
    body: "oic-cfm",
  },
  {
    form: /^(?<session>\d{2,3}) ?C\/(?:R[eé]solution|Resolución|Res\.?) ?(?<number>\d{1,3})$/u,
    id: ({ session, number }) => `unesco-general-conference/res/${session}/${number}`,
    body: "unesco-general-conference",
  },
  {
    form: /^(?<session>\d{2,3}) ?EX\/(?:D[eé]cision|Decisión|Dec\.?) ?(?<number>\d{1,3})$/u,
    id: ({ session, number }) => `unesco-executive-board/dec/${session}/${number}`,
    body: "unesco-executive-board",
  },
];

/** The id of the text on a line that holds its symbol: `WHA75.19`, `au/Assembly/AU/DEC.753(XXXIII)`. */
export function symbolOfOrgan(line: string): string | undefined {
  if (!mayBeSymbol(line)) return undefined;
  for (const { form, id } of organSymbols) {
    const groups = form.exec(line)?.groups;
    if (groups !== undefined) return id(groups);
  }
  return undefined;
}

/** Hardly a symbol is without a digit, and none ends with a comma or semicolon: most lines are told by it to be none. A title may stand beside it. */
function mayBeSymbol(line: string): boolean {
  if (line.length > 400) return false;
  const last = line.charCodeAt(line.length - 1);
  if (last === 0x2c || last === 0x3b) return false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)) return true;
  }
  return line.includes("COMM.(");
}

/** The organ whose text a line with its symbol heads. */
export function organOfSymbolLine(line: string): string | undefined {
  return !mayBeSymbol(line) ? undefined : organSymbols.find(({ form }) => form.test(line))?.body;
}

/** "BC-15/6", "Decision MC-6/4: Title" of one of the conferences of the conventions on chemicals. */
function chemicalsConference(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(
        `^(?:D[eé]cisi[oó]n |Решение )?(?<all>${letters}-(?:\\d{1,2}|[IVX]{1,6})\\/\\d{1,3})(?: ?[:.].*)?$`,
        "u",
      ),
      id: ({ all = "" }) => all,
      body,
    },
  ];
}

/** "Resolution A.1199(34)" of an organ of the International Maritime Organization. */
function maritime(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(
        `^(?:Resolution |Résolution |Resolución )?(?<all>${letters}\\.\\d{1,4} ?\\(\\d{1,3}\\))$`,
        "iu",
      ),
      id: ({ all = "" }) => `imo/${all.replace(" ", "")}`,
      body,
    },
  ];
}

/** "Assembly/AU/Dec.753(XXXIII)" of an organ of the African Union or of the Organization of African Unity. */
function african(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(
        `^(?<organ>${letters})\\/ ?(?<word>Dec|Decl|Res)\\. ?(?<number>\\d{1,4}) ?(?<session>\\([IVXLC]{1,8}\\))$`,
        "u",
      ),
      id: ({ organ, word = "", number, session }) =>
        `au/${organ}/${word === "Decl" ? word : word.toUpperCase()}.${number}${session}`,
      body,
    },
  ];
}

/** "AG/RES. 2908 (XLVII-O/17)" of an organ of the Organization of American States. */
function american(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(
        `^${letters}\\/(?<word>RES|DEC)\\. ?(?<number>\\d{1,4}) ?(?<session>\\((?:[IVXLC]{1,8}(?: ?-[OE0]\\/\\d\\d|\\/\\d\\d)?|\\d{1,4}\\/\\d\\d)\\))(?: (?:rev|corr)\\. ?\\d)?$`,
        "u",
      ),
      id: ({ word, number, session = "" }) =>
        `oas/${letters}/${word}.${number}${session.replaceAll(" ", "")}`,
      body,
    },
  ];
}

/** "CD56.R8" of an organ of the Pan American Health Organization. */
function panAmerican(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(`^(?:Resolution |Resolución )?(?<all>${letters}\\d{1,3}\\.R\\d{1,2})$`, "iu"),
      id: ({ all }) => `paho/${all}`,
      body,
    },
  ];
}

/** "EUR/RC61/R2" of a regional committee of the World Health Organization. */
function regionalHealth(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(`^(?<all>${letters}\\/RC\\d{1,2}[./]R\\.?\\d{1,2})$`, "u"),
      id: ({ all = "" }) => all,
      body,
    },
  ];
}

/** "CERD General Recommendation XXV (Fifty-sixth session, 2000): …" of a treaty body. */
function generalComment(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(
        `^${letters} General (?:Comment|Recommendation) (?:No\\. ?)?(?<number>\\d{1,2}|[IVX]{1,7})(?:[ :(].*)?$`,
        "iu",
      ),
      id: ({ number = "" }) => `${letters}/C/GC/${String(valueOfNumeral(number) ?? number)}`,
      body,
    },
  ];
}

/** "DECISION A/DEC.1/02/10 ON …" of an organ of the Economic Community of West African States. */
function westAfrican(letters: string, body: string): readonly OrganSymbol[] {
  return [
    {
      form: new RegExp(
        `^(?:\\p{Lu}{3,15} ){0,2}(?<all>${letters}\\/(?:SP|SA|P|DEC|RES|REG|DIR|REC)\\.? ?\\d{1,2}\\/\\d{1,2}\\/\\d{2})(?: .*)?$`,
        "u",
      ),
      id: ({ all = "" }) => `ecowas/${all.replace(" ", "").replace(/(?<=[A-Z])(?=\d)/u, ".")}`,
      body,
    },
  ];
}
