/** A limit that something is flagged by: no score depends on it. */
export interface FlagLimit {
  /** As the Method table has it. */
  readonly title: string;
  /** Where the method states none; null: it depends on the number of units. */
  readonly usual: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole?: true;
}

const share = (title: string, usual: number): FlagLimit => ({ title, usual, minimum: 0, maximum: 1 });
const count = (title: string, usual: number | null): FlagLimit => ({
  ...{ title, usual, minimum: 1, maximum: 1_000_000, isWhole: true },
});

/**
 * Every limit, in the order of the sheets.
 *
 * @example flagLimits.redundant.usual // 0.9
 */
export const flagLimits = {
  coverage: share("Limit coverage", 0.65),
  unitCoverage: share("Limit unit coverage", 0.65),
  nonZero: share("Limit non-zero", 0.5),
  same: share("Limit same value", 0.5),
  unique: share("Limit distinct values", 0.5),
  levels: count("Limit levels", 20),
  skewness: { title: "Limit skewness", usual: 2, minimum: 0, maximum: 1000 },
  kurtosis: { title: "Limit kurtosis", usual: 3.5, minimum: -10, maximum: 1000 },
  negative: { title: "Limit negative", usual: -0.4, minimum: -1, maximum: 0 },
  weak: share("Limit weak", 0.3),
  redundant: share("Limit redundant", 0.9),
  alpha: share("Limit alpha", 0.7),
  kmo: share("Limit KMO", 0.6),
  importance: share("Limit importance", 0.1),
  places: count("Limit places", 10),
  apart: share("Limit units apart", 0.333),
  leastCoverage: share("Limit least coverage", 0.5),
  positions: { title: "Limit robust places", usual: 2, minimum: 0, maximum: 1_000_000 },
  robust: share("Limit robust", 0.95),
  width: count("Limit wide range", null),
  reliable: share("Limit reliable", 0.8),
  tentative: share("Limit tentative", 0.667),
  errors: { title: "Limit severity", usual: 2, minimum: 0, maximum: 100 },
  erratic: { title: "Limit high infit", usual: 1.5, minimum: 1, maximum: 100 },
  predictable: share("Limit low infit", 0.5),
  years: { title: "Limit document age", usual: 3, minimum: 0, maximum: 1000 },
  denominator: share("Limit denominator", 0.6),
} as const satisfies Readonly<Record<string, FlagLimit>>;

export type LimitName = keyof typeof flagLimits;

/** The limits that a method states; absent: the usual one. */
export type Limits = Readonly<Partial<Record<LimitName, number>>>;

/**
 * The names of the limits, in that order.
 *
 * @example limitNames.length // 27
 */
export const limitNames = Object.keys(flagLimits) as readonly LimitName[]; // keys of a record of that type

/** A range of ranks is wide above a quarter of the units, and above this in any case. */
const widest = 20;

/**
 * The usual limit, where a method states none.
 *
 * @param units number of units
 * @example usualLimit("redundant", 30) // 0.9
 */
export const usualLimit = (name: LimitName, units: number): number =>
  flagLimits[name].usual ?? Math.max(1, Math.min(widest, Math.round(units / 4)));

/**
 * Whether a figure can be this limit.
 *
 * @example isPossibleLimit("negative", 0.4) // false
 */
export function isPossibleLimit(name: LimitName, figure: number): boolean {
  const { minimum, maximum, isWhole }: FlagLimit = flagLimits[name];
  return figure >= minimum && figure <= maximum && (isWhole !== true || Number.isInteger(figure));
}
