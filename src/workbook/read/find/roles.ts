import { readNumberCell } from "../cells/cell-number";
import { contentOf } from "../cells/content";
import { frameworkColumns } from "../framework/framework-columns";
import { methodColumns } from "../method/method-columns";
import { frameworkAliases } from "../words/framework-columns";
import { methodAliases } from "../words/method-columns";
import { matchHeaders, timeAliases, unitAliases } from "./aliases";
import { headersAt, type Header, type Region } from "./region";

/** Where the header of a table stands in its region. */
export interface FoundTable {
  readonly region: Region;
  readonly headerRow: number;
  readonly headers: readonly Header[];
}

export type Role = "Data" | "Framework" | "Method";

/** Titles, sources and notes may stand above a header, but not without end. */
const maximumRowsAbove = 40;

/** Whether a row of headers is that of a table of the role; `region` and `row` tell what stands below it. */
type Fit = (headers: readonly Header[], region: Region, row: number) => boolean;

/** Whether headers are those of a Framework, and so no data. */
export const isFrameworkHeader = (headers: readonly Header[]): boolean => {
  const found = matchHeaders(headers, frameworkAliases);
  const attributes = [found.parent, found.level, found.type, found.direction, found.weight];
  const count = attributes.filter((header) => header !== undefined).length;
  // A level and a type may stand in any list; and a column of data may be called weight, or direction.
  const isScored = count >= 2 && (found.direction !== undefined || found.weight !== undefined);
  return (found.code !== undefined || found.name !== undefined) && (isScored || found.parent !== undefined);
};

/** What a sheet that is called Framework must have: something that identifies rows and something said of them. */
const isLooselyFramework: Fit = (headers) => {
  const found = frameworkColumns(headers).columns;
  const said = Object.keys(found).filter((column) => !["code", "name", "unit"].includes(column));
  return (found.code !== undefined || found.name !== undefined) && said.length > 0;
};

/** Whether headers are those of a Method, and so no data. */
export const isMethodHeader = (headers: readonly Header[]): boolean => {
  const found = matchHeaders(headers, methodAliases);
  if (found.setting === undefined || found.value === undefined) return false;
  // "Station, Parameter, Year, Value" are figures in a long table.
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

/** What anyone would take for data: headers of text over a column of texts that do not repeat and one of numbers. */
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

/** The table of the role in a region, when one of its rows is a header that fits; else null.
 * `loose`: for a region whose name says what it is, or when nothing else is found. */
export function tableOfRole(
  region: Region,
  role: Role,
  strictness: "strict" | "loose" = "strict",
): FoundTable | null {
  const fit = strictness === "loose" ? looseFits[role] : fits[role];
  const last = region.headed ? region.firstRow : Math.min(region.lastRow, region.firstRow + maximumRowsAbove);
  for (let row = region.firstRow; row <= last; row++) {
    const headers = headersAt(region, row);
    if (headers.length > 1 && fit(headers, region, row)) return { region, headerRow: row, headers };
  }
  return null;
}

/**
 * The table of a region that the user has named, or whose name says what it is, whatever its headers: those of the
 * role if there are such, else the first row of two or more cells.
 */
export function tableByName(region: Region, role: Role): FoundTable | null {
  const fitting = tableOfRole(region, role) ?? tableOfRole(region, role, "loose");
  if (fitting !== null) return fitting;
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    const headers = headersAt(region, row);
    if (headers.length > 1 || region.headed) return { region, headerRow: row, headers };
  }
  return null;
}

/** Whether any of the next rows of a column holds a figure. */
export function hasNumbers(region: Region, headerRow: number, column: number): boolean {
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const { kind } = readNumberCell(region.value(row, column), region.format(row, column));
    if (kind === "number" || kind === "text") return true;
  }
  return false;
}
