import { expect, test } from "vitest";
import { citedIn, type CitedRow } from "./marked-document.ts";

// Sentences of the texts named, shortened.
const rows: readonly CitedRow[] = [
  // A/RES/76/58
  [
    "en",
    "unga",
    [
      "Recalling the United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean,",
      "Taking note of the assistance provided by the Regional Centre to Member States, and of the Regional Centre for Peace and Disarmament in Atlantis,",
    ],
    [
      "United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean → unlirec",
      "Regional Centre → unlirec",
    ],
  ],
  // A/RES/75/106; before the full name the words stand for nothing
  [
    "en",
    "unga",
    [
      "Welcoming the Personal Envoy of the Secretary-General,",
      "under the auspices of the Personal Envoy of the Secretary-General for Western Sahara,",
      "the efforts of the Secretary-General and his Personal Envoy, and meetings convened by the Personal Envoy of the Secretary-General on 9 and 10 August 2009",
    ],
    [
      "Personal Envoy of the Secretary-General for Western Sahara → pe-western-sahara",
      "Secretary-General → unsg",
      "Personal Envoy → pe-western-sahara",
      "Personal Envoy of the Secretary-General → pe-western-sahara",
    ],
  ],
  // S/RES/1399 (2002)
  [
    "en",
    "unsc",
    [
      "Recalling the Lusaka Ceasefire Agreement,",
      "their obligations with regard to the Ceasefire Agreement, and the Ceasefire Agreement of Sirte,",
    ],
    [
      "Lusaka Ceasefire Agreement → lusaka-ceasefire-1999",
      "Ceasefire Agreement → lusaka-ceasefire-1999",
      "Ceasefire Agreement of Sirte → name:ceasefire-agreement-of-sirte",
    ],
  ],
  // another treaty's conference, other advisory committees
  [
    "en",
    "unga",
    [
      "the Conference of the Parties to the Convention on Biological Diversity and the Conference of the Parties to the 1951 Convention relating to the Status of Refugees,",
      "the Advisory Committee on Administrative and Budgetary Questions; the Advisory Committee on tax matters; the report of the Advisory Committee, and its Advisory Committee,",
    ],
    [
      "Conference of the Parties to the Convention on Biological Diversity → cbd-cop",
      "Convention on Biological Diversity → cbd",
      "1951 Convention relating to the Status of Refugees → refugee-1951",
      "Advisory Committee on Administrative and Budgetary Questions → acabq",
      "Advisory Committee → acabq",
    ],
  ],
  // two of one beginning; the beginning of one name before the end of another
  [
    "en",
    "unga",
    [
      "the Economic Commission for Africa and the Economic Commission for Europe shall report; the Economic Commission shall report,",
      "the Human Rights Council Advisory Committee, the Advisory Committee on Administrative and Budgetary Questions, and the Advisory Committee,",
    ],
    [
      "Economic Commission for Africa → eca",
      "Economic Commission for Europe → ece",
      "Human Rights Council Advisory Committee → hrc-advisory-committee",
      "Advisory Committee on Administrative and Budgetary Questions → acabq",
      "Advisory Committee → acabq",
    ],
  ],
  [
    "fr",
    "unga",
    [
      "Prend acte du rapport du Comité consultatif pour les questions administratives et budgétaires, et prie le Comité consultatif et le Comité consultatif de statistique de faire rapport;",
    ],
    [
      "Comité consultatif pour les questions administratives et budgétaires → acabq",
      "Comité consultatif → acabq",
    ],
  ],
  [
    "es",
    "unga",
    [
      "la Comisión Consultiva en Asuntos Administrativos y de Presupuesto; pide a la Comisión Económica para África que informe, y a la Comisión Económica que prosiga;",
    ],
    [
      "Comisión Consultiva en Asuntos Administrativos y de Presupuesto → acabq",
      "Comisión Económica para África → eca",
      "Comisión Económica → eca",
    ],
  ],
  // S/RES/2001 (2011), S/RES/1427 (2002): the head of the mission that the text names
  [
    "en",
    "unsc",
    [
      "the United Nations Assistance Mission for Iraq (UNAMI), and the Special Representative of the Secretary-General and UNAMI, and his Special Representative for Ruritania,",
    ],
    [
      "United Nations Assistance Mission for Iraq (UNAMI) → unami",
      "Special Representative of the Secretary-General → srsg-iraq",
      "UNAMI → unami",
    ],
  ],
  [
    "en",
    "unsc",
    ["the United Nations Observer Mission in Georgia, UNAMI, and the Special Representative,"],
    ["United Nations Observer Mission in Georgia → unomig", "UNAMI → unami"],
  ],
  // S/RES/1508 (2003): no commission of the United Nations; S/RES/2003 (2011): the UN
  [
    "en",
    "unsc",
    [
      "the intention of the Government of Sierra Leone to establish a Human Rights Commission; the partnership between the UN and the AU, the UN system, and all UN and AU missions;",
    ],
    ["UN → un", "AU → au", "AU → au"],
  ],
  // A/RES/74/115, S/RES/1423 (2002): the last words of a long name; S/PRST/2017/24: a title without an article
  [
    "en",
    "unga",
    [
      "Also welcomes the International Search and Rescue Advisory Group, and encourages Member States to continue to support the Advisory Group; the World Health Organization and the Health Organization; the United Nations Support Mission in Libya, facilitated by Special Representative of the Secretary-General, Ghassan Salamé,",
    ],
    [
      "International Search and Rescue Advisory Group → insarag",
      "Advisory Group → insarag",
      "World Health Organization → who",
      "United Nations Support Mission in Libya → unsmil",
      "Special Representative of the Secretary-General → srsg-libya",
    ],
  ],
  // A/RES/76/251: an organ of a conference is not the conference
  [
    "en",
    "unga",
    [
      "as recommended by the Preparatory Committee for the Fifth United Nations Conference on the Least Developed Countries; the Fifth United Nations Conference on the Least Developed Countries;",
    ],
    ["Fifth United Nations Conference on the Least Developed Countries → ldc-v"],
  ],
];

test.each(rows)("in %s, %s: %j", (language, issuingBody, paragraphs, cited) => {
  expect(citedIn(paragraphs, { language, facts: { issuingBody } })).toEqual(cited);
});
