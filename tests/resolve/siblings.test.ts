import { expect, test } from "vitest";
import { citationsOfAll } from "../../src/resolve/resolve-document.ts";
import { documentOf, type Frame, registry } from "../extract/document-of.ts";

type Row = readonly [
  about: string,
  documents: readonly (readonly [Frame, text: string])[],
  ids: readonly string[],
];

const council = { language: "fr", facts: { issuingBody: "unsc" } } as const;

// Documents of one file, after S/RES/425 to 427 (1978) and E/RES/106 (VI).
const rows: readonly Row[] = [
  [
    "a letter whose symbol stands in a document before",
    [
      [
        council,
        "“Lettre, en date du 17 mars 1978, adressée par le représentant permanent du Liban (S/12606)”",
      ],
      [council, "Prenant acte des lettres du représentant permanent du Liban,"],
    ],
    ["S/12606", "S/12606"],
  ],
  [
    "a letter whose symbol stands in a document behind",
    [
      [council, "Ayant examiné la lettre du 1er mai 1978,"],
      [council, "la lettre, en date du 1er mai 1978 (S/12675), et le document S/12611;"],
    ],
    ["S/12675", "S/12675", "S/12611"],
  ],
  [
    "a letter that two documents know by other symbols",
    [
      [council, "la lettre, en date du 1er mai 1978 (S/12675),"],
      [council, "la lettre, en date du 1er mai 1978 (S/12676),"],
      [council, "Ayant examiné la lettre du 1er mai 1978,"],
    ],
    ["S/12675", "S/12676"],
  ],
  [
    "a resolution by the day on which a document of the file was adopted",
    [
      [
        {
          language: "fr",
          facts: {
            issuingBody: "ecosoc",
            kind: "resolution",
            symbol: "E/RES/106(VI)",
            adopted: "1948-02-25",
          },
        },
        "Crée une commission;",
      ],
      [
        { language: "fr", facts: { issuingBody: "ecosoc", kind: "resolution", symbol: "E/RES/107(VI)" } },
        "Considérant sa résolution du 25 février 1948,",
      ],
    ],
    ["E/RES/106(VI)"],
  ],
];

test.each(rows)("%s", (_about, documents, ids) => {
  const citations = citationsOfAll(
    documents.map(([frame, text]) => documentOf(text, frame)),
    registry,
  ).flat();
  expect(
    citations.filter(({ layer }) => layer !== "body").flatMap(({ targets }) => targets.map(({ id }) => id)),
  ).toEqual(ids);
});
