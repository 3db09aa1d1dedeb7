import { createSession, type Session } from "../../src/app/session";
import { data, framework, HandTimer, method, plainPlan } from "../support/session";
import { surroundings } from "../support/surroundings";
import { openExcel, type OpenExcel } from "./support/open-excel";
import { stateOf } from "./support/state-of";

let excel: OpenExcel;
let session: Session;

beforeEach(async () => {
  excel = await openExcel({}, []);
  const sheets = { Data: data, Framework: framework, Method: method };
  await excel.port.draw(plainPlan(sheets, Object.keys(sheets)));
  session = createSession(excel.port, {
    surroundings,
    version: "1.2.3",
    example: () => plainPlan({}),
    schedule: new HandTimer().schedule,
  });
  await session.start();
});

afterEach(async () => {
  await session.stop();
  excel.close();
});

const value = (unit: string, x: number) => ({ kind: "value", unit, indicator: "A1", value: x }) as const;
const scenarios = () => session.state().index?.source.decisions?.scenarios.map(({ name }) => name) ?? [];
const cell = (sheet: string, row: number, column: number) => excel.workbook.sheet(sheet)?.value(row, column);

test("the first scenario makes a sheet with a table, the next ones make the table grow; names stay text", async () => {
  const before = stateOf(excel.workbook);
  await session.saveScenario("=1+1", [value("U1", 60)], false);
  await session.saveScenario("-2024", [value("U2", 70), value("U3", 80)], false);
  expect(session.state().failure).toBeNull();
  expect(scenarios()).toEqual(["=1+1", "-2024"]);
  const [table] = (await excel.port.describe()).tables.filter(({ name }) => name === "Scenarios");
  expect(table?.area.rows).toBe(4);
  const { row, column } = table!.area;
  expect(excel.workbook.sheet("Scenarios")?.cell(row + 1, column)).toMatchObject({
    value: "=1+1",
    formula: null,
  });
  expect(cell("Scenarios", row + 2, column)).toBe("-2024");
  await session.undo();
  expect(scenarios()).toEqual(["=1+1"]);
  await session.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("a scenario is applied to Method, Framework and Data, and undone at once", async () => {
  const changes = [
    value("U1", 60),
    { kind: "weight", node: "A", weight: 3 },
    { kind: "setting", setting: "Normalisation", words: "z-score" },
  ] as const;
  await session.saveScenario("All", changes, false);
  const before = stateOf(excel.workbook);
  await session.applyScenario("All");
  expect(session.state().failure).toBeNull();
  expect([cell("Method", 1, 1), cell("Framework", 5, 6), cell("Data", 1, 3)]).toEqual(["z-score", 3, 60]);
  await session.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("on a protected sheet nothing is applied, and what had been written is put back", async () => {
  const changes = [value("U1", 60), { kind: "weight", node: "A", weight: 3 }] as const;
  await session.saveScenario("All", changes, false);
  excel.workbook.sheet("Data")?.update({ protected: true });
  await session.applyScenario("All");
  expect(session.state().failure).toMatchObject({ action: "applyScenario", code: "sheet-protected" });
  expect([cell("Framework", 5, 6), cell("Data", 1, 3)]).toEqual([1, 10]);
  excel.workbook.sheet("Data")?.update({ protected: false });
});

test("a scenario is deleted, and comes back with undo", async () => {
  await session.saveScenario("One", [value("U1", 60)], false);
  await session.saveScenario("Two", [value("U1", 70)], false);
  await session.deleteScenario("One");
  expect(scenarios()).toEqual(["Two"]);
  await session.renameScenario("Two", "@Three");
  expect(scenarios()).toEqual(["@Three"]);
  await session.undo();
  await session.undo();
  expect(scenarios()).toEqual(["One", "Two"]);
});
