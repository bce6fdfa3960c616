import { expect, test } from "vitest";
import { dateReader } from "../../src/segment/written-date.ts";
import { registry } from "./tools.ts";

test.each([
  ["Resolution adopted by the General Assembly on 20 December 2012", "2012-12-20"],
  ["(Kigali, 15 October 2022)", "2022-10-15"],
  ["Résolution du 1er mars 1947", "1947-03-01"],
  ["celebrada el 19 de diciembre de 2000", "2000-12-19"],
  ["(كيغالي، 15 تشرين الأول/أكتوبر 2022)", "2022-10-15"],
  ["20 декабря 2012 года", "2012-12-20"],
  ["2012年12月20日大会通过的决议", "2012-12-20"],
  ["am 19. Dezember 2012", "2012-12-19"],
  ["of December 20, 2012", "2012-12-20"],
  ["Nairobi, 23–27 May 2016", "2016-05-27"],
  ["at its sixty-seventh session, in 2012"],
  ["on 40 May 2016"],
])("%s", (text, date?: string) => {
  expect(dateReader(registry)(text)).toBe(date);
});
