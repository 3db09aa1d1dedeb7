import { readNumberCell } from "../cells/cell-number";
import { contentOf } from "../cells/content";
import { frameworkColumns } from "../framework/framework-columns";
import { methodColumns } from "../method/method-columns";
import { frameworkAliases } from "../words/framework-columns";
import { methodAliases } from "../words/method-columns";
import { matchHeaders, timeAliases, unitAliases } from "./aliases";
import { headersAt, type Header, type Region } from "./region";

/** A table: its region, the row of its header and the headers. */
export interface FoundTable {
  readonly region: Region;
  readonly headerRow: number;
  readonly headers: readonly Header[];
}

export type Role = "Data" | "Framework" | "Method";

/** Number of rows in which the header is searched; titles, sources and notes may be above it. */
const maximumRowsAbove = 40;

/** Whether a row is the header of a table that is looked for. `region` and `row` give access to the cells below it. */
export type Fit = (headers: readonly Header[], region: Region, row: number) => boolean;

/** Whether headers are those of a Framework, and so not of data. */
export const isFrameworkHeader = (headers: readonly Header[]): boolean => {
  const found = matchHeaders(headers, frameworkAliases);
  const attributes = [found.parent, found.level, found.type, found.direction, found.weight];
  const count = attributes.filter((header) => header !== undefined).length;
  // Any list may have a level and a type; and data may have a column called weight or direction.
  const isScored = count >= 2 && (found.direction !== undefined || found.weight !== undefined);
  return (found.code !== undefined || found.name !== undefined) && (isScored || found.parent !== undefined);
};

/** For a sheet that is called Framework: a column of codes or names, and one more known column. */
const isLooselyFramework: Fit = (headers) => {
  const found = frameworkColumns(headers).columns;
  const described = Object.keys(found).filter((column) => !["code", "name", "unit"].includes(column));
  return (found.code !== undefined || found.name !== undefined) && described.length > 0;
};

/** Whether headers are those of a Method, and so not of data. */
export const isMethodHeader = (headers: readonly Header[]): boolean => {
  const found = matchHeaders(headers, methodAliases);
  if (found.setting === undefined || found.value === undefined) return false;
  // "Station, Parameter, Year, Value" is the header of a long table of figures.
  const rest = headers.filter((header) => header !== found.setting && header !== found.value);
  const { code, name, time } = matchHeaders(rest, { ...unitAliases, ...timeAliases });
  return code === undefined && name === undefined && time === undefined;
};

const isLooselyMethod: Fit = (headers) => {
  const found = methodColumns(headers).columns;
  return found.setting !== undefined && found.value !== undefined;
};

const isData: Fit = (headers, region, row) => {
  const unit = matchHeaders(headers, unitAliases);
  if (unit.code === undefined && unit.name === undefined) return false;
  return (
    !isFrameworkHeader(headers) &&
    !isMethodHeader(headers) &&
    headers.some(
      (header) => header !== unit.code && header !== unit.name && hasNumbers(region, row, header.column),
    )
  );
};

/** Text headers above a column of different texts and a column of numbers. */
const isLooselyData: Fit = (headers, region, row) => {
  if (headers.some(({ column }) => typeof region.value(row, column) !== "string")) return false;
  const contents = headers.map(({ column }) => contentOf(region, row, column));
  return (
    contents.some(({ kind }) => kind === "numbers") &&
    contents.some(({ kind, repeats }) => kind === "text" && !repeats)
  );
};

const fits: Readonly<Record<Role, Fit>> = {
  Data: isData,
  Framework: isFrameworkHeader,
  Method: isMethodHeader,
};
const looseFits: Readonly<Record<Role, Fit>> = {
  Data: isLooselyData,
  Framework: isLooselyFramework,
  Method: isLooselyMethod,
};

/**
 * The table with a role in a region, when one of the rows is a header that fits; else null. `loose` is for a region whose
 * name states its role, or when nothing else is found.
 */
export function tableOfRole(
  region: Region,
  role: Role,
  strictness: "strict" | "loose" = "strict",
): FoundTable | null {
  return tableThatFits(region, strictness === "loose" ? looseFits[role] : fits[role]);
}

/** The table of a region in which one of the rows is a header that fits; null without such a row. */
export function tableThatFits(region: Region, fit: Fit): FoundTable | null {
  const last = region.hasHeader
    ? region.firstRow
    : Math.min(region.lastRow, region.firstRow + maximumRowsAbove);
  for (let row = region.firstRow; row <= last; row++) {
    const headers = headersAt(region, row);
    if (headers.length > 1 && fit(headers, region, row)) return { region, headerRow: row, headers };
  }
  return null;
}

/**
 * The table of a region that the user named, or whose name states its role. The header is one that fits the role, else the
 * first row with two or more cells.
 */
export function tableByName(region: Region, role: Role): FoundTable | null {
  const fitting = tableOfRole(region, role) ?? tableOfRole(region, role, "loose");
  if (fitting !== null) return fitting;
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    const headers = headersAt(region, row);
    if (headers.length > 1 || region.hasHeader) return { region, headerRow: row, headers };
  }
  return null;
}

/** Whether a column has a figure below the header row. */
export function hasNumbers(region: Region, headerRow: number, column: number): boolean {
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const { kind } = readNumberCell(region.value(row, column), region.format(row, column));
    if (kind === "number" || kind === "text") return true;
  }
  return false;
}
