import { CancelledError } from "../../src/app/live-port";
import { planWorkbook } from "../../src/app/plan-workbook";
import { readWorkbook } from "../../src/app/read-workbook";
import { scoreIndex } from "../../src/app/score-index";
import type { CellValue } from "../../src/workbook/cells";
import { surroundings } from "../support/surroundings";
import { openExcel, type OpenExcel } from "./support/open-excel";

/** Large enough to be written as values. PSCI_LARGE=1 takes the whole 10,000 x 100, which needs minutes. */
const [units, indicators] = process.env["PSCI_LARGE"] === "1" ? [10_000, 100] : [4_000, 40];
let excel: OpenExcel;

beforeAll(async () => {
  excel = await openExcel({}, ["Data"]);
  const header = ["uCode", "uName", ...Array.from({ length: indicators }, (_, j) => `I${j + 1}`)];
  const valueAt = (i: number, j: number): CellValue => {
    if (i === 0) return header[j] ?? null;
    return j < 2 ? `${["U", "Unit "][j]}${i}` : ((i * (2 * j + 7)) % 9973) / 10;
  };
  const area = { row: 0, column: 0, rows: units + 1, columns: header.length };
  excel.workbook.sheet("Data")?.write(area, (cell, i, j) => ({ ...cell, value: valueAt(i, j) }));
}, 120_000);

afterAll(() => excel.close());

test(`a table of ${units} units x ${indicators} indicators is read, scored and written as values, with progress; cancelling puts all back`, async () => {
  const { description, reading } = await readWorkbook(excel.port, {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error(JSON.stringify(index.problems));
  const options = { mode: "live", surroundings, version: "0" } as const;
  const { plan, mode, problems } = await planWorkbook(excel.port, description, index, options);
  expect(mode).toBe("values");
  expect(problems.map(({ code }) => code)).toContain("report-too-large");

  const controller = new AbortController();
  const cancelled = excel.port.drawUndoable(plan, {
    signal: controller.signal,
    progress: (_, done, total) => done > total / 3 && controller.abort(),
  });
  await expect(cancelled).rejects.toBeInstanceOf(CancelledError);
  expect((await excel.port.describe()).sheets.map(({ name }) => name)).toEqual(["Data"]);

  const shares: number[] = [];
  await excel.port.drawUndoable(plan, { progress: (_, done, total) => shares.push(done / total) });
  expect(shares.length).toBeGreaterThan(5);
  const largest = Math.max(...excel.host.requests.map(({ bytes }) => bytes));
  expect(largest).toBeLessThan(5_000_000);
  const scores = plan.sheets.find(({ key }) => key === "Scores");
  const block = scores?.blocks.find(({ name }) => name === "PSCI_Scores_Table");
  const last = block?.cells.at(-1)?.[0]?.value;
  const row = (block?.row ?? 0) + (block?.cells.length ?? 0) - 1;
  expect(excel.workbook.sheet("Scores")?.cell(row, block?.column ?? 0).value).toBe(last);
}, 300_000);
