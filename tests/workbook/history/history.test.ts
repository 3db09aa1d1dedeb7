import { scoreWorkbook, verifyWorkbook } from "../../../src/app";
import { readWorkbook } from "../../../src/app/read-workbook";
import { planWorkbook } from "../../../src/app/plan-workbook";
import { scoreIndex } from "../../../src/app/score-index";
import type { XlsxWorkbook } from "../../../src/file";
import {
  historyArea,
  maximumRuns,
  runsOf,
  withHistory,
  type HistoryRow,
} from "../../../src/workbook/history";
import { smallIndex } from "../../support/small-index";
import { surroundings } from "../../support/surroundings";

const run = (n: number): HistoryRow => ({
  time: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
  version: "1.2.3",
  mode: n % 2 === 0 ? "live" : "values",
  units: 12,
  indicators: 30 + n,
  problems: n,
  inputsDigest: String(n).repeat(64).slice(0, 64),
  first: "=Jara",
  score: 61.25 + n / 3,
});

async function drawn(runs: readonly HistoryRow[], workbook: XlsxWorkbook): Promise<void> {
  const { description, reading } = await readWorkbook(workbook, {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error("not scored");
  const options = { mode: "values" as const, surroundings, version: "1" };
  const { plan } = await planWorkbook(workbook, description, index, options);
  await workbook.draw(withHistory(plan, runs, description));
}

async function kept(workbook: XlsxWorkbook): Promise<readonly HistoryRow[]> {
  const area = historyArea(await workbook.describe());
  if (area === null) return [];
  const [grid] = await workbook.read([area]);
  return grid ? runsOf(grid) : [];
}

test("the runs of a workbook are read back as they were kept, a unit called =Jara among them", async () => {
  const workbook = await smallIndex({});
  const unranked = { ...run(1), first: "", score: NaN };
  await drawn([run(2), unranked], workbook);
  expect(await kept(workbook)).toEqual([run(2), unranked]);
});

test("a second run is added in place, and no more than the last 200 are kept", async () => {
  const workbook = await smallIndex({});
  const runs = Array.from({ length: maximumRuns + 1 }, (_, n) => run(maximumRuns - n));
  await drawn(runs.slice(1), workbook);
  await drawn(runs, workbook);
  const read = await kept(workbook);
  expect(read).toHaveLength(maximumRuns);
  expect(read[0]).toEqual(run(maximumRuns));
  expect(read.at(-1)).toEqual(run(1));
});

test("a report that is drawn without the runs leaves them as they stand, and verifies", async () => {
  const workbook = await smallIndex({});
  await drawn([run(1)], workbook);
  await scoreWorkbook(workbook, { choice: {}, mode: "values", surroundings, version: "1" });
  expect(await kept(workbook)).toEqual([run(1)]);
  const verification = await verifyWorkbook(workbook, { choice: {}, surroundings });
  expect(verification).toMatchObject({ compared: true, cells: [], blocks: [] });
});

test("a row that somebody has changed into something else is passed over", async () => {
  const workbook = await smallIndex({});
  await drawn([run(2), run(1)], workbook);
  const area = historyArea(await workbook.describe());
  const [grid] = area ? await workbook.read([area]) : [];
  if (!grid) throw new Error("no history");
  const changed = grid.values.map((row, i) => (i === 1 ? ["yesterday", ...row.slice(1)] : row));
  expect(runsOf({ ...grid, values: changed })).toEqual([run(1)]);
});

test("a sheet of the user's called Runs stays theirs", async () => {
  const { description } = await readWorkbook(await smallIndex({}), {});
  const sheets = [...description.sheets, { name: "runs", visible: true, used: null }];
  const plan = withHistory({ sheets: [], order: [] }, [run(1)], { ...description, sheets });
  expect(plan.sheets.map(({ sheet }) => sheet)).toEqual(["Runs (PSCI)"]);
});
