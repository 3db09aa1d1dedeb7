import type { ProblemDraft } from "../../problems";
import { listed, plain } from "../cells/text";
import { matchHeaders } from "../find/aliases";
import type { Region } from "../find/region";
import { type Fit, type FoundTable, isFrameworkHeader, isMethodHeader, tableThatFits } from "../find/roles";
import { doubtfulGoalpostNames, goalpostNames, goalpostTable } from "../words/goalpost-columns";
import { nearest } from "../words/nearest";
import { meaningsOf } from "../words/word-list";
import { goalpostColumns } from "./goalpost-columns";

export interface FoundGoalposts {
  readonly table: FoundTable | null;
  readonly problems: readonly ProblemDraft[];
}

/**
 * The table Goalposts: the Excel table, else the sheet, of this name. One that is no such table, or a second one, is an error:
 * scores would be made with other goalposts than those that were written down.
 *
 * @param chosen the table or sheet that the user names, where it has another name
 */
export function findGoalposts(regions: readonly Region[], chosen?: string): FoundGoalposts {
  const isNamed = (names: readonly string[]) => (region: Region) =>
    [region.table, region.sheet].some((name) => name !== null && names.includes(wordOf(name)));
  const wanted = chosen === undefined ? null : plain(chosen);
  const certain =
    wanted === null
      ? regions.filter(isNamed(goalpostNames))
      : regions.filter(({ table, sheet }) => plain(table ?? sheet) === wanted);
  const doubtful =
    wanted === null
      ? regions
          .filter((region) => !certain.includes(region))
          .filter((region) => isNamed(doubtfulGoalpostNames)(region) || isNearlyNamed(region))
      : [];
  const tables = distinct([
    ...certain.flatMap((region) => tableThatFits(region, isGoalposts) ?? []),
    ...doubtful.flatMap((region) => tableThatFits(region, isPlainlyGoalposts) ?? []),
  ]);
  const [table, other] = tables;
  if (table !== undefined && other !== undefined) return { table: null, problems: [several(other, tables)] };
  if (table !== undefined) return { table, problems: [] };
  const unfit = certain.find((region) => wanted !== null || !isOtherTable(region));
  if (unfit === undefined)
    return { table: null, problems: chosen === undefined ? [] : [unknown(chosen, regions)] };
  const { sheet, firstRow: row, firstColumn: column } = unfit;
  const details = { name: unfit.table ?? sheet };
  return {
    table: null,
    problems: [
      { code: "goalposts-column-missing", severity: "error", cell: { sheet, row, column }, details },
    ],
  };
}

/** Excel calls a further copy of the sheet "Goalposts (2)"; a table may be called tblGoalposts. */
const wordOf = (name: string): string => plain(name).replace(/^(tbl|table|tabla|tabela|tableau)|\d+$/g, "");

const known = meaningsOf({ goalposts: goalpostNames });

/** "Goalpots": a sheet that is nearly called so, and has the columns, would else be left out in silence. */
const isNearlyNamed = ({ table, sheet }: Region): boolean =>
  [table, sheet].some((name) => name !== null && nearest(wordOf(name), known) !== null);

const isGoalposts: Fit = (headers) => {
  const { code, name, lower, upper } = goalpostColumns(headers).columns;
  return (code ?? name) !== undefined && (lower ?? upper) !== undefined && !isFrameworkHeader(headers);
};

const isPlainlyGoalposts: Fit = (headers) => {
  const { code, name, lower, upper } = matchHeaders(headers, goalpostTable.aliases);
  const isWhole = lower !== undefined && upper !== undefined;
  return (code ?? name) !== undefined && isWhole && !isFrameworkHeader(headers);
};

/** Whether a region of this name is the Framework or the Method. */
const isOtherTable = (region: Region): boolean =>
  tableThatFits(region, (headers) => isFrameworkHeader(headers) || isMethodHeader(headers)) !== null;

/** A sheet is no second table where an Excel table on it fits. */
const distinct = (tables: readonly FoundTable[]): readonly FoundTable[] =>
  tables.filter(
    ({ region }) =>
      region.table !== null ||
      !tables.some((other) => other.region.table !== null && other.region.sheet === region.sheet),
  );

const several = ({ region, headerRow: row }: FoundTable, tables: readonly FoundTable[]): ProblemDraft => ({
  code: "goalposts-tables-several",
  severity: "error",
  cell: { sheet: region.sheet, row, column: region.firstColumn },
  details: { known: listed(tables.map((found) => found.region.table ?? found.region.sheet)) },
});

const unknown = (name: string, regions: readonly Region[]): ProblemDraft => ({
  code: "table-unknown",
  severity: "error",
  cell: null,
  details: {
    name,
    role: "Goalposts",
    known: listed(
      regions.map(({ table, sheet }) => table ?? sheet),
      20,
    ),
  },
});
