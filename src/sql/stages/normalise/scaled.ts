import { add, call, divide, multiply, number, subtract, when, compare } from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { isFlat } from "../flat";
import type { Figures } from "../normalisation";
import type { PlannedIndicator } from "../../plan";

/** d x: more is better. */
export const directed = (x: Expression, { direction }: Pick<PlannedIndicator, "direction">): Expression =>
  direction === 1 ? x : multiply(number(-1), x);

/** A share of the way, on a scale from `bottom` on: share * height + bottom. */
export const onScale = (share: Expression, height: number, bottom: number): Expression => {
  const wide = height === 1 ? share : multiply(share, number(height));
  return bottom === 0 ? wide : add(wide, number(bottom));
};

/** (x - from) / (to - from). */
export const shareOf = (x: Expression, from: Expression, to: Expression): Expression =>
  divide(subtract(x, from), subtract(to, from));

/** The worst and the best value, by direction. */
export const ends = (
  figures: Figures,
  { direction }: Pick<PlannedIndicator, "direction">,
): readonly [worst: Expression, best: Expression] =>
  direction === 1 ? [figures("minimum"), figures("maximum")] : [figures("maximum"), figures("minimum")];

export const isConstant = (figures: Figures): readonly [Expression, string] => [
  isFlat(figures("minimum"), figures("maximum")),
  "indicator-constant",
];

/** A value held to 0 and 1. */
export const clipped = (share: Expression): Expression =>
  call("least", call("greatest", share, number(0)), number(1));

/** A value held to 1 where `capped`. */
export const capped = (share: Expression, isCapped: boolean): Expression =>
  isCapped ? when(compare(share, ">", number(1)), number(1), share) : share;
