import { type Choice, median, type NormalisationName, quantile } from "../../../engine";
import { categoryPoints } from "../../../engine/internal";
import { apart } from "./apart";

export { apart };

/** Figures of an indicator's column that only some methods need, besides its extent, mean and deviation. */
export const figureTwins = {
  "Lower quartile": {
    formula: (column: string): string => `QUARTILE(${column},1)`,
    value: (column: Float64Array, weights: Float64Array | null): number => quantile(column, 0.25, weights),
  },
  Median: {
    formula: (column: string): string => `MEDIAN(${column})`,
    value: (column: Float64Array, weights: Float64Array | null): number => median(column, weights),
  },
  "Upper quartile": {
    formula: (column: string): string => `QUARTILE(${column},3)`,
    value: (column: Float64Array, weights: Float64Array | null): number => quantile(column, 0.75, weights),
  },
} as const;

export type FigureColumn = keyof typeof figureTwins;

/** References of one indicator's column, as the formula of a normalised cell sees them. */
export interface NormaliseTerms {
  /** The value to normalise. */
  readonly x: string;
  /** The indicator's column of prepared values. */
  readonly column: string;
  readonly direction: string;
  readonly count: string;
  readonly least: string;
  readonly most: string;
  readonly mean: string;
  readonly deviation: string;
  readonly lower: string;
  readonly upper: string;
  /** The target on the scale of the prepared values. */
  readonly target: string;
  /** By how much scores of an aggregate may differ and still be a tie; absent for an indicator: its ties are exact. */
  readonly tolerance?: string;
  /** The column with the weights of the units; null or absent where every unit counts as one. */
  readonly weights?: string | null;
  /** Cell of one of the figures that the method's twin names. */
  readonly figure: (name: FigureColumn) => string;
  /** The indicator's prepared value of a unit, by its code. */
  readonly valueOf: (unit: string) => string;
  /** Cell of a number of the method ("lower"). */
  readonly number: (parameter: string) => string;
  /** The cells of all its numbers, side by side or one below the other. */
  readonly numbers: () => string;
  readonly parameters: Choice["parameters"];
}

/** A normalisation as a worksheet formula. */
export interface NormalisationTwin {
  /** Condition under which the indicator takes part at all. */
  readonly takesPart: (terms: NormaliseTerms) => string;
  /** The normalised value of a number x, given that the indicator takes part. */
  readonly value: (terms: NormaliseTerms) => string;
  /** Likewise for a value that is not in the column (a target), where that differs. */
  readonly probe?: (terms: NormaliseTerms) => string;
  /** Figures that it needs besides those that every indicator has. */
  readonly figures?: readonly FigureColumn[];
}

type Formula = (terms: NormaliseTerms) => string;

const byDirection = ({ direction }: NormaliseTerms, up: string, down: string): string =>
  `IF(${direction}=1,${up},${down})`;
const spread: Formula = ({ count, least, most }) => `IF(${count}>0,${apart(least, most)},FALSE)`;
/** The same; with weights, the units that count must differ. */
const spreadOfCounted: Formula = (t) =>
  t.weights ? `IF(${spread(t)},N(${t.deviation})>0,FALSE)` : spread(t);
const share: Formula = (t) =>
  `${byDirection(t, `${t.x}-${t.least}`, `${t.most}-${t.x}`)}/(${t.most}-${t.least})`;
/** From 0-1 to the method's own two figures. */
const between = (t: NormaliseTerms, expression: string): string =>
  `${expression}*(${t.number("upper")}-${t.number("lower")})+${t.number("lower")}`;

const ascending: Formula = (t) =>
  t.tolerance === undefined ? `RANK(${t.x},${t.column},${byDirection(t, "1", "0")})` : `(${behind(t)}+1)`;
const descending: Formula = (t) =>
  t.tolerance === undefined
    ? `RANK(${t.x},${t.column},${byDirection(t, "0", "1")})`
    : `(SUMPRODUCT(ISNUMBER(${t.column})*(${t.column}>${t.x}+${t.tolerance}))+1)`;
const behind: Formula = (t) =>
  t.tolerance === undefined
    ? `SUMPRODUCT(ISNUMBER(${t.column})*${byDirection(t, "1", "0")}*(${t.column}<${t.x})` +
      `+ISNUMBER(${t.column})*${byDirection(t, "0", "1")}*(${t.column}>${t.x}))`
    : `SUMPRODUCT(ISNUMBER(${t.column})*(${t.column}<${t.x}-${t.tolerance}))`;
