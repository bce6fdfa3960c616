import { expect, test } from "vitest";
import { oncePer, oncePerPair } from "../../src/model/once-per.ts";

test("what is worked out for an object is worked out once", () => {
  const asked: string[] = [];
  const nameOf = oncePer(({ name }: { readonly name: string }) => asked.push(name));
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect([nameOf(one), nameOf(other), nameOf(one)]).toEqual([1, 2, 1]);
  expect(asked).toEqual(["one", "other"]);
});

test("for a word beside it too, even where nothing comes out", () => {
  const asked: string[] = [];
  const nothing = oncePerPair((_: object, word: string): undefined => void asked.push(word));
  const owner = {};
  for (const word of ["en", "fr", "en"]) expect(nothing(owner, word)).toBeUndefined();
  nothing({}, "en");
  expect(asked).toEqual(["en", "fr", "en"]);
});
