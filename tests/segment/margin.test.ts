import { expect, test } from "vitest";
import { outlineOf } from "./tools.ts";

test("numbers of lines in the margin of a draft belong to no word", () => {
  // A/HRC/58/L.27 as an advance version, shortened
  const text = `Human Rights Council
Fifty-eighth session

  1          58/... Human rights defenders and new technologies
  2
  3          The Human Rights Council,
  4
  5          Guided by the purposes and principles of the Charter of the United Nations,
  6
  7          Reaffirming the Declaration on the Right and Responsibility of Individuals to
  8   promote and protect universally recognized human rights,
  9
 10          1.     Urges States to create a safe and enabling environment;
 11
 12          2.     Calls upon States:
 13
 14          (a)    To refrain from the use of surveillance technologies in breach of
 15   international human rights law.`;
  expect(outlineOf(text).slice(3)).toEqual([
    "PP0: The Human Rights Council,",
    "PP1: Guided by the purposes",
    "PP2: Reaffirming the Declaration on",
    "OP1: Urges States to create",
    "OP2: Calls upon States:",
    "OP2(a): To refrain from the",
  ]);
});

test("rows of a table that are numbered keep their numbers", () => {
  const rows = Array.from({ length: 14 }, (_, at) => `${at + 1} Afghanistan and its neighbours`);
  const text = `Annex\n\nList of the parties to the agreement that has been signed in Geneva.\n\n${rows.join("\n\n")}`;
  expect(outlineOf(text).at(-1)).toMatch(/: 14 Afghanistan/u);
});

test("signs of quotation in Markdown belong to no word, and facts above the text are none of it", () => {
  const text = `---
title: "Resolution 48/13"
lang: en
---

::: {custom-style="Title"}
48/13. The human right to a clean environment
:::

> *The Human Rights Council*,
>
> *Recalling* all its resolutions on human rights and the environment,[^1]
>
> 1.  *Encourages* States:
>
>     (a) To build capacities.

> [*43rd meeting*]{.underline}

[^1]: See A/HRC/RES/46/7.

    A second paragraph of the note.`;
  expect(outlineOf(text, "markdown")).toEqual([
    "HEAD: 48/13. The human right",
    "PP0: The Human Rights Council,",
    "PP1: Recalling all its resolutions",
    "OP1: Encourages States:",
    "OP1(a): To build capacities.",
    "HEAD: 43rd meeting",
    "FN1: See A/HRC/RES/46/7. A second",
  ]);
});
