import type { LeftOutRow, Reason } from "../account/table-reading";
import type { ReasonKey } from "../account/reasons";
import type { CellValue } from "../../cells";
import { textOf } from "../cells/text";
import { columnFacts, type ColumnFacts, type TableFacts } from "../columns/facts";
import type { Header, Region } from "../find/region";
import { kindOf } from "../header/cell-kind";
import { isDescribingName, isOpenTotalName, isRegionHeading, isRegionName, isTotalName } from "../words/rows";
import { containers } from "./containers";
import { subtotals, sumRows } from "./sum-rows";

/** The columns that are used to find rows that are not units. */
export interface RowColumns {
  readonly code: Header;
  readonly name: Header | null;
  readonly figures: readonly Header[];
  /** Columns of labels. */
  readonly labels: readonly Header[];
}

interface Row {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly hasFigures: boolean;
  /** Column of the text that names the row. */
  readonly column: number;
}

/**
 * The rows of a table that are not units although they have figures: totals and averages by name; regions of the world and
 * groups of units, by name or below such a heading; rows whose figures are the mean or the sum of others; rows whose code
 * contains those of others; rows without a name whose code differs in kind. A rule is not applied when it would leave out
 * too many rows.
 */
export function leaveOut(
  region: Region,
  headerRow: number,
  columns: RowColumns,
  table: TableFacts,
): readonly LeftOutRow[] {
  const rows = rowsOf(region, headerRow, columns);
  const filled = rows.filter(({ hasFigures }) => hasFigures);
  const found = new Map<number, Reason>();
  const add = (some: ReadonlyMap<number, Reason>, maximumShare: number): void => {
    if (some.size > maximumShare * filled.length) return;
    for (const [row, reason] of some) if (!found.has(row)) found.set(row, reason);
  };
  const because = (key: ReasonKey, test: (row: Row) => boolean): ReadonlyMap<number, Reason> =>
    new Map(filled.filter(test).map(({ row }) => [row, { key, names: {} }]));
  const isOpen = ({ name, code }: Row): boolean => isOpenTotalName(name) || isOpenTotalName(code);
  add(
    because("row-total", (row) => !isOpen(row) && (isTotalName(row.name) || isTotalName(row.code))),
    0.4,
  );
  const firsts = new Set(filled.slice(0, 3));
  add(
    because(
      "row-describes",
      (row) => firsts.has(row) && (isDescribingName(row.code) || isDescribingName(row.name)),
    ),
    0.4,
  );
  const rest = filled.filter(({ row }) => !found.has(row));
  const ends = new Set([...rest.slice(0, 1), ...rest.slice(-3)]);
  const severalOpen = filled.filter(isOpen).length > 1;
  add(
    because("row-total-begins", (row) => isOpen(row) && (severalOpen || ends.has(row))),
    0.4,
  );
  add(inSections(rows), 0.5);
  add(
    because("row-region", ({ name, code }) => isRegionName(name === "" ? code : name)),
    0.25,
  );
  add(unlikeCodes(filled.filter(({ row }) => !found.has(row))), 0.25);
  const left = filled.filter(({ row }) => !found.has(row));
  add(containers(left, columns.labels, region), 0.5);
  const units = left.filter(({ row }) => !found.has(row)).map(({ row }) => row);
  const known = found.size === 0 && units.length === table.rows.length ? table.columns : [];
  const facts = columns.figures.map(
    (header): ColumnFacts => known.find((one) => one.header === header) ?? columnFacts(region, units, header),
  );
  add(sumRows(units, facts), 0.4);
  add(subtotals(units, facts), 0.4);
  return filled.flatMap(({ row, name, code, column }) => {
    const reason = found.get(row);
    return reason ? [{ cell: { sheet: region.sheet, row, column }, text: name || code, reason }] : [];
  });
}

function rowsOf(region: Region, headerRow: number, { code, name, figures }: RowColumns): readonly Row[] {
  const rows: Row[] = [];
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const own = textOf(region.value(row, code.column));
    const called = name === null ? own : textOf(region.value(row, name.column));
    const hasFigures = figures.some(({ column }) => isFigure(region.value(row, column)));
    const place = called === "" ? code.column : (name ?? code).column;
    if (own !== "" || called !== "") rows.push({ row, code: own, name: called, hasFigures, column: place });
    else if (hasFigures) rows.push({ row, code: "", hasFigures, ...strayName(region, row, code, figures) });
  }
  return rows;
}

/** The name of a row without code and name: the first text left of the codes, such as "World" in the column of ranks. */
function strayName(
  region: Region,
  row: number,
  code: Header,
  figures: readonly Header[],
): Pick<Row, "name" | "column"> {
  const isText = ({ column }: Header): boolean => kindOf(region.value(row, column)) === "text";
  const found = figures.find((header) => header.column < code.column && isText(header));
  return found === undefined
    ? { name: "", column: code.column }
    : { name: textOf(region.value(row, found.column)), column: found.column };
}

const isFigure = (value: CellValue): boolean => {
  const kind = kindOf(value);
  return kind === "number" || kind === "year";
};

/** Rows below a heading such as Regions, up to the next other heading; and rows with the name of a heading above. */
function inSections(rows: readonly Row[]): ReadonlyMap<number, Reason> {
  const found = new Map<number, Reason>();
  const headings = new Set<string>();
  let section: string | null = null;
  for (const { row, code, name, hasFigures } of rows) {
    const text = name || code;
    if (!hasFigures) {
      headings.add(text.toLowerCase());
      section = isRegionHeading(text) ? text : null;
    } else if (section !== null) found.set(row, { key: "row-section", names: { title: section } });
    else if (headings.has(text.toLowerCase())) found.set(row, { key: "row-region", names: {} });
  }
  return found;
}

/** Rows with a code of words and no name, when most codes are numbers of one length. */
function unlikeCodes(rows: readonly Row[]): ReadonlyMap<number, Reason> {
  const lengths = new Map<number, number>();
  for (const { code } of rows)
    if (/^\d{2,}$/.test(code)) lengths.set(code.length, (lengths.get(code.length) ?? 0) + 1);
  const usual = Math.max(0, ...lengths.values());
  if (usual * 10 < rows.length * 6) return new Map();
  const odd = rows.filter(({ code, name }) => name === "" && !/^\d+$/.test(code));
  return new Map(odd.map(({ row }) => [row, { key: "row-other-code", names: {} }]));
}
