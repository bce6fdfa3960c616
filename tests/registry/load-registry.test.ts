import { describe, expect, test } from "vitest";
import { DataError } from "../../src/model/diagnostic.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { registry, tables } from "./shipped.ts";

test("a Treaty Series number leads to the treaty, its volume to the protocol that shares the number", () => {
  const ids = (...asked: Parameters<typeof registry.byTreatySeries>) =>
    registry.byTreatySeries(...asked).map(({ id }) => id);
  expect(ids("UNTS", "39574", "2225")).toEqual(["untoc"]);
  expect(ids("UNTS", "39574", "2237")).toContain("untoc-tip");
  expect(ids("UNTS", "39574")).toEqual(["untoc"]);
  expect(ids("UNTS", "27531", "1577")).toEqual(["crc"]);
  expect(ids("UNTS", "I-27531")).toEqual(["crc"]);
  expect(ids("UNTS", "99999999")).toEqual([]);
});

test("a group gives its members in order of adoption", () => {
  const ids = (group: string) => registry.membersOf(group)?.map(({ id }) => id);
  expect(ids("geneva-conventions")).toEqual(["gc-i", "gc-ii", "gc-iii", "gc-iv"]);
  expect(ids("drug-control-conventions")).toEqual(["single-1961", "psychotropic-1971", "trafficking-1988"]);
  expect(ids("crc")).toBeUndefined();
});

test("a resolution leads to the instrument that it adopted", () => {
  expect(registry.adoptedBy("A/RES/70/1").map(({ id }) => id)).toContain("agenda-2030");
  expect(registry.adoptedBy("A/RES/217(III)A").map(({ id }) => id)).toContain("udhr");
});

test("assemblies of the Inter-Parliamentary Union are bodies made from its sessions", () => {
  expect(registry.bodies.get("ipu-assembly-145")).toMatchObject({
    kind: "assembly",
    parent: "ipu",
    from: "2022-10-11",
    names: [{ name: "145th IPU Assembly" }],
  });
  expect(registry.bodies.get("ipu-assembly-108")?.names[0]?.name).toBe(
    "108th Inter-Parliamentary Conference",
  );
  expect(registry.bodies.get("ipu-assembly-112")?.names[0]?.name).toBe("112th IPU Assembly");
});

test("a session is found by its Roman and by its Arabic number", () => {
  expect(registry.session("unga", "III")).toBe(registry.session("unga", "3"));
  expect(registry.session("unga", "S-IV")).toBe(registry.session("unga", "S-4"));
  expect(registry.session("cnd", "53")?.start).toBe("2010");
  expect(registry.session("unga", "S-99")).toBeUndefined();
});

describe("tables of the user", () => {
  const own = {
    "mine/instruments.csv": "id,kind,adopted,source\nour-pact,treaty,2031-05-01,ours\ncrc,,1989-11-21,\n",
    "mine/names.csv":
      "id,language,form,name\nour-pact,en,title,Pact of Ours\ncrc,en,variant,Our Convention\n",
  };
  const extended = loadRegistry({ ...tables, ...own });

  test("add rows", () => {
    expect(extended.instruments.get("our-pact")).toMatchObject({
      adopted: "2031-05-01",
      names: [{ name: "Pact of Ours" }],
    });
  });

  test("give their filled cells to rows that stand already", () => {
    const [before, after] = [registry.instruments.get("crc"), extended.instruments.get("crc")];
    expect(after).toMatchObject({
      adopted: "1989-11-21",
      kind: before?.kind,
      depositary: before?.depositary,
    });
    expect(after?.names.map(({ name }) => name)).toContain("Our Convention");
  });

  test("are refused with file, line and field where they cannot be used", () => {
    const wrong = {
      "mine/names.csv": "id,language,form,name\ncrc,xx,title,Wrong\n,en,title,Nobody\n",
      "mine/list.csv": "colour,size\nred,1\n",
    };
    expect(() => loadRegistry(wrong)).toThrow(DataError);
    expect(() => loadRegistry(wrong)).toThrow(
      /mine\/names.csv:2: language "xx".*\n.*mine\/names.csv:3: id is empty/u,
    );
    expect(() => loadRegistry(wrong)).toThrow(/mine\/list.csv:1: columns "colour,size"/u);
  });
});
