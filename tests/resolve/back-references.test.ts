import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { citedIn } from "./marked-document.ts";

// After A/RES/76/85, A/RES/74/45, A/RES/76/257, S/RES/1895, S/RES/1132, S/RES/186, A/RES/538(VI), S/RES/1022 and A/RES/74/133.
const rows: readonly (readonly [
  Language,
  body: string,
  paragraphs: readonly string[],
  cited: readonly string[],
])[] = [
  [
    "en",
    "unga",
    [
      "with regard to the implementation of the Declaration, contained in General Assembly resolution 1514 (XV) of 14 December 1960,",
    ],
    [
      "Declaration → colonial-independence-1960",
      "General Assembly resolution 1514 (XV) of 14 December 1960 → A/RES/1514(XV)",
    ],
  ],
  [
    "en",
    "unga",
    ["the Treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba, held in Bangkok,"],
    [
      "Treaties of Tlatelolco → tlatelolco",
      "Rarotonga → rarotonga",
      "Bangkok → bangkok-1995",
      "Pelindaba → pelindaba",
    ],
  ],
  [
    "en",
    "unga",
    [
      "Noting that the World Health Organization, in accordance with its Constitution, and the Constitution of Haiti,",
      "Recalling the Constitution,",
    ],
    ["World Health Organization → who", "Constitution → who-constitution"],
  ],
  [
    "en",
    "unga",
    ["the Agreement on implementing the Federation of 10 November 1995 (S/1995/1021, annex),"],
    ["S/1995/1021 → S/1995/1021 (annex)"],
  ],
  [
    "en",
    "unga",
    [
      "Recommendation CM/Rec(2020)2 of the Committee of Ministers, the Military Observer Group of ECOWAS (ECOMOG),",
    ],
    [
      "Recommendation CM/Rec(2020)2 → coe/CM/Rec(2020)2",
      "Committee of Ministers → ? !ambiguous-name",
      "ECOWAS → ecowas",
      "ECOMOG → ecomog",
    ],
  ],
  [
    "fr",
    "unsc",
    [
      "Traité de garantie (Nations Unies, Recueil des traités, vol. 382 (1960), no 5475); Traité relatif à la création de la République de Chypre (ibid., no 5476); voir Documents officiels du Conseil de sécurité, dix-neuvième année, Supplément de janvier, février et mars 1964.",
    ],
    [
      "Nations Unies, Recueil des traités, vol. 382 (1960), no 5475 → cyprus-guarantee-1960",
      "ibid., no 5476 → UNTS:5476",
      "Documents officiels du Conseil de sécurité, dix-neuvième année, Supplément de janvier, février et mars 1964 → name:documents-officiels-du-conseil-de-securite-dix-neuvieme-annee-supplement-de-janvier-fevrier-et-mars-1964",
    ],
  ],
  [
    "es",
    "unga",
    [
      "Tomando nota de la comunicación del Consejo General de la Organización Internacional de Refugiados sobre los problemas que subsistirán al desaparecer dicha Organización,",
    ],
    [],
  ],
  [
    "es",
    "unsc",
    ["la operación de la Unión Europea y de la Unión Consultiva, el Consejo Consultivo,"],
    ["Unión Europea → eu"],
  ],
  [
    "en",
    "unga",
    [
      "Recalling the Convention on the Rights of the Child, bearing in mind the importance of the Optional Protocols to the Convention and its optional protocols, in accordance with Article 73 b of the Charter on efforts to promote self-government;",
    ],
    [
      "Convention on the Rights of the Child → crc",
      "Optional Protocols to the Convention → crc-opac+crc-opic+crc-opsc",
      "optional protocols → crc-opac+crc-opic+crc-opsc",
      "Charter → un-charter",
    ],
  ],
];

test.each(rows)("in %s of %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
