import { HostError } from "../../src/app/live-port";
import { ExcelWorkbook } from "../../src/excel";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../support/contract/plans";
import { openExcel, type OpenExcel } from "./support/open-excel";
import { stateOf } from "./support/state-of";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({}, ["Data"]);
  excel.workbook.type({ sheet: "Data", row: 0, column: 0 }, "mine");
});

afterEach(() => excel.close());

test("undoing the first drawing leaves the workbook as it was", async () => {
  const before = stateOf(excel.workbook);
  const undo = await excel.port.drawUndoable(reportPlan(4), {});
  expect(stateOf(excel.workbook)).not.toEqual(before);
  await undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test.each([
  [6, 3],
  [3, 6],
])("undoing a second drawing brings back the first: %i units, then %i", async (first, second) => {
  await excel.port.draw(reportPlan(first));
  const before = stateOf(excel.workbook);
  const undo = await excel.port.drawUndoable(reportPlan(second), {});
  expect(stateOf(excel.workbook)).not.toEqual(before);
  await undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("a sheet that left the report comes back with all that was on it", async () => {
  await excel.port.draw(reportPlan(3));
  const before = stateOf(excel.workbook);
  const other = workbookPlan(sheetPlan("Other", [block("PSCI_VALUES_TABLE", 0, 0, values([1]))]));
  const undo = await excel.port.drawUndoable(other, {});
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "Other"]);
  await undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test.each([
  [4, 7],
  [7, 4],
])("a report of an earlier session comes back as it was: %i units, then %i", async (first, second) => {
  await excel.port.draw(reportPlan(first));
  const before = stateOf(excel.workbook);
  const undo = await new ExcelWorkbook().drawUndoable(reportPlan(second), {});
  await undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("a template's cells, which are the user's, go when its drawing is undone", async () => {
  const before = stateOf(excel.workbook);
  const table = {
    name: "Method",
    area: { sheet: "Method", row: 0, column: 0, rows: 2, columns: 2 },
    style: "TableStyleMedium2",
    filter: true,
  };
  const plan = workbookPlan(
    sheetPlan("Method", [block(null, 0, 0, values(["Setting", "Value"], ["a", "b"]))], { tables: [table] }),
  );
  const undo = await excel.port.drawUndoable(plan, {});
  await undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("what the user wrote beside a new report keeps its sheet when the report is undone", async () => {
  const undo = await excel.port.drawUndoable(reportPlan(3), {});
  excel.workbook.type({ sheet: "Scores", row: 30, column: 0 }, "note");
  await undo();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Data", "Scores"]);
  expect([...(excel.workbook.sheet("Scores")?.entries() ?? [])].map(({ cell }) => cell.value)).toEqual([
    "note",
  ]);
});

test("a workbook keeps a sheet when the only one is ours and is undone: it is left empty", async () => {
  const data = excel.workbook.sheet("Data");
  const undo = await excel.port.drawUndoable(
    workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values([1]))])),
    {},
  );
  if (data) excel.workbook.deleteSheet(data);
  await undo();
  expect(await excel.port.describe()).toEqual({
    sheets: [{ name: "A", visible: true, used: null }],
    tables: [],
    names: [],
  });
});

test("stopped in the middle, a drawing is put back and says that it was stopped", async () => {
  await excel.port.draw(reportPlan(3));
  const before = stateOf(excel.workbook);
  const controller = new AbortController();
  const large = workbookPlan(
    sheetPlan("Large", [
      block(
        "PSCI_VALUES_TABLE",
        0,
        0,
        values(...Array.from({ length: 400 }, (_, i) => Array(400).fill(`text ${i}`))),
      ),
    ]),
    ...reportPlan(5).sheets,
  );
  const progress = (_step: string, done: number, total: number): void => {
    if (done > 0 && done < total) controller.abort();
  };
  const stopped = await excel.port
    .drawUndoable(large, { progress, signal: controller.signal })
    .catch((error: unknown) => error);
  expect(stopped).toMatchObject({ code: "cancelled" });
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("sheets that were new are taken away without waiting for results of their formulas", async () => {
  const formulas = values([1, 2, 3]).map((row) => row.map((cell) => ({ ...cell, formula: "=1+1" })));
  const plan = workbookPlan(sheetPlan("Values", [block("PSCI_VALUES_TABLE", 0, 0, formulas)]));
  const before = stateOf(excel.workbook);
  const undo = await excel.port.drawUndoable(plan, {});
  const waits = jest.spyOn(excel.workbook, "settled");
  await excel.port.read([{ sheet: "Values", row: 0, column: 0, rows: 1, columns: 1 }]);
  expect(waits).toHaveBeenCalled();
  waits.mockClear();
  await undo();
  expect(waits).not.toHaveBeenCalled();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("stopped before it begins, a drawing writes nothing", async () => {
  const requests = excel.host.requests.length;
  const stopped = await excel.port
    .drawUndoable(reportPlan(3), { signal: AbortSignal.abort() })
    .catch((error: unknown) => error);
  expect(stopped).toMatchObject({ code: "cancelled" });
  expect(excel.workbook.sheets).toHaveLength(1);
  expect(excel.host.requests.length).toBeGreaterThan(requests);
});

test("what cannot be put back is said", async () => {
  const failure = new Promise<unknown>((resolve) => {
    const progress = (_step: string, done: number): void => {
      if (done !== 0) return;
      for (let sync = 1; sync < 30; sync++)
        excel.host.fail({ sync, code: "GeneralException", ...(sync === 1 ? { afterActions: 12 } : {}) });
    };
    let started = false;
    excel.port
      .drawUndoable(reportPlan(3), {
        progress: (step, done) => {
          if (step.startsWith("Writing") && !started) {
            started = true;
            progress(step, done);
          }
        },
      })
      .catch(resolve);
  });
  const error = await failure;
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: "unexpected", written: ["Scores", "Profile"] });
});
