import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

// pace/res/1815, shortened
const assembly = `Resolution 1815 (2011)

The potential dangers of electromagnetic fields and their effect on the environment

Author(s): Parliamentary Assembly

Origin - Text adopted by the Standing Committee, acting on behalf of the Assembly, on 27 May 2011 (see Doc. 12608).

1. The Parliamentary Assembly has repeatedly stressed the importance of states’ commitment to preserving the environment and environmental health.

2. The potential health effects of the very low frequency of electromagnetic fields are the subject of ongoing research and a significant amount of public debate.

8. In light of the above considerations, the Assembly recommends that the member states of the Council of Europe:

8.1. in general terms:

8.1.1. take all reasonable measures to reduce exposure to electromagnetic fields;

8.1.2. reconsider the scientific basis for the present standards on exposure to electromagnetic fields;`;

const numbered = ["OP1", "OP2", "OP8", "OP8.1", "OP8.1.1", "OP8.1.2"];

test.each([
  ["paragraphs numbered from 1 below the number of a resolution are operative", assembly, numbered],
  ["so they are without blank lines", assembly.replaceAll("\n\n", "\n"), numbered],
  ["so they are in a recommendation", assembly.replace("Resolution 1815", "Recommendation 1815"), numbered],
  [
    "an annex keeps numbers of its own",
    `${assembly}\n\nAppendix\n\n1. The limits are measured indoors, at the height of a person who stands.`,
    [...numbered, "AX1"],
  ],
  [
    "recitals with dashes and capitals come before the operative part",
    // ep/P9_TA(2022)0052, shortened
    `P9_TA(2022)0052

European Parliament resolution of 1 March 2022 on the Russian aggression against Ukraine

The European Parliament,

– having regard to its previous resolutions on Russia and Ukraine,

A. whereas, in line with the UN Charter and the principles of international law, all states enjoy equal sovereignty;

1. Condemns in the strongest possible terms the Russian Federation’s military aggression against Ukraine;

2. Demands that the Russian Federation immediately terminate all military activities in Ukraine.`,
    ["PP0", "PP1", "PP2", "OP1", "OP2"],
  ],
  ["a report on a resolution is running text", `Report of the committee\n\n${assembly}`, "body"],
  ["so are numbers that do not begin with 1", assembly.replace("1. The", "3. The"), "body"],
  ["so is a text that has no number of its own", assembly.slice(assembly.indexOf("The")), "body"],
])("%s", (_name, text, expected) => {
  const words = documentsOf(text)[0]!.children.filter(({ part }) => part !== "heading");
  if (typeof expected === "string")
    expect(new Set(words.map(({ part }) => part))).toEqual(new Set([expected]));
  else expect(words.map(({ label }) => label)).toEqual(expected);
});

test("the title ends before paragraph 1", () => {
  const { facts, children } = documentsOf(assembly)[0]!;
  expect(facts).toMatchObject({ kind: "resolution", issuingBody: "pace", symbol: "pace/res/1815" });
  expect(facts.title).not.toContain("repeatedly");
  expect(children.at(-1)).toMatchObject({ part: "operative", number: "8.1.2." });
});
