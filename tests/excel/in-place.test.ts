import type { PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import { looks } from "../../src/workbook/styles";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../support/contract/plans";
import { openExcel, type OpenExcel } from "./support/open-excel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({}, ["Data"]);
});

afterEach(() => excel.close());

const sheet = (name: string) => {
  const found = excel.workbook.sheet(name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
};

const one = (cell: PlanCell): WorkbookPlan =>
  workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, [[cell, { value: "x", style: "label" }]])]));

test("a cell that looks as the add-in left it follows its role", async () => {
  await excel.port.draw(one({ value: 1, style: "imputed" }));
  await excel.port.draw(one({ value: 1, style: "score" }));
  const { look, format } = sheet("A").cell(0, 0);
  expect(look.fill).toBeNull();
  expect(look.font.italic).toBe(false);
  expect(format).toBe(looks.score.format);
});

test("a look and a number format of the user's stay", async () => {
  await excel.port.draw(one({ value: 1, style: "imputed" }));
  sheet("A").write({ row: 0, column: 0, rows: 1, columns: 1 }, (cell) => ({
    ...cell,
    look: { ...cell.look, fill: "00FF00" },
    format: "0.000000",
  }));
  await excel.port.draw(one({ value: 2, style: "score" }));
  expect(sheet("A").cell(0, 0)).toMatchObject({ value: 2, format: "0.000000", look: { fill: "00FF00" } });
});

test("a number format of the user's stays on a cell that looks as the add-in left it", async () => {
  await excel.port.draw(one({ value: 1, style: "score" }));
  sheet("A").write({ row: 0, column: 0, rows: 1, columns: 1 }, (cell) => ({ ...cell, format: "0.000000" }));
  await excel.port.draw(one({ value: 2, style: "score" }));
  expect(sheet("A").cell(0, 0).format).toBe("0.000000");
});

test("widths, order and the sheet that shows are the user's after the first drawing", async () => {
  excel.workbook.activate(sheet("Data"));
  await excel.port.draw(reportPlan(3));
  const scores = sheet("Scores");
  scores.update({ columnWidths: new Map([[0, 60]]), tabColour: "FF0000", showGridLines: true });
  excel.workbook.order([scores, sheet("Data"), sheet("Profile")]);
  await excel.port.draw(reportPlan(4));
  expect(scores.state.columnWidths.get(0)).toBe(60);
  expect(scores.state).toMatchObject({ tabColour: "FF0000", showGridLines: true });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Scores", "Data", "Profile"]);
  expect(excel.workbook.activeSheet?.name).toBe("Data");
});

test("a table that keeps its columns keeps the user's style and filters", async () => {
  await excel.port.draw(reportPlan(3));
  const scores = sheet("Scores");
  scores.update({
    tables: scores.state.tables.map((it) => ({ ...it, style: "TableStyleDark1", filter: true })),
  });
  const [before] = scores.state.tables;
  await excel.port.draw(reportPlan(6));
  expect(scores.state.tables).toEqual([{ ...before, area: { ...before?.area, rows: 7 } }]);
});

test("a table whose columns change places is made anew in its style", async () => {
  const plan = (...headers: readonly string[]): WorkbookPlan =>
    workbookPlan(
      sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values(headers, [1, 2]))], {
        tables: [
          {
            name: "PSCI_ScoresTable",
            area: { sheet: "A", row: 0, column: 0, rows: 2, columns: 2 },
            style: "TableStyleLight1",
            filter: false,
          },
        ],
      }),
    );
  await excel.port.draw(plan("one", "other"));
  sheet("A").update({ tables: sheet("A").state.tables.map((it) => ({ ...it, style: "TableStyleDark1" })) });
  await excel.port.draw(plan("other", "one"));
  expect(sheet("A").value(0, 0)).toBe("other");
  expect(sheet("A").state.tables).toMatchObject([
    { name: "PSCI_ScoresTable", style: "TableStyleDark1", filter: false },
  ]);
});

test("rules and drop-downs of the user's beside the blocks stay, those of the report are not doubled", async () => {
  await excel.port.draw(reportPlan(3));
  const scores = sheet("Scores");
  const area = { sheet: "Scores", row: 20, column: 0, rows: 2, columns: 2 };
  const rule = { kind: "formula" as const, area, formula: "=TRUE", fill: null, font: null, bold: true };
  scores.update({
    conditionalFormats: [...scores.state.conditionalFormats, { ...rule, id: "mine", extras: new Map() }],
  });
  await excel.port.draw(reportPlan(5));
  const kinds = scores.state.conditionalFormats.map(({ kind, area: { rows } }) => `${kind} ${rows}`);
  expect(kinds.sort()).toEqual(["colourScale 5", "dataBar 5", "formula 2", "formula 5"]);
  expect(sheet("Profile").state.dropDowns).toHaveLength(2);
});

test("a chart that the plan no longer has goes, one of the user's stays", async () => {
  await excel.port.draw(reportPlan(3));
  const scores = sheet("Scores");
  const [chart] = scores.state.charts;
  if (chart === undefined) throw new Error("There is no chart.");
  scores.update({ charts: [chart, { ...chart, id: "mine", name: "My chart" }] });
  const [first, ...rest] = reportPlan(3).sheets;
  if (first === undefined) throw new Error("There is no sheet.");
  await excel.port.draw(workbookPlan({ ...first, charts: [] }, ...rest));
  expect(scores.state.charts.map(({ name }) => name)).toEqual(["My chart"]);
});

test("a second drawing of the same plan says nothing but what Excel needs to be asked", async () => {
  await excel.port.draw(reportPlan(40));
  const bytes = (): number => excel.host.requests.reduce((sum, it) => sum + it.bytes, 0);
  const first = bytes();
  await excel.port.draw(reportPlan(40));
  expect(bytes() - first).toBeLessThan(first);
});

test("single cells are written as they are, formats kept, text as text", async () => {
  sheet("Data").write({ row: 0, column: 0, rows: 1, columns: 1 }, (cell) => ({
    ...cell,
    value: 1,
    format: "0.0%",
  }));
  const cell = (column: number) => ({ sheet: "Data", row: 0, column });
  await excel.port.write([
    { cell: cell(0), value: 0.25 },
    { cell: cell(1), value: "=SUM(A1)" },
    { cell: cell(2), value: { error: "#N/A" } },
  ]);
  expect(sheet("Data").cell(0, 0)).toMatchObject({ value: 0.25, format: "0.0%" });
  expect(sheet("Data").cell(0, 1)).toMatchObject({ value: "=SUM(A1)", formula: null });
  expect(sheet("Data").value(0, 2)).toEqual({ error: "#N/A" });
  await excel.port.write([{ cell: cell(1), value: null }]);
  expect(sheet("Data").value(0, 1)).toBeNull();
});

test("a cell is shown on its sheet", async () => {
  await excel.port.draw(reportPlan(2));
  await excel.port.show({ sheet: "Profile", row: 3, column: 1 });
  expect(excel.workbook.activeSheet?.name).toBe("Profile");
  expect(excel.workbook.selection).toMatchObject({ row: 3, column: 1 });
});
