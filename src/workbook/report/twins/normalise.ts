import type { Choice } from "../../../engine";

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
  /** Cell of a number of the method ("lower"). */
  readonly number: (parameter: string) => string;
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
}

const spread = ({ least, most }: NormaliseTerms): string => `${most}>${least}`;
const share = (t: NormaliseTerms): string =>
  `IF(${t.direction}=1,${t.x}-${t.least},${t.most}-${t.x})/(${t.most}-${t.least})`;
const ascending = (t: NormaliseTerms): string => `RANK(${t.x},${t.column},IF(${t.direction}=1,1,0))`;
const behind = (t: NormaliseTerms): string =>
  `SUMPRODUCT(ISNUMBER(${t.column})*IF(${t.direction}=1,1,0)*(${t.column}<${t.x})` +
  `+ISNUMBER(${t.column})*IF(${t.direction}=1,0,1)*(${t.column}>${t.x}))`;
const clipped = (expression: string, clip: boolean): string =>
  clip ? `MAX(0,MIN(1,${expression}))` : expression;
const toTarget = (t: NormaliseTerms): string =>
  `IF(${t.direction}=1,(${t.x}-${t.least})/(${t.target}-${t.least}),(${t.most}-${t.x})/(${t.most}-${t.target}))`;

/** By the name of the engine's registry. */
export const normalisationTwins: Readonly<Record<string, NormalisationTwin>> = {
  "min-max": {
    takesPart: spread,
    value: (t) => `${share(t)}*(${t.number("upper")}-${t.number("lower")})+${t.number("lower")}`,
  },
  "z-score": {
    takesPart: spread,
    value: (t) =>
      `(${t.x}-${t.mean})*${t.direction}/${t.deviation}*${t.number("deviation")}+${t.number("mean")}`,
  },
  rank: {
    takesPart: (t) => `${t.count}>0`,
    value: ascending,
    probe: (t) => `${behind(t)}+1`,
  },
  "percentile rank": {
    takesPart: (t) => `${t.count}>1`,
    value: (t) => `(${ascending(t)}-1)/(${t.count}-1)`,
    probe: (t) => `${behind(t)}/(${t.count}-1)`,
  },
  goalposts: {
    takesPart: (t) => `AND(ISNUMBER(${t.lower}),ISNUMBER(${t.upper}))`,
    value: (t) =>
      `${clipped(
        `IF(${t.direction}=1,${t.x}-${t.lower},${t.upper}-${t.x})/(${t.upper}-${t.lower})`,
        t.parameters["clip"] === true,
      )}*(${t.number("upper")}-${t.number("lower")})+${t.number("lower")}`,
  },
  "distance to target": {
    takesPart: (t) =>
      `AND(ISNUMBER(${t.target}),${t.most}>${t.least},IF(${t.direction}=1,${t.target}>${t.least},${t.target}<${t.most}))`,
    value: (t) => (t.parameters["cap"] === true ? `MIN(1,${toTarget(t)})` : toTarget(t)),
  },
  none: { takesPart: (t) => `${t.count}>0`, value: (t) => `${t.x}*${t.direction}` },
};
