/** A written symbol of an organ outside the series of the United Nations. */
interface OrganSymbol {
  readonly form: RegExp;
  readonly id: (groups: Readonly<Record<string, string>>) => string;
  /** Registry id of the organ. */
  readonly body: string;
}

// As `extract/organ-form.ts` reads them where they are cited.
const organSymbols: readonly OrganSymbol[] = [
  { form: /^(?<all>P\d{1,2}_TA\(\d{4}\)\d{4})$/u, id: ({ all }) => `ep/${all}`, body: "ep" },
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
  {
    form: /^CBD\/COP\/DEC\/(?<number>[\dIVX]{1,6}\/\d{1,3})$/u,
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
  ...maritime("A", "imo-assembly"),
  ...maritime("MSC", "imo-msc"),
  ...maritime("MEPC", "imo-mepc"),
  {
    form: /^(?:Resolution|Résolution|Resolución|Резолюция) (?<all>A[1-9]\d?-\d{1,2})(?:[:.].*)?$/u,
    id: ({ all }) => `icao-assembly/res/${all}`,
    body: "icao-assembly",
  },
  {
    form: /^(?:Resolution|Résolution|Resolución) (?<all>[XVIL]{1,6}\.\d{1,2})$/iu,
    id: ({ all }) => `ramsar-cop/res/${all}`,
    body: "ramsar-cop",
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
  {
    form: /^(?<organ>Assembly\/AU|EX\.CL)\/(?<word>Dec|Decl|Res)\. ?(?<number>\d{1,4}) ?(?<session>\([IVXLC]{1,8}\))$/u,
    id: ({ organ, word, number, session }) =>
      `au/${organ}/${word === "Decl" ? word : word!.toUpperCase()}.${number}${session}`,
    body: "au-assembly",
  },
  {
    form: /^AG\/(?<word>RES|DEC)\. ?(?<number>\d{1,4}) ?(?<session>\([IVXLC]{1,8}(?:-[OE]\/\d\d|\/\d\d)?\))$/u,
    id: ({ word, number, session }) => `oas/AG/${word}.${number}${session}`,
    body: "oas-general-assembly",
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

/** No symbol is without a digit, and none ends with a comma or semicolon: most lines are told by it to be none. */
function mayBeSymbol(line: string): boolean {
  if (line.length > 100) return false;
  const last = line.charCodeAt(line.length - 1);
  if (last === 0x2c || last === 0x3b) return false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)) return true;
  }
  return false;
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
