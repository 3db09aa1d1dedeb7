import type { TransformationName } from "../../../engine";

/** A transformation as a worksheet expression of the cell with the value; an empty text where it is not defined. */
type TransformationTwin = (x: string) => string;

/** By the name of the engine's registry. */
export const transformationTwins: Readonly<Record<TransformationName, TransformationTwin>> = {
  none: (x) => x,
  log: (x) => `IF(${x}>0,LN(${x}),"")`,
  "square root": (x) => `IF(${x}>=0,SQRT(${x}),"")`,
  reciprocal: (x) => `IF(${x}>0,1/${x},"")`,
};
