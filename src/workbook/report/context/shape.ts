import type { Model, Results } from "../../../engine";
import type { Area } from "../../cells";
import { firstUnitRow } from "../frame/unit-rows";
import type { SheetNames } from "./sheet-names";
import type { Structure } from "./structure";

/** What the places of tables follow from, before anything is written. */
export interface Shape {
  readonly model: Model;
  readonly results: Results;
  readonly structure: Structure;
  readonly sheets: SheetNames;
  /** Code, name and, when units are grouped, group: the columns that every unit table begins with. */
  readonly lead: number;
}

/** Columns of a sheet with one row per unit. */
export const unitColumns = ({ model }: Shape, sheet: string, column: number, columns: number): Area => ({
  sheet,
  row: firstUnitRow,
  column,
  rows: model.units.length,
  columns,
});

/** One row of an area's columns, above its header. */
export const rowAbove = (area: Area, row: number): Area => ({ ...area, row, rows: 1 });
