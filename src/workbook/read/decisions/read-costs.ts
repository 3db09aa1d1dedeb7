import type { Model } from "../../../engine";
import type { CellRef } from "../../cells";
import type { CostRow } from "../../decisions";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import { regionName } from "../find/region";
import type { FoundTable } from "../find/roles";
import { costColumns, type CostColumns } from "./cost-columns";
import { cellIn, figuresIn, filledRows, misspeltColumns, unusedColumns } from "./cell-reader";
import { costFigures } from "./cost-figures";
import { costSubject } from "./cost-subject";
import { withoutBadNeeds } from "./cost-needs";
import type { KnownNames } from "./known-names";
import { openScales } from "./open-scales";

export interface ReadCosts {
  readonly rows: readonly CostRow[];
  readonly problems: readonly ProblemDraft[];
}

/** Reads the table Costs. A row with a problem is left out; of two rows for the same indicator and units the first counts. */
export function readCosts(table: FoundTable, names: KnownNames, model: Model): ReadCosts {
  const found = costColumns(table, names);
  const { columns } = found;
  const ofColumns = [...misspeltColumns(table, found.misspelt), ...unusedColumns(table, found.unused)];
  const { indicator: named, perUnit } = columns;
  if (named === undefined || perUnit === undefined)
    return { rows: [], problems: [...ofColumns, noCosts(table)] };
  const rows = filledRows(table);
  const figures = {
    perUnit: figuresIn(table, rows, perUnit),
    maximum: figuresIn(table, rows, columns.maximum),
    step: figuresIn(table, rows, columns.step),
    time: figuresIn(table, rows, columns.time),
  };
  const problems: ProblemDraft[] = [
    ...ofColumns,
    // What is no number is reported with its row.
    ...Object.values(figures).flatMap((read) => read.problems.filter(({ severity }) => severity !== "error")),
  ];
  const costs: CostRow[] = [];
  const blank: { readonly indicator: string; readonly cell: CellRef }[] = [];
  rows.forEach((row, k) => {
    const subject = costSubject(table, columns, row, names);
    const read = subject.indicator === null ? null : costFigures(table, columns, row, k, figures);
    problems.push(...subject.problems, ...(read?.problems ?? []));
    if (subject.indicator === null || read?.figures === undefined) return;
    const { indicator, unit, group, needs } = subject;
    const cell = (header: CostColumns["columns"]["step"]) => (header ? cellIn(table, row, header) : null);
    const isOf = (other: CostRow): boolean =>
      other.indicator === indicator && other.unit === unit && other.group === group;
    const place = cellIn(table, row, named);
    if (Number.isNaN(read.figures.perUnit)) {
      blank.push({ indicator, cell: cellIn(table, row, perUnit) });
      return;
    }
    if (costs.some(isOf)) {
      problems.push({ code: "cost-repeated", severity: "error", cell: place, details: { node: indicator } });
      return;
    }
    costs.push({
      ...{ indicator, unit, group, needs, ...read.figures },
      cells: {
        indicator: place,
        perUnit: cellIn(table, row, perUnit),
        maximum: cell(columns.maximum),
        step: cell(columns.step),
      },
    });
  });
  const needed = withoutBadNeeds(costs);
  return {
    rows: needed.rows,
    problems: [...problems, ...withoutCosts(blank), ...needed.problems, ...openScales(needed.rows, model)],
  };
}

/** One note for the rows that have no cost yet. */
function withoutCosts(
  rows: readonly { readonly indicator: string; readonly cell: CellRef }[],
): readonly ProblemDraft[] {
  const [first] = rows;
  if (first === undefined) return [];
  const known = listed([...new Set(rows.map(({ indicator }) => indicator))]);
  return [{ code: "costs-missing", severity: "note", cell: first.cell, details: { known } }];
}

const noCosts = ({ region, headerRow }: FoundTable): ProblemDraft => ({
  code: "decision-column-missing",
  severity: "error",
  cell: { sheet: region.sheet, row: headerRow, column: region.firstColumn },
  details: { name: regionName(region), title: "CostPerUnit" },
});
