import { describe, expect, test } from "vitest";
import { refereeSymbol } from "../../src/registry/referee-symbol.ts";
import { referee } from "../../src/registry/referee.ts";
import { registry } from "./shipped.ts";

describe("a number that exists says when it was adopted", () => {
  test.each([
    ["S/RES/1373(2001)", "2001", "2001"],
    ["S/RES/1(1946)", "1946", "1946"],
    ["S/RES/2195(2014)", "2014", "2014"],
    ["S/RES/2803(2025)", "2025", "2025"],
    ["S/RES/2815(2026)", "2026", "2026"],
    ["A/RES/67/193", "2012-09", "2013-09"],
    ["A/RES/56/509", "2001-09", "2002-09"],
    ["A/RES/81/1", "2026-09", undefined],
    ["A/RES/2132(XX)", "1965-09-21", "1965-12-22"],
    ["A/RES/1747(XVI)", "1961-09-19", "1962-06-28"],
    ["A/RES/217(III)A", "1948-09-21", "1949-05-18"],
    ["A/RES/2200(XXI)", "1966-09-20", "1966-12-20"],
    ["A/RES/3362(S-VII)", "1975-09-01", "1975-09-16"],
    ["A/RES/S-20/4E", "1998-06-08", "1998-06-10"],
    ["A/RES/ES-11/1", "2022-02-28", undefined],
    ["A/DEC/74/550", "2019-09", "2020-09"],
    ["E/RES/2012/12", "2012", "2012"],
    ["E/RES/2021/1", "2020-07", "2021"],
    ["E/RES/1503(XLVIII)", "1970", "1970"],
    ["A/HRC/RES/52/25", "2023-02-27", "2023-04-04"],
    ["E/CN.7/RES/53/10", "2010", "2010"],
    ["UNEP/EA.4/RES.10", "2019-03-11", "2019-03-15"],
    ["A/HRC/RES/S-38/1", "2025-11-14", "2025-11-14"],
    ["A/HRC/RES/63/5", "2026", "2026"],
    ["UNEP/EA.7/RES.3", "2025-12-08", "2025-12-12"],
    ["WHA66.22", "2013-05", "2013"],
    ["WHA79.4", "2026-05", "2026"],
  ])("%s", (symbol, from, to) => {
    expect(refereeSymbol(registry, symbol)).toMatchObject({ type: "possible", from, ...(to && { to }) });
  });
});

describe("a number that cannot exist is told with what would fit", () => {
  test.each([
    ["S/RES/1373(2003)", undefined, "2001"],
    ["S/RES/1325(1999)", undefined, "2000"],
    ["A/RES/217(II)", undefined, "from 108 to 184"],
    ["A/RES/2200(III)", undefined, "from 190"],
    ["A/RES/3600(XXX)", undefined, "to 3541"],
    ["A/RES/1600(XVI)", undefined, "from 1623"],
    ["S/RES/1325(2005)", undefined, "1325 (2000)"],
    ["S/RES/2700(2026)", undefined, "2700 (2023)"],
    ["S/RES/19674(2010)", undefined, "a number from 1908 to 1966 in 2010"],
    ["A/RES/67/1930", undefined, "from 1 to"],
    ["A/RES/75/999", undefined, "from 1 to"],
    ["A/RES/78/332", undefined, "to 331"],
    ["A/RES/2133(XX)", undefined, "from 2008 to 2132"],
    ["A/RES/1748(XVI)", undefined, "from 1623 to 1747"],
    ["A/HRC/RES/52/99", undefined, "to 43"],
    ["A/HRC/RES/60/99", undefined, "from 1 to"],
    ["WHA66.22", "2003", "2013"],
    ["A/RES/67/193", "2002", "from 2012 to 2013"],
    ["A/HRC/RES/52/25", "2013", "from 2023 to 2023"],
    ["E/CN.7/RES/53/0", undefined, "from 1"],
  ])("%s %s", (symbol, year, expected) => {
    const verdict = refereeSymbol(registry, symbol, year);
    expect(verdict.type).toBe("impossible");
    expect(verdict).toHaveProperty("expected", expect.stringContaining(expected));
  });
});

// No row tells the last resolution of 2025, so a higher number may be of any year from then on.
test.each(["S/RES/2900(2027)", "A/RES/140/1", "S/2003/641", "A/C.3/67/L.1", "X/RES/1/1"])(
  "%s is not judged",
  (symbol) => {
    expect(refereeSymbol(registry, symbol)).toEqual({ type: "unknown" });
  },
);

test("a text of December may be dated in January", () => {
  expect(refereeSymbol(registry, "UNEP/EA.3/RES.10", "2018").type).toBe("possible");
  expect(refereeSymbol(registry, "UNEP/EA.3/RES.10", "2019").type).toBe("impossible");
});

test("a number above the last known one of the Security Council has no last year", () => {
  expect(referee(registry, { body: "unsc", number: 2815 })).toMatchObject({ type: "possible", from: "2025" });
});

test("a number of the Security Council without its year tells the year", () => {
  expect(referee(registry, { body: "unsc", number: 1325 })).toMatchObject({
    type: "possible",
    from: "2000",
    to: "2000",
  });
});
