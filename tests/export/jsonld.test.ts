import jsonld, { type JsonLdDocument } from "jsonld";
import { expect, test } from "vitest";
import { jsonldLines } from "../../src/export/jsonld.ts";
import { hostileCollection, hostileGraph as graph } from "./hostile-graph.ts";

const file = [...jsonldLines(graph, hostileCollection)].join("\n");
const document = JSON.parse(file) as JsonLdDocument & {
  "@context": Readonly<Record<string, unknown>>;
  "@graph": readonly (Readonly<Record<string, unknown>> & { id: string; type: string })[];
};
const resolution = "urn:x-recalling:work:A/RES/3379(XXX)";
const untoc = "urn:x-recalling:work:untoc";

/** The file as statements `subject predicate object`, brackets and quotation marks left out, as another program reads it. */
async function statements(): Promise<readonly (readonly [string, string, string])[]> {
  const options = {
    // Fails over whatever the context leaves without a meaning; the types do not know it.
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)),
  };
  const dataset: unknown = await jsonld.toRDF(document, options);
  return (dataset as { subject: Term; predicate: Term; object: Term }[]).map(
    ({ subject, predicate, object }) => [subject.value, predicate.value, object.value],
  );
}

interface Term {
  readonly value: string;
}

test("JSON-LD is read back without a loss and without a look at the net, every node an IRI", async () => {
  const read = await statements();
  const subjects = new Set(read.map(([subject]) => subject));
  const works = graph.mapNodes((id) => `urn:x-recalling:work:${id}`);
  expect([...subjects].filter((subject) => works.includes(subject)).sort()).toEqual(works.sort());
  expect(read.filter(([, predicate]) => predicate === "https://schema.org/identifier")).toHaveLength(
    graph.order + 1,
  );
});

test("citations are relations between works, and things of their own with their sentences", async () => {
  const read = await statements();
  expect(read).toContainEqual([resolution, "https://schema.org/citation", untoc]);
  expect(read).toContainEqual([resolution, "https://schema.org/mentions", "urn:x-recalling:work:unodc"]);
  expect(read).toContainEqual(["urn:x-recalling:work:untoc-tip", "urn:x-recalling:term:supplements", untoc]);
  const cited = read.find(
    ([, predicate, object]) => predicate === "http://purl.org/spar/cito/hasCitedEntity" && object === untoc,
  );
  expect(read).toContainEqual([cited?.[0], "http://purl.org/spar/cito/hasCitingEntity", resolution]);
  const mention = read.find(
    ([subject, predicate]) => subject === cited?.[0] && predicate === "urn:x-recalling:term:evidence",
  );
  expect(read).toContainEqual([mention?.[2], "urn:x-recalling:term:quote", "the Convention"]);
  expect(read).toContainEqual([mention?.[2], "urn:x-recalling:term:actEnglish", "recalling"]);
});

test("facts are those of the graph: dates of acts, bodies that passed them, names in their language", async () => {
  const read = await statements();
  expect(read).toContainEqual([resolution, "https://schema.org/legislationDate", "1975-11"]);
  expect(read).toContainEqual([untoc, "https://schema.org/legislationPassedBy", "urn:x-recalling:work:unga"]);
  expect(read).toContainEqual([untoc, "https://schema.org/alternateName", "UNTOC"]);
  expect(read).toContainEqual([untoc, "urn:x-recalling:term:unts", "39574"]);
  expect(read).toContainEqual([
    untoc,
    "http://www.w3.org/2000/01/rdf-schema#seeAlso",
    "https://undocs.org/en/A/RES/55/25",
  ]);
});

test("every key has a meaning, and ids that no IRI may hold are encoded", () => {
  const keys = new Set(
    document["@graph"].flatMap((node) =>
      [node, ...((node["evidence"] ?? node["expressions"] ?? []) as object[])].flatMap(Object.keys),
    ),
  );
  expect([...keys].filter((key) => !(key in document["@context"]))).toEqual([]);
  expect(keys.size).toBeGreaterThan(30);
  const copy = graph.copy();
  const node = copy.addNode("text:a b|<c>\uD800 é", copy.getNodeAttributes("untoc") as never);
  const line = [...jsonldLines(copy as typeof graph, hostileCollection)].find((row) =>
    row.includes("text:a"),
  );
  expect(JSON.parse(line!.slice(1))).toMatchObject({
    id: "work:text:a%20b%7C%3Cc%3E%EF%BF%BD%20%C3%A9",
    identifier: node.replace("\uD800", "\uFFFD"),
  });
});
