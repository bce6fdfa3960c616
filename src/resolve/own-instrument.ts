import { addTo } from "../model/grouped.ts";
import { oncePer } from "../model/once-per.ts";
import { bodyLine } from "../registry/body-line.ts";
import { bodyOfDocument } from "./document-body.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import { headsOf } from "./heads-of.ts";
import type { Referents } from "./referents.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { wordsBefore } from "./words-at.ts";

/** The noun of what founds a body, for "its Charter", "their Statute", "sa Charte", "su Estatuto". */
const founding = new Set(["charter", "statute", "constitution", "protocol"]);
const possessive = /(?<![\p{L}-])(?:[Ii]ts|[Tt]heir|[Ss]a|[Ss]on|[Ll]eur|[Ss]u)(?: own)? $/u;

/** What a conference of parties or a committee that watches over a treaty calls "the Convention" or "the Covenant". */
const treatyOf: Readonly<Record<string, string>> = {
  "ccm-msp": "ccm",
  "cop-aarhus": "aarhus",
  "cop-espoo": "espoo",
  "cop-water": "water-convention-1992",
  "fctc-cop": "fctc",
  "icao-assembly": "chicago-1944",
  "ich-assembly": "intangible-heritage-2003",
  "ich-committee": "intangible-heritage-2003",
  "opcw-csp": "cwc",
  "uncac-cosp": "uncac",
  "wmo-congress": "wmo-convention",
  "wmo-executive-council": "wmo-convention",
  "world-heritage-committee": "world-heritage-1972",
  "basel-cop": "basel",
  "cat-c": "cat",
  "cbd-cop": "cbd",
  "ccpr-c": "iccpr",
  "ced-c": "cped",
  "cedaw-c": "cedaw",
  "cerd-c": "icerd",
  "cescr-c": "icescr",
  "cites-cop": "cites",
  "cms-cop": "cms",
  "cmw-c": "icrmw",
  "cop-rotterdam": "rotterdam-1998",
  "cop-stockholm": "stockholm-pops",
  "crc-c": "crc",
  "crpd-c": "crpd",
  "minamata-cop": "minamata",
  "ramsar-cop": "ramsar-1971",
  "unccd-cop": "unccd",
  "unfccc-cop": "unfccc",
};

/** The protocol under which a treaty body reads what individuals write to it: "the Optional Protocol" in its views. */
const protocolOf: Readonly<Record<string, string>> = {
  "ccpr-c": "iccpr-op1",
  "cedaw-c": "cedaw-op",
  "cescr-c": "icescr-op",
  "crc-c": "crc-opic",
  "crpd-c": "crpd-op",
};

function isNamedBefore(head: string, paragraph: number, referents: Referents): boolean {
  const [latest] = referents.fitting(
    (one) => one.layer === "instrument" && one.paragraph === paragraph && one.heads.has(head),
  );
  return latest !== undefined;
}

/**
 * The founding instrument of the body to which "its Charter", "its Statute" point back: of "the United Nations, among
 * whose purposes, as set forth in its Charter," the Charter of the United Nations; undefined if no body of the
 * paragraph has one. The nearest body with such an instrument counts. "The Convention" of a conference of parties and of a treaty
 * body too, where the paragraph names no other before; "the Constitution" and "its Protocol" in a text of the organ of another
 * organization, where the text names no other.
 */
export function ownInstrument(
  { paragraph, span }: Draft,
  head: string,
  referents: Referents,
  { document, registry }: ResolveContext,
): Instrument | undefined {
  const issuer = bodyOfDocument(document, registry) ?? "";
  // A subsidiary body speaks of the convention of its conference.
  const treaty = treatyOf[issuer] ?? treatyOf[registry.bodies.get(issuer)?.parent ?? ""];
  if (
    treaty !== undefined &&
    headsOf(treaty, treaty, "en", registry).has(head) &&
    /^(?:convention|covenant)$/u.test(head) &&
    !isNamedBefore(head, paragraph, referents)
  )
    return registry.instruments.get(treaty);
  if (!founding.has(head)) return undefined;
  const isNamed =
    referents.fitting(({ layer, heads }) => layer === "instrument" && heads.has(head)).length > 0;
  const own = isNamed && head !== "protocol" ? undefined : foundingOf(issuer, head, registry);
  if (own !== undefined) return own;
  const before = wordsBefore({ paragraph, span }, document, 24);
  if (!possessive.test(before)) return undefined;
  const bodies = referents.fitting((one) => one.layer === "body" && one.paragraph === paragraph);
  for (const { target } of [...bodies].sort((one, other) => other.end - one.end)) {
    const found = instrumentsByBody(registry).get(`${head} ${target.id}`);
    if (found?.length === 1) return found[0];
  }
  return undefined;
}

/** What founds a body or the organization above it; the United Nations have but one Charter, which is read elsewhere. */
function foundingOf(issuer: string, head: string, registry: Registry): Instrument | undefined {
  const individual = head === "protocol" ? registry.instruments.get(protocolOf[issuer] ?? "") : undefined;
  if (individual !== undefined) return individual;
  const line = bodyLine(registry, issuer).filter(({ id }) => id !== "un");
  for (const { id } of head === "protocol" ? line.slice(0, 1) : line) {
    const found = instrumentsByBody(registry).get(`${head} ${id}`);
    if (found?.length === 1) return found[0];
  }
  return undefined;
}

/** By noun and body: those named "Charter of" the body, or "Charter" behind its name. */
const instrumentsByBody = oncePer((registry: Registry) => {
  const bodies = new Map<string, string>();
  for (const body of registry.bodies.values())
    for (const { language, name } of body.names) if (language === "en") bodies.set(plain(name), body.id);
  const found = new Map<string, Instrument[]>();
  for (const instrument of registry.instruments.values()) {
    for (const head of founding) {
      if (!headsOf(instrument.id, instrument.id, "en", registry).has(head)) continue;
      for (const id of ownersOf(instrument, head, bodies)) {
        addTo(found, `${head} ${id}`, instrument);
      }
    }
  }
  return found;
});

function ownersOf(
  { names }: Instrument,
  head: string,
  bodies: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const { language, name } of names) {
    if (language !== "en") continue;
    const words = plain(name);
    const owner = words.startsWith(`${head} of `)
      ? words.slice(head.length + 4)
      : establishing.test(words)
        ? words.replace(establishing, "")
        : words.endsWith(` ${head}`)
          ? words.slice(0, -head.length - 1)
          : undefined;
    const id = owner === undefined ? undefined : bodies.get(plain(owner));
    if (id !== undefined) owners.add(id);
  }
  return owners;
}

/** "Protocol relating to the Establishment of the Peace and Security Council of the African Union" */
const establishing = /^protocol (?:relating to|on) the establishment of /u;

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /u, "");
}
