import { bodyOfSymbol } from "../registry/body-of-symbol.ts";
import type { Registry } from "../registry/registry.ts";

/**
 * Bodies that report in a Supplement with the same number every year.
 * Source: Official Records of the General Assembly (A/74/53: Supplement No. 53) and of the Economic and Social
 * Council (E/2019/28: Supplement No. 8).
 */
const supplements: readonly (readonly [RegExp, string])[] = [
  [/^A\/\d+\/53(?:\/|$)/u, "hrc"],
  [/^A\/\d+\/25(?:\/|$)/u, "unep-governing-council"],
  [/^A\/\d+\/12(?:\/|\(|$)/u, "unhcr-excom"],
  [/^E\/\d{4}\/23(?:\/|$)/u, "chr"],
  [/^E\/\d{4}\/24(?:\/|$)/u, "statistical-commission"],
  [/^E\/\d{4}\/25(?:\/|$)/u, "cpd"],
  [/^E\/\d{4}\/26(?:\/|$)/u, "csocd"],
  [/^E\/\d{4}\/27(?:\/|$)/u, "csw"],
  [/^E\/\d{4}\/28(?:\/|$)/u, "cnd"],
  [/^E\/\d{4}\/30(?:\/|$)/u, "ccpcj"],
  [/^(?:UNEP\/)?CBD\/COP\//u, "cbd-cop"],
  [/^WHA\d+\//u, "wha"],
];

/** The body whose resolutions a report contains, by the report's symbol: `hrc` for `A/74/53/Add.1`. */
export function bodyOfReport(symbol: string, registry: Registry): string | undefined {
  const body = supplements.find(([form]) => form.test(symbol))?.[1];
  if (body !== undefined && registry.bodies.has(body)) return body;
  return /^[AES]\//u.test(symbol) ? undefined : bodyOfSymbol(symbol, registry);
}
