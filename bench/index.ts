/**
 * Measures what a user waits for, and prints a table: npm run bench, or npm run bench -- live for one part. Times are
 * medians on this machine; "passes" are multiples of a plain pass over the same data, to compare machines.
 */
import { briefs } from "./briefs";
import { claims } from "./claims";
import { engine } from "./engine";
import { excel } from "./excel";
import { file } from "./file";
import { hostile } from "./hostile";
import { large } from "./large";
import { live } from "./live";
import { pane } from "./pane";
import { plans } from "./plans";
import { ratings } from "./ratings";
import { reading } from "./reading";
import { report } from "./report";
import { robustness } from "./robustness";
import type { Bench, Measure } from "./support/bench";
import { tests } from "./tests";
import { workbench } from "./workbench";

const benches: Readonly<Record<string, Bench>> = {
  engine,
  large,
  robustness,
  claims,
  plans,
  ratings,
  tests,
  briefs,
  live,
  reading,
  report,
  excel,
  file,
  pane,
  workbench,
  hostile,
};

const line = ({ what, size, milliseconds, passes, note = "" }: Measure): string =>
  [
    what.padEnd(36),
    size.padEnd(10),
    (Number.isNaN(milliseconds) ? "" : `${milliseconds.toFixed(1)} ms`).padStart(12),
    passes === null ? "".padStart(10) : passes.toFixed(0).padStart(10),
    note,
  ].join("  ");

async function run(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined)
    throw new Error(`No bench ${unknown}; known are ${Object.keys(benches).join(", ")}.`);
  console.log(
    ["what".padEnd(36), "size".padEnd(10), "time".padStart(12), "passes".padStart(10), "note"].join("  "),
  );
  for (const [name, bench] of Object.entries(benches))
    if (wanted.length === 0 || wanted.includes(name))
      for (const measure of await bench()) console.log(line(measure).trimEnd());
}

void run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
