import type { Area } from "../../cells";
import { unitColumns, type Shape } from "../context/shape";
import { isDone } from "../method/method-choice";

export interface TreatedLayout {
  readonly imputed: Area | null;
  readonly treated: Area | null;
}

export function layOutTreated(shape: Shape): TreatedLayout {
  const { lead, model, structure } = shape;
  const m = structure.indicators.length;
  const at = (column: number): Area => unitColumns(shape, shape.sheets.Treated, column, m);
  const imputes = isDone(model, "imputation");
  return {
    imputed: imputes ? at(lead) : null,
    treated: isDone(model, "treatment") ? at(imputes ? lead + m + 1 : lead) : null,
  };
}
