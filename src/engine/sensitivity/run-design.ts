import type { SensitivityDesign } from "./design";
import type { DesignOutputs } from "./indices";

/** Outputs of a design, and how many of its rows had to be left out. */
export interface DesignRuns {
  readonly outputs: DesignOutputs;
  /** Rows in which some run gave no output (NaN): none of the row's outputs count. */
  readonly failedRows: readonly number[];
}

/**
 * Runs a design of N rows and d inputs: N (d + 2) runs.
 *
 * @param output what a run gives for its inputs (each on 0..1); NaN when it fails
 */
export function runDesign({ a, b }: SensitivityDesign, output: (inputs: Float64Array) => number): DesignRuns {
  const inputs = a[0]?.length ?? 0;
  const all = {
    a: a.map(output),
    b: b.map(output),
    mixed: Array.from({ length: inputs }, (_, input) => a.map((row, k) => output(mix(row, b[k]!, input)))),
  };
  const columns = [all.a, all.b, ...all.mixed];
  const isFailed = a.map((_, row) => columns.some((column) => Number.isNaN(column[row])));
  const kept = (column: readonly number[]) => Float64Array.from(column.filter((_, row) => !isFailed[row]));
  return {
    outputs: { a: kept(all.a), b: kept(all.b), mixed: all.mixed.map(kept) },
    failedRows: [...isFailed.keys()].filter((row) => isFailed[row]),
  };
}

function mix(row: Float64Array, other: Float64Array, input: number): Float64Array {
  const mixed = row.slice();
  mixed[input] = other[input]!;
  return mixed;
}