const equal: Formula = (t) =>
  t.tolerance === undefined
    ? `SUMPRODUCT(ISNUMBER(${t.column})*(${t.column}=${t.x}))`
    : `SUMPRODUCT(ISNUMBER(${t.column})*(${t.column}>=${t.x}-${t.tolerance})*(${t.column}<=${t.x}+${t.tolerance}))`;

/** The share of the weight of the other units that is in worse units, as the engine has it. */
function populationBehind(t: NormaliseTerms, weights: string): string {
  const has = `ISNUMBER(${t.column})`;
  const [below, above, same] =
    t.tolerance === undefined
      ? [`(${t.column}<${t.x})`, `(${t.column}>${t.x})`, `(${t.column}=${t.x})`]
      : [
          `(${t.column}<${t.x}-${t.tolerance})`,
          "",
          `(${t.column}>=${t.x}-${t.tolerance})*(${t.column}<=${t.x}+${t.tolerance})`,
        ];
  const worse =
    above === ""
      ? `SUMPRODUCT(${has}*${below}*${weights})`
      : `SUMPRODUCT(${has}*(${byDirection(t, "1", "0")}*${below}+${byDirection(t, "0", "1")}*${above})*${weights})`;
  const all = `SUMPRODUCT(${has}*${weights})`;
  const units = `SUMPRODUCT(${has}*${same}*(${weights}>0))`;
  const counted = `SUMPRODUCT(${has}*(${weights}>0))`;
  const own = `IF(${units}>0,SUMPRODUCT(${has}*${same}*${weights})/MAX(1,${units}),${all}/${counted})`;
  return `${worse}/(${all}-${own})`;
}
/** A value within the column has no more than all others below it; one beyond the best has one more. */
const populationProbe = (t: NormaliseTerms, weights: string): string => {
  const isWithin = byDirection(t, `${t.x}<=${t.most}`, `${t.x}>=${t.least}`);
  return `IF(${isWithin},MIN(1,${populationBehind(t, weights)}),${populationBehind(t, weights)})`;
};

const clipped = (expression: string, clip: boolean): string =>
  clip ? `MAX(0,MIN(1,${expression}))` : expression;
const capped = (expression: string, { parameters }: NormaliseTerms): string =>
  parameters["cap"] === true ? `MIN(1,${expression})` : expression;

/** The share of the way from the worst value to a better one, and the condition that it is better. */
const wayTo = (t: NormaliseTerms, to: string): string =>
  byDirection(t, `(${t.x}-${t.least})/(${to}-${t.least})`, `(${t.most}-${t.x})/(${t.most}-${to})`);
const isBetter = (t: NormaliseTerms, to: string): string =>
  `AND(ISNUMBER(${to}),${spread(t)},${byDirection(t, `${to}>${t.least}`, `${to}<${t.most}`)})`;

const standardised = (t: NormaliseTerms, deviation: string): string =>
  `(${t.x}-${t.mean})*${t.direction}/${deviation}*${t.number("deviation")}+${t.number("mean")}`;
const populationDeviation: Formula = (t) => {
  // Units of weight 0 have a value and do not count.
  const n = t.weights ? `SUMPRODUCT(ISNUMBER(${t.column})*(${t.weights}>0))` : t.count;
  return `(${t.deviation}*SQRT((${n}-1)/${n}))`;
};

/** The indicator's own goalposts where it has both, else its extremes (one alone takes no part). */
const post = (t: NormaliseTerms, own: string, extreme: string): string =>
  `IF(AND(ISNUMBER(${t.lower}),ISNUMBER(${t.upper})),${own},${extreme})`;
const lowerPost: Formula = (t) => post(t, t.lower, t.least);
const upperPost: Formula = (t) => post(t, t.upper, t.most);
const adjusted: Formula = (t) => {
  const width = `(${upperPost(t)}-${lowerPost(t)})`;
  return t.parameters["reference"] === true
    ? `(${t.direction}*(${t.x}-${t.mean})/${width}+0.5)`
    : `${byDirection(t, `${t.x}-${lowerPost(t)}`, `${upperPost(t)}-${t.x}`)}/${width}`;
};

const unitOf = ({ parameters, valueOf }: NormaliseTerms): string => valueOf(String(parameters["unit"]));
const category = (t: NormaliseTerms, rank: string): string =>
  `CHOOSE(1+SUMPRODUCT(--(${t.numbers()}<=100*${rank}/${t.count})),${categoryPoints.join(",")})`;
/** -23 ln(1 - R (1 - exp(-100/23))), R the rank from the worst, divided by the number of values. */
const exponentialOf = (t: NormaliseTerms, rank: string): string =>
  `-23*LN(1-MIN(1,${rank}/${t.count})*(1-EXP(-100/23)))`;
