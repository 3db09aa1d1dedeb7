import { at } from "../at";
import type { Failure } from "../uncertainty";
import type { SensitivityDesign } from "./design";
import type { DesignOutputs } from "./indices";

/** Outputs of a design, and the rows that were left out. */
export interface DesignRuns {
  readonly outputs: DesignOutputs;
  /** Rows in which some run gave no output (NaN): none of the row's outputs count. */
  readonly failedRows: readonly number[];
}

/** Outputs of some rows of a design, NaN where a run failed. */
export interface RowOutputs {
  /** Number of the first row, from 0. */
  readonly from: number;
  readonly outputs: DesignOutputs;
  readonly failures: readonly Failure[];
}

/**
 * Runs a design of N rows and d inputs: N (d + 2) runs.
 *
 * @param output the output of a run for its inputs (each 0..1); NaN when it fails
 * @example runDesign(sensitivityDesign(8, 2, 1), ([x, y]) => x + y).failedRows // []
 */
export const runDesign = (design: SensitivityDesign, output: (inputs: Float64Array) => number): DesignRuns =>
  joinRows([{ from: 0, outputs: rowOutputs(design, 0, output), failures: [] }]);

/**
 * Outputs of some rows. Runs are numbered through the whole design, d + 2 per row: A, B, then A with one input after
 * the other from B.
 *
 * @param from number of the first row, from 0
 * @example rowOutputs(sensitivityDesign(8, 2, 1), 0, ([x, y]) => x + y).mixed.length // 2
 */
export function rowOutputs(
  { a, b }: SensitivityDesign,
  from: number,
  output: (inputs: Float64Array, run: number) => number,
): DesignOutputs {
  const inputs = a[0]?.length ?? 0;
  const [ofA, ofB] = [new Float64Array(a.length), new Float64Array(a.length)];
  const ofMixed = Array.from({ length: inputs }, () => new Float64Array(a.length));
  const mixed = new Float64Array(inputs);
  a.forEach((row, k) => {
    const other = at(b, k);
    const run = (from + k) * (inputs + 2);
    ofA[k] = output(row, run);
    ofB[k] = output(other, run + 1);
    for (const [input, column] of ofMixed.entries()) {
      mixed.set(row);
      mixed[input] = at(other, input);
      column[k] = output(mixed, run + 2 + input);
    }
  });
  return { a: ofA, b: ofB, mixed: ofMixed };
}

/**
 * Joins the rows of a design, run in any parts and any order.
 *
 * @example joinRows([{ from: 0, outputs: rowOutputs(sensitivityDesign(8, 2, 1), 0, ([x, y]) => x + y), failures: [] }]).outputs.a.length // 8
 */
export function joinRows(parts: readonly RowOutputs[]): DesignRuns {
  const ordered = [...parts].sort((x, y) => x.from - y.from).map(({ outputs }) => outputs);
  const inputs = ordered[0]?.mixed.length ?? 0;
  const whole = (of: (outputs: DesignOutputs) => Float64Array) => ordered.flatMap((part) => [...of(part)]);
  const all = {
    a: whole(({ a }) => a),
    b: whole(({ b }) => b),
    mixed: Array.from({ length: inputs }, (_, input) => whole(({ mixed }) => at(mixed, input))),
  };
  const columns = [all.a, all.b, ...all.mixed];
  const isFailed = all.a.map((_, row) => columns.some((column) => Number.isNaN(column[row])));
  const kept = (column: readonly number[]) => Float64Array.from(column.filter((_, row) => !isFailed[row]));
  return {
    outputs: { a: kept(all.a), b: kept(all.b), mixed: all.mixed.map(kept) },
    failedRows: [...isFailed.keys()].filter((row) => isFailed[row]),
  };
}
