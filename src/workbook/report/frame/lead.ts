import type { Area } from "../../cells";
import { address } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { live, range, text } from "../context/context";
import { cell, userCell } from "../formulas/ranges";
import { firstUnitRow } from "./unit-rows";

/**
 * The columns that every unit table begins with: code, name and, when units are grouped, group. On Values they are
 * read from the user's table; on every other sheet from Values.
 */
export function leadCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  return range(context.model.units.length).map((i) => {
    const unit = context.model.units[i];
    const values = [unit?.code ?? "", context.unitLabels[i] ?? ""];
    if (context.groupLabels) values.push(context.groupLabels[i] ?? "");
    return values.map((value, j) =>
      live(leadFormula(context, sheet, i, j), value, j === 0 ? "code" : "label"),
    );
  });
}

export const leadHeader = (context: Context): readonly PlanCell[] => [
  text(context.words.tables.code, "header"),
  text(context.words.tables.name, "header"),
  ...(context.groupLabels ? [text(context.groupName, "header")] : []),
];

function leadFormula(context: Context, sheet: string, i: number, j: number): string {
  const { layout, source } = context;
  if (sheet !== layout.sheets.Values) return cell(valuesLead(context), i, j, sheet, "column");
  const { data } = source;
  const group = context.model.method.group;
  const column =
    j === 0 ? data.codeColumn : j === 1 ? (data.nameColumn ?? data.codeColumn) : data.columns[group ?? ""];
  if (column === undefined) return '""';
  const trimmed = (at: number): string => trimmedCell(context, data.rows[i] ?? 0, at, sheet);
  const unit = context.model.units[i];
  // The name of a unit without one is its code.
  const isNameless = j === 1 && unit?.name === unit?.code && column !== data.codeColumn;
  const written = isNameless
    ? `IF(${trimmed(column)}="",${trimmed(data.codeColumn)},${trimmed(column)})`
    : trimmed(column);
  const time = context.model.panel?.times[i];
  const timed = time === undefined || j > 1 ? written : `${written}&" ${time}"`;
  // A name that several units have is followed by the code of the unit.
  const isShared = j === 1 && context.unitLabels[i] !== unit?.name;
  return isShared ? `${timed}&" ("&${cell(valuesLead(context), i, 0, sheet, "column")}&")"` : timed;
}

/** A text of the user as it was read: any white space in it is one space. */
function trimmedCell({ source: { data } }: Context, row: number, column: number, sheet: string): string {
  const spaces = data.oddSpaces?.[address(row, column)] ?? "";
  const raw = userCell({ sheet: data.sheet, row, column }, sheet);
  const plain = [...spaces].reduce((text, space) => `SUBSTITUTE(${text},${characterOf(space)}," ")`, raw);
  return `TRIM(${plain})`;
}

const characterOf = (space: string): string => {
  const code = space.charCodeAt(0);
  return code < 128 ? `CHAR(${code})` : `_xlfn.UNICHAR(${code})`;
};

const valuesLead = (context: Context): Area => leadArea(context, context.layout.sheets.Values);

/** Code, name and group of every unit on a sheet of the report. */
export const leadArea = (context: Context, sheet: string): Area => ({
  sheet,
  row: firstUnitRow,
  column: 0,
  rows: context.model.units.length,
  columns: context.layout.lead,
});

export const codesOn = (context: Context, sheet: string): Area => ({
  ...leadArea(context, sheet),
  columns: 1,
});
export const namesOn = (context: Context, sheet: string): Area => ({
  ...codesOn(context, sheet),
  column: 1,
});
export const groupsOn = (context: Context, sheet: string): Area => ({
  ...codesOn(context, sheet),
  column: 2,
});
