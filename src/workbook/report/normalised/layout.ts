import type { Area } from "../../cells";
import { rowAbove, unitColumns, type Shape } from "../context/shape";
import { parameterRow } from "../frame/unit-rows";
import { countsSetAside } from "../method/counts-set-aside";

export interface NormalisedLayout {
  readonly weights: Area;
  readonly targets: Area;
  readonly table: Area;
  /** 1 for an indicator that counts as an element of its parent; null where those that are set aside do not count. */
  readonly counts: Area | null;
}

export function layOutNormalised(shape: Shape): NormalisedLayout {
  const table = unitColumns(shape, shape.sheets.Normalised, shape.lead, shape.structure.indicators.length);
  return {
    ...{ weights: rowAbove(table, parameterRow), targets: rowAbove(table, parameterRow + 1), table },
    counts: countsSetAside(shape.model) ? rowAbove(table, parameterRow + 2) : null,
  };
}
