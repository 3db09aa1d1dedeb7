import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Choice } from "../model/choice";

/** The largest number of cells that are moved. */
const points: NumberParameter = { kind: "number", name: "points", default: 5, minimum: 0 };
/** A column is treated when its skewness is at least this far from 0 ... */
const skewnessLimit: NumberParameter = { kind: "number", name: "skewness", default: 2, minimum: 0 };
/** ... and its excess kurtosis is at least this. */
const kurtosisLimit: NumberParameter = { kind: "number", name: "kurtosis", default: 3.5 };

/** The parameters of every winsorisation, in the order in which the numbers are written: "winsorise 5 2 3.5". */
export const winsorisationParameters = [points, skewnessLimit, kurtosisLimit] as const;

/** The numbers of a winsorisation, by name. */
export interface WinsorisationLimits {
  readonly points: number;
  readonly skewness: number;
  readonly kurtosis: number;
}

/** The limits of a choice; a number that it does not give has its default. */
export const winsorisationLimits = (given: Choice["parameters"]): WinsorisationLimits => ({
  points: numberOf(points, given),
  skewness: numberOf(skewnessLimit, given),
  kurtosis: numberOf(kurtosisLimit, given),
});
