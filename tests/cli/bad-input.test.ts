import { spawnSync } from "node:child_process";
import { randomFillSync } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recalling, scratchFolder } from "./run.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder.path, name);
const good = "data/corpus/ipu-122.txt";

beforeAll(() => {
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("binary.txt"), randomFillSync(new Uint8Array(30_000_000)));
  writeFileSync(at("invalid.txt"), Buffer.from([0x52, 0xe9, 0xc3, 0x28, 0x81, 0x8d, 0x00, 0xff, 0xfe, 0x00]));
  writeFileSync(
    at("latin.txt"),
    Buffer.from("Rappelant la résolution 67/193 de l'Assemblée générale,", "latin1"),
  );
  mkdirSync(at("nothing"));
  writeFileSync(at("nothing/picture.png"), "no text");
});
afterAll(folder.remove);

describe("input that cannot be read is reported with its path, and nothing is printed", () => {
  const rows: readonly (readonly [name: string, says: RegExp])[] = [
    ["absent.txt", /no such file or folder/u],
    ["empty.txt", /empty/u],
    ["binary.txt", /binary|not text|no text/iu],
    ["invalid.txt", /binary|not text|no text|encoding/iu],
    ["nothing", /no texts in this folder/u],
  ];
  it.each(rows)("%s", async (name, says) => {
    const { code, out, err } = await recalling("extract", at(name));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(at(name));
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  it("a file in another encoding is read, and that is said", async () => {
    const { code, out, err } = await recalling("extract", at("latin.txt"));
    expect(code).toBe(0);
    expect(err).toMatch(/latin\.txt: is not UTF-8, so it was read as Windows-1252/u);
    expect(out).toContain("Assemblée générale");
  });

  it("one bad file among good ones does not stop the rest", async () => {
    const { code, out, err } = await recalling("outline", at("empty.txt"), good);
    expect(code).toBe(1);
    expect(err).toContain("empty.txt");
    expect(out.split("\n").length).toBeGreaterThan(30);
  });
});

describe("a folder", () => {
  it("is searched wherever it lies; links to files count, hidden files in it do not", async () => {
    const hidden = at(".kept/texts");
    mkdirSync(hidden, { recursive: true });
    copyFileSync(good, join(hidden, ".draft.txt"));
    symlinkSync(resolve(good), join(hidden, "linked.txt"));
    const { code, out } = await recalling("outline", hidden);
    expect(code).toBe(0);
    expect(new Set(out.match(/"source":"[^"]*"/gu))).toEqual(
      new Set([`"source":${JSON.stringify(join(hidden, "linked.txt"))}`]),
    );
  });

  it("with a link that leads nowhere is read, and the link is named", async () => {
    mkdirSync(at("links"));
    copyFileSync(good, at("links/good.txt"));
    symlinkSync(at("links/lost.txt"), at("links/broken.txt"));
    const { code, err } = await recalling("outline", at("links"));
    expect(code).toBe(1);
    expect(err).toContain("broken.txt: no such file");
  });
});

describe("wrong usage is told with what to do", () => {
  const rows: readonly (readonly [words: readonly string[], says: RegExp])[] = [
    [["extract"], /no file or folder given/u],
    [["extract", good, "--colour"], /Unknown option '--colour'.*--help/su],
    [["explore", good], /unknown command "explore"; expected one of/u],
    [["build", good], /--out DIR/u],
    [["build", good, "--out"], /--out/u],
    [["history"], /name a work or body, by id, symbol or name, before the texts/u],
    [["history", "data/corpus"], /"data\/corpus" is a file or folder; name a work or body before the texts/u],
    [["cited-with", "data/corpus", "UNTOC"], /"data\/corpus" is a file or folder/u],
    [["compare", "UNTOC"], /name two works or bodies/u],
    [["compare", "UNTOC", "data/corpus"], /"data\/corpus" is a file or folder; name two works or bodies/u],
    [["check", good, "--format", "xml"], /--format "xml" is unknown; expected one of text, json/u],
    [["export", good, "-f", "graphml", "--gexf-version", "1.2"], /--gexf-version goes with --format gexf/u],
    [["export", good, "--format", "png"], /--format "png" is unknown; expected one of gexf, gexf-1\.2/u],
    [
      ["matrix", "absent.txt", "--shape", "cube"],
      /--shape "cube" is unknown; expected one of works-instruments/u,
    ],
    [["serve", good, "--port", "x"], /"x" is no port/u],
  ];
  it.each(rows)("%j", async (words, says) => {
    const { code, err } = await recalling(...words);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  const targets: readonly (readonly [name: string, says: RegExp])[] = [
    ["nothing", /holds files that are not ours; name an empty or a new folder/u],
    ["nothing/picture.png", /cannot be written as a folder \(ENOTDIR\)/u],
    ["nothing/picture.png/below", /cannot be written as a folder \(ENOTDIR\)/u],
  ];
  it.each(targets)("a graph is not written to %s, and nothing is left there", async (name, says) => {
    const before = readdirSync(at("nothing"));
    const { code, err } = await recalling("build", good, "--out", at(name));
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(readdirSync(at("nothing"))).toEqual(before);
  });
});

it.runIf(existsSync("/dev/full"))("a full disk is told of, without a trace", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", "extract", good],
    { stdio: ["ignore", openSync("/dev/full", "w"), "pipe"], encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/standard output cannot be written \(ENOSPC\)/u);
  expect(stderr).not.toMatch(/\n\s+at /u);
});

describe("help", () => {
  it("is also a command", async () => {
    const { out } = await recalling("help", "compare");
    expect(out).toBe((await recalling("compare", "--help")).out);
    expect(out).toContain("A work or body is named by");
  });

  it.each(["extract", "outline", "build", "export", "serve"])("of %s lists its options", async (command) => {
    const { code, out } = await recalling(command, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`recalling ${command} `);
    expect(out).toContain("--registry FILE");
  });
});
