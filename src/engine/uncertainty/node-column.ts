/** The scores of one node while replicates are run, in the form in which sums are fastest. */
export interface NodeColumn {
  /** One entry per unit; 0 where it has no score, so that it adds nothing to a sum. */
  readonly values: Float64Array;
  /** One entry per unit: 1 where it has a score, else 0. */
  readonly mask: Float64Array;
  /** True when every unit has a score. */
  isComplete: boolean;
  /** Logarithms of an indicator's values, 0 where missing; null for an aggregate. */
  readonly logs: (() => Float64Array) | null;
}

/** The column of an indicator; NaN is missing. Its logarithms are computed when they are first needed. */
export function leafColumn(indicator: Float64Array): NodeColumn {
  const mask = Float64Array.from(indicator, (x) => (Number.isNaN(x) ? 0 : 1));
  const values = indicator.map((x) => (Number.isNaN(x) ? 0 : x));
  let logs: Float64Array | null = null;
  return {
    values,
    mask,
    isComplete: mask.every((x) => x === 1),
    logs: () => (logs ??= values.map((x, i) => (mask[i] === 1 ? Math.log(x) : 0))),
  };
}

/** The column of an aggregate before anything is known of it. */
export const emptyColumn = (units: number): NodeColumn => ({
  values: new Float64Array(units),
  mask: new Float64Array(units),
  isComplete: false,
  logs: null,
});

/** Sets which units have a score: one byte per unit. */
export function setPresent(column: NodeColumn, present: Uint8Array): void {
  column.isComplete = true;
  for (let i = 0; i < present.length; i++) {
    column.mask[i] = present[i]!;
    if (present[i] === 0) column.isComplete = false;
  }
}

/** Writes the scores into `out`, NaN missing. */
export function writeScores({ values, mask }: NodeColumn, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) out[i] = mask[i] === 1 ? values[i]! : NaN;
}

/** True when some score is below the limit. */
export function hasBelow({ values, mask }: NodeColumn, limit: number): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! < limit && mask[i] === 1) return true;
  return false;
}
