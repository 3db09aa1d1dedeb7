/** Numbers that follow each other, first and last. */
export interface NumberRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Ascending numbers as runs of neighbours.
 * @example runsOf([1, 2, 5]) // [{ from: 1, to: 2 }, { from: 5, to: 5 }]
 */
export function runsOf(numbers: readonly number[]): readonly NumberRun[] {
  const found: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found;
}
