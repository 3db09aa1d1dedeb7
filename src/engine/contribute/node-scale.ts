import type { NormalFit } from "../stages";
import { extent } from "../statistics";

/** The scale of an aggregate that was brought to one again: it rises, or stays, with the aggregated score. */
export interface NodeScale {
  readonly apply: (x: number) => number;
  /** Its slope between the lowest and the highest score that was aggregated; 0 where these are the same. */
  readonly averageSlope: () => number;
}

/**
 * The scales of nodes.
 *
 * @param unscaled one column per node: the scores that the scales were made from
 */
export function nodeScales(
  fits: readonly (NormalFit | null)[],
  unscaled: readonly Float64Array[],
): readonly (NodeScale | null)[] {
  return fits.map((fit, node): NodeScale | null => {
    if (!fit?.ok) return null;
    const { apply } = fit;
    let known: number | null = null;
    const slope = (): number => {
      const { minimum, maximum } = extent(unscaled[node] ?? new Float64Array());
      return maximum > minimum ? (apply(maximum) - apply(minimum)) / (maximum - minimum) : 0;
    };
    return { apply, averageSlope: () => (known ??= slope()) };
  });
}
