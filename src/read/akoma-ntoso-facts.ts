import type { DocumentKind, MastheadFacts } from "../model/document.ts";
import type { XmlListener } from "./xml-events.ts";

/**
 * Listens for the facts that the metadata and the cover page of an AKN4UN document state: kind, symbol, session, agenda
 * item, date of adoption, title, vote. Source: Akoma Ntoso for the United Nations (AKN4UN), guidelines, "Metadata".
 */
export function akomaNtosoFacts(): XmlListener & { facts(): MastheadFacts } {
  const found: { -readonly [K in keyof MastheadFacts]: MastheadFacts[K] } = {};
  /** Elements whose words are a fact, and those that are open. */
  let words: string | undefined;
  let key: "symbol" | "title" | "vote" | undefined;
  let path: string[] = [];

  return {
    open(name, attributes) {
      path.push(name);
      if (path.includes("attachments")) return; // An annex has metadata of its own.
      if (path.length === 2) Object.assign(found, kindOf(attributes["name"] ?? name));
      if (name === "FRBRdate" && path.includes("FRBRWork") && attributes["name"] === "adoption") {
        Object.assign(found, dateOf(attributes["date"]));
      }
      if (name === "session" && attributes["value"] !== undefined) found.session ??= attributes["value"];
      if (attributes["name"] === "agenda item" && attributes["title"] !== undefined)
        found.agendaItem ??= attributes["title"];
      const fact = factOf(name, attributes["refersTo"]);
      if (fact !== undefined && found[fact] === undefined) [key, words] = [fact, ""];
    },
    text(more) {
      if (words !== undefined) words += more;
    },
    close(name) {
      path = path.slice(0, -1);
      if (key === undefined || words === undefined || factElements[name] === undefined) return;
      const value = words.replace(/\s+/gu, " ").trim();
      if (value !== "")
        found[key] = key === "symbol" ? value.replaceAll(" ", "") : value.replace(/^\[(.*)\]$/u, "$1");
      [key, words] = [undefined, undefined];
    },
    facts: () => found,
  };
}

const factElements: Readonly<
  Record<string, readonly [fact: "symbol" | "title" | "vote", refersTo: RegExp] | undefined>
> = {
  docNumber: ["symbol", /^#symbol$/u],
  docTitle: ["title", /^#(?:resolution|decision)Title$/u],
  outcome: ["vote", /^/u],
};

function factOf(name: string, refersTo = ""): "symbol" | "title" | "vote" | undefined {
  const fact = factElements[name];
  return fact?.[1].test(refersTo) === true ? fact[0] : undefined;
}

const kinds = new Set<string>([
  "resolution",
  "decision",
  "statement",
  "declaration",
  "recommendation",
  "report",
]);

function kindOf(name: string): { kind?: DocumentKind } {
  return kinds.has(name) ? { kind: name as DocumentKind } : {};
}

/** AKN4UN writes 0001-01-01 for a date that is not known. */
function dateOf(date: string | undefined): { adopted?: string } {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/u.test(date) && !date.startsWith("0001")
    ? { adopted: date }
    : {};
}
