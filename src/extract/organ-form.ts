import { parliamentForms } from "./parliament-form.ts";

import { redCrossResolution } from "./red-cross-resolution.ts";

/** A number that tells its body by its shape. */
export interface OrganForm {
  /** Of the number alone, without named groups. */
  readonly pattern: string;
  /** Makes the number an id, body first. */
  readonly prefix?: string;
  /** The id, where the number as written is none; given the number with one space for each run of white space, and the document's own symbol. */
  readonly id?: (number: string, own?: string) => string;
  /** True where only the noun before it ("resolution A40-18") tells a number from other things. */
  readonly worded?: true;
  /** Words of which one must stand in the same paragraph. */
  readonly asks?: RegExp;
  /** True where they may stand anywhere in the document; else what may instead. */
  readonly anywhere?: true | RegExp;
}

const education =
  /UNESCO|ЮНЕСКО|教科文|يونسكو|Conférence générale|General Conference|Conferencia General|\d ?(?:C|EX)\/\d/u;
const health = /[Dd]ocument|окумент|文件|وثيق|WHA|WHO|OMS|ВОЗ|世卫|\bEB\d/u;
const europe =
  /Assembl|Versammlung|Asamblea|Ассамбле|Rapporteur|rapporteur|Europe|Europa|Résolution \d|Resolution \d|Entschließung \d/u;
