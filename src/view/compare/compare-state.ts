import { type ViewState, without } from "../state.ts";

const key = "compare.first";

/** Id of the first of two that are compared: pinned in the address, else what is selected. */
export function firstOf({ options, selection }: ViewState): string | undefined {
  return options[key] ?? selection;
}

/** The state with the first of two pinned, so that another selection leaves the comparison as it is; undefined frees it. */
export function withFirst(state: ViewState, id: string | undefined): ViewState {
  const options = without(state.options, key);
  return { ...state, options: id === undefined ? options : { ...options, [key]: id } };
}

/** The comparison of a work with another that is to be chosen yet; the panel makes room for it. */
export function withComparison(state: ViewState, id: string): ViewState {
  return { ...without(withFirst(state, id), "second", "selection"), view: "compare" };
}
