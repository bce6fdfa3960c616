import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import gexfReader from "graphology-gexf";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { describe, expect, it } from "vitest";
import { writeGexf } from "../../src/export/gexf.ts";
import { expectWhole, hostileGraph as graph } from "./hostile-graph.ts";

const write = (version: "1.3" | "1.2") =>
  writeGexf(graph, { version, title: 'A "test" & more', description: "none" });

describe("GEXF", () => {
  it("1.3 is valid under the grammar of the format", () => {
    xmlRegisterFsInputProviders();
    const path = join("tests", "export", "gexf-schema", "1.3", "gexf.rng");
    using grammar = XmlDocument.fromBuffer(readFileSync(path), { url: path });
    using validator = RelaxNGValidator.fromDoc(grammar);
    using document = XmlDocument.fromString(write("1.3"));
    expect(() => validator.validate(document)).not.toThrow();
    using wrong = XmlDocument.fromString(
      write("1.3").replace("<nodes>", "<knots>").replace("</nodes>", "</knots>"),
    );
    expect(() => validator.validate(wrong)).toThrow();
  });

  it.each(["1.3", "1.2"] as const)(
    "%s is read back with as many nodes and edges, and their values",
    (version) => {
      expectWhole(gexfReader.parse(MultiDirectedGraph, write(version)) as MultiDirectedGraph);
    },
  );

  it("gives dated works and their citations a first day", () => {
    const lines = write("1.3").split("\n");
    expect(lines.find((line) => line.startsWith('<node id="A/RES/3379'))).toContain('start="1975-11-01"');
    expect(lines.find((line) => line.startsWith('<edge id="A/RES/3379(XXX)|cites|untoc"'))).toContain(
      'start="1975-11-01"',
    );
  });

  it("1.2 names no kind of edge and gives positions a depth", () => {
    expect(write("1.2")).not.toMatch(/<edge[^>]* kind=/u);
    expect(write("1.2")).toContain('z="0"');
  });
});
