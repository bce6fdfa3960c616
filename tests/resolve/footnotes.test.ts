import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of A/RES/67/193 and of the 151st IPU Assembly; the fourth and fifth are made for the case, the last after A/RES/74/242.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    [
      "Welcoming the efforts to comply with the Single Convention on Narcotic Drugs of 1954 as amended by the 1972 Protocol,[^10] the Convention on Psychotropic Substances of 1971[^11] and the United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988,[^12]",
      "[^10]: United Nations, Treaty Series, vol. 976, No. 14152.",
      "[^11]: Ibid., vol. 1019, No. 14956.",
      "[^12]: Ibid., vol. 1582, No. 27627.",
    ],
    [
      "Single Convention on Narcotic Drugs of 1954 as amended by the 1972 Protocol → single-1961 !year-disagrees",
      "Convention on Psychotropic Substances of 1971 → psychotropic-1971",
      "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988 → trafficking-1988",
      "United Nations, Treaty Series, vol. 976, No. 14152 → single-1961",
      "Ibid., vol. 1019, No. 14956 → psychotropic-1971",
      "Ibid., vol. 1582, No. 27627 → trafficking-1988",
    ],
    {},
  ],
  [
    [
      "Reaffirming the Political Declaration adopted by the General Assembly at its twentieth special session,[^1] and the measures to enhance international cooperation to counter the world drug problem,[^17]",
      "[^1]: Resolution S-20/2, annex.",
      "[^17]: Resolutions S-20/4 A–E.",
      "Reaffirming the Political Declaration adopted by the General Assembly at its twentieth special session,",
    ],
    [
      "Political Declaration → drug-poldecl-1998",
      "General Assembly → unga",
      "measures to enhance international cooperation to counter the world drug problem → drug-measures-1998",
      "Resolution S-20/2 → A/RES/S-20/2 (annex)",
      "Resolutions S-20/4 A–E → A/RES/S-20/4A+A/RES/S-20/4B+A/RES/S-20/4C+A/RES/S-20/4D+A/RES/S-20/4E",
      "Political Declaration → drug-poldecl-1998",
      "General Assembly → unga",
    ],
    { facts: { issuingBody: "unga" } },
  ],
  [
    ["47. Takes note of the report of the Secretary-General,[^25] and requests", "[^25]: A/67/157."],
    ["report of the Secretary-General → A/67/157", "Secretary-General → unsg", "A/67/157 → A/67/157"],
    {},
  ],
  [
    [
      "Recalling the Arms Trade Treaty[^1] and its outcome[^2]",
      "[^1]: United Nations, Treaty Series, vol. 3013, No. 52373.",
      "[^2]: Ibid., annex II.",
    ],
    [
      "Arms Trade Treaty → att",
      "outcome → att",
      "United Nations, Treaty Series, vol. 3013, No. 52373 → att",
      "Ibid. → att (annex II)",
    ],
    {},
  ],
  [
    [
      "Recalling the report of the Committee[^1] and the Convention on the Rights of the Child,[^2]",
      "[^1]: A/74/356 and A/74/192.",
      "[^2]: Ibid.",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "A/74/356 → A/74/356",
      "A/74/192 → A/74/192",
      "Ibid. → ? !ibid-two-works",
    ],
    {},
  ],
  [
    [
      "Alarmed by a recent UNODC report[^1] that reveals scams,",
      "[^1]: UNODC, Inflection Point: Global Implications of Scam Centres, Underground Banking and Illicit Online Marketplaces in Southeast Asia, April 2025.",
      "Acknowledging the reports of UNODC (2025) and others,",
    ],
    [
      "UNODC report → unodc-inflection-point-2025",
      "UNODC → unodc",
      "UNODC → unodc",
      "Inflection Point: Global Implications of Scam Centres, Underground Banking and Illicit Online Marketplaces in Southeast Asia → unodc-inflection-point-2025",
      "reports of UNODC (2025) → unodc-inflection-point-2025",
      "UNODC → unodc",
    ],
    {},
  ],
  [
    [
      "Recalling the Rio Declaration on Environment and Development,[^1] Agenda 21,[^2] and the statute of the Commission,[^3]",
      "[^1]: Report of the United Nations Conference on Environment and Development, Rio de Janeiro, 3–14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1, annex I.",
      "[^2]: Ibid., annex II.",
      "[^3]: Resolution 3357 (XXIX), annex.",
    ],
    [
      "Rio Declaration on Environment and Development → rio-declaration-1992",
      "Agenda 21 → agenda-21",
      "statute of the Commission → icsc-statute",
      "Report of the United Nations Conference on Environment and Development → name:report-of-the-united-nations-conference-on-environment-and-development",
      "United Nations Conference on Environment and Development → unced",
      "Ibid. → name:report-of-the-united-nations-conference-on-environment-and-development (annex II)",
      "Resolution 3357 (XXIX) → A/RES/3357(XXIX) (annex)",
    ],
    {},
  ],
];

test.each(rows)("footnotes: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
