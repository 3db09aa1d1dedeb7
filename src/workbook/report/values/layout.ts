import type { Area } from "../../cells";
import { isScreening } from "../../../engine";
import { screensBefore } from "../method/screens";
import { unitColumns, type Shape } from "../context/shape";

export interface ValuesLayout {
  readonly availability: Area;
  /** The share of zeros of each unit; null where it does not matter, or is counted on the filled table. */
  readonly zeros: Area | null;
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
  const hasZeros = screensBefore(model) && model.method.screeningZeros !== undefined;
  const first = lead + (hasZeros ? 2 : 1);
  const denominators = model.denominators.length;
  const weights = model.method.unitWeights;
  const shared = model.denominators.findIndex(({ code }) => code === weights);
  const isOwn = weights !== undefined && shared < 0;
  const table = first + denominators + (isOwn ? 1 : 0);
  return {
    availability: at(lead, 1),
    zeros: hasZeros ? at(lead + 1, 1) : null,
    denominators: at(first, denominators),
    unitWeights: weights === undefined ? null : at(first + (isOwn ? denominators : shared), 1),
    table: at(table, m),
    screened: isScreening(model.method) ? at(table + m + 1, m) : null,
  };
}
