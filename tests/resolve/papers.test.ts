import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Letters and reports pointed back to: sentences of the texts named and, where none is, made for the case.
const rows: readonly CitedRow[] = [
  // S/RES/427 (1978): a scan sets the mark of the note on both sides of the bracket
  [
    "fr",
    "unsc",
    ["lettre, en date du 1er mai 1978 (S/1267525)[^25]; rapport (S/12710-28)[^28]; rapport (S/12710)[^27]"],
    ["S/12675 → S/12675", "S/12710 → S/12710", "S/12710 → S/12710"],
  ],
  // S/RES/1706 (2006), S/RES/2112 (2013): by the date; what has its own symbol behind it is no mention besides
  [
    "en",
    "unsc",
    [
      "Welcoming the final report of the Secretary-General of 28 July 2006 (S/2006/591),",
      "within the limits of the troop levels recommended in paragraph 87 of his report dated 28 July 2006;",
      "those elements outlined in the Secretary-General’s report of 28 July 2006, and the report of 3 May 2006;",
    ],
    [
      "Secretary-General → unsg",
      "S/2006/591 → S/2006/591",
      "report dated 28 July 2006 → S/2006/591 (paragraph 87)",
      "Secretary-General → unsg",
      "report of 28 July 2006 → S/2006/591",
    ],
  ],
  // S/RES/425 (1978), S/RES/1473 (2003): letters by sender and by date, in a list of symbols too
  [
    "en",
    "unsc",
    [
      "the agenda: “Letters dated 17 March 1978 (S/12606) and 28 March 2003 (S/2003/379) from the Permanent Representative of Lebanon”;",
      "in line with the letter of 28 March 2003 from the Under-Secretary-General; the letter and the spirit of the letter of 5 May 2003;",
    ],
    ["S/12606 → S/12606", "S/2003/379 → S/2003/379", "letter of 28 March 2003 → S/2003/379"],
  ],
  // S/RES/1480 (2003): "that report"
  [
    "en",
    "unsc",
    [
      "Having considered the special report of the Secretary-General (S/2003/243) and his report (S/2003/449),",
      "Taking note of the military strategy outlined in paragraphs 38 to 51 of that report, and requests that report to be issued;",
    ],
    [
      "Secretary-General → unsg",
      "S/2003/243 → S/2003/243",
      "S/2003/449 → S/2003/449",
      "report → S/2003/449 (paragraphs 38 to 51)",
    ],
  ],
  // S/RES/425 to 429 (1978)
  [
    "fr",
    "unsc",
    [
      "“Lettre, en date du 17 mars 1978, adressée au Président par le représentant permanent du Liban (S/12606)” et lettre en date du 1er mai 1978 (S/12675);",
      "Prenant acte des lettres du représentant permanent du Liban et de la lettre du 1er mai 1978; le rapport du Secrétaire général sur la Force des Nations Unies chargée d’observer le dégagement (S/12710);",
      "Ayant examiné le rapport du Secrétaire général sur la Force des Nations Unies chargée d’observer le dégagement et ledit rapport,",
    ],
    [
      "S/12606 → S/12606",
      "S/12675 → S/12675",
      "lettres du représentant permanent du Liban → S/12606",
      "lettre du 1er mai 1978 → S/12675",
      "Secrétaire général → unsg",
      "Force des Nations Unies chargée d’observer le dégagement → undof",
      "S/12710 → S/12710",
      "rapport du Secrétaire général → S/12710",
      "Secrétaire général → unsg",
      "Force des Nations Unies chargée d’observer le dégagement → undof",
      "rapport → S/12710",
    ],
  ],
  // A paper whose symbol the footnote gives: S/RES/47 (1948)
  [
    "fr",
    "unsc",
    [
      "exposée dans la lettre du 1er janvier 1948, adressée par le représentant de l’Inde[^4],",
      "[^4]: Document S/1100, annexe 28.",
    ],
    ["lettre du 1er janvier 1948 → S/1100", "S/1100 → S/1100 (annexe 28)"],
  ],
  [
    "es",
    "unsc",
    [
      "Tomando nota de la carta de fecha 5 de mayo de 2000 del representante de Eritrea (S/2000/394),",
      "Recordando la carta de 5 de mayo de 2000 y el informe mencionado, dicha carta;",
    ],
    ["S/2000/394 → S/2000/394", "carta de 5 de mayo de 2000 → S/2000/394", "carta → S/2000/394"],
  ],
  [
    "ru",
    "unsc",
    [
      "приветствуя доклад Генерального секретаря от 28 июля 2006 года (S/2006/591),",
      "предложенные в докладе от 28 июля 2006 года меры,",
    ],
    ["Генерального секретаря → unsg", "S/2006/591 → S/2006/591", "докладе от 28 июля 2006 года → S/2006/591"],
  ],
  [
    "zh",
    "unsc",
    ["欢迎秘书长2006年7月28日的报告(S/2006/591)，", "注意到2006年7月28日的报告所述，"],
    ["秘书长 → unsg", "S/2006/591 → S/2006/591", "2006年7月28日的报告 → S/2006/591"],
  ],
  [
    "de",
    "unsc",
    [
      "nach Behandlung des Berichts des Generalsekretärs vom 28. Juli 2006 (S/2006/591),",
      "die im Bericht vom 28. Juli 2006 genannten Maßnahmen,",
    ],
    ["Generalsekretärs → unsg", "S/2006/591 → S/2006/591", "Bericht vom 28. Juli 2006 → S/2006/591"],
  ],
  // S/RES/1621 (2005), S/RES/897 (1994), S/RES/1307 (2000): the only report of the text, not one to come nor one with a date of its own
  [
    "en",
    "unsc",
    [
      "Taking note of the special report of the Secretary-General on elections, dated 26 May 2005 (S/2005/320), and of the recommendations in the report,",
      "the recommendations described in paragraphs 50 to 57 of the special report of the Secretary-General, and the assessment mentioned in paragraph 47 of his special report;",
      "Requests him to include in his report an assessment, in accordance with paragraphs 19 and 20 of the report of the Secretary-General of 13 December 1995;",
    ],
    [
      "Secretary-General → unsg",
      "S/2005/320 → S/2005/320",
      "report → S/2005/320",
      "special report of the Secretary-General → S/2005/320 (paragraphs 50 to 57)",
      "Secretary-General → unsg",
      "special report → S/2005/320 (paragraph 47)",
      "Secretary-General → unsg",
    ],
  ],
  // A/RES/76/246, A/RES/75/209: by a shorter name of its author; the only one of the Secretary-General
  [
    "en",
    "unga",
    [
      "Having considered the report of the Secretary-General[^1] and the related report of the Advisory Committee on Administrative and Budgetary Questions,[^2]",
      "[^1]: A/75/308.",
      "[^2]: A/75/7.",
      "1. Takes note of the report of the Secretary-General;",
      "2. Notes paragraph 34 of the report of the Advisory Committee, and the report of the Advisory Committee on peacekeeping;",
    ],
    [
      "report of the Secretary-General → A/75/308",
      "Secretary-General → unsg",
      "report of the Advisory Committee on Administrative and Budgetary Questions → A/75/7",
      "Advisory Committee on Administrative and Budgetary Questions → acabq",
      "A/75/308 → A/75/308",
      "A/75/7 → A/75/7",
      "report of the Secretary-General → A/75/308",
      "Secretary-General → unsg",
      "report of the Advisory Committee → A/75/7 (paragraph 34)",
      "Advisory Committee → acabq",
      "Advisory Committee → acabq",
    ],
  ],
  // S/RES/1639 (2005), S/RES/1392 (2002): several letters of one day; an addendum is none of its own
  [
    "en",
    "unsc",
    [
      "Recalling the letters sent to the Security Council on 19 November 2004 (S/2004/916; S/2004/915) and the report of 17 January 2002 (S/2002/80 and Add.1),",
      "as communicated in their letters of 19 November 2004, and in the letter of 19 November 2004; the report of 17 January 2002;",
    ],
    [
      "Security Council → unsc",
      "S/2004/916 → S/2004/916",
      "S/2004/915 → S/2004/915",
      "S/2002/80 → S/2002/80",
      "Add.1 → S/2002/80/Add.1",
      "letters of 19 November 2004 → S/2004/916+S/2004/915",
      "report of 17 January 2002 → S/2002/80",
    ],
  ],
];

test.each(rows)("in %s of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
