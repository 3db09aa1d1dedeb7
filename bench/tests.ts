import { availableParallelism } from "node:os";
import { runTest, type Workers } from "../src/app";
import { planWorkbook, readWorkbook, scoreIndex } from "../src/app";
import { auditOf, writeDocx, writeHtml } from "../src/app/documents";
import { pngRasteriser } from "../src/cli/documents/rasterise";
import { XlsxWorkbook } from "../src/file";
import { excelize } from "../src/file/excelize";
import type { WorkbookPlan } from "../src/workbook/plan";
import { defaultTestSettings } from "../src/workbook/tests";
import { startNodeThread } from "../src/worker/node";
import { workersOn } from "../src/worker/workers";
import type { Bench, Measure } from "./support/bench";
import { syntheticWorkbook } from "./support/synthetic-workbook";
import { medianTime } from "./support/timing";

const sizes = [
  { n: 60, p: 30, runs: 1_000, times: 5 },
  { n: 133, p: 80, runs: 4_000, times: 1 },
] as const;

const surroundings = { now: () => new Date(), sha256: async () => "0".repeat(64) };

/** A test of an index, and the sheets that it fills: by itself, planned, and drawn and saved. */
export const tests: Bench = async () => {
  await excelize();
  const measures: Measure[] = [];
  for (const { n, p, runs, times } of sizes) {
    const size = `${n} x ${p}`;
    const bytes = await syntheticWorkbook(n, p);
    const workbook = await XlsxWorkbook.open(bytes);
    const { description, reading } = await readWorkbook(workbook, {});
    const index = scoreIndex(reading);
    if (!index.scored) throw new Error(index.problems.map(({ message }) => message).join("\n"));
    const { results } = index;
    const root = results.model.framework.find(({ parent }) => parent === null)?.code ?? "";
    const settings = { ...defaultTestSettings, runs };
    const measured = (what: string, milliseconds: number, note = ""): void =>
      void measures.push({ what, size, milliseconds, passes: null, note });

    const threads = availableParallelism();
    for (const [where, workers] of [
      ["one thread", null],
      [`${threads} threads`, workersOn(startNodeThread, threads)],
    ] as const) {
      const options = { time: "", workersFor: (): Workers | null => workers };
      let note = "";
      const time = await medianTime(times, async () => {
        const { sensitivity } = await runTest(results, root, settings, options);
        note = `sensitivity of ${sensitivity?.rows ?? 0} rows, ${sensitivity?.runs ?? 0} runs`;
      });
      measured(`test of ${runs} runs, ${where}`, time, note);
    }

    const test = await runTest(results, root, settings, { time: "2026-01-01T00:00:00Z" });
    const run = { time: test.time, version: "bench", inputsDigest: "" };
    const document = () => auditOf(index, test, { language: "en", run, description });
    measured("audit as data, after the test", await medianTime(times, document));
    const rasterise = (await pngRasteriser()) ?? (() => Promise.resolve(null));
    measured("audit.html of it", await medianTime(times, () => writeHtml(document())));
    measured("audit.docx of it, with PNGs", await medianTime(times, () => writeDocx(document(), rasterise)));

    const planned = async (withTests: boolean): Promise<WorkbookPlan> => {
      const options = { surroundings, mode: "live", version: "bench", tests: withTests } as const;
      // The runs are measured above: here they are few.
      const few = { ...index, source: { ...index.source, test: { ...settings, runs: 8 } } };
      return (await planWorkbook(workbook, description, few, options)).plan;
    };
    for (const withTests of [false, true]) {
      const what = `report ${withTests ? "with" : "without"} tests`;
      measured(
        `plan a ${what}`,
        await medianTime(times, () => planned(withTests)),
        withTests ? "and 8 runs" : "",
      );
      const plan = await planned(withTests);
      const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat())).length;
      const write = async (): Promise<void> => {
        const target = await XlsxWorkbook.open(bytes);
        await target.draw(plan);
        await target.save();
      };
      measured(`write a ${what}`, await medianTime(times, write), `${cells} cells`);
    }
  }
  return measures;
};
