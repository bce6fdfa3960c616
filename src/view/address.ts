import {
  defaultFilters,
  defaultState,
  dropUndefined,
  facetNames,
  viewNames,
  type Camera,
  type FacetChoice,
  type Filters,
  type TextPlace,
  type ViewState,
} from "./state.ts";

/** Version of the scheme; a later one may read the keys in another way. */
const version = "1";

/** Keys of views come after a dot, so that they never meet ours: `matrix.rows=body`. */
const optionKey = /^[a-z]+\.[a-zA-Z]+$/;

/**
 * The state as a query, defaults left out: `?view=text&selection=untoc&text=A/RES/67/193&paragraph=OP34`.
 * The empty string for the default state. Slashes, brackets, colons and commas stay readable.
 */
export function writeAddress(state: ViewState): string {
  const pairs: [string, string][] = [];
  const add = (key: string, value: string | number | undefined, standard?: string | number): void => {
    if (value !== undefined && value !== standard) pairs.push([key, String(value)]);
  };
  add("view", state.view, defaultState.view);
  add("selection", state.selection);
  add("second", state.second);
  add("text", state.text?.work);
  add("in", state.text?.language);
  add("beside", state.text?.beside);
  add("paragraph", state.text?.paragraph);
  add("citation", state.text?.citation);
  for (const name of facetNames) pairs.push(...facetPairs(name, state.filters.facets[name]));
  add("have", state.filters.have, "all");
  add("from", state.filters.from);
  add("to", state.filters.to);
  add("words", state.filters.words, "");
  add("layout", state.layout, defaultState.layout);
  add("depth", state.depth, defaultState.depth);
  add("direction", state.direction, defaultState.direction);
  add("list", state.list, defaultState.list);
  add("theme", state.theme, defaultState.theme);
  add("interface", state.interfaceLanguage, defaultState.interfaceLanguage);
  if (state.camera !== undefined) add("camera", cameraText(state.camera));
  for (const [key, value] of Object.entries(state.options).sort()) add(key, value);
  if (pairs.length === 0) return "";
  return `?v=${version}&${pairs.map(([key, value]) => `${key}=${encodeReadably(value)}`).join("&")}`;
}

/** The state that a query holds; unknown keys and values are passed over. */
export function readAddress(query: string): ViewState {
  const keys = new URLSearchParams(query);
  const one = <T extends string>(key: string, allowed: readonly T[], standard: T): T =>
    allowed.find((value) => value === keys.get(key)) ?? standard;
  return dropUndefined({
    view: one("view", viewNames, defaultState.view),
    selection: keys.get("selection") ?? undefined,
    second: keys.get("second") ?? undefined,
    text: readText(keys),
    filters: readFilters(keys),
    layout: one("layout", ["date", "closeness"], "date"),
    depth: Number(one("depth", ["1", "2", "3"], "1")) as 1 | 2 | 3,
    direction: one("direction", ["both", "cites", "citedBy"], "both"),
    list: one("list", ["works", "citations"], "works"),
    theme: one("theme", ["system", "light", "dark"], "system"),
    interfaceLanguage: one("interface", ["en", "fr"], "en"),
    camera: readCamera(keys.get("camera")),
    options: Object.fromEntries([...keys].filter(([key]) => optionKey.test(key))),
  }) as ViewState;
}

function facetPairs(name: (typeof facetNames)[number], choice: FacetChoice): [string, string][] {
  const standard = defaultFilters.facets[name];
  if (choice.mode === standard.mode && choice.values.join("\n") === standard.values.join("\n")) return [];
  if (choice.values.length === 0) return [[name, "all"]];
  const sign = choice.mode === "not" ? "!" : "=";
  return choice.values.map((value) => [name, sign === "!" ? `!${value}` : value]);
}

function readFilters(keys: URLSearchParams): Filters {
  const have = keys.get("have");
  return dropUndefined({
    facets: Object.fromEntries(facetNames.map((name) => [name, readFacet(name, keys.getAll(name))])),
    have: have === "texts" || have === "cited" ? have : "all",
    from: readYear(keys.get("from")),
    to: readYear(keys.get("to")),
    words: keys.get("words") ?? "",
  }) as unknown as Filters;
}

function readFacet(name: (typeof facetNames)[number], values: readonly string[]): FacetChoice {
  if (values.length === 0) return defaultFilters.facets[name];
  if (values.includes("all")) return { mode: "not", values: [] };
  const not = values.filter((value) => value.startsWith("!")).map((value) => value.slice(1));
  return not.length > 0 ? { mode: "not", values: not.sort() } : { mode: "only", values: [...values].sort() };
}

function readText(keys: URLSearchParams): TextPlace | undefined {
  const work = keys.get("text");
  if (work === null) return undefined;
  const citation = Number(keys.get("citation") ?? Number.NaN);
  return dropUndefined({
    work,
    language: keys.get("in") ?? undefined,
    beside: keys.get("beside") ?? undefined,
    paragraph: keys.get("paragraph") ?? undefined,
    citation: Number.isInteger(citation) && citation >= 0 ? citation : undefined,
  }) as TextPlace;
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{3,4}$/.test(text) ? Number(text) : undefined;
}

function cameraText({ x, y, ratio }: Camera): string {
  return [x, y, ratio].map((part) => part.toFixed(3)).join(",");
}

function readCamera(text: string | null): Camera | undefined {
  const [x, y, ratio] = (text ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}

/** Percent-encoded, but for the characters that a query may hold as they are. */
function encodeReadably(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|3A|2C|7C|40|24|3B)/g, (code) => decodeURIComponent(code));
}
