import { valueOfNumeral } from "../model/roman-numeral.ts";
import { bodyOfSymbol } from "../registry/body-of-symbol.ts";
import type { Registry } from "../registry/registry.ts";

/** What the spelling of an id tells of a work that nothing else is known of. */
export interface SymbolFacts {
  readonly issuingBody?: string;
  /** Gregorian. */
  readonly year?: number;
  readonly kind: "resolution" | "decision" | "statement" | "report";
}

/**
 * The issuing body, year and kind that an official symbol implies: `A/RES/67/193` is a resolution of the General
 * Assembly of 2012, `S/2003/641` a document of the Security Council of 2003.
 */
export function symbolFacts(symbol: string, registry: Registry): SymbolFacts {
  const issuingBody = issuerOf(symbol, registry);
  const year = yearOf(symbol, issuingBody, registry);
  return { kind: kindOf(symbol), ...(issuingBody && { issuingBody }), ...(year && { year }) };
}

function kindOf(symbol: string): SymbolFacts["kind"] {
  if (/(?:^|\/)RES(?:\/|\.)|^WHA\d|^ipu\/|^pace\/res|^ep\//u.test(symbol)) return "resolution";
  if (/\/DEC\/|^\d+\/C[PM]/u.test(symbol)) return "decision";
  return /\/PRST\//u.test(symbol) ? "statement" : "report";
}

/** The body with the longest symbol series that begins the symbol; IPU resolutions carry theirs in the id. */
function issuerOf(symbol: string, registry: Registry): string | undefined {
  const parliamentary = /^(?<body>ipu|pace|ep)\//u.exec(symbol)?.groups?.body;
  if (parliamentary !== undefined) return registry.bodies.has(parliamentary) ? parliamentary : undefined;
  const issuer = bodyOfSymbol(symbol, registry);
  if (issuer !== undefined) return issuer;
  const organ = /^(?<letter>[ASET])\//u.exec(symbol)?.groups?.letter;
  return organ === undefined
    ? undefined
    : { A: "unga", S: "unsc", E: "ecosoc", T: "trusteeship-council" }[organ];
}

function yearOf(symbol: string, body: string | undefined, registry: Registry): number | undefined {
  const written = /[/(](?<year>(?:19|20)\d{2})[/).]/u.exec(symbol)?.groups?.year;
  if (written !== undefined) return Number(written);
  const session =
    /\/(?:RES|DEC)\/(?<session>(?:E?S-)?\d+)\//u.exec(symbol)?.groups?.session ?? sessionOf(symbol);
  if (session === undefined) return undefined;
  const start = body === undefined ? undefined : registry.session(body, session)?.start;
  if (start !== undefined) return Number(start.slice(0, 4));
  // The General Assembly meets in regular session once a year, the first in 1946.
  return symbol.startsWith("A/") && /^\d+$/u.test(session) ? 1945 + Number(session) : undefined;
}

/** Older resolutions carry the session in brackets, `A/RES/217(III)A`; documents begin with it, `A/67/459`. */
function sessionOf(symbol: string): string | undefined {
  const roman = valueOfNumeral(/\((?<session>[IVXLC]+)\)/u.exec(symbol)?.groups?.session ?? "");
  if (roman !== undefined) return String(roman);
  return (
    /^A\/(?<session>\d{1,3})\//u.exec(symbol)?.groups?.session ??
    /^ipu\/(?<number>\d+)\//u.exec(symbol)?.groups?.number
  );
}
