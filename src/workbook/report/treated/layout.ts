import type { Area } from "../../cells";
import { unitColumns, type Shape } from "../context/shape";
import { isDone } from "../method/method-choice";
import { screensAfter } from "../method/screens";
import { isTransformed } from "../method/transformation-of";

export interface TreatedLayout {
  readonly imputed: Area | null;
  /** The filled table with all units, where it decides which of them are kept; `imputed` has those that are. */
  readonly filled: Filled | null;
  readonly treated: Area | null;
  /** After the transformation: what normalisation starts from. Null where no indicator has one. */
  readonly transformed: Area | null;
}

/** The filled table of all units, and the shares of figures and zeros in it. */
export interface Filled {
  readonly table: Area;
  readonly availability: Area;
  readonly zeros: Area | null;
}

export function layOutTreated(shape: Shape): TreatedLayout {
  const { lead, model, structure } = shape;
  const m = structure.indicators.length;
  const at = (column: number, columns = m): Area => unitColumns(shape, shape.sheets.Treated, column, columns);
  const zeros = model.method.screeningZeros === undefined ? 0 : 1;
  const filled: Filled | null = screensAfter(model)
    ? {
        table: at(lead),
        availability: at(lead + m + 1, 1),
        zeros: zeros === 0 ? null : at(lead + m + 2, 1),
      }
    : null;
  const first = filled === null ? lead : lead + m + 3 + zeros;
  const done = [isDone(model, "imputation"), isDone(model, "treatment"), isTransformed(model)];
  const [imputed = null, treated = null, transformed = null] = done.map((isThere, k) =>
    isThere ? at(first + (m + 1) * done.slice(0, k).filter(Boolean).length) : null,
  );
  return { imputed, filled, treated, transformed };
}
