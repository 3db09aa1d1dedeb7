import { readWorkbook } from "../src/app/read-workbook";
import { planWorkbook, scoreIndex } from "../src/app";
import type { Bench, Measure } from "./support/bench";
import { SheetPort } from "./support/sheet-port";
import { syntheticSheets } from "./support/synthetic-sheets";
import { medianTime, plainPass } from "./support/timing";

const sizes = [
  { n: 60, p: 30, runs: 9 },
  { n: 700, p: 100, runs: 3 },
];

/** Reading, scoring and planning a report: a run without the drawing. */
export const report: Bench = async () => {
  const measures: Measure[] = [];
  for (const { n, p, runs } of sizes) {
    const sheets = syntheticSheets(n, p);
    const pass = await plainPass(sheets.Data);
    const port = new SheetPort(sheets);
    const size = `${n} x ${p}`;
    const measured = (what: string, milliseconds: number, note?: string): void => {
      measures.push({ what, size, milliseconds, passes: milliseconds / pass, ...(note ? { note } : {}) });
    };
    measured("read the workbook", await medianTime(runs, () => readWorkbook(port, {})));
    const { description, reading } = await readWorkbook(port, {});
    measured("score", await medianTime(runs, () => scoreIndex(reading)));
    const index = scoreIndex(reading);
    if (!index.scored) throw new Error(index.problems.map(({ message }) => message).join("\n"));
    for (const mode of ["live", "values"] as const) {
      const options = {
        mode,
        version: "bench",
        surroundings: { now: () => new Date(), sha256: async () => "0".repeat(64) },
      };
      const time = await medianTime(runs, () => planWorkbook(port, description, index, options));
      const { plan } = await planWorkbook(port, description, index, options);
      const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
      const formulas = cells.filter(({ formula }) => formula !== undefined).length;
      measured(`plan the report, ${mode}`, time, `${cells.length} cells, ${formulas} formulas`);
    }
  }
  return measures;
};
