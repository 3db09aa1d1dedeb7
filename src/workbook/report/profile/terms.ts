import type { Area } from "../../cells";
import type { PlanCell, StyleRole } from "../../plan";
import type { Context } from "../context/context";
import { live } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { formulaText } from "../formulas/formula-text";
import { cell, columnRange } from "../formulas/ranges";
import type { ProfileLayout, SummaryRow } from "./layout";
import { choices, chosenUnit, profileLayout, summaryRows } from "./layout";

/** What every formula of a profile needs: the unit that is shown, and the cells that say so. */
export interface ProfileTerms {
  readonly layout: ProfileLayout;
  readonly index: IndexSheets;
  readonly unit: number;
  /** Its text in the drop-down. */
  readonly choice: string;
  /** Cell with the unit's row in the tables, absolute. */
  readonly row: string;
  /** Cell with the unit's group label; an empty text when units are not grouped. */
  readonly group: string;
}

export function profileTerms(context: Context, index: IndexSheets): ProfileTerms {
  const layout = profileLayout(context, index);
  const rows = summaryRows(context, index);
  const value = (row: SummaryRow): string => cell(layout.summary, rows.indexOf(row), 1, layout.sheet, "both");
  const unit = chosenUnit(context, index);
  return {
    layout,
    index,
    unit,
    choice: choices(context)[unit] ?? "",
    row: value("row"),
    group: context.groupLabels ? value("group") : '""',
  };
}

/** A figure of the chosen unit, or the word for one that is missing. */
export function shown(
  { words }: Context,
  formula: string,
  value: number,
  style: StyleRole,
  format?: string,
): PlanCell {
  const { missing } = words.tables;
  return live(
    `IF(ISNUMBER(${formula}),${formula},${formulaText(missing)})`,
    Number.isNaN(value) ? missing : value,
    style,
    false,
    format,
  );
}

/** A formula that gives the word for missing itself. */
export const either = ({ words }: Context, formula: string, value: number, style: StyleRole): PlanCell =>
  live(formula, Number.isNaN(value) ? words.tables.missing : value, style);

/** The value of the chosen unit in a column of a table. */
export const look = ({ layout, row }: ProfileTerms, area: Area, column: number): string =>
  `INDEX(${columnRange(area, column, layout.sheet)},${row})`;

export const unitCell = ({ choice }: ProfileTerms): PlanCell => ({ value: choice, style: "input" });
