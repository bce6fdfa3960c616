import {
  type MatrixOrder,
  matrixOrders,
  type MatrixShape,
  matrixShapes,
  usualColumns,
} from "../../graph/matrix-of.ts";
import { type ViewState, without } from "../state.ts";

export interface MatrixState {
  readonly shape: MatrixShape;
  readonly rows: MatrixOrder;
  readonly columns: MatrixOrder;
  /** Ids of the row and the column of a cell that is open, joined by a bar. */
  readonly cell?: string;
}

/** The settings of the matrix in the address: `matrix.shape`, `matrix.rows`, `matrix.columns`, `matrix.cell`. */
export function matrixState({ options }: ViewState): MatrixState {
  const one = <T extends string>(key: string, allowed: readonly T[], standard: T): T =>
    allowed.find((value) => value === options[`matrix.${key}`]) ?? standard;
  const shape = one("shape", matrixShapes, "works-instruments");
  const cell = options["matrix.cell"];
  return {
    shape,
    rows: one("rows", matrixOrders, "date"),
    columns: one("columns", matrixOrders, usualColumns(shape)),
    ...(cell !== undefined && { cell }),
  };
}

/** The state with one setting of the matrix changed, or left to what is usual. */
export function withMatrix(state: ViewState, key: keyof MatrixState, value: string | undefined): ViewState {
  const options = without(state.options, `matrix.${key}`);
  return { ...state, options: value === undefined ? options : { ...options, [`matrix.${key}`]: value } };
}
