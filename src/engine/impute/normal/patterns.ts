/** Units that have the same indicators. */
export interface Pattern {
  readonly observed: readonly number[];
  readonly missing: readonly number[];
  readonly units: readonly number[];
}

/**
 * The patterns of what is observed, by columns, in the order in which they first appear. Units without any value are in
 * no pattern.
 *
 * @example patternsOf([Float64Array.of(1, 2, NaN), Float64Array.of(3, NaN, NaN)])
 * // [{ observed: [0, 1], missing: [], units: [0] }, { observed: [0], missing: [1], units: [1] }]
 */
export function patternsOf(columns: readonly Float64Array[]): readonly Pattern[] {
  const units = new Map<string, number[]>();
  for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
    const key = columns.map((column) => (Number.isNaN(column[i]) ? "0" : "1")).join("");
    const same = units.get(key);
    if (same) same.push(i);
    else if (key.includes("1")) units.set(key, [i]);
  }
  const places = (key: string, mark: string): readonly number[] =>
    columns.flatMap((_, j) => (key[j] === mark ? [j] : []));
  return [...units].map(([key, same]) => ({
    observed: places(key, "1"),
    missing: places(key, "0"),
    units: same,
  }));
}
