/** What can be changed in one indicator of one unit: how far, in which steps, at which cost. */
export interface PossibleChange {
  /** Positions in the model. */
  readonly unit: number;
  readonly indicator: number;
  readonly from: number;
  readonly direction: 1 | -1;
  readonly perUnit: number;
  /**
   * Where it can stop, or where its gain bends: amounts of change, in units of the indicator, the first one 0. Between two of
   * them it can stop anywhere where it is divisible.
   */
  readonly amounts: readonly number[];
  readonly divisible: boolean;
  /** Whether the gain between two amounts is a straight line, or it can stop at all there are: else the plan is approximate. */
  readonly faithful: boolean;
  /** From this position on the change meets the need of another: its first whole step, or all of it where any amount is possible. */
  readonly meetsFrom: number;
  /** Codes of the indicators that must have a step of the same unit first. */
  readonly needs: readonly string[];
}

/** The changes of each unit, by their position in the list. */
export const byUnitOf = (changes: readonly PossibleChange[]): ReadonlyMap<number, readonly number[]> => {
  const byUnit = new Map<number, number[]>();
  changes.forEach(({ unit }, k) => {
    const own = byUnit.get(unit);
    if (own) own.push(k);
    else byUnit.set(unit, [k]);
  });
  return byUnit;
};

/** With more amounts than this the best choice of them takes long. */
const manyAmounts = 1000;

/** Whether there are so many amounts that the best choice of them is not made again for each of many runs or budgets. */
export const hasManyAmounts = (changes: readonly PossibleChange[]): boolean =>
  changes.reduce((sum, { amounts }) => sum + amounts.length, 0) > manyAmounts;

/** The amount at a position: whole positions are amounts of the list, fractions lie between two. */
function amountAt({ amounts }: PossibleChange, position: number): number {
  const whole = Math.floor(position);
  const [from = 0, to = from] = [amounts[whole], amounts[whole + 1]];
  return from + (position - whole) * (to - from);
}

/** The value at a position, on the scale of the denominated values. */
export const valueAt = (change: PossibleChange, position: number): number =>
  change.from + change.direction * amountAt(change, position);

export const costAt = (change: PossibleChange, position: number): number =>
  change.perUnit * amountAt(change, position);
