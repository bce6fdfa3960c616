import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

/** The words before each call with its mark, and the notes. */
function notesIn(text: string): readonly string[] {
  const [document] = documentsOf(text);
  return document!.children.flatMap(({ part, label, text: words, calls }) =>
    part === "footnote"
      ? [`${label} ${words}`]
      : calls.map(
          ({ at, mark, footnote }) =>
            `${words.slice(0, at).slice(-10)}{${mark}}${footnote === undefined ? "!" : ""}`,
        ),
  );
}

// AG/RES. 2991 (LII-O/22), and A/RES/45/55 as a typescript, shortened
test.each<[string, string, readonly string[]]>([
  [
    "notes below a heading",
    `AG/RES. 2991 (LII-O/22)

PROMOTION AND PROTECTION OF HUMAN RIGHTS 1/ 2/

THE GENERAL ASSEMBLY,

REAFFIRMING the norms and principles of international law and/or those of the Charter 3/4;

RESOLVES:

1. To urge member states to adopt measures.

FOOTNOTES

1. The Republic of Guatemala states that it promotes human rights.

2. Paraguay expresses its support.`,
    [
      "MAN RIGHTS{1}",
      "MAN RIGHTS{2}",
      "FN1 The Republic of Guatemala states that it promotes human rights.",
      "FN2 Paraguay expresses its support.",
    ],
  ],
  [
    "notes with a stroke",
    `The General Assembly,

Recalling the Treaty on Principles Governing the Activities of States, 12/ and the
report of the Committee, 13/

1. Calls upon all States to contribute.

12/ Resolution 2222 (XXI), annex.

13/ A/45/20.`,
    ["of States,{12}", "Committee,{13}", "FN12 Resolution 2222 (XXI), annex.", "FN13 A/45/20."],
  ],
])("%s", (_name, text, expected) => {
  expect(notesIn(text)).toEqual(expected);
});

test("a number at the end that a word of the text carries is that of a note", () => {
  // WHA77.5, shortened
  const text = `The Seventy-seventh World Health Assembly,

Having considered the consolidated report by the Director-General;1

URGES Member States:2

(1) to mainstream quality of care;

(2) to strengthen primary health care.

(Ninth plenary meeting, 1 June 2024)

1 Document A77/4.

2 And, where applicable, regional economic integration organizations.

=     =     =`;
  expect(notesIn(text)).toEqual([
    "r-General;{1}",
    "er States:{2}",
    "FN1 Document A77/4.",
    "FN2 And, where applicable, regional economic integration organizations.",
  ]);
});
