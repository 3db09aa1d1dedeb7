import { type Choice, flatness, median, type NormalisationName, quantile } from "../../../engine";
import { categoryPoints } from "../../../engine/internal";

/** Figures of an indicator's column that only some methods need, besides its extent, mean and deviation. */
export const figureTwins = {
  "Lower quartile": {
    formula: (column: string): string => `QUARTILE(${column},1)`,
    value: (column: Float64Array): number => quantile(column, 0.25),
  },
  Median: {
    formula: (column: string): string => `MEDIAN(${column})`,
    value: (column: Float64Array): number => median(column),
  },
  "Upper quartile": {
    formula: (column: string): string => `QUARTILE(${column},3)`,
    value: (column: Float64Array): number => quantile(column, 0.75),
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
/** Whether two figures, the smaller first, are apart by more than rounding (the engine's `isFlat`). */
export const apart = (least: string, most: string): string =>
  `${most}-${least}>${String(flatness).toUpperCase()}*MAX(ABS(${least}),ABS(${most}))`;
const spread: Formula = ({ count, least, most }) => `IF(${count}>0,${apart(least, most)},FALSE)`;
const share: Formula = (t) =>
  `${byDirection(t, `${t.x}-${t.least}`, `${t.most}-${t.x}`)}/(${t.most}-${t.least})`;
/** From 0-1 to the method's own two figures. */
const between = (t: NormaliseTerms, expression: string): string =>
  `${expression}*(${t.number("upper")}-${t.number("lower")})+${t.number("lower")}`;

const ascending: Formula = (t) => `RANK(${t.x},${t.column},${byDirection(t, "1", "0")})`;
const descending: Formula = (t) => `RANK(${t.x},${t.column},${byDirection(t, "0", "1")})`;
const behind: Formula = (t) =>
  `SUMPRODUCT(ISNUMBER(${t.column})*${byDirection(t, "1", "0")}*(${t.column}<${t.x})` +
  `+ISNUMBER(${t.column})*${byDirection(t, "0", "1")}*(${t.column}>${t.x}))`;
const equal: Formula = (t) => `SUMPRODUCT(ISNUMBER(${t.column})*(${t.column}=${t.x}))`;

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
const populationDeviation: Formula = (t) => `(${t.deviation}*SQRT((${t.count}-1)/${t.count}))`;

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
const interquartile: Formula = ({ figure }) => `(${figure("Upper quartile")}-${figure("Lower quartile")})`;

/** By the name of the engine's registry. A method that is not here has no worksheet formula: its values are written. */
export const normalisationTwins: Readonly<Record<string, NormalisationTwin>> = {
  "min-max": { takesPart: spread, value: (t) => between(t, share(t)) },
  "z-score": { takesPart: spread, value: (t) => standardised(t, t.deviation) },
  rank: {
    takesPart: (t) => `${t.count}>0`,
    value: (t) =>
      t.parameters["average"] === true ? `(${ascending(t)}+${t.count}+1-${descending(t)})/2` : ascending(t),
    probe: (t) =>
      t.parameters["average"] === true ? `${behind(t)}+1+MAX(0,${equal(t)}-1)/2` : `${behind(t)}+1`,
  },
  "percentile rank": {
    takesPart: (t) => `${t.count}>1`,
    value: (t) => `(${ascending(t)}-1)/(${t.count}-1)`,
    probe: (t) => `${behind(t)}/(${t.count}-1)`,
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
    takesPart: spread,
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
  none: { takesPart: (t) => `${t.count}>0`, value: (t) => `${t.x}*${t.direction}` },
} satisfies Readonly<Partial<Record<NormalisationName, NormalisationTwin>>>;