const inAssembly =
  /Assembly debate on|Débat de l[’']Assemblée|Parliamentary Assembly|Assemblée parlementaire/u;

/** In the order in which they are tried. Source: the texts of the bodies named. */
export const organForms: readonly OrganForm[] = [
  // World Health Assembly resolutions WHA66.22 and decisions WHA71(9); Executive Board EB144.R1, EB144(2).
  { pattern: String.raw`(?:WHA\d{1,2}|SSA\d|EB\d{1,3}|EBSS\d)(?:\.R?\d{1,3}|\(\d{1,2}\))` },
  // The same in Arabic: ج ص ع54-21, م ت148ق6.
  { pattern: String.raw`ج ?ص ?ع ?\d{1,2}(?:[-–.]\d{1,3}|\(\d{1,2}\))`, id: arabicHealth },
  { pattern: String.raw`م ?ت ?\d{2,3} ?(?:ق ?\d{1,2}|\(\d{1,2}\))`, id: arabicHealth },
  // Documents of the Assembly and its Executive Board, with their addenda: A75/10 Rev.1, EB152/8 Add.1.
  {
    pattern: String.raw`(?:A\d{2}|EB\d{2,3})\/(?:INF\.(?:DOC\.)?\/)?\d{1,3}(?: |\/)(?:Rev|Add|Corr)\.\d{1,2}`,
    id: (number) => `who/${number.replace(" ", "/")}`,
    asks: health,
  },
  { pattern: String.raw`A\d{2}\/(?:INF\.(?:DOC\.)?\/)?\d{1,3}`, prefix: "who/", asks: health },
  // Pan American Health Organization: CD56.R8 of its Directing Council, CSP29.R2, CE170.R1; documents CD22/5.
  { pattern: String.raw`(?:CD\d{1,2}|CSP\d{1,2}|CE\d{2,3})\.R\d{1,2}`, prefix: "paho/" },
  {
    pattern: String.raw`(?:CD\d{1,2}|CSP\d{1,2}|CE\d{2,3})\/(?:INF\/)?\d{1,3}(?:,? Rev\. ?\d)?`,
    id: (number) => `paho/${number.replaceAll(/,? (?=Rev)/gu, "/").replace(" ", "")}`,
    asks: /Pan[- ]?[Aa]merican|Panamerican|PAHO|OPS|[Dd]ocument|\b(?:CD|CSP|CE)\d{2,3}\.R/u,
  },
  // Documents of its Executive Board, EB136/8, and of the Conference of the Food and Agriculture Organization, C 2015/20.
  { pattern: String.raw`EB\d{2,3}\/\d{1,3}`, prefix: "who/" },
  { pattern: String.raw`(?:EB\d{2,3}|WHA\d{1,2})\/(?:19|20)\d\d\/REC\/\d`, prefix: "who/" },
  {
    pattern: String.raw`C 20\d\d\/\d{1,3}`,
    id: (number) => `fao/${number.replace(" ", "")}`,
    asks: /Food and Agriculture|FAO/u,
  },
  // Documents of the Inter-Parliamentary Union: CL/193/11(b)-R.2 of its Governing Council.
  {
    pattern: String.raw`(?:CL|EX|CONF)\/\d{2,3}\/\d{1,2}(?:\([a-z]\))?[-\/](?:[RP]|Inf)\.\d{1,2}(?:\.rev)?`,
    asks: /Inter-?[Pp]arliament|\bIPU\b|\bUIP\b|interparlementaire|Interparlamentaria/u,
    anywhere: true,
  },
  // Decisions of conferences of parties: 1/CP.21, 2/CMA.3, 7/COP.13.
  { pattern: String.raw`\d{1,3}\/(?:CP|CMP|CMA|COP|MOP)\.\d{1,2}` },
  // The same in Arabic: 1/م أ-21.
  { pattern: String.raw`\d{1,3}\/م ?أ ?-\d{1,2}` },
  // Basel BC-15/6 and BC-III/1, Stockholm SC-9/4, Rotterdam RC-10/2, Minamata MC-1/1, Nagoya NP-1/1, Cartagena CP-9/1.
  { pattern: String.raw`(?:[BSRM]C|NP|CP)-(?:\d{1,2}|[IVX]{1,6})\/\d{1,3}` },
  // Convention on International Trade in Endangered Species: Conf. 12.3 (Rev. CoP18), Decision 18.217.
  {
    pattern: String.raw`Conf\. ?\d{1,2}\.\d{1,2}(?: ?\(Rev\. ?CoP\d{1,2}\))?`,
    id: (number) => `cites-cop/res/Conf.${digits(number)[0] ?? ""}.${digits(number)[1] ?? ""}`,
  },
  {
    pattern: String.raw`(?:CITES|CMS) (?:[Dd]ecision|[Rr]esolution)s? \d{1,2}\.\d{1,3}`,
    id: (number) =>
      `${number.startsWith("CMS") ? "cms" : "cites"}-cop/${/ecision/u.test(number) ? "dec" : "res"}/${digits(number).join(".")}`,
  },
  // Convention on Wetlands: X.1, XIII.7.
  {
    pattern: String.raw`[IVX]{1,6}\.\d{1,2}`,
    prefix: "ramsar-cop/res/",
    worded: true,
    asks: /Ramsar|[Ww]etlands|zones humides|[Hh]umedales|водно-болотн/u,
    anywhere: true,
  },
  // European Parliament: texts adopted, reports, motions, procedures.
  { pattern: String.raw`P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}`, prefix: "ep/" },
  {
    pattern: String.raw`(?:A|B|RC-B)\d{1,2}[-‑]\d{4}\/\d{4}`,
    id: (number) => `ep/${number.replace("‑", "-")}`,
  },
  { pattern: String.raw`\d{4}\/\d{4}\((?:INI|RSP|COD|INL|CNS|NLE|REG|IMM|DEC|BUD)\)`, prefix: "ep/" },
  // Documents of the European Commission and the High Representative: COM(2025)0123, JOIN(2020) 17 final.
  {
    pattern: String.raw`(?:[CK]OM|JOIN|SWD|SE[CK]) ?\((?:19|20)\d\d\) ?\d{1,4}(?: final)?`,
    id: unionDocument,
  },
  // Congress and Councils of the Universal Postal Union: C 9/2021.
  {
    pattern: String.raw`C ?\d{1,3}\/(?:19|20)\d\d`,
    id: (number) => `upu-congress/res/${number.replace(" ", "")}`,
    worded: true,
    asks: /[Pp]ost(?:al|e|verein)|UPU|почтов|بريد|邮/u,
  },
  // International Maritime Organization: A.1078(28), MSC.202(81), MEPC.201(62), LEG.5(99), FAL.13(42).
  { pattern: String.raw`(?:A|MSC|MEPC|LEG|FAL|TC)\.\d{1,4} ?\(\d{1,3}\)`, prefix: "imo/" },
  // International Civil Aviation Organization: A40-18.
  { pattern: String.raw`A[1-9]\d?-\d{1,2}`, prefix: "icao-assembly/res/", worded: true },
  // Plenipotentiary Conference and other conferences of the International Telecommunication Union: 70 (Rev. Bucharest, 2022).
  {
    pattern: String.raw`\d{1,3} ?\((?:R[EÉeé][Vv]\. ?)?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, (?:19|20)\d\d\)`,
    id: telecommunication,
    worded: true,
    asks: /ITU|UIT|MСЭ|МСЭ|elecommunication|télécommunications|elecomunicaciones|lenipoten/u,
    anywhere: true,
  },
  // World conferences of the Union by their acronyms: 646 (Rev. WRC-15), 2 (WTSA-20).
  {
    pattern: String.raw`\d{1,4} ?\((?:R[EÉeé][Vv]\. ?)?(?:WRC|WARC|WTSA|WTDC|RRC)-(?:19|20)?\d\d\)`,
    id: (number) =>
      `itu-${/W\p{L}+/u.exec(number)?.[0].toLowerCase().replace("warc", "wrc") ?? "rrc"}/res/${digits(number)[0] ?? ""}`,
    worded: true,
  },
  // World Meteorological Congress and its Executive Council: 40 (Cg-XII), 1 (Cg-18), 4 (EC-70).
  {
    pattern: String.raw`\d{1,3} ?\((?:Cg|EC)-[\dIVXLExt]{1,8}(?:\(\d{4}\))?\)`,
    prefix: "wmo/res/",
    worded: true,
  },
  // UNESCO: 36 C/Resolution 31, 202 EX/Decision 5.
  {
    pattern: String.raw`\d{2,3} ?C\/(?:Resolution|Résolution|Resolución|Res\.?) ?\d{1,3}`,
    id: (number) => `unesco-general-conference/res/${digits(number).join("/")}`,
  },
  {
    pattern: String.raw`\d{2,3} ?EX\/(?:Decision|Décision|Decisión|Dec\.?) ?\d{1,3}`,
    id: (number) => `unesco-executive-board/dec/${digits(number).join("/")}`,
  },
  // The same by session and number alone, and its documents: resolution 40 C/13, decision 207 EX/5.I.A, 41 C/23.
  {
    pattern: String.raw`(?<=(?:[Rr][eé]soluti?c?i[oó]n|[Рр]езолюци[яиюей]|قرار)s?\s)\d{2,3} ?C\/\d{1,3}(?![\p{L}\d])`,
    id: (number) => `unesco-general-conference/res/${digits(number).join("/")}`,
    asks: education,
  },
  {
    pattern: String.raw`(?<=(?:[Dd][eé]cisi[oó]n|[Рр]ешени[еяю]|قرار|مقرر)s?\s)\d{3} ?EX\/(?:Dec\. ?)?\d{1,3}(?:\.[IVX]{1,4}){0,2}(?:\.[A-Z])?`,
    id: (number) => `unesco-executive-board/dec/${number.replaceAll(/[^\d]+EX\/(?:Dec\. ?)?/gu, "/")}`,
  },
  {
    pattern: String.raw`\d{2,3} ?C\/\d{1,3}(?: (?:Rev|Add|Corr)\.\d?)?|\d{3} ?EX\/\d{1,3}(?: (?:Rev|Add|Corr)\.\d?)?`,
    id: (number) => `unesco/${number.replace(/(?<=\d) (?=[CE])/u, "").replace(" ", "/")}`,
    asks: /UNESCO|ЮНЕСКО|教科文|يونسكو|[Dd]ocument|文件|окумент|Conférence générale|General Conference|Conferencia General/u,
  },
  // World Heritage Committee: 37 COM 7B.103, 41 COM 16, 10 EXT.COM 4.
  {
    pattern: String.raw`\d{1,2} ?(?:EXT\. ?)?COM ?\d{1,2}(?: ?[A-Z](?=\.\d)|[A-Z])?(?:\.\d{1,3}){0,2}`,
    id: (number) =>
      `world-heritage-committee/dec/${number.replaceAll(/\s/gu, "").replace(/\.?(?:EXT\.)?COM/u, (between) => (between.includes("EXT") ? "EXT/" : "/"))}`,
  },
  // Committee and General Assembly of the Convention on the Intangible Cultural Heritage: 9.COM 10, 12.COM 11.b.1, 5.GA 7.
  {
    pattern: String.raw`\d{1,2}\.(?:COM|GA) \d{1,2}(?:\.[a-z](?![a-z])|\.\d{1,2}){0,3}`,
    id: (number) =>
      `${number.includes("GA") ? "ich-assembly/res" : "ich-committee/dec"}/${number.replace(" ", "/")}`,
    worded: true,
  },
  // Organisation for the Prohibition of Chemical Weapons: C-SS-4/DEC.3, EC-M-33/DEC.1, C-24/DEC.4.
  { pattern: String.raw`E?C(?:-[A-Z]{1,2})?-\d{1,3}\/DEC\.\d{1,3}`, prefix: "opcw/" },
  // United Nations Industrial Development Organization: GC.18/Res.9.
  { pattern: String.raw`GC\.\d{1,2}\/(?:Res|RES|Dec|DEC)\.\d{1,3}`, prefix: "unido/" },
  // African Union and Organization of African Unity: Assembly/AU/Dec.729(XXXII), EX.CL/Dec.263 (VIII), CM/Res.1153 (XLVIII).
  {
    pattern: String.raw`(?:(?:Ext\/)?(?:Assembly\/AU\/ ?(?:Dec|Decl|Res)|EX\.CL\/(?:Dec|Decl))|CM\/(?:Dec|Res)|AHG\/(?:Dec|Res|Decl))\. ?\d{1,4} ?\([IVXLC]{1,8}\)(?: Rev\.\d)?`,
    prefix: "au/",
  },
  // Its Peace and Security Council: PSC/PR/COMM.(CCCXXIII), PSC/PR/COMM.1045 (2021).
  {
    pattern: String.raw`PSC\/(?:PR|AHG|MIN|HSG)\/(?:COMM|Comm|BR|PS)\. ?\d{0,4}\/? ?\((?:[IVXLCDM]{1,12}|(?:19|20)\d\d)\)`,
    prefix: "au/",
  },
  // Documents before its organs: EX.CL/199 (VII), Assembly/AU/5(XV), PSC/PR/2(CDLXV).
  {
    pattern: String.raw`(?:(?:Ext\/)?(?:EX\.CL|Assembly\/AU)|PSC\/(?:PR|AHG|MIN|HSG))\/\d{1,4} ?\([IVXLCDM]{1,12}\)`,
    prefix: "au/",
  },
  // Economic Community of West African States: A/SP.1/12/01 and A/P2/8/94 (protocols), A/SA.1/01/07 (acts), A/DEC.11/8/94, C/REG.1/11/09.
  {
    pattern: String.raw`[AC]\/(?:SP|SA|P|DEC|RES|REG|DIR|REC)\.? ?\d{1,2}\/\d{1,2}\/\d{2}`,
    id: (number) => `ecowas/${number.replaceAll(/\s/gu, "").replace(/(?<=[A-Z])(?=\d)/u, ".")}`,
  },
  // African Commission on Human and Peoples' Rights: ACHPR/Res.275(LV)2014, ACHPR/Res.77 (XXXVII) 05, ACHPR/Res. 473 (EXT.OS/ XXXI) 2021.
  {
    pattern: String.raw`ACHPR\/Res\.? ?\d{1,3} ?\((?:EXT\. ?OS\/ ?)?[IVXLC]{1,8}\)(?: ?(?:19|20)?\d\d)?`,
    id: (number) =>
      number
        .replace(/(?<=\) ?)\d{2,4}$/u, "")
        .replaceAll(/\s/gu, "")
        .replace(/Res\.?/u, "RES."),
  },
  // Committee of Ministers of the Council of Europe: CM/Rec(2020)2, CM/ResCMN(2011)5, decisions CM/Del/Dec(2004)870/3.1b, notes CM/Notes/873/10.2.
  {
    pattern: String.raw`CM\/(?:Rec|Res[A-Z]{0,4}|Del|AS)\(\d{4}\)\d{1,4}|CM\((?:19|20)\d\d\)\d{1,4}(?: (?:rev|final|add)\d?)?|CM\/(?:Del\/Dec\((?:19|20)\d\d\)|Notes\/)\d{2,4}(?:\/\d{1,2}(?:\.\d{1,2})?[a-z]?)?`,
    prefix: "coe/",
  },
  // Its earlier recommendations and resolutions: Rec(2004)20, R (87) 15, ResDH(2004)1.
  {
    pattern: String.raw`(?:No\.? ?)?(?:Rec|R|Res|ResDH) ?\((?:(?:19|20)\d\d|[6-9]\d)\) ?\d{1,3}`,
    id: (number) => `coe/CM/${number.replaceAll(/\s|No\./gu, "").replace(/^R(?=\()/u, "Rec")}`,
    worded: true,
  },
  // Opinions and documents of its Parliamentary Assembly: Opinion 300 (2022), Doc. 15689.
  {
    pattern: String.raw`(?:Opinion|[Aa]vis|Stellungnahme|[Dd]ictamen|[Зз]аключени[еяю])(?: (?:No\.|n[o°º]\.?|Nr\.|№))? ?\d{1,3} ?\((?:19|20)\d\d\)`,
    id: (number) => `pace/opinion/${digits(number)[0] ?? ""}`,
    asks: europe,
    anywhere: inAssembly,
  },
  // Its orders, which are called directives in French, until 2000: Order No. 484 (1993).
  {
    pattern: String.raw`(?:Order|Directive) (?:No\.|n[o°º]\.?) ?\d{1,3} ?\(19\d\d\)`,
    id: (number) => `pace/order/${digits(number)[0] ?? ""}`,
    asks: europe,
  },
  {
    pattern: String.raw`(?:Doc|Dok|Док)\. ?\d{4,5}(?! ?\/)`,
    id: (number) => `pace/doc/${digits(number)[0] ?? ""}`,
    asks: europe,
    anywhere: inAssembly,
  },
  // Organization of American States: AG/RES. 2908 (XLVII-O/17), CP/RES. 1168 (2277/21), RC.23/RES.1/01 of a meeting of consultation.
  {
    pattern: String.raw`(?:AG|CP|CIDI|CEPCIDI|CIM|CJI)\/(?:RES|DEC)\. ?\d{1,4} ?\((?:[IVXLC]{1,8}(?: ?-[OE0]\/\d\d|\/\d\d)?|\d{1,4}\/\d\d)\)|RC\.\d{1,2}\/(?:RES|DEC)\. ?\d{1,3}\/\d\d`,
    prefix: "oas/",
  },
  // Its documents: AG/doc.4221/03, CP/doc.4265/04 add. 3 corr. 1, CP/CAJP-2075/03.
  {
    pattern: String.raw`(?:AG|CP|CIDI|CEPCIDI)\/(?:CP\/)?(?:[Dd]oc|INF)\. ?\d{1,4}\/\d\d(?: (?:[Rr]ev|[Aa]dd|[Cc]orr)\. ?\d{1,2}){0,3}|CP\/[A-Z]{2,4}-\d{1,4}\/\d\d`,
    id: (number) => `oas/${number.replaceAll(/ (?=[RrAaCc])/gu, "/").replaceAll(" ", "")}`,
  },
  // Organization for Security and Co-operation in Europe: Ministerial Council Decision No. 3/11 is MC.DEC/3/11.
  {
    pattern: String.raw`(?:OSCE )?(?:Ministerial|Permanent) Council [Dd]ecision (?:No\. ?)?\d{1,4}(?:\/\d\d)?`,
    id: (number) => `${number.includes("Min") ? "MC" : "PC"}.DEC/${digits(number).join("/")}`,
  },
  // The same by its symbol: MC.DEC/4/03, PC.DEC/621, FSC.DEC/7/04.
  { pattern: String.raw`(?:MC|PC|FSC)\.(?:DEC|DOC|JOUR)\/\d{1,4}(?:\/\d\d)?` },
  // Organization of Islamic Cooperation: 10/44-POL, 3/37-E (IS).
  {
    pattern: String.raw`(?:No\.? ?)?\d{1,3}\/\d{1,2}-(?:POL|EC|E|PIL|P|CS|C|S&T|ST|DW|LEG|ORG|AF|INF|IS|MM|ICHAD)(?: ?\(IS\))?`,
    id: (number) => `oic/res/${number.replaceAll(/\s|No\./gu, "")}`,
    worded: true,
  },
  ...parliamentForms,
  redCrossResolution,
  // Statements of the President of the Human Rights Council: PRST OM/9/1, PRST 29/1.
  {
    pattern: String.raw`(?:PRST[ \/]?)?O[MS]\/\d{1,2}\/\d{1,2}|PRST ?\d{1,2}\/\d{1,2}`,
    id: (number) => `A/HRC/PRST/${number.replace(/^PRST[ /]?/u, "")}`,
  },
];

