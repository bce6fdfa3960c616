import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of A/RES/67/193 and of the 151st IPU Assembly; the fourth and fifth are made for the case, the last after A/RES/74/242.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  // After A/RES/79/150: protocols that share the number of their convention, each in a volume of its own.
  [
    [
      "Recalling the Convention on the Rights of the Child,[^1]",
      "[^1]: United Nations, Treaty Series, vols. 2171 and 2173, No. 27531.",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "United Nations, Treaty Series, vols. 2171 and 2173, No. 27531 → crc-opsc+crc-opac",
    ],
    {},
  ],
  // A bare form that nothing before explains, and the note at the end of its sentence; made for the case.
  [
    [
      "Under article 19 (3) of the Covenant, restrictions must be provided by law.[^1]",
      "[^1]: International Covenant on Civil and Political Rights, art. 19 (3).",
    ],
    [
      "Covenant → iccpr (article 19 (3))",
      "International Covenant on Civil and Political Rights → iccpr (art. 19 (3))",
    ],
    {},
  ],
  // A/RES/75/290 A gives the Millennium Declaration, which is 55/2, so; the note of an outcome document is not the Goals'.
  [
    [
      "Reaffirming the United Nations Millennium Declaration[^1] and the outcome document of its meeting on the Millennium Development Goals,[^2]",
      "[^1]: Resolution 55/1.",
      "[^2]: Resolution 65/1.",
    ],
    [
      "United Nations Millennium Declaration → millennium-declaration !note-disagrees",
      "Millennium Development Goals → mdgs",
      "Resolution 55/1 → A/RES/55/1",
      "Resolution 65/1 → A/RES/65/1",
    ],
    {},
  ],
  // A note with the registration of another treaty, behind the name and behind the clause of its adoption.
  [
    [
      "Recalling the Convention on the Rights of the Child[^1] and the International Covenant on Civil and Political Rights, adopted on 16 December 1966,[^2]",
      "[^1]: United Nations, Treaty Series, vol. 1577, No. 27513.",
      "[^2]: United Nations, Treaty Series, vol. 999, No. 14688.",
    ],
    [
      "Convention on the Rights of the Child → crc !note-disagrees",
      "International Covenant on Civil and Political Rights → iccpr !note-disagrees",
      "United Nations, Treaty Series, vol. 1577, No. 27513 → UNTS:27513",
      "United Nations, Treaty Series, vol. 999, No. 14688 → UNTS:14688",
    ],
    {},
  ],
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
      "Report of the United Nations Conference on Environment and Development → name:report-of-the-united-nations-conference-on-environment-and-development (resolution 1, annex I)",
      "United Nations Conference on Environment and Development → unced",
      "Ibid. → name:report-of-the-united-nations-conference-on-environment-and-development (annex II)",
      "Resolution 3357 (XXIX) → A/RES/3357(XXIX) (annex)",
    ],
    {},
  ],
  // A/RES/74/181, PP17: the note hangs on the whole title.
  [
    [
      "Taking note of the report of the Secretary-General entitled “The future of United Nations peace operations: implementation of the recommendations of the High-level Independent Panel on Peace Operations”,[^5]",
      "[^5]: A/70/357.",
    ],
    [
      "Secretary-General → unsg",
      "The future of United Nations peace operations: implementation of the recommendations of the High-level Independent Panel on Peace Operations → A/70/357",
      "High-level Independent Panel on Peace Operations → hippo",
      "A/70/357 → A/70/357",
    ],
    {},
  ],
  // A/DEC/76/506: an item of the agenda is no text, the draft is one.
  [
    [
      "The General Assembly decided to reopen consideration of agenda item 71 entitled “Rights of indigenous peoples”, to consider it directly in plenary meeting and to proceed expeditiously with the consideration of a draft decision.[^8]",
      "[^8]: A/76/L.51.",
    ],
    ["General Assembly → unga", "draft decision → A/76/L.51", "A/76/L.51 → A/76/L.51"],
    {},
  ],
  // A/RES/74/55, OP7 and A/RES/74/90, PP5: the note gives the report, not the resolution that asked for it.
  [
    [
      "7. Takes note of the report of the Secretary-General containing the replies of Member States, submitted pursuant to resolution 73/41;[^2]",
      "Having considered the report of the Secretary-General submitted in pursuance of resolution 73/100,[^3]",
      "Reaffirming resolution 73/100,[^4]",
      "[^2]: A/74/96.",
      "[^3]: A/74/192.",
      "[^4]: A/74/193.",
    ],
    [
      "report of the Secretary-General containing the replies of Member States → A/74/96",
      "Secretary-General → unsg",
      "resolution 73/41 → A/RES/73/41",
      "report of the Secretary-General → A/74/192",
      "Secretary-General → unsg",
      "resolution 73/100 → A/RES/73/100",
      "resolution 73/100 → A/RES/73/100",
      "A/74/96 → A/74/96",
      "A/74/192 → A/74/192",
      "A/74/193 → A/74/193",
    ],
    {},
  ],
  // A/RES/75/219, PP29, behind a first paragraph that is shortened: the mark belongs to the meeting.
  [
    [
      "Recalling the Convention on Biological Diversity,",
      "Noting the outcomes of the thirteenth meeting of the Conference of the Parties to the Convention,[^28]",
      "[^28]: See United Nations Environment Programme, document UNEP/CBD/COP/13/25.",
    ],
    [
      "Convention on Biological Diversity → cbd",
      "Convention → cbd",
      "United Nations Environment Programme → unep",
      "UNEP/CBD/COP/13/25 → UNEP/CBD/COP/13/25",
    ],
    {},
  ],
  // A/RES/74/165, OP13 and its title: the mark belongs to the report.
  [
    [
      "Reaffirming the Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities,",
      "13. Takes note of the report of the Secretary-General on the effective promotion of the Declaration[^11]",
      "[^11]: A/74/215.",
    ],
    [
      "Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities → minorities-1992",
      "report of the Secretary-General → A/74/215",
      "Secretary-General → unsg",
      "Declaration → minorities-1992",
      "A/74/215 → A/74/215",
    ],
    {},
  ],
  // A/RES/74/149, OP45, shortened: the mark belongs to a general comment.
  [
    [
      "Recalling the International Covenant on Economic, Social and Cultural Rights,",
      "45. Recalls the right to water (articles 11 and 12 of the Covenant),[^23] in which it noted",
      "[^23]: E/2003/22.",
    ],
    [
      "International Covenant on Economic, Social and Cultural Rights → icescr",
      "Covenant → icescr (articles 11 and 12)",
      "E/2003/22 → E/2003/22",
    ],
    {},
  ],
  // A/RES/74/102, PP4 and PP5, shortened: the mark belongs to another word.
  [
    [
      "Recalling the Declaration on the Granting of Independence to Colonial Countries and Peoples,",
      "Conscious of the importance of continuing the effective implementation of the Declaration, taking into account the plans of action for the Second[^4] and Third International Decades for the Eradication of Colonialism,",
      "[^4]: A/56/61, annex.",
    ],
    [
      "Declaration on the Granting of Independence to Colonial Countries and Peoples → colonial-independence-1960",
      "Declaration → colonial-independence-1960",
      "A/56/61 → A/56/61 (annex)",
    ],
    {},
  ],
  // A/RES/75/214, PP4: the note speaks where the words behind tell what it is.
  [
    [
      "Recalling the Sendai Declaration and the Sendai Framework for Disaster Risk Reduction 2015–2030,",
      "Recalling also the Declaration and review document adopted by the General Assembly at its twenty-second special session,[^14]",
      "[^14]: Resolution S-22/2, annex.",
    ],
    [
      "Sendai Declaration → sendai-declaration",
      "Sendai Framework for Disaster Risk Reduction 2015–2030 → sendai-framework",
      "Declaration → A/RES/S-22/2",
      "General Assembly → unga",
      "Resolution S-22/2 → A/RES/S-22/2 (annex)",
    ],
    { facts: { issuingBody: "unga" } },
  ],
  // A/RES/74/139, A/RES/75/193, A/RES/75/97: a document and its corrigendum are one for "Ibid.", another number is another treaty.
  [
    [
      "Recalling the advisory opinion,[^1] and its finding,[^2]",
      "[^1]: See A/ES-10/273 and A/ES-10/273/Corr.1.",
      "[^2]: Ibid., advisory opinion, para. 88.",
      "[^3]: Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53 (A/67/53 and A/67/53/Corr.1), chap. III.",
      "[^4]: Ibid.",
      "[^5]: United Nations, Treaty Series, vol. 75, Nos. 970–973.",
      "[^6]: Ibid., No. 973.",
    ],
    [
      "A/ES-10/273 → A/ES-10/273",
      "A/ES-10/273/Corr.1 → A/ES-10/273/Corr.1",
      "Ibid. → A/ES-10/273",
      "Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53 (A/67/53 and A/67/53/Corr.1) → A/67/53+A/67/53/Corr.1 (chap. III)",
      "Ibid. → A/67/53",
      "United Nations, Treaty Series, vol. 75, Nos. 970–973 → gc-i+gc-ii+gc-iii+gc-iv",
      "Ibid. → gc-iv",
    ],
    {},
  ],
  // A/RES/75/242: a volume of the Official Records is none of the Treaty Series.
  [
    [
      "Having considered the reports,[^1] [^2]",
      "[^1]: Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 5, vol. I (A/75/5 (Vol. I)).",
      "[^2]: Ibid., vol. III (A/75/5 (Vol. III)).",
    ],
    [
      "reports → A/75/5(Vol.I)",
      "Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 5, vol. I (A/75/5 (Vol. I)) → A/75/5(Vol.I)",
      "A/75/5 (Vol. III) → A/75/5(Vol.III)",
    ],
    {},
  ],
  // A/RES/75/183, A/HRC/RES/54/7, A/RES/74/181: the symbol of a report is not that of what the report is about
  [
    [
      "Welcomes the report of the Secretary-General on the implementation of resolution 73/175,[^1] and recalls the Secretary-General’s bulletin on protection against retaliation;[^2]",
      "Takes note of the report of the Secretary-General on the World Programme for Human Rights Education;[^3]",
      "Takes note of the report of the Secretary-General, and welcoming the Global Compact on Refugees,[^4]",
      "[^1]: A/75/309.",
      "[^2]: ST/SGB/2017/2/Rev.1.",
      "[^3]: A/HRC/54/37.",
      "[^4]: A/73/12.",
    ],
    [
      "report of the Secretary-General → A/75/309",
      "Secretary-General → unsg",
      "resolution 73/175 → A/RES/73/175",
      "Secretary-General’s bulletin on protection against retaliation → ST/SGB/2017/2/Rev.1",
      "Secretary-General → unsg",
      "report of the Secretary-General → A/HRC/54/37",
      "Secretary-General → unsg",
      "World Programme for Human Rights Education → hr-education-world-programme",
      "Secretary-General → unsg",
      "Global Compact on Refugees → gcr",
      "A/75/309 → A/75/309",
      "ST/SGB/2017/2/Rev.1 → ST/SGB/2017/2/Rev.1",
      "A/HRC/54/37 → A/HRC/54/37",
      "A/73/12 → A/73/12",
    ],
    {},
  ],
  // S/RES/322 (1972), A/RES/75/44, A/RES/74/104: meetings of the Security Council have a symbol by their number
  [
    [
      "Having heard the statements of Mr. Marcelino dos Santos[^1] and Mr. Manuel Jorge,[^2]",
      "Recalling the report of the Open-ended Working Group and the recommendations contained therein,[^3] and the working paper prepared by the Secretariat on Guam,[^4]",
      "[^1]: See Official Records of the Security Council, Twenty-seventh Year, 1673rd meeting.",
      "[^2]: Ibid., 1674th meeting.",
      "[^3]: A/AC.268/2017/2.",
      "[^4]: A/AC.109/2019/9.",
    ],
    [
      "report of the Open-ended Working Group → A/AC.268/2017/2",
      "working paper prepared by the Secretariat on Guam → A/AC.109/2019/9",
      "Official Records of the Security Council, Twenty-seventh Year, 1673rd meeting → S/PV.1673",
      "Ibid., 1674th meeting → S/PV.1674",
      "A/AC.268/2017/2 → A/AC.268/2017/2",
      "A/AC.109/2019/9 → A/AC.109/2019/9",
    ],
    { facts: { issuingBody: "unsc" } },
  ],
];

test.each(rows)("footnotes: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
