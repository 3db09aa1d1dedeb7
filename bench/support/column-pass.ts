import type { Model } from "../../src/engine";
import { medianTime } from "./timing";

/** Milliseconds of one pass that adds the same numbers in one array, without missing ones. */
export async function columnPass(model: Model, runs: number): Promise<number> {
  const n = model.units.length;
  const values = new Float64Array(n * model.indicators.length);
  model.indicators.forEach((indicator, j) => values.set(indicator.values, j * n));
  const passes = Math.max(1, Math.round(1_000_000 / values.length));
  let total = 0;
  const time = await medianTime(runs, () => {
    for (let k = 0; k < passes; k++) total += sumOf(values);
  });
  if (Number.isNaN(total)) throw new Error("A missing number was added.");
  return time / passes;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) sum += values[i]!;
  return sum;
}