/** Words of which one stands in each number but those of `organSigns`: a text without them is not looked through. */
export const organWord = new RegExp(
  [
    "WHA|SSA?\\d|EB\\d|COM|APPF|BSPC|[CG]MC|Opini[oó]n|Order|Directive|[Aa]vis|Stellungnahme|[Dd]ictamen|аключени[еяю]",
    "^(?:CL|CONF|Do[ck]|Док|CP|CMP|CMA|COP|MOP|TA|INI|RSP|COD|INL|CNS|NLE|REG|IMM|DEC|BUD|MSC|MEPC|LEG|FAL|TC)$",
    "^(?:AU|CM|AHG|AG|CIDI|CIM|CJI|RC|DOC|JOUR|[BSM]C|NP|Conf|CITES|CMS|PSC|ACHPR|Ministerial|Permanent|JOIN|SWD|SEC)$",
    "^(?:R[eé]v|R[EÉ]V|Cg|EC|WRC|WARC|WTSA|WTDC|RRC|Drs|Rec|Baltic|PM|Res|Senate|House|Concurrent|Joint|Law|Pub|Red)$",
    "^(?:\\d*(?:C|EX|GA|GC)|C\\d{1,3}|[AB]\\d{1,2}|(?:CD|CSP|CE)\\d{1,3}|(?:S?P|SA|DEC|REG|DIR|REC)\\d*|T|PRST|O[MS])$",
    "rucksachen?$|^[جم]",
  ].join("|"),
  "u",
);

