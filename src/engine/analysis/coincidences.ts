/** What a difference between two ratings means. */
export type RatingScale = "nominal" | "ordinal" | "interval";

/**
 * Krippendorff's alpha of coincidences: 1 - (n - 1) sum o_ck d_ck / sum n_c n_k d_ck. NaN where no disagreement is possible.
 *
 * @param counts how often two values meet in an item, row after row: as many rows and columns as values
 * @param values ascending
 */
export function coincidenceAlpha(
  counts: Float64Array,
  values: readonly number[],
  scale: RatingScale,
): number {
  const size = values.length;
  const totals = new Float64Array(size);
  for (let c = 0; c < size; c++) for (let k = 0; k < size; k++) totals[c]! += counts[c * size + k]!;
  const position = positionsOf(scale, values, totals);
  let [n, observed, expected] = [0, 0, 0];
  for (let c = 0; c < size; c++) {
    n += totals[c]!;
    for (let k = 0; k < size; k++) {
      if (k === c) continue;
      const difference = scale === "nominal" ? 1 : (position[c]! - position[k]!) ** 2;
      observed += counts[c * size + k]! * difference;
      expected += totals[c]! * totals[k]! * difference;
    }
  }
  return expected === 0 ? NaN : 1 - ((n - 1) * observed) / expected;
}

/** Where the values lie: as they are (interval), or in the middle of their own among all ratings (ordinal). */
function positionsOf(scale: RatingScale, values: readonly number[], totals: Float64Array): Float64Array {
  if (scale !== "ordinal") return Float64Array.from(values);
  let before = 0;
  return totals.map((total) => {
    before += total;
    return before - total / 2;
  });
}
