import type { Area } from "../../cells";
import { unitColumns, type Shape } from "../context/shape";
import { isDone } from "../method/method-choice";
import { isTransformed } from "../method/transformation-of";

export interface TreatedLayout {
  readonly imputed: Area | null;
  readonly treated: Area | null;
  /** After the transformation: what normalisation starts from. Null where no indicator has one. */
  readonly transformed: Area | null;
}

export function layOutTreated(shape: Shape): TreatedLayout {
  const { lead, model, structure } = shape;
  const m = structure.indicators.length;
  const at = (column: number): Area => unitColumns(shape, shape.sheets.Treated, column, m);
  const done = [isDone(model, "imputation"), isDone(model, "treatment"), isTransformed(model)];
  const [imputed = null, treated = null, transformed = null] = done.map((isThere, k) =>
    isThere ? at(lead + (m + 1) * done.slice(0, k).filter(Boolean).length) : null,
  );
  return { imputed, treated, transformed };
}
