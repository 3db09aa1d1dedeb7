import type { Area } from "../../cells";
import type { Shape } from "../context/shape";
import { parameterRow } from "../frame/unit-rows";
import { aggregateColumnsOf, rescaledIn, type AggregateColumn, type Rescaled } from "./aggregate-columns";
import { parameterColumnsOf, type ParameterColumn } from "./columns";
import { settingLabels, type Setting } from "./setting-labels";

export type { OwnNumberColumn, ParameterColumn } from "./columns";

export interface ParametersLayout {
  /** The method's numbers. */
  readonly numbers: readonly Setting[];
  /** Their figures, one per row. */
  readonly settings: Area;
  /** One row per indicator. */
  readonly table: Area;
  /** The table's columns, which differ by method. */
  readonly columns: readonly ParameterColumn[];
  /** The aggregates that are normalised again, below the table; null where there are none. */
  readonly aggregates: AggregatesLayout | null;
}

export interface AggregatesLayout {
  /** One row per aggregate. */
  readonly table: Area;
  readonly columns: readonly AggregateColumn[];
  readonly rescaled: readonly Rescaled[];
}

export function layOutParameters({ model, results, sheets, structure }: Shape): ParametersLayout {
  const sheet = sheets.Parameters;
  const numbers = settingLabels(model);
  const settings = numbers.length;
  const columns = parameterColumnsOf(model, results);
  const tableRow = parameterRow + settings + 2;
  const rows = structure.indicators.length;
  const rescaled = rescaledIn(model, structure);
  const ofAggregates = aggregateColumnsOf(rescaled);
  const below = { sheet, row: tableRow + rows + 3, column: 0 };
  return {
    aggregates:
      rescaled.length === 0
        ? null
        : {
            table: { ...below, rows: rescaled.length, columns: ofAggregates.length },
            columns: ofAggregates,
            rescaled,
          },
    settings: { sheet, row: parameterRow, column: 1, rows: settings, columns: 1 },
    table: { sheet, row: tableRow, column: 0, rows, columns: columns.length },
    columns,
    numbers,
  };
}
