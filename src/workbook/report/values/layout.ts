import type { Area } from "../../cells";
import { unitColumns, type Shape } from "../context/shape";

export interface ValuesLayout {
  readonly availability: Area;
  readonly denominators: Area;
  /** The weights of the units: a column of its own, or that of a denominator; null where every unit counts as one. */
  readonly unitWeights: Area | null;
  readonly table: Area;
  readonly screened: Area | null;
}

export function layOutValues(shape: Shape): ValuesLayout {
  const { lead, model, structure } = shape;
  const at = (column: number, columns: number): Area =>
    unitColumns(shape, shape.sheets.Values, column, columns);
  const m = structure.indicators.length;
  const denominators = model.denominators.length;
  const weights = model.method.unitWeights;
  const shared = model.denominators.findIndex(({ code }) => code === weights);
  const isOwn = weights !== undefined && shared < 0;
  const table = lead + 1 + denominators + (isOwn ? 1 : 0);
  return {
    availability: at(lead, 1),
    denominators: at(lead + 1, denominators),
    unitWeights: weights === undefined ? null : at(lead + 1 + (isOwn ? denominators : shared), 1),
    table: at(table, m),
    screened: model.method.screening === null ? null : at(table + m + 1, m),
  };
}
