import { Calculation } from "../../../../workbench/page/sync/calculation";
import type { Surface } from "../../../../workbench/page/sync/surface";

// Univer's packages are for a page; of them, calculations use names and numbers.
jest.mock("@univerjs/rpc", () => ({ IRPCChannelService: "channels", toModule: () => ({}) }));
jest.mock("../../../../workbench/page/grid/open-grid", () => ({ unitId: "workbook" }));
jest.mock("@univerjs/engine-formula", () => {
  const start = "set-formula-calculation-";
  const mutation = (name: string): object => ({ id: `formula.mutation.${name}` });
  return {
    FormulaExecuteStageType: { CALCULATION_COMPLETED: 8 },
    FormulaExecutedStateType: { STOP_EXECUTION: 1 },
    SetFormulaCalculationNotificationMutation: mutation(`${start}notification`),
    SetFormulaCalculationStartMutation: mutation(`${start}start`),
    SetFormulaCalculationStopMutation: mutation(`${start}stop`),
    SetTriggerFormulaCalculationStartMutation: mutation("set-trigger-formula-calculation-start"),
  };
});

const prefix = "formula.mutation.set-formula-calculation-";
const trigger = "formula.mutation.set-trigger-formula-calculation-start";
const [stopped, succeeded] = [1, 3];

/** What was asked of the grid. */
let asked: (readonly [string, unknown])[];
let calculation: Calculation;

beforeEach(() => {
  asked = [];
  const dirty = {
    has: (id: string) => id === trigger || id === "sheet.mutation.set-range-values",
    get: () => ({ getDirtyData: ({ params }: { readonly params: unknown }) => ({ dirtyRanges: params }) }),
  };
  // As much of a surface as calculations use.
  const surface = {
    grid: { services: { get: () => dirty } },
    mutate: (id: string, _: null, parameters: unknown) => {
      asked.push([id, parameters]);
      calculation.follow({ id }, {});
    },
  } as unknown as Surface;
  calculation = new Calculation(surface);
});

afterEach(() => calculation.stop());

const edit = (options: object = {}, params: object = {}): void =>
  calculation.follow({ id: "sheet.mutation.set-range-values", params }, options);
const start = (): void => calculation.follow({ id: `${prefix}start` }, {});
const stop = (): void => calculation.follow({ id: `${prefix}stop` }, {});
const hear = (params: object): void => calculation.follow({ id: `${prefix}notification`, params }, {});
function end(state: number): void {
  hear({ stageInfo: { stage: 8 } });
  hear({ functionsExecutedState: state });
}

test("a calculation is due from the edit on, and over when its end is heard of", async () => {
  edit();
  expect(calculation.isIdle).toBe(false);
  const settled = calculation.settled();
  start();
  hear({ stageInfo: { stage: 4 } });
  expect(calculation.isIdle).toBe(false);
  end(succeeded);
  await settled;
  expect(calculation.isIdle).toBe(true);
});

test.each([
  ["what is local", { onlyLocal: true }, {}],
  ["what changes looks alone", {}, { trigger: "sheet.command.set-style" }],
])("no calculation follows %s", (_, options, params) => {
  edit(options, params);
  expect(calculation.isIdle).toBe(true);
});

test("a calculation that was stopped begins again, and only its end is the end", () => {
  edit();
  start();
  edit();
  stop();
  hear({ functionsExecutedState: stopped });
  start();
  end(stopped);
  expect(calculation.isIdle).toBe(false);
  end(succeeded);
  expect(calculation.isIdle).toBe(true);
});

test("what came too late to stop a calculation is asked for again: Univer forgets it", () => {
  edit();
  start();
  edit({}, { cells: "B2" });
  stop();
  end(succeeded);
  expect(asked).toEqual([[trigger, { dirtyRanges: { cells: "B2" } }]]);
  expect(calculation.isIdle).toBe(false);
  start();
  end(succeeded);
  expect(calculation.isIdle).toBe(true);
});

test("areas are asked for as the grid's ranges", () => {
  calculation.ask("sheet", [{ row: 1, column: 2, rows: 3, columns: 1 }]);
  const range = { startRow: 1, endRow: 3, startColumn: 2, endColumn: 2 };
  expect(asked).toEqual([[trigger, { dirtyRanges: [{ unitId: "workbook", sheetId: "sheet", range }] }]]);
  calculation.ask("sheet", []);
  expect(asked).toHaveLength(1);
});

test("a worker that is silent for long is waited for no longer", async () => {
  jest.useFakeTimers();
  edit();
  const settled = calculation.settled();
  expect(() => jest.advanceTimersByTime(200_000)).toThrow("does not respond");
  jest.useRealTimers();
  await settled;
});
