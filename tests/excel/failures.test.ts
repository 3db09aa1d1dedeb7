import { HostError } from "../../src/app/live-port";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../support/contract/plans";
import { openExcel, type OpenExcel } from "./support/open-excel";
import { stateOf } from "./support/state-of";

let excel: OpenExcel | null = null;

const open = async (...args: Parameters<typeof openExcel>): Promise<OpenExcel> => {
  excel = await openExcel(...args);
  return excel;
};

afterEach(() => excel?.close());

const thrownBy = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => null,
    (error: unknown) => error,
  );

test("a failure at any request leaves the workbook as it was, events on, and the next drawing works", async () => {
  const { workbook, host, port } = await open({}, ["Data"]);
  await port.draw(reportPlan(3));
  const before = stateOf(workbook);
  const start = host.requests.length;
  const undo = await port.drawUndoable(reportPlan(4), {});
  const requests = host.requests.length - start;
  await undo();
  expect(requests).toBeGreaterThan(3);
  let failures = 0;
  for (let sync = 1; sync <= requests; sync++)
    for (const afterActions of [0, 40]) {
      host.fail({ sync, code: "GeneralException", afterActions });
      const outcome = await port.drawUndoable(reportPlan(4), {}).catch((error: unknown) => error);
      // The client lets go of its objects in requests of their own, whose failure is nobody's.
      if (typeof outcome === "function") await outcome();
      else {
        expect(outcome).toMatchObject({ name: "HostError", code: "unexpected", written: [] });
        failures++;
      }
      expect(host.eventsEnabled).toBe(true);
      expect(stateOf(workbook)).toEqual(before);
    }
  expect(failures).toBeGreaterThan(6);
  await port.draw(reportPlan(4));
  expect((await port.describe()).tables[0]?.area.rows).toBe(5);
  workbook.type({ sheet: "Profile", row: 30, column: 0 }, "note");
  const scores = reportPlan(4).sheets.filter(({ key }) => key === "Scores");
  await port.draw(workbookPlan(...scores));
  expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(["Data", "Scores", "Profile"]);
});

test("events are switched on again even when the first try fails", async () => {
  const { host, port } = await open({}, ["Data"]);
  host.fail({ sync: 1, code: "GeneralException", afterActions: 5 });
  host.fail({ sync: 2, code: "GeneralException" });
  const error = await thrownBy(port.write([{ cell: { sheet: "Data", row: 0, column: 0 }, value: 1 }]));
  expect(error).toBeInstanceOf(HostError);
  expect(host.eventsEnabled).toBe(true);
});

test("a lost connection, a busy host and a cell in edit mode are distinguished", async () => {
  const { host, port, workbook } = await open({}, ["Data"]);
  host.fail({ sync: 1, code: "InvalidOrTimedOutSession" });
  expect(await thrownBy(port.describe())).toMatchObject({ code: "connection-lost" });
  host.fail({ sync: 1, code: "ActivityLimitReached" });
  expect(await thrownBy(port.describe())).toMatchObject({ code: "host-busy" });
  workbook.editing = true;
  expect(await thrownBy(port.drawUndoable(reportPlan(2), {}))).toMatchObject({ code: "cell-in-edit-mode" });
  workbook.editing = false;
  await port.draw(reportPlan(2));
});

test("a protected sheet of the report is named before anything is written", async () => {
  const { port, workbook } = await open({}, ["Data"]);
  await port.draw(reportPlan(2));
  workbook.sheet("Profile")?.update({ protected: true });
  const before = stateOf(workbook);
  expect(await thrownBy(port.drawUndoable(reportPlan(3), {}))).toMatchObject({
    code: "sheet-protected",
    subject: "Profile",
    written: [],
  });
  expect(stateOf(workbook)).toEqual(before);
});

test("where the workbook's structure is protected, the error says so before anything is written", async () => {
  const { workbook, port } = await open({}, ["Data"]);
  workbook.structureProtected = true;
  const before = stateOf(workbook);
  expect(await thrownBy(port.draw(reportPlan(3)))).toMatchObject({
    code: "structure-protected",
    written: [],
  });
  expect(stateOf(workbook)).toEqual(before);
  workbook.structureProtected = false;
  await port.draw(reportPlan(3));
  workbook.structureProtected = true;
  await port.draw(reportPlan(4));
  expect((await port.describe()).tables[0]?.area.rows).toBe(5);
});

test("of several edits none is written where one is on a protected sheet", async () => {
  const { workbook, port } = await open({}, ["Data", "Framework"]);
  workbook.sheet("Framework")?.update({ protected: true });
  const edits = ["Data", "Framework"].map((sheet) => ({ cell: { sheet, row: 0, column: 0 }, value: 1 }));
  expect(await thrownBy(port.write(edits))).toMatchObject({ code: "sheet-protected", subject: "Framework" });
  expect([...(workbook.sheet("Data")?.entries() ?? [])]).toEqual([]);
});

