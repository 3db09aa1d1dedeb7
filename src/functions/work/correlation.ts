import { pearson, spearman } from "../../engine";
import { isGiven } from "../cells/given";
import { seriesOf, spilled } from "../cells/table";
import { refuse } from "../cells/refuse";
import { oneOf } from "../cells/words";

const correlations = { pearson, spearman };

/** Correlation of two lists, or of every column with every other. */
export function correlation(x: unknown[][], y?: unknown[][], kind?: string): unknown[][] {
  const correlate = correlations[oneOf("Kind", ["pearson", "spearman"], kind)];
  const down = seriesOf(x);
  const across = isGiven(y) ? seriesOf(y) : down;
  const [rows, others] = [down[0]?.length, across[0]?.length];
  if (rows !== others)
    refuse(`x has figures of ${rows} units and y of ${others}. Give ranges of the same units, in one order.`);
  return spilled(across.map((column) => Float64Array.from(down, (row) => correlate(row, column))));
}
