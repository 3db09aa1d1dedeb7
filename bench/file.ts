import { deflateRawSync } from "node:zlib";
import { planWorkbook, readWorkbook, scoreIndex, type ReportMode } from "../src/app";
import { XlsxWorkbook } from "../src/file";
import { excelize } from "../src/file/excelize";
import { openPackage } from "../src/file/package";
import type { WorkbookPlan } from "../src/workbook/plan";
import type { Bench, Measure } from "./support/bench";
import { syntheticWorkbook } from "./support/synthetic-workbook";
import { medianTime } from "./support/timing";

const sizes = [
  { n: 60, p: 30, mode: "live", runs: 5 },
  { n: 1000, p: 40, mode: "live", runs: 3 },
  { n: 10_000, p: 50, mode: "values", runs: 1 },
] as const;

/** Drawing a report into an .xlsx file and saving it; a pass is the compression of the same bytes by Node. */
export const file: Bench = async () => {
  await excelize();
  const measures: Measure[] = [];
  for (const { n, p, mode, runs } of sizes) {
    const bytes = await syntheticWorkbook(n, p);
    const plan = await planned(bytes, mode);
    const report = await drawn(bytes, plan);
    const parts = Object.values(openPackage(report));
    const pass = await medianTime(runs, () => parts.map((part) => deflateRawSync(part)));
    for (const [what, start] of [
      [`draw and save, ${mode}`, bytes],
      [`draw over it and save, ${mode}`, report],
    ] as const) {
      const milliseconds = await medianTime(runs, () => drawn(start, plan));
      const note = `${inMegabytes(report.length)} MB; peak memory so far ${peakMemory()} MB`;
      measures.push({ what, size: `${n} x ${p}`, milliseconds, passes: milliseconds / pass, note });
    }
  }
  return measures;
};

async function planned(bytes: Uint8Array, mode: ReportMode): Promise<WorkbookPlan> {
  const workbook = await XlsxWorkbook.open(bytes);
  const { description, reading } = await readWorkbook(workbook, {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error(index.problems.map(({ message }) => message).join("\n"));
  const surroundings = { now: () => new Date(), sha256: async () => "0".repeat(64) };
  const { plan } = await planWorkbook(workbook, description, index, { mode, version: "bench", surroundings });
  return plan;
}

async function drawn(bytes: Uint8Array, plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes);
  await workbook.draw(plan);
  return workbook.save();
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const peakMemory = (): string => (process.resourceUsage().maxRSS / 1e3).toFixed(0);
