import type { Area } from "../../cells";
import { unitColumns, type Shape } from "../context/shape";

export interface ValuesLayout {
  readonly availability: Area;
  readonly denominators: Area;
  readonly table: Area;
  readonly screened: Area | null;
}

export function layOutValues(shape: Shape): ValuesLayout {
  const { lead, model, structure } = shape;
  const at = (column: number, columns: number): Area =>
    unitColumns(shape, shape.sheets.Values, column, columns);
  const m = structure.indicators.length;
  const denominators = model.denominators.length;
  const table = lead + 1 + denominators;
  return {
    availability: at(lead, 1),
    denominators: at(lead + 1, denominators),
    table: at(table, m),
    screened: model.method.screening === null ? null : at(table + m + 1, m),
  };
}
