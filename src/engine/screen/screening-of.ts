import type { Method } from "../model/model";

type Screening = Pick<Method, "screening" | "screeningZeros" | "screeningOn">;

/**
 * Whether a method leaves units out for their figures.
 *
 * @example isScreening(defaultMethod) // false
 */
export const isScreening = ({ screening, screeningZeros }: Screening): boolean =>
  screening !== null || screeningZeros !== undefined;

/**
 * The parts of a method that say which units are left out, to be carried to another method.
 *
 * @example screeningOf(defaultMethod) // { screening: null }
 */
export const screeningOf = ({ screening, screeningZeros, screeningOn }: Screening): Screening => ({
  screening,
  ...(screeningZeros !== undefined && { screeningZeros }),
  ...(screeningOn !== undefined && { screeningOn }),
});
