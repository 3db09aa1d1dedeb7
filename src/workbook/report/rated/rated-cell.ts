import type { RatedCell } from "../../../engine";
import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { cell, part } from "../formulas/ranges";
import type { RatedColumns, RatedLayout } from "./layout";

/** A figure of a rated cell that other sheets refer to. */
export type RatedPart = Exclude<keyof RatedColumns, "slots" | "adjusted">;

/** Whether the values of an indicator are made of ratings. */
export const isRated = ({ layout }: Context, indicator: string): boolean =>
  layout.rated?.rated.includes(indicator) ?? false;

/** The figures of an indicator, one row per unit; null where it is not rated. */
export function ratedColumn({ layout, model }: Context, indicator: string, of: RatedPart): Area | null {
  const { rated } = layout;
  const first = rated === null ? -1 : rowOf(rated, indicator, model.units.length);
  return rated === null || first < 0
    ? null
    : part(rated.table, first, rated.columns[of], model.units.length, 1);
}

/** Likewise what the levels of an indicator rest on: number of documents, and the sources; null where that is not known. */
export function evidenceColumns({ layout, model }: Context, indicator: string): Area | null {
  const { rated } = layout;
  const first = rated === null ? -1 : rowOf(rated, indicator, model.units.length);
  return rated === null || rated.evidence === null || first < 0
    ? null
    : part(rated.evidence, first, 0, model.units.length, 2);
}

/** What was read of a unit's ratings in an indicator; undefined where it is not rated. */
export function ratedOf(
  { layout, model, source }: Context,
  unit: number,
  indicator: string,
): RatedCell | undefined {
  const { rated } = layout;
  return rated === null
    ? undefined
    : source.assessment?.cells[rowOf(rated, indicator, model.units.length) + unit];
}

/** Cell of a figure of a unit; null where the indicator is not rated. */
export function ratedCell(
  context: Context,
  unit: number,
  indicator: string,
  of: RatedPart,
  sheet: string,
): string | null {
  const column = ratedColumn(context, indicator, of);
  return column === null ? null : cell(column, unit, 0, sheet, "both");
}

const rowOf = ({ rated }: RatedLayout, indicator: string, units: number): number =>
  units * rated.indexOf(indicator);
