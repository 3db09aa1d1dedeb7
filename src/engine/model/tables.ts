/**
 * The tables of an index: its units, indicators and framework, without the method. Values are in columns, one `Float64Array`
 * per indicator with one entry per unit; NaN is missing, everywhere and only NaN.
 */
export interface Tables {
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly denominators: readonly Denominator[];
  readonly groups: readonly Group[];
  /** Columns that describe the units and are not scored, as far as peers are chosen by them; absent for none. */
  readonly context?: readonly ContextColumn[];
  /** Every node of the framework, indicators included, in the order of the user's table. */
  readonly framework: readonly FrameworkNode[];
  /** Judgements of experts on the elements, for weights made from them. */
  readonly judgements: Judgements;
  /** Subject and time of each unit, where the same subjects are observed at several times; null for a single time. */
  readonly panel: Panel | null;
}

/** What is scored: a city, a country. The code identifies it, the name is for people. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

/** +1: higher is better; -1: lower is better. */
export type Direction = 1 | -1;

export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly direction: Direction;
  /** One raw value per unit, in the order of `Tables.units`; NaN is missing. */
  readonly values: Float64Array;
  /** What the value is measured in, for people; empty when not stated. */
  readonly unit: string;
  /** Target, on the scale of the denominated values; NaN when there is none. */
  readonly target: number;
  /** Fixed goalposts, on the scale of the denominated values; NaN when there are none. Lower < upper always. */
  readonly lower: number;
  readonly upper: number;
  /** Code of the denominator that the raw values are divided by; null when they are used as they are. */
  readonly denominator: string | null;
  /** The denominated value is x / (denominator / scale): 100000 gives "per 100,000 residents". */
  readonly scale: number;
}

/** A size of the units (population, area) that raw values can be divided by. */
export interface Denominator {
  readonly code: string;
  readonly name: string;
  readonly values: Float64Array;
}

/** A column of figures that describes the units: income, altitude. */
export interface ContextColumn {
  readonly code: string;
  readonly name: string;
  readonly values: Float64Array;
}

/** A classification of the units (region, income tier); null is a unit without a label. */
export interface Group {
  readonly code: string;
  readonly name: string;
  readonly labels: readonly (string | null)[];
}

/**
 * One node of the framework tree. A node whose code is an indicator's is a leaf; every other one is an aggregate.
 * A node without a parent is a root: an index. Levels count from 1 (indicators) upwards; they may be skipped, but a
 * parent's level is always above its children's.
 */
export interface FrameworkNode {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly level: number;
  /** Nominal weight among its siblings: non-negative, on any scale. */
  readonly weight: number;
}

/** Expert opinions on the elements of the framework, by their codes. */
export interface Judgements {
  readonly budgets: readonly Budget[];
  readonly comparisons: readonly Comparison[];
  /** Those who make the index together; absent where there are none. */
  readonly stakeholders?: readonly Stakeholder[];
}

/**
 * How one expert shares a budget of points out over elements: by code, non-negative; an element that is not listed has
 * none.
 */
export interface Budget {
  readonly expert: string;
  readonly points: Readonly<Record<string, number>>;
}

/**
 * One expert's comparison of elements in pairs: row r, column c says how many times as important the element r is as
 * the element c. Positive, 1 on the diagonal, and the reciprocal across it; NaN is missing.
 */
export interface Comparison {
  readonly expert: string;
  readonly elements: readonly string[];
  readonly ratios: readonly Float64Array[];
}

/** One participant's opinion of how much the elements of the framework count. */
export interface Stakeholder {
  readonly participant: string;
  /** The group that the participant speaks for; null for none. */
  readonly group: string | null;
  /** Points by node code; a node that is not listed has none. Empty where the participant gave comparisons only. */
  readonly points: Readonly<Record<string, number>>;
  /** Comparisons in pairs, each of the children of one node. */
  readonly comparisons: readonly Comparison[];
}

/** Each unit is one subject (a city) at one time; both lists have one entry per unit. */
export interface Panel {
  /** Code of the unit's subject. */
  readonly subjects: readonly string[];
  /** Time of the unit: a year, or any number that grows with time. */
  readonly times: Float64Array;
}
