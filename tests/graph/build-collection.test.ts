import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { type BuiltCollection, buildCollection, type WorkGraph } from "../../src/graph/build-collection.ts";
import { type DocumentSketch, readingOf, smallRegistry } from "./readings.ts";

function built(...files: readonly (readonly DocumentSketch[])[]): BuiltCollection {
  const readings = files.map((documents, index) => readingOf(`file-${index}.txt`, documents));
  return buildCollection(readings, smallRegistry, { title: "test", program: "0.0.0" });
}

function graphOf({ collection }: BuiltCollection): WorkGraph {
  return MultiDirectedGraph.from(collection.graph) as WorkGraph;
}

const kigali = "ipu/145/parliamentary-impetus-to-local-and-regional-development";
const facts = { issuingBody: "ipu", session: "145", adopted: "2022-10-15" };
const cited = { "the Convention": ["untoc"], "the Protocol": ["untoc-tip"] };
const text = "Recalling the Convention and the Protocol,";

describe("works and expressions", () => {
  const english = {
    work: kigali,
    facts,
    paragraphs: [{ label: "PP1", text, cites: cited, act: "recalling" }],
  };
  const untitled = { ...english, work: "ipu/145/untitled" };
  const arabic = { ...english, work: "ipu/145/الزخم-البرلماني", language: "ar" as const };

  it("joins a text without its title, and a translation, to the work that has the English title", () => {
    const collection = built([untitled], [arabic, english]);
    expect(collection.collection.documents.map(({ work }) => work)).toEqual([kigali, kigali, kigali]);
    const graph = graphOf(collection);
    expect(graph.getNodeAttributes(kigali)).toMatchObject({ languages: ["ar", "en"], inCollection: true });
    expect(graph.getEdgeAttribute(`${kigali}|cites|untoc`, "weight")).toBe(1);
  });

  it("keeps apart two resolutions of one assembly on one day", () => {
    const other = { ...english, work: "ipu/145/another-matter-of-the-same-day" };
    expect(new Set(built([english, other]).collection.documents.map(({ work }) => work)).size).toBe(2);
  });

  it("keeps untitled texts of several files apart, and joins one whose head is cut off to its twin", () => {
    const resolution = (ids: readonly string[], symbol?: string): DocumentSketch => ({
      work: symbol ?? "text:untitled",
      ...(symbol === undefined
        ? {}
        : { facts: { issuingBody: "unga", session: "67", adopted: "2012-12-20", symbol } }),
      paragraphs: [
        {
          label: "PP1",
          text: "Recalling one, two and three,",
          cites: Object.fromEntries(["one", "two", "three"].map((word, at) => [word, [ids[at]!]])),
        },
      ],
    });
    const works = built(
      [resolution(["untoc", "crc", "udhr"])],
      [resolution(["A/RES/60/1", "A/RES/61/1", "A/RES/62/1"])],
      [resolution(["untoc", "crc", "udhr"], "A/RES/67/193")],
    ).collection.documents.map(({ work }) => work);
    expect(works).toEqual(["A/RES/67/193", "text:untitled-2", "A/RES/67/193"]);
  });

  it("keeps an untitled text apart if two works have its shape", () => {
    const other = { ...english, work: "ipu/145/another-matter-of-the-same-day" };
    expect(built([untitled], [english, other]).collection.documents[0]!.work).toBe("ipu/145/untitled");
  });

  it("keeps an untitled text apart from one that cites other works", () => {
    const other = {
      ...english,
      paragraphs: [{ label: "PP1", text, cites: { "the Convention": ["agenda-2030"] } }],
    };
    expect(built([untitled], [other]).collection.documents[0]!.work).toBe("ipu/145/untitled");
  });

  it("leads a shortened title to the document that carries it whole", () => {
    const citing = {
      work: "ipu/151/recognizing-and-supporting-the-victims",
      paragraphs: [
        { label: "PP1", text, cites: { "the Convention": ["ipu/145/parliamentary-impetus-to-local"] } },
      ],
    };
    expect(graphOf(built([english], [citing])).hasDirectedEdge(citing.work, kigali)).toBe(true);
  });
});

describe("edges", () => {
  const work = "A/RES/67/193";
  const paragraphs = [
    { label: "PP1", text, cites: cited, act: "recalling" },
    {
      label: "OP1",
      text: "Urges States to ratify the Convention;",
      cites: { "the Convention": ["untoc"] },
      act: "urges",
    },
    { label: "OP2", text: "Requests the Office to report;", cites: { "the Office": ["unodc"] } },
    {
      label: "FN1",
      text: "Treaty Series, No. 39574.",
      cites: { "No. 39574": ["UNTS:39574"] },
      hangsOn: "PP1",
    },
  ];
  const graph = graphOf(built([{ work, paragraphs }]));

  it("are one for each pair and kind, with acts, the strongest act and paragraphs", () =>
    expect(graph.getEdgeAttributes(`${work}|cites|untoc`)).toMatchObject({
      weight: 2,
      acts: { recalling: 1, urges: 1 },
      act: "urges",
      strength: 5,
      paragraphs: ["PP1", "OP1"],
      quote: "the Convention",
    }));

  it("mention bodies and cite works", () =>
    expect(graph.edges().sort()).toEqual([
      `${work}|cites|untoc`,
      `${work}|cites|untoc-tip`,
      `${work}|mentions|unodc`,
      "untoc-tip|supplements|untoc",
    ]));

  it("count a note and the name on which it hangs as one citation", () => {
    const noted = graphOf(
      built([
        {
          work,
          paragraphs: [
            {
              label: "PP1",
              text: "Recalling the 2030 Agenda",
              cites: { "the 2030 Agenda": ["agenda-2030"] },
            },
            {
              label: "FN1",
              text: "Resolution 70/1.",
              cites: { "Resolution 70/1": ["A/RES/70/1"] },
              hangsOn: "PP1",
            },
          ],
        },
      ]),
    );
    expect(noted.nodes().sort()).toEqual([work, "agenda-2030"]);
    expect(noted.getEdgeAttribute(`${work}|cites|agenda-2030`, "weight")).toBe(1);
  });

  it("leave out fragments of neighbouring texts", () =>
    expect(built([{ work, fragment: true, paragraphs }]).collection.graph.nodes).toEqual([]));
});

describe("layouts", () => {
  const works = Array.from({ length: 40 }, (_, index) => ({
    work: `A/RES/${40 + (index % 20)}/${index}`,
    paragraphs: [{ label: "PP1", text, cites: cited }],
  }));
  const first = built(works);

  it("are the same for the same input", () =>
    expect(JSON.stringify(built(works))).toBe(JSON.stringify(first)));

  it.each(["byDate", "byCloseness"] as const)("%s lays no node on another", (layout) => {
    const places = graphOf(first).mapNodes((_, attributes) => attributes[layout]);
    const distances = places.flatMap((a, index) =>
      places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(1);
  });

  it("by date puts earlier works to the left", () => {
    const graph = graphOf(first);
    const x = (id: string) => graph.getNodeAttribute(id, "byDate").x;
    expect(x("A/RES/41/1")).toBeLessThan(x("A/RES/59/19"));
    expect(x("A/RES/59/19")).toBeGreaterThan(x("A/RES/50/10"));
  });
});
