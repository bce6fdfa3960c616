/** The views that one selection and one set of filters have; rows of `views.ts`. */
export const viewNames = ["network", "history", "matrix", "text", "table", "compare", "checks"] as const;

export type ViewName = (typeof viewNames)[number];

/** The lists of the legend in which values are switched on and off. */
export const facetNames = ["kind", "body", "act", "language"] as const;

export type FacetName = (typeof facetNames)[number];

/** Which values of a facet are shown: all but some, or only some. */
export interface FacetChoice {
  readonly mode: "not" | "only";
  readonly values: readonly string[];
}

/** What is shown, in all views alike. */
export interface Filters {
  readonly facets: Readonly<Record<FacetName, FacetChoice>>;
  /** Works whose text the collection has, those only cited, or all. */
  readonly have: "all" | "texts" | "cited";
  /** Gregorian years, both ends counting; undated works pass only while neither is set. */
  readonly from?: number;
  readonly to?: number;
  /** Words that titles must hold, used by the table. */
  readonly words: string;
}

/** The place that the text view shows. */
export interface TextPlace {
  /** Id of the work. */
  readonly work: string;
  /** BCP 47 tag of the expression; absent for the first. */
  readonly language?: string;
  /** BCP 47 tag of the expression beside it. */
  readonly beside?: string;
  /** Label of the paragraph to bring into view: `OP17(a)`. */
  readonly paragraph?: string;
  /** Place of a citation in the paragraph, counted from 0. */
  readonly citation?: number;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  /** 1 shows everything, less is nearer. */
  readonly ratio: number;
}

/** All that the address holds. Plain data: it can be saved as JSON. */
export interface ViewState {
  readonly view: ViewName;
  /** Id of a work or body, or key of an edge (`from|kind|to`). */
  readonly selection?: string;
  /** The second of two that are compared, or the end of a path. */
  readonly second?: string;
  readonly text?: TextPlace;
  readonly filters: Filters;
  readonly layout: "date" | "closeness";
  readonly depth: 1 | 2 | 3;
  readonly direction: "both" | "cites" | "citedBy";
  readonly list: "works" | "citations";
  readonly theme: "system" | "light" | "dark";
  readonly interfaceLanguage: "en" | "fr";
  readonly camera?: Camera;
  /** Settings that belong to one view; its row in `views.ts` names their keys. */
  readonly options: Readonly<Record<string, string>>;
}

const everything: FacetChoice = { mode: "not", values: [] };

/** Bodies are many and undated: they are off until somebody asks for them. */
export const defaultFilters: Filters = {
  facets: {
    kind: { mode: "not", values: ["body"] },
    body: everything,
    act: everything,
    language: everything,
  },
  have: "all",
  words: "",
};

export const defaultState: ViewState = {
  view: "network",
  filters: defaultFilters,
  layout: "date",
  depth: 1,
  direction: "both",
  list: "works",
  theme: "system",
  interfaceLanguage: "en",
  options: {},
};

/** Whether a facet shows this value. */
export function isShown(choice: FacetChoice, value: string): boolean {
  return choice.values.includes(value) === (choice.mode === "only");
}

/** The choice with this value switched; switching off the last single value shows all again. */
export function toggled(choice: FacetChoice, value: string): FacetChoice {
  const values = choice.values.includes(value)
    ? choice.values.filter((other) => other !== value)
    : [...choice.values, value].sort();
  return choice.mode === "only" && values.length === 0 ? everything : { ...choice, values };
}

/** Only this value, or all again if it was alone already. */
export function isolated(choice: FacetChoice, value: string): FacetChoice {
  const alone = choice.mode === "only" && choice.values.length === 1 && choice.values[0] === value;
  return alone ? everything : { mode: "only", values: [value] };
}

/** The state with one facet chosen anew. */
export function withFacet(state: ViewState, name: FacetName, choice: FacetChoice): ViewState {
  return {
    ...state,
    filters: { ...state.filters, facets: { ...state.filters.facets, [name]: choice } },
  };
}

/** The state with some filters changed; a value of undefined takes the limit away. */
export function withFilters(
  state: ViewState,
  change: { readonly [K in keyof Filters]?: Filters[K] | undefined },
): ViewState {
  return { ...state, filters: dropUndefined({ ...state.filters, ...change }) as Filters };
}

/** The state with this work or edge selected, or nothing. */
export function withSelection(state: ViewState, selection: string | undefined): ViewState {
  return dropUndefined({ ...state, selection }) as ViewState;
}

/** The text view at a place, the selection kept. */
export function withText(state: ViewState, text: TextPlace): ViewState {
  return { ...state, view: "text", text };
}

/** A copy without the keys whose value is undefined. */
export function dropUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<T>;
}

/** A copy without these keys. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const copy = { ...value };
  for (const key of keys) delete copy[key];
  return copy;
}

/** The text view with all texts to choose from. */
export function withAllTexts(state: ViewState): ViewState {
  return { ...without(state, "text", "selection"), view: "text" };
}
