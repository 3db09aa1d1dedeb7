import type { PlanCell } from "../../plan";
import { blank, figure, live, range, type Context } from "../context/context";
import { cell, columnRange } from "../formulas/ranges";
import { scaleColumns, scaleKeyColumns } from "./layout";
import { joint } from "./level-formula";
import type { RowsOfCell } from "./rated-rows";
import { scaleNumberOf, scaleNumbers } from "./scale-number";
import { scaleValueOf } from "./scale-value";
import type { RatedTerms } from "./terms";

/** The number of the scale of a row; 0 for none. */
export const scaleNumberCells = (
  { model }: Context,
  { layout, assessment }: RatedTerms,
): readonly (readonly PlanCell[])[] => {
  const numbers = scaleNumbers(assessment);
  return layout.rated.flatMap((indicator) => {
    const number = figure(scaleNumberOf(model, numbers, indicator), "rank");
    return model.units.map(() => [number]);
  });
};

/** Values of the agreed level and of each level of a row, by the table Scale; none without one. */
export function valueCells(
  { layout, assessment, sheet }: RatedTerms,
  row: number,
  own: RowsOfCell,
  indicator: string,
): readonly PlanCell[] {
  const { columns, scale, scaleKeys, scaleOfRow, slots, table } = layout;
  if (scale === null || scaleKeys === null || scaleOfRow === null) return [];
  const number = cell(scaleOfRow, row, 0, sheet, "column");
  const [all, found] = [
    columnRange(scale, scaleColumns.value, sheet),
    columnRange(scaleKeys, scaleKeyColumns.found, sheet),
  ];
  const valueOf = (
    column: number,
    read: { readonly level: number; readonly text: string | null; readonly isNotApplicable: boolean } | null,
  ): PlanCell => {
    if (read === null) return blank;
    const at = cell(table, row, column, sheet, "column");
    const value = scaleValueOf(assessment, indicator, read.level);
    const onScale = `INDEX(${all},MATCH(${number}&"${joint}"&${at},${found},0))`;
    return live(
      `IF(ISNUMBER(${at}),IF(${number}=0,${at},${onScale}),${at}&"")`,
      Number.isNaN(value) ? (read.isNotApplicable ? (read.text ?? "") : "") : value,
      "number",
    );
  };
  return [
    valueOf(columns.agreed, own.agreed),
    ...range(slots).map((k) => valueOf(columns.slots + 2 * k + 1, own.ratings[k] ?? null)),
  ];
}
