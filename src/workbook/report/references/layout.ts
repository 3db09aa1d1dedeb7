import type { Area } from "../../cells";
import type { Shape } from "../context/shape";
import { firstUnitRow } from "../frame/unit-rows";
import { referenceRows } from "./rows";

export interface ReferencesLayout {
  readonly labels: Area;
  readonly aggregates: Area;
  readonly indicators: Area;
}

export function layOutReferences({ model, sheets, structure }: Shape): ReferencesLayout {
  const rows = referenceRows(model, structure).length;
  const at = (column: number, columns: number): Area => ({
    sheet: sheets.References,
    row: firstUnitRow,
    column,
    rows,
    columns,
  });
  const a = structure.aggregates.length;
  return { labels: at(0, 1), aggregates: at(1, a), indicators: at(1 + a, structure.indicators.length) };
}
