import type { Bench, Measure } from "./support/bench";
import { syntheticWorkbook } from "./support/synthetic-workbook";
import { WorkbenchPage, type Wait } from "./support/workbench-page";

/** Number of edits of a weight for the median; the first edit is reported separately. */
const edits = 5;

/**
 * What a user of the workbench waits for in a real browser: the example of 60 x 30, and a table of 700 x 100. Notes have
 * the longest time without a response of the page.
 */
export const workbench: Bench = async () => {
  const bench = await WorkbenchPage.open();
  try {
    return [
      ...(await scoreAndWeigh(bench, "60 x 30", "G45")),
      ...(await rangesAndTest(bench, "60 x 30", "G45")),
      ...(await scoreLarge(bench, 700, 100)),
    ];
  } finally {
    await bench.close();
  }
};

const measured = (what: string, size: string, { milliseconds, blocked }: Wait): Measure => {
  return { what, size, milliseconds, passes: null, note: `longest block ${blocked.toFixed(0)} ms` };
};

/** Cancels the first run as soon as sheets are written, and then scores. */
async function scoreLarge(bench: WorkbenchPage, n: number, p: number): Promise<Measure[]> {
  const size = `${n} x ${p}`;
  await bench.openFile(await syntheticWorkbook(n, p), "large.xlsx");
  const ranges = await bench.ranges();
  await bench.press("Score", "writing");
  const cancelled = await bench.press("Cancel", "put back");
  const scored = await bench.press("Score", "Up to date");
  return [
    measured("ranges of an index just opened", size, ranges),
    measured("Cancel until all is put back", size, cancelled),
    measured("Score to Up to date", size, scored),
  ];
}

/** Ranges after an edit, and a test on request. */
async function rangesAndTest(bench: WorkbenchPage, size: string, weight: string): Promise<Measure[]> {
  await bench.tab("Results");
  await bench.ranges();
  const first: Wait[] = [];
  const all: Wait[] = [];
  for (let k = 0; k < edits; k++) {
    first.push(await bench.range("Framework", weight, 20 + k, "first"));
    await bench.settled();
    await bench.ranges();
    all.push(await bench.range("Framework", weight, 2 + k, "all"));
    await bench.settled();
  }
  await bench.tab("Test");
  const tested = await bench.press("Run test", "What came out");
  await bench.tab("Results");
  return [
    measured("a weight to the ranges of 200 runs", size, median(first)),
    measured("a weight to the ranges of 1,000 runs", size, median(all)),
    measured("Run test until its views are shown", size, tested),
  ];
}

async function scoreAndWeigh(bench: WorkbenchPage, size: string, weight: string): Promise<Measure[]> {
  const measure = (what: string, wait: Wait): Measure => measured(what, size, wait);
  const scored = measure("Score to Up to date", await bench.press("Score", "Up to date"));
  const computed = measure("and the grid has computed", await bench.settled());
  await bench.tab("Weights");
  const waits: Wait[] = [];
  const after: Wait[] = [];
  for (let k = 0; k < edits; k++) {
    waits.push(await bench.weigh("Framework", weight, 2 + k));
    after.push(await bench.settled());
  }
  return [
    scored,
    computed,
    measure("a weight to its movers", median(waits)),
    measure("and the grid has computed", median(after)),
  ];
}

function median(waits: readonly Wait[]): Wait {
  const sorted = [...waits].sort((a, b) => a.milliseconds - b.milliseconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return { ...middle, blocked: Math.max(...waits.map(({ blocked }) => blocked)) };
}
