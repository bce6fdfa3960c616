import type { OrganForm } from "./organ-form.ts";

/** Numbers of parliaments and their assemblies, and what these cite of courts and laws. Source: the texts of the bodies named. */
export const parliamentForms: readonly OrganForm[] = [
  // General Assembly of the ASEAN Inter-Parliamentary Assembly: Res. 44GA/2023/Soc/03, 39GA/2018/WAIPA/02.
  {
    pattern: String.raw`(?:Res\. ?)?\d{1,2} ?GA\/20\d\d\/[A-Z][A-Za-z]{1,6}\/\d{1,2}`,
    id: (number) => `aipa/res/${number.replace(/^Res\. ?/u, "").replace(" ", "")}`,
  },
  // Asia-Pacific Parliamentary Forum: APPF26/RES/12.
  {
    pattern: String.raw`APPF ?\d{1,2}\/(?:RES|Res)[\/.]\d{1,2}`,
    id: (number) => `appf/res/${digits(number).map(Number).join("/")}`,
  },
  // Baltic Sea Parliamentary Conference: 26th BSPC Resolution, Resolution of the 30th BSPC.
  {
    pattern: String.raw`\d{1,2}(?:st|nd|rd|th) (?:BSPC|Baltic Sea Parliamentary Conference) [Rr]esolution|(?<=[Rr]esolutions? of the )\d{1,2}(?:st|nd|rd|th) (?:BSPC|Baltic Sea Parliamentary Conference)`,
    id: (number) => `bspc/res/${digits(number)[0] ?? ""}`,
  },
  // Councils and Parliament of MERCOSUR: Decisión CMC N° 28/02, MERCOSUR/CMC/DEC. N° 64/10, MERCOSUR/PM/REC. 12/2019.
  {
    pattern: String.raw`(?:MERCOSUR\/)?(?:CMC|GMC)(?:\/(?:DEC|RES|REC)\.?)? ?N[°ºo]\.? ?\d{1,3}\/\d{2,4}`,
    id: (number) => `mercosur/dec/${number.includes("CMC") ? "CMC" : "GMC"}/${digits(number).join("/")}`,
  },
  {
    pattern: String.raw`MERCOSUR\/PM\/(?:S[OEP]\/)?(?:REC|DECL?|DISP)\.? ?\d{1,3}\/20\d\d`,
    id: (number) =>
      `parlasur/${(/(?:REC|DECL?|DISP)/u.exec(number)?.[0] ?? "").toLowerCase()}/${digits(number).join("/")}`,
  },
  // Declarations of NATO's Parliamentary Assembly: Declaration 373.
  {
    pattern: String.raw`(?:DECLARATION|Declaration) (?:No\. ?)?[3-5]\d\d(?! ?[(\/])`,
    id: (number) => `nato-pa/declaration/${digits(number)[0] ?? ""}`,
    asks: /NATO P|North Atlantic Alliance/u,
    anywhere: true,
  },
  // Nordic Council: Rec. 9/2019.
  {
    pattern: String.raw`Rec\. ?\d{1,2}\/20\d\d`,
    id: (number) => `nordic-council/rec/${digits(number).join("/")}`,
    asks: /Nordic Council/u,
    anywhere: true,
  },
  // Papers of the German Bundestag: Bundestagsdrucksache 17/4863, Drucksache 19/5530.
  {
    pattern: String.raw`(?:(?:Bundestags-?d|BT-D|D)rucksachen?|BT-Drs\.|Drs\.) \d{1,2}\/\d{1,5}`,
    id: (number) => `bundestag/${digits(number).join("/")}`,
    asks: /Bundestag|BT-Dr/u,
    anywhere: true,
  },
  // Working Group on Arbitrary Detention: Opinion No. 63/2021.
  {
    pattern: String.raw`(?:Opinion|Avis|avis|Opinión) (?:No\.|n[o°º]\.?) ?\d{1,3}\/20\d\d`,
    id: (number) => `A/HRC/WGAD/${digits(number).toReversed().join("/")}`,
    asks: /Arbitrary Detention|[Dd]étention arbitraire|[Dd]etención [Aa]rbitraria/u,
    anywhere: true,
  },
  // Congress of the United States: S. Res. 623 (116th Congress), Senate Resolution 151, 111th Congress, H. Con. Res. 75; its laws.
  {
    pattern: String.raw`(?:[SH]\. ?(?:(?:CON|Con|J)\. ?)?R(?:ES|es)\.|(?:Senate|House) (?:(?:Concurrent|Joint) )?Resolution) ?\d{1,4}(?:,? \(?\d{2,3}(?:st|nd|rd|th) Congress\)?)?`,
    id: congressional,
  },
  {
    pattern: String.raw`(?:Public Law|Pub\. ?L\.)(?: No\.)? ?\d{2,3}[-–‑]\d{1,4}`,
    id: (number) => `us-congress/PL/${digits(number).join("-")}`,
  },
  {
    pattern: String.raw`\d{1,2} U\.S\.C\. ?(?:§ ?)?\d{1,5}[a-z]{0,2}`,
    id: (number) => `us-congress/USC/${digits(number)[0] ?? ""}/${/[\da-z]+$/u.exec(number)?.[0] ?? ""}`,
  },
  // Court of Justice of the European Union: Case C-311/18, affaire C‑434/15, Joined Cases C-293/12 and C-594/12.
  {
    pattern: String.raw`(?:(?:[Cc]ases?|[Aa]ffaires?|[Aa]suntos?|[Rr]echtssachen?) )?[CT][-‑]\d{1,4}\/\d\d(?: P)?`,
    id: (number) =>
      `cjeu/${number
        .replace(/^\p{L}+ (?=[CT][-‑])/u, "")
        .replace("‑", "-")
        .replace(" ", "")}`,
    asks: /[Cc]ases? |[Aa]ffaires? |[Aa]suntos? |[Rr]echtssache|[Jj]udge?ment|[Aa]rrêt|[Ss]entencia|Urteil/u,
  },
];

/** `us-congress/res/116/S.623` for "Senate Resolution 623, 116th Congress"; without a Congress of that whose measure cites it. */
function congressional(number: string, citing = ""): string {
  const [own = "", congress = /^us-congress\/res\/(\d+)\//u.exec(citing)?.[1]] = digits(number);
  const kind = /Con(?:\.|curr)|CON/u.test(number) ? "CON." : /J/u.test(number) ? "J." : "";
  const house = number.startsWith("S") ? "S" : "H";
  return `us-congress/res/${congress === undefined ? "" : `${congress}/`}${house}.${kind}${own}`;
}

function digits(number: string): readonly string[] {
  return number.match(/\d+/gu) ?? [];
}
