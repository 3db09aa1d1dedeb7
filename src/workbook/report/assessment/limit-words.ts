import type { LimitInForce } from "../frame/limit-in-force";
import { decimalsOf } from "../frame/limits";
import { type Live, number, percent } from "./live";

/** A limit with the cell that it stands in. */
export interface LiveLimit extends LimitInForce, Live<number> {}

/** Digits in a sentence: as many as usual, and all of a limit that is another. */
const digitsOf = ({ value, usual }: LimitInForce, least: number, factor: number): number =>
  value === usual ? least : Math.max(least, decimalsOf(factor * value));

/** A limit in a sentence. */
export const limitNumber = (limit: LiveLimit, digits = 0): Live<string> =>
  number(limit, digitsOf(limit, digits, 1));

/** A limit that is a share as a percentage, without its sign. */
export const limitPercent = (limit: LiveLimit): Live<string> => percent(limit, digitsOf(limit, 0, 100));