test("an edit on a protected sheet, or on one that is gone, names the sheet", async () => {
  const { port, workbook } = await open({}, ["Data"]);
  workbook.sheet("Data")?.update({ protected: true });
  const edit = (sheet: string) => port.write([{ cell: { sheet, row: 0, column: 0 }, value: 1 }]);
  expect(await thrownBy(edit("Data"))).toMatchObject({ code: "sheet-protected", subject: "Data" });
  expect(await thrownBy(edit("Gone"))).toMatchObject({ code: "sheet-gone", subject: "Gone" });
  expect(await thrownBy(port.show({ sheet: "Gone", row: 0, column: 0 }))).toMatchObject({
    code: "sheet-gone",
  });
});

test("an Excel older than ExcelApi 1.9 is refused before anything is written", async () => {
  const { port, workbook, host } = await open({ sets: { ExcelApi: "1.8" } }, ["Data"]);
  expect(await thrownBy(port.drawUndoable(reportPlan(2), {}))).toMatchObject({
    code: "api-missing",
    subject: "ExcelApi 1.9",
  });
  expect(workbook.sheets).toHaveLength(1);
  expect(host.requests).toHaveLength(0);
  expect(port.abilities).toMatchObject({ level: "ExcelApi 1.8", live: false });
});

test("an Excel without dynamic arrays gets the values of array formulas, and draws in place all the same", async () => {
  const { port, workbook, calculate } = await open({ sets: { ExcelApi: "1.9" } }, ["Data"]);
  expect(port.abilities).toMatchObject({ level: "ExcelApi 1.9", live: true, arrayFormulas: false });
  for (const units of [3, 5, 2]) {
    calculate(reportPlan(units));
    await port.draw(reportPlan(units));
    const sheet = workbook.sheet("Profile");
    expect(sheet?.cell(2, 1)).toMatchObject({ value: units, formula: null });
    expect(sheet?.cell(1, 1).formula).toMatch(/^=INDEX/);
    expect(workbook.sheet("Scores")?.state.tables[0]?.area.rows).toBe(units + 1);
  }
});

test("a drawing of many megabytes goes in requests under the limit", async () => {
  const { port, host, workbook } = await open();
  const cells = values(...Array.from({ length: 3000 }, (_, i) => Array(100).fill(`a text "quoted" ñ ${i}`)));
  await port.draw(workbookPlan(sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, cells)])));
  expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  expect(host.requests.filter(({ bytes }) => bytes > 500_000).length).toBeGreaterThan(3);
  expect(workbook.sheet("A")?.value(2999, 99)).toBe('a text "quoted" ñ 2999');
  const [grid] = await port.read([{ sheet: "A", row: 0, column: 0, rows: 3000, columns: 100 }]);
  expect(grid?.values.at(-1)?.at(-1)).toBe('a text "quoted" ñ 2999');
  expect(grid?.values).toHaveLength(3000);
});

test("a host with a lower limit refuses, and gets the same in smaller requests", async () => {
  const limits = { request: 60_000, response: 60_000 };
  const { port, host, workbook } = await open({ limits });
  const rows = Array.from({ length: 100 }, (_, i) => Array.from({ length: 40 }, (_, j) => i * j));
  const plan = workbookPlan(
    ...Array.from({ length: 6 }, (_, k) =>
      sheetPlan(`S${k}`, [block(`PSCI_Ranking${k}_Table`, 0, 0, values(...rows))]),
    ),
  );
  await port.draw(plan);
  expect(workbook.sheet("S5")?.value(99, 39)).toBe(99 * 39);
  expect(host.requests.every(({ bytes }) => bytes <= 60_000)).toBe(true);
  const [grid] = await port.read([{ sheet: "S5", row: 0, column: 0, rows: 100, columns: 40 }]);
  expect(grid?.values).toEqual(rows);
});

test("an operation that is too long for the host ends in an error that says so", async () => {
  const { port, workbook } = await open({ limits: { request: 20_000, response: 5_000_000 } }, ["Data"]);
  const plan = workbookPlan(
    sheetPlan("A", [block("PSCI_GAPS_TABLE", 0, 0, values(Array(9000).fill("too long")))]),
  );
  expect(await thrownBy(port.drawUndoable(plan, {}))).toMatchObject({
    code: "payload-too-large",
    subject: "A",
    written: [],
  });
  expect(workbook.sheets).toHaveLength(1);
});
