import type { Choice } from "../model/model";
import type { Replicate } from "../uncertainty";

/** What is uncertain about an index: one of several choices at a stage, or the weight of a node within +/- a share. */
export type UncertainInput =
  | {
      readonly change: "imputation" | "treatment" | "normalisation" | "aggregation";
      readonly choices: readonly Choice[];
    }
  | { readonly change: "weight"; readonly node: string; readonly share: number }
  /** Each of the indicators is as likely to be left out. */
  | { readonly change: "leave-one-out"; readonly indicators: readonly string[] };

/**
 * The replicate at a point of the unit cube: u picks the choice floor(u n) of n, and the weight factor
 * 1 + share (2u - 1).
 *
 * @param point one coordinate an input, 0 <= u < 1
 * @throws RangeError when an input has nothing to choose from
 */
export function replicateAt(inputs: readonly UncertainInput[], point: ArrayLike<number>): Replicate {
  const weightFactors = new Map<string, number>();
  let replicate: Replicate = { weightFactors };
  inputs.forEach((input, k) => {
    const u = point[k]!;
    switch (input.change) {
      case "weight":
        weightFactors.set(input.node, 1 + input.share * (2 * u - 1));
        break;
      case "leave-one-out":
        replicate = { ...replicate, leftOut: pick(input.indicators, u) };
        break;
      default:
        replicate = { ...replicate, [input.change]: pick(input.choices, u) };
    }
  });
  return replicate;
}

function pick<Item>(items: readonly Item[], u: number): Item {
  const item = items[Math.floor(u * items.length)];
  if (item === undefined) throw new RangeError(`Nothing to choose from ${items.length} choices at ${u}.`);
  return item;
}
