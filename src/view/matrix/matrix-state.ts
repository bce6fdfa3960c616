import {
  type MatrixOrder,
  matrixOrders,
  type MatrixShape,
  matrixShapes,
  usualColumns,
} from "../../graph/matrix-of.ts";
import type { ViewState } from "../state.ts";

export interface MatrixState {
  readonly shape: MatrixShape;
  readonly rows: MatrixOrder;
  readonly columns: MatrixOrder;
}

/** The settings of the matrix in the address: `matrix.shape`, `matrix.rows`, `matrix.columns`. */
export function matrixState({ options }: ViewState): MatrixState {
  const one = <T extends string>(key: string, allowed: readonly T[], standard: T): T =>
    allowed.find((value) => value === options[`matrix.${key}`]) ?? standard;
  const shape = one("shape", matrixShapes, "works-instruments");
  return {
    shape,
    rows: one("rows", matrixOrders, "date"),
    columns: one("columns", matrixOrders, usualColumns(shape)),
  };
}

/** The state with one setting of the matrix changed. */
export function withMatrix(state: ViewState, key: keyof MatrixState, value: string): ViewState {
  return { ...state, options: { ...state.options, [`matrix.${key}`]: value } };
}
