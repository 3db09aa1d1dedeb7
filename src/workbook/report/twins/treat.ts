import type { Choice, Extent, Transform, TreatmentName } from "../../../engine";
import { innerExtent, quartileFences } from "../../../engine/internal";

/** What the formula of a transformed cell refers to. */
export interface TransformTerms {
  readonly x: string;
  /** Extent of what the transformation was made from. */
  readonly least: string;
  readonly most: string;
  /** The exponent of Box and Cox. */
  readonly exponent: string;
}

const shift = ({ least, most }: TransformTerms): string => `0.01*(${most}-${least})`;
const above = ({ x, least }: TransformTerms): string => `${x}-${least}+1`;

/** A transformed value as a worksheet formula; an error where it is not defined. */
export const transformTwins: Readonly<Record<Transform["kind"], (terms: TransformTerms) => string>> = {
  log: (t) => `LN(${t.x}-${t.least}+${shift(t)})`,
  logTurned: (t) => `-LN(${t.most}+${shift(t)}-${t.x})`,
  logShifted: (t) => `LN(${above(t)})`,
  logGII: (t) => `LN((${t.most}-1)*(${t.x}-${t.least})/(${t.most}-${t.least})+1)`,
  boxCox: (t) =>
    `IF(${above(t)}<=0,NA(),IF(${t.exponent}=0,LN(${above(t)}),((${above(t)})^${t.exponent}-1)/${t.exponent}))`,
};

/** A treatment that moves what is beyond two bounds to them, as worksheet formulas. */
export interface BoundTwin {
  /** The bounds, from the column and the cell of a number of the method; an empty text where there are none. */
  readonly lower: (column: string, number: (parameter: string) => string) => string;
  readonly upper: (column: string, number: (parameter: string) => string) => string;
  /** Both as the engine has them, NaN where there are none. */
  readonly bounds: (column: Float64Array, parameters: Choice["parameters"]) => Extent;
}

const quartile = (column: string, which: 1 | 3): string => `QUARTILE(${column},${which})`;
const spread = (column: string): string => `(${quartile(column, 3)}-${quartile(column, 1)})`;
const fence = (column: string, bound: string): string =>
  `IFERROR(IF(${quartile(column, 3)}>${quartile(column, 1)},${bound},""),"")`;

const inner = (column: string, number: (parameter: string) => string, end: "SMALL" | "LARGE"): string => {
  const place = `INT(${number("points")})+1`;
  return `IFERROR(IF(LARGE(${column},${place})>SMALL(${column},${place}),${end}(${column},${place}),""),"")`;
};

/** By the name of the engine's registry. */
export const boundTwins: Readonly<Record<string, BoundTwin>> = {
  "IQR fences": {
    lower: (column, number) => fence(column, `${quartile(column, 1)}-${number("reach")}*${spread(column)}`),
    upper: (column, number) => fence(column, `${quartile(column, 3)}+${number("reach")}*${spread(column)}`),
    bounds: (column, { reach }) => quartileFences(column, Number(reach)),
  },
  "winsorise both ends": {
    lower: (column, number) => inner(column, number, "SMALL"),
    upper: (column, number) => inner(column, number, "LARGE"),
    bounds: (column, { points }) => innerExtent(column, Math.floor(Number(points))),
  },
} satisfies Readonly<Partial<Record<TreatmentName, BoundTwin>>>;

/** The numbers of a treatment that worksheet formulas use. */
export const treatmentNumbers = ({ method, parameters }: Choice): readonly string[] =>
  boundTwins[method] ? Object.keys(parameters) : "lambda" in parameters ? ["lambda"] : [];
