import { type Method, type Model, score } from "../src/engine";
import { toIndex } from "../src/engine/run";
import type { Bench, Measure } from "./support/bench";
import { columnPass } from "./support/column-pass";
import { syntheticIndex } from "./support/synthetic";
import { medianTime } from "./support/timing";

const sizes = [60, 1_000, 10_000, 100_000];

/** The pipelines of the comparison with other programs, up to the index. */
const pipelines: Readonly<Record<string, Partial<Method>>> = {
  minimal: {},
  "impute and treat": {
    group: "G",
    imputation: { method: "group mean", parameters: {} },
    treatment: { method: "winsorise then log", parameters: {} },
  },
};

/** Mean of the index over the units, as other programs compute it. */
const published: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  minimal: { 1_000: 43.5832349690457, 10_000: 43.5540653262409, 100_000: 43.5996472913183 },
  "impute and treat": { 1_000: 44.3671542921007, 10_000: 44.1027431003526, 100_000: 44.0952783740672 },
};

/** From the table to the index, and to everything that a report shows; in plain passes over the same numbers. */
export const engine: Bench = async () => {
  const measures: Measure[] = [];
  for (const n of sizes) {
    const runs = n >= 100_000 ? 5 : 15;
    const pass = await columnPass(syntheticIndex(n), runs);
    for (const [name, method] of Object.entries(pipelines)) {
      const model = syntheticIndex(n, method);
      const check = checked(model, published[name]?.[n]);
      const milliseconds = await medianTime(runs, () => toIndex(model));
      measures.push(line(`${name}: table to index`, n, milliseconds, pass, check));
    }
    if (n < 100_000) {
      const model = syntheticIndex(n);
      const milliseconds = await medianTime(Math.min(runs, 7), () => score(model));
      measures.push(line("minimal: with ranks, gaps and their split", n, milliseconds, pass));
    }
  }
  const widths = await wider();
  return [...measures, ...slopes(measures, "units"), ...widths, ...slopes(widths, "indicators")];
};

/** The same units with more indicators. */
async function wider(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const indicators of [100, 400]) {
    const model = syntheticIndex(10_000, {}, indicators);
    const pass = await columnPass(model, 9);
    const milliseconds = await medianTime(9, () => toIndex(model));
    const measure = line("minimal: more indicators", 10_000, milliseconds, pass);
    measures.push({ ...measure, size: `10000 x ${indicators}`, note: `keeps ${kept(model)} MB` });
  }
  return measures;
}

/** Memory that the run to the index takes besides the model, in millions of bytes: normalised values and scores. */
function kept(model: Model): string {
  const { normalised: columns, scores, present } = toIndex(model);
  const arrays = new Set([...columns, ...scores, ...present.filter((bytes) => bytes !== null)]);
  return ([...arrays].reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6).toFixed(1);
}

const line = (what: string, n: number, milliseconds: number, pass: number, note = ""): Measure => ({
  what,
  size: `${n} x 100`,
  milliseconds,
  passes: milliseconds / pass,
  note,
});

/** @throws when the index differs from that of other programs */
function checked(model: Model, mean: number | undefined): string {
  if (mean === undefined) return "";
  const { scores } = toIndex(model);
  const own = scores.at(-1)!.reduce((sum, x) => sum + x, 0) / model.units.length;
  if (!(Math.abs(own - mean) <= 1e-9 * mean)) throw new Error(`The mean index is ${own}, not ${mean}.`);
  return `mean index ${own.toFixed(6)}, as COINr's`;
}

/** Growth of the time with the units or the indicators: the exponent between the largest sizes; 1 is proportional. */
function slopes(measures: readonly Measure[], by: "units" | "indicators"): readonly Measure[] {
  const count = ({ size }: Measure) => Number(size.split(" x ")[by === "units" ? 0 : 1]);
  return [...new Set(measures.map(({ what }) => what))].map((what) => {
    const [before, after] = measures.filter((measure) => measure.what === what).slice(-2);
    const factor = count(after!) / count(before!);
    const exponent = Math.log(after!.milliseconds / before!.milliseconds) / Math.log(factor);
    const note = `grows with ${by} to the power ${exponent.toFixed(2)}`;
    return { what, size: `${count(before!)} on`, milliseconds: NaN, passes: null, note };
  });
}
