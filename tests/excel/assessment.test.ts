import { createSession, type Session } from "../../src/app/session";
import { assessedData, assessedFramework, assessedRatings } from "../support/assessed-tables";
import { HandTimer, plainPlan } from "../support/session";
import { surroundings } from "../support/surroundings";
import { openExcel, type OpenExcel } from "./support/open-excel";
import { stateOf } from "./support/state-of";

let excel: OpenExcel;
let session: Session;

async function opened(sheets: Parameters<typeof plainPlan>[0]): Promise<void> {
  excel = await openExcel({}, []);
  await excel.port.draw(plainPlan(sheets, Object.keys(sheets)));
  session = createSession(excel.port, {
    surroundings,
    version: "1.2.3",
    example: () => plainPlan({}),
    schedule: new HandTimer().schedule,
  });
  await session.start();
}

afterEach(async () => {
  await session.stop();
  excel.close();
});

test("agreed levels make a table and let it grow; texts stay texts, days stay days, and undo leaves nothing", async () => {
  await opened({ Data: assessedData, Framework: assessedFramework, Ratings: assessedRatings });
  const before = stateOf(excel.workbook);
  const wanted = { unit: "U2", indicator: "A1", level: 4, by: "@Ana", reason: "=1+1" };
  await session.agreeLevel(wanted);
  expect(session.state().failure).toBeNull();
  await session.agreeLevel({ ...wanted, unit: "U3", reason: "-2024" });
  expect(session.state().failure).toBeNull();
  const [table] = (await excel.port.describe()).tables.filter(({ name }) => name === "Agreed");
  expect(table?.area.rows).toBe(3);
  const { row, column } = table!.area;
  const cell = (i: number, j: number) => excel.workbook.sheet("Agreed")?.cell(row + i, column + j);
  expect(cell(1, 5)).toMatchObject({ value: "=1+1", formula: null });
  expect(cell(2, 3)).toMatchObject({ value: "@Ana", formula: null });
  expect(cell(2, 4)?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(cell(2, 5)).toMatchObject({ value: "-2024", formula: null });
  await session.undo();
  await session.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("an assessment is started: tables beside the user's, undone as one, and never over others", async () => {
  await opened({ Data: assessedData, Framework: assessedFramework });
  const before = stateOf(excel.workbook);
  const request = {
    ...{ raters: ["Ana", "Ben", "Chiyo"], perCell: 2, by: "unit" as const, shared: 1 },
    ...{ seed: 1, round: null, indicators: null },
  };
  await session.previewAssessment(request);
  expect(session.state().assessmentPreview?.found?.ratings).toBeGreaterThan(0);
  expect(stateOf(excel.workbook)).toEqual(before);
  await session.startAssessment(request);
  expect(session.state()).toMatchObject({ failure: null, done: { what: "assessment" } });
  const names = (await excel.port.describe()).tables.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Ratings", "Scale", "Agreed", "Evidence"]));
  await session.startAssessment(request);
  expect(session.state().failure).toMatchObject({ code: "assessment-complete" });
  await session.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});
