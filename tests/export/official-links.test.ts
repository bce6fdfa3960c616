import { expect, test } from "vitest";
import { officialLinks } from "../../src/export/official-links.ts";
import { work } from "../view/small-collection.ts";

test.each([
  [{ symbol: "A/RES/67/193" }, "https://undocs.org/en/A/RES/67/193"],
  [
    { identifiers: { depositary: "XVIII-12" } },
    "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18&clang=_en",
  ],
  [
    { identifiers: { unts: "39574", volumes: "2225, 2237" } },
    "https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf",
  ],
  [
    { identifiers: { lnts: "222", volumes: "8" } },
    "https://treaties.un.org/doc/Publication/UNTS/LON/Volume%208/v8.pdf",
  ],
  [
    { identifiers: { ets: "5", volumes: "213", unts: "2889" } },
    "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=005",
  ],
  [{ symbol: "1/CP.21" }, undefined],
])("official page of %j", (given, address) => {
  const { key, attributes } = work("x", given);
  expect(officialLinks({ id: key, ...attributes })[0]?.address).toBe(address);
});

test.each([
  ["gc-iv", "https://ihl-databases.icrc.org/en/ihl-treaties/gciv-1949"],
  ["gc-ap-i", "https://ihl-databases.icrc.org/en/ihl-treaties/api-1977"],
  ["gc-ap-iii", "https://ihl-databases.icrc.org/en/ihl-treaties/apiii-2005"],
  ["hague-1907-iv", "https://ihl-databases.icrc.org/en/ihl-treaties/hague-conv-iv-1907"],
  ["hague-1993", "https://www.hcch.net/en/instruments/conventions/full-text/?cid=69"],
  ["ilo-c29", "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C029"],
  ["ilo-declaration-1998", undefined],
  // A convention of aviation, a place and a programme: none of the Hague Conference.
  ["hague-hijacking-1970", undefined],
])("official page of %s", (id, address) => {
  const { key, attributes } = work(id, {});
  expect(officialLinks({ id: key, ...attributes })[0]?.address).toBe(address);
});
