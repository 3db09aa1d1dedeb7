import { score } from "../../../src/engine";
import { wantsDecisions } from "../../../src/app/decisions";
import type { CellValue, Grid, WorkbookDescription } from "../../../src/workbook/cells";
import type { SheetPlan } from "../../../src/workbook/plan";
import { readIndex } from "../../../src/workbook/read";
import { planTemplate } from "../../../src/workbook/template";

const plan = planTemplate();

/** The cells of a planned sheet as an adapter would read them back. */
function gridOf({ sheet, blocks }: SheetPlan): Grid {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const values: CellValue[][] = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(null));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) =>
      line.forEach(({ value }, j) => {
        const place = values[row + i];
        if (place) place[column + j] = value;
      }),
    );
  const area = { sheet, row: 0, column: 0, rows, columns };
  return { area, values, formats: values.map((line) => line.map(() => "General")) };
}

/** The first rows of Data filled with levels from 1 to 5. */
function filled(grid: Grid, headerRow: number, units: number): Grid {
  const values = grid.values.map((line, row) => {
    const unit = row - headerRow;
    if (unit < 1 || unit > units) return line;
    return line.map((_, column): CellValue => {
      if (column < 2) return `U${unit}`;
      return column === 2 ? (unit % 2 ? "North" : "South") : 1 + ((unit * 3 + column) % 5);
    });
  });
  return { ...grid, values };
}

const description: WorkbookDescription = {
  sheets: plan.sheets.map((sheet) => ({ name: sheet.sheet, visible: true, used: gridOf(sheet).area })),
  tables: plan.sheets.flatMap(({ tables }) =>
    tables.map(({ name, area }) => ({ name, area, hasHeader: true, hasTotals: false })),
  ),
  names: [],
};
const grids = plan.sheets.map(gridOf);

test("a template that nobody filled is refused with problems", () => {
  const reading = readIndex({ description, grids });
  expect(reading.read).toBe(false);
  expect(reading.problems.filter(({ severity }) => severity === "error")).not.toEqual([]);
});

test("a template with figures is read and scored without a problem, blank rows and all", () => {
  const headerRow = plan.sheets[0]?.tables[0]?.area.row ?? 0;
  const [data, ...others] = grids;
  const reading = readIndex({ description, grids: data ? [filled(data, headerRow, 7), ...others] : [] });
  expect(reading.problems).toEqual([]);
  if (!reading.read) throw new Error("not read");
  const outcome = score(reading.model);
  expect(outcome.ok && outcome.results.problems).toEqual([]);
  expect(reading.model.method.group).toBe("Group");
  expect(reading.model.units).toHaveLength(7);
  const { costs, plan: planned, planPlace } = reading.source.decisions!;
  expect([costs, planned, planPlace?.cells["budget"]?.sheet]).toEqual([[], null, "Plan settings"]);
  expect(wantsDecisions(undefined, reading.source, description)).toBe(false);
});
