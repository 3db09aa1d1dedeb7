/**
 * Measures what a user waits for, and prints a table: npm run bench, or npm run bench -- live for one part. Times are
 * medians on this machine; "passes" are multiples of a plain pass over the same data, to compare machines. The part scale
 * is run alone, by its name: it takes minutes. `--rows 10000000` adds its largest tables.
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
import { scale } from "./scale";
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

const print = (measure: Measure): void => console.log(line(measure).trimEnd());

/** What is left to its name: it takes minutes, and needs DuckDB and Spark. */
const alone: Readonly<Record<string, Bench>> = { scale };

async function run(args: readonly string[]): Promise<void> {
  const option = args.indexOf("--rows");
  const rows = option < 0 ? 1_000_000 : Number(args[option + 1]);
  if (!(rows > 0)) throw new Error("--rows is followed by a number of rows.");
  const wanted = option < 0 ? args : args.toSpliced(option, 2);
  const known = { ...benches, ...alone };
  const unknown = wanted.find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new Error(`No bench ${unknown}; known are ${Object.keys(known).join(", ")}.`);
  console.log(
    ["what".padEnd(36), "size".padEnd(10), "time".padStart(12), "passes".padStart(10), "note"].join("  "),
  );
  for (const [name, bench] of Object.entries(wanted.length === 0 ? benches : known))
    if (wanted.length === 0 || wanted.includes(name)) (await bench({ rows, print })).forEach(print);
}

void run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