/** What tells the numbers whose words are common ones: "A.749(18)", "(2010)5", "(Rev. Busan, 2014)". */
export const organSigns =
  /\bA\.\d|[AC]\/RES\.? ?\d|\d-[A-Z]|\((?:(?:19|20)\d\d|[6-9]\d)\) ?\d|[IVX]\.\d|\(\p{Lu}\p{Ll}+, [12]|(?:DECLARATION|Declaration) (?:No\. ?)?[345]\d|RES\. ?\d/u;

/** `eu/COM(2025)123` for "COM(2025)0123" and "COM(2025) 123 final". */
function unionDocument(number: string): string {
  const [year = "", own = ""] = digits(number);
  // In German "KOM" and "SEK" until 2012.
  const letters = (/^[A-Z]+/u.exec(number)?.[0] ?? "").replace("K", "C");
  return `eu/${letters}(${year})${String(Number(own))}`;
}

/** WHA54.21 for ج ص ع54-21, EB148.R6 for م ت148ق6, with decisions in brackets. */
function arabicHealth(number: string): string {
  const [session = "", own = ""] = digits(number);
  const isBoard = number.startsWith("م");
  if (number.includes("(")) return `${isBoard ? "EB" : "WHA"}${session}(${own})`;
  return isBoard ? `EB${session}.R${own}` : `WHA${session}.${own}`;
}

function digits(number: string): readonly string[] {
  return number.match(/\d+/gu) ?? [];
}

// By city and year: the other conferences of the Union number on their own.
const plenipotentiary =
  /Kyoto|Kioto|Minneapolis|Mineápolis|Marra[kq]|Antal[iy]a|Guadalajara|Bus[aá]n|D(?:ou)?ba[iï].*2018|Buc(?:h)?arest/iu;

/** `itu-plenipotentiary/res/70`, which keeps its number when it is revised. */
function telecommunication(number: string): string {
  const [own = ""] = digits(number);
  return plenipotentiary.test(number)
    ? `itu-plenipotentiary/res/${own}`
    : `itu/res/${number.replaceAll(/\s|R[eé]v\./giu, "")}`;
}