const groupOf = (t: NormaliseTerms, before: string): string => {
  const groups = `ROUND(${t.number("groups")},0)`;
  return `MIN(${groups},INT((${before})*${groups}/${t.count})+1)`;
};
const interquartile: Formula = ({ figure }) => `(${figure("Upper quartile")}-${figure("Lower quartile")})`;

/** By the name of the engine's registry. A method that is not here has no worksheet formula: its values are written. */
export const normalisationTwins: Readonly<Record<string, NormalisationTwin>> = {
  "min-max": { takesPart: spread, value: (t) => between(t, share(t)) },
  "z-score": { takesPart: spreadOfCounted, value: (t) => standardised(t, t.deviation) },
  rank: {
    takesPart: (t) => `${t.count}>0`,
    value: (t) =>
      t.parameters["average"] === true ? `(${ascending(t)}+${t.count}+1-${descending(t)})/2` : ascending(t),
    probe: (t) =>
      t.parameters["average"] === true ? `${behind(t)}+1+MAX(0,${equal(t)}-1)/2` : `${behind(t)}+1`,
  },
  "percentile rank": {
    takesPart: (t) => (t.weights ? `SUMPRODUCT(ISNUMBER(${t.column})*(${t.weights}>0))>1` : `${t.count}>1`),
    value: (t) =>
      t.weights ? `MIN(1,${populationBehind(t, t.weights)})` : `(${ascending(t)}-1)/(${t.count}-1)`,
    probe: (t) => (t.weights ? populationProbe(t, t.weights) : `${behind(t)}/(${t.count}-1)`),
  },
  Borda: { takesPart: (t) => `${t.count}>0`, value: (t) => `${ascending(t)}-1`, probe: behind },
  goalposts: {
    takesPart: (t) => `AND(ISNUMBER(${t.lower}),ISNUMBER(${t.upper}))`,
    value: (t) =>
      between(
        t,
        clipped(
          `${byDirection(t, `${t.x}-${t.lower}`, `${t.upper}-${t.x}`)}/(${t.upper}-${t.lower})`,
          t.parameters["clip"] === true,
        ),
      ),
  },
  "distance to target": {
    takesPart: (t) => isBetter(t, t.target),
    value: (t) => capped(wayTo(t, t.target), t),
  },
  "distance to reference": {
    takesPart: (t) => isBetter(t, unitOf(t)),
    value: (t) => capped(wayTo(t, unitOf(t)), t),
  },
  "distance to maximum": { takesPart: spread, value: share },
  "share of maximum": {
    takesPart: (t) => `AND(${t.count}>0,${byDirection(t, t.most, t.least)}>0)`,
    value: (t) => byDirection(t, `${t.x}/${t.most}`, `IF(${t.x}>0,${t.least}/${t.x},"")`),
  },
  "Mazziotta-Pareto": {
    takesPart: spreadOfCounted,
    value: (t) => standardised(t, t.parameters["sample"] === true ? t.deviation : populationDeviation(t)),
  },
  "adjusted Mazziotta-Pareto": {
    takesPart: (t) =>
      `IF(${t.count}>0,AND(ISNUMBER(${t.lower})=ISNUMBER(${t.upper}),${apart(lowerPost(t), upperPost(t))}),FALSE)`,
    value: (t) => between(t, adjusted(t)),
  },
  "IQR-robust": {
    figures: ["Lower quartile", "Median", "Upper quartile"],
    takesPart: (t) =>
      `IF(${t.count}>0,${apart(t.figure("Lower quartile"), t.figure("Upper quartile"))},FALSE)`,
    value: (t) =>
      `(${t.x}-${t.figure("Median")})*${t.direction}/${interquartile(t)}*${t.number("range")}+${t.number("median")}`,
  },
  categorical: {
    takesPart: spread,
    value: (t) => category(t, ascending(t)),
    probe: (t) => category(t, `(${behind(t)}+1)`),
  },
  exponential: {
    takesPart: (t) => `${t.count}>0`,
    value: (t) => exponentialOf(t, ascending(t)),
    probe: (t) => exponentialOf(t, `(${behind(t)}+1)`),
  },
  "quantile groups": {
    takesPart: (t) => `${t.count}>0`,
    value: (t) => groupOf(t, `${ascending(t)}-1`),
    probe: (t) => groupOf(t, behind(t)),
  },
  none: { takesPart: (t) => `${t.count}>0`, value: (t) => `${t.x}*${t.direction}` },
} satisfies Readonly<Partial<Record<NormalisationName, NormalisationTwin>>>;
