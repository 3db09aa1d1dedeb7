import type { Area } from "../../cells";
import { rowAbove, unitColumns, type Shape } from "../context/shape";
import { parameterRow } from "../frame/unit-rows";

export interface NormalisedLayout {
  readonly weights: Area;
  readonly targets: Area;
  readonly table: Area;
}

export function layOutNormalised(shape: Shape): NormalisedLayout {
  const table = unitColumns(shape, shape.sheets.Normalised, shape.lead, shape.structure.indicators.length);
  return { weights: rowAbove(table, parameterRow), targets: rowAbove(table, parameterRow + 1), table };
}
