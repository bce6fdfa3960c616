import { expect, test } from "vitest";
import type { Frame } from "../extract/document-of.ts";
import { citedIn } from "./marked-document.ts";

// Sentences of the 122nd, 145th and 151st IPU Assemblies and, for “respectively”, of the shape in which older ones cite.
const rows: readonly (readonly [paragraphs: readonly string[], cited: readonly string[], frame: Frame])[] = [
  [
    [
      "Recalling the IPU resolutions Migrant workers, people trafficking, xenophobia and human rights (adopted at the 118th Assembly, Cape Town, April 2008), Strengthening inter-parliamentary cooperation on migration and migration governance in view of the adoption of the Global Compact for Safe, Orderly and Regular Migration (adopted at the 139th Assembly, Geneva, October 2018),",
    ],
    [
      "IPU → ipu",
      "Migrant workers, people trafficking, xenophobia and human rights → ipu/118/migrant-workers-people-trafficking-xenophobia-and-human-rights",
      "118th Assembly, Cape Town, April 2008 → ipu-assembly-118",
      "Strengthening inter-parliamentary cooperation on migration and migration governance in view of the adoption of the Global Compact for Safe, Orderly and Regular Migration → ipu/139/strengthening-inter-parliamentary-cooperation-on-migration-and-migration-governance-in-view-of-the-adoption-of-the-global-compact-for-safe-orderly-and-regular-migration",
      "139th Assembly, Geneva, October 2018 → ipu-assembly-139",
    ],
    { facts: { issuingBody: "ipu" } },
  ],
  [
    [
      "Recalling the resolution *Orphanage trafficking: The role of parliaments in reducing harm*, adopted at the 147th IPU Assembly on 27 October 2023,",
    ],
    [
      "Orphanage trafficking: The role of parliaments in reducing harm → ipu/147/orphanage-trafficking-the-role-of-parliaments-in-reducing-harm",
      "147th IPU Assembly → ipu-assembly-147",
    ],
    { facts: { issuingBody: "ipu" } },
  ],
  [
    [
      "Also recalling the resolution of the First Standing Committee on Peace and International Security adopted by the 118th IPU Assembly, held in Cape Town in April 2008, on The role of parliaments in striking a balance between national security, human security and individual freedoms, and in averting the threat to democracy,",
    ],
    [
      "First Standing Committee on Peace and International Security → ipu-sc1",
      "118th IPU Assembly → ipu-assembly-118",
      "The role of parliaments in striking a balance between national security, human security and individual freedoms, and in averting the threat to democracy → ipu/118/the-role-of-parliaments-in-striking-a-balance-between-national-security-human-security-and-individual-freedoms-and-in-averting-the-threat-to-democracy",
    ],
    { facts: { issuingBody: "ipu" } },
  ],
  [
    [
      "Recalling the resolutions on combating terrorism adopted by the IPU at its 108th Conference (Santiago de Chile, 2003) and its 111th (Geneva, 2004), 115th (Geneva, 2006) and 116th Assemblies (Bali, 2007),",
    ],
    [
      "resolutions on combating terrorism → ipu/108/combating-terrorism+ipu/111/combating-terrorism+ipu/115/combating-terrorism+ipu/116/combating-terrorism",
      "IPU → ipu",
      "108th Conference (Santiago de Chile, 2003) → ipu-assembly-108",
      "111th (Geneva, 2004) → ipu-assembly-111",
      "115th (Geneva, 2006) → ipu-assembly-115",
      "116th Assemblies (Bali, 2007) → ipu-assembly-116",
    ],
    { facts: { issuingBody: "ipu" } },
  ],
  [
    [
      "Recalling the resolutions entitled “Strengthening national structures for human rights”, “International cooperation and national action”, “Measures required to change consumption patterns” and “Parliamentary action to fight corruption”, adopted, respectively, by the 90th, 91st, 95th and 97th Inter-Parliamentary Conferences,",
    ],
    [
      "Strengthening national structures for human rights → ipu/90/strengthening-national-structures-for-human-rights",
      "International cooperation and national action → ipu/91/international-cooperation-and-national-action",
      "Measures required to change consumption patterns → ipu/95/measures-required-to-change-consumption-patterns",
      "Parliamentary action to fight corruption → ipu/97/parliamentary-action-to-fight-corruption",
      "90th → ipu-assembly-90",
      "91st → ipu-assembly-91",
      "95th → ipu-assembly-95",
      "97th Inter-Parliamentary Conferences → ipu-assembly-97",
    ],
    { facts: { issuingBody: "ipu" } },
  ],
];

test.each(rows)("titles: %j", (paragraphs, cited, frame) => {
  expect(citedIn(paragraphs, frame)).toEqual(cited);
});
