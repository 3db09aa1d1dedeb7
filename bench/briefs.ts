import { prepareBriefs } from "../src/app/briefs";
import { writeDocx, writeHtml } from "../src/app/documents";
import { pngRasteriser } from "../src/cli/documents/rasterise";
import { workersFor } from "../src/cli/threads";
import { XlsxWorkbook } from "../src/file";
import { excelize } from "../src/file/excelize";
import type { Bench, Measure } from "./support/bench";
import { syntheticWorkbook } from "./support/synthetic-workbook";
import { medianTime } from "./support/timing";

const surroundings = { now: () => new Date(), sha256: async () => "0".repeat(64) };

/** The briefs of all units of an index: what they share, then each one for Word and for browsers. */
export const briefs: Bench = async () => {
  await excelize();
  const rasterise = (await pngRasteriser()) ?? (() => Promise.resolve(null));
  const measures: Measure[] = [];
  for (const [n, p] of [
    [12, 4],
    [60, 30],
  ] as const) {
    const size = `${n} x ${p}`;
    const workbook = await XlsxWorkbook.open(await syntheticWorkbook(n, p));
    const prepare = () =>
      prepareBriefs(workbook, {
        ...{ choice: {}, language: "en", anonymous: false, runs: true, surroundings },
        running: { workersFor: workersFor(undefined) },
      });
    const measured = (what: string, milliseconds: number, note = ""): void =>
      void measures.push({ what, size, milliseconds, passes: null, note });
    measured("read, score, 1,000 runs, peers", await medianTime(1, prepare));
    const made = await prepare();
    if (made.outcome !== "ready") throw new Error(made.outcome);
    const units = [...made.briefs.input.results.model.units.keys()];
    let bytes = 0;
    measured(
      `${n} briefs for Word, with PNGs`,
      await medianTime(1, async () => {
        for (const unit of units) bytes += (await writeDocx(made.briefs.briefOf(unit), rasterise)).length;
      }),
      `${Math.round(bytes / units.length / 1000)} kB each`,
    );
    measured(
      `${n} briefs for browsers`,
      await medianTime(1, () => units.map((unit) => writeHtml(made.briefs.briefOf(unit)).length)),
    );
    measured("brief for funders, for browsers", await medianTime(1, () => writeHtml(made.briefs.funder())));
  }
  return measures;
};
