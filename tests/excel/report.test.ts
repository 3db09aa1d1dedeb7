import { plainLook, type MemoryCell, type MemoryWorkbook } from "../../workbench/memory";
import { looks } from "../../src/workbook/styles";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { planReport } from "../../src/workbook/report";
import { formulaInput } from "../../src/excel/draw/cell-input";
import { reportInput } from "../support/report-input";
import { sampleModel } from "../support/sample";
import { openExcel, type OpenExcel } from "./support/open-excel";

let excel: OpenExcel;
let plan: WorkbookPlan;

beforeAll(async () => {
  excel = await openExcel({}, ["Data"]);
  plan = planReport(reportInput(sampleModel()));
  excel.calculate(plan);
  await excel.port.draw(plan);
});

afterAll(() => excel.close());

const sheetOf = (workbook: MemoryWorkbook, { sheet }: SheetPlan) => {
  const found = workbook.sheet(sheet);
  if (found === undefined) throw new Error(`${sheet} was not drawn.`);
  return found;
};

const facts = (cell: MemoryCell): string =>
  JSON.stringify([
    cell.value,
    cell.formula,
    cell.format,
    cell.link,
    cell.look.fill,
    cell.look.font,
    cell.look.alignment,
    cell.look.borders.bottom,
  ]);

/** A cell of a plan as it ought to stand in the workbook. */
function planned(cell: PlanCell): MemoryCell {
  const look = cell.style === undefined ? plainLook : looks[cell.style];
  const format = cell.style === undefined ? "General" : looks[cell.style].format;
  return {
    value: cell.value,
    formula: cell.formula === undefined ? null : formulaInput(cell.formula),
    array: false,
    format: cell.format ?? format,
    look,
    link: cell.link ?? null,
  };
}

test("every cell of the real report has its value, formula, number format, look and link", () => {
  const differences = plan.sheets.flatMap((sheet) => {
    const drawn = sheetOf(excel.workbook, sheet);
    return sheet.blocks.flatMap((block) =>
      block.cells.flatMap((row, i) =>
        row.flatMap((cell, j) => {
          const [wanted, its] = [facts(planned(cell)), facts(drawn.cell(block.row + i, block.column + j))];
          return wanted === its
            ? []
            : [`${sheet.sheet} ${block.row + i} ${block.column + j}: ${its}, not ${wanted}`];
        }),
      ),
    );
  });
  expect(differences).toEqual([]);
});

test("names, tables, rules, drop-downs, merges and layout are the plan's", () => {
  for (const sheet of plan.sheets) {
    const { state } = sheetOf(excel.workbook, sheet);
    expect(state.tables).toMatchObject(sheet.tables.map((table) => ({ ...table })));
    expect(state.conditionalFormats).toMatchObject(sheet.conditionalFormats.map((rule) => ({ ...rule })));
    expect(state.merges).toEqual(sheet.merges);
    expect(state.dropDowns).toMatchObject(sheet.dropDowns.map(({ area, source }) => ({ area, source })));
    expect(state).toMatchObject({
      tabColour: sheet.tabColour,
      showGridLines: sheet.showGridLines,
      freeze: sheet.freeze,
      print: sheet.print,
    });
    expect([...state.hiddenColumns].sort()).toEqual([...sheet.hiddenColumns].sort());
    for (const [column, width] of Object.entries(sheet.columnWidths))
      expect(state.columnWidths.get(Number(column))).toBeCloseTo(width, 0);
  }
  const blocks = plan.sheets.flatMap((sheet) => sheet.blocks.map(({ name }) => name));
  expect(excel.workbook.names.map(({ name }) => name).sort()).toEqual(
    blocks.filter((name) => name !== null).sort(),
  );
});

test("charts have the plan's kind, place, series and axes", () => {
  for (const sheet of plan.sheets) {
    const { charts } = sheetOf(excel.workbook, sheet).state;
    expect(charts.map(({ name }) => name)).toEqual(sheet.charts.map(({ name }) => name));
    sheet.charts.forEach((chart, i) => {
      const drawn = charts[i];
      expect(drawn).toMatchObject({
        kind: chart.kind,
        over: chart.over,
        legend: chart.legend,
        reverseCategories: chart.reverseCategories,
        titleFrom: chart.titleFrom,
      });
      expect(drawn?.series).toMatchObject(
        chart.series.map(({ name, nameAlone, categories, values, colour, pointColours, dataLabels }) => ({
          name: nameAlone ?? name,
          categories,
          values,
          colour,
          pointColours,
          dataLabels,
        })),
      );
      if (chart.kind !== "radar" && chart.valueAxis !== null)
        expect(drawn?.valueAxis).toMatchObject({
          title: chart.valueAxis.title,
          minimum: chart.valueAxis.minimum,
          maximum: chart.valueAxis.maximum,
          visible: chart.valueAxis.visible,
        });
    });
  }
});

test("the report is written in few requests, each under the limit of Excel on the web", () => {
  expect(excel.host.requests.length).toBeLessThan(20);
  expect(Math.max(...excel.host.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
});

test("drawn again as it is, the cells are not written again", async () => {
  const before = excel.host.requests.length;
  await excel.port.draw(plan);
  const largest = Math.max(...excel.host.requests.slice(before).map(({ bytes }) => bytes));
  expect(largest).toBeLessThan(1_000_000);
});
