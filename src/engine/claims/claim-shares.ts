import { at } from "../at";
import type { Model } from "../model/model";
import { type Failure, type Replicate, replicateRunner } from "../uncertainty";
import type { Claim } from "./claim";
import { claimRows, type ClaimRows } from "./claim-rows";
import { judgementOf } from "./judgement";

/** How often a claim holds. */
export interface ClaimShare {
  readonly claim: Claim;
  /** Whether it holds in the index itself; null where a score is missing. */
  readonly nominal: boolean | null;
  /** Runs in which it holds, and runs that can say. */
  readonly holds: number;
  readonly says: number;
  /** holds / says; NaN where no run can say. */
  readonly share: number;
}

/** How often claims hold in a design. Runs that failed say nothing. */
export interface ClaimShares {
  readonly claims: readonly ClaimShare[];
  /** Runs that gave an index. */
  readonly runs: number;
  readonly failures: readonly Failure[];
}

/**
 * The share of the runs of a design in which each claim holds. It is a share of the runs that can say: those that gave an
 * index, and the scores that the claim is about.
 *
 * @param root code of the index
 * @throws when the model has no such unit or node, or gives no index
 * @example claimShares(model, [{}, { leftOut: "SA1a" }], [{ kind: "among first", unit: "C01", k: 60 }], "PSCI").claims[0].share // 1
 */
export const claimShares = (
  model: Model,
  design: readonly Replicate[],
  claims: readonly Claim[],
  root: string,
): ClaimShares => claimSharesOf(model, claims, root, [claimRows(model, root, claims)(design, 0)]);

/**
 * The shares of a design that was run in parts: the same for any parts in any order.
 *
 * @throws as `claimShares` does
 * @example claimSharesOf(model, [], "PSCI", [claimRows(model, "PSCI", [])([{}], 0)]).runs // 1
 */
export function claimSharesOf(
  model: Model,
  claims: readonly Claim[],
  root: string,
  parts: readonly ClaimRows[],
): ClaimShares {
  const nominal = replicateRunner(model, root);
  if (nominal.run({}) !== null) throw new Error(`The index "${root}" has no scores.`);
  const sum = (counts: (part: ClaimRows) => number): number =>
    parts.reduce((total, part) => total + counts(part), 0);
  return {
    claims: claims.map((claim, c) => {
      const [holds, says] = [sum((part) => at(part.holds, c)), sum((part) => at(part.says, c))];
      return { claim, nominal: judgementOf(model, claim)(nominal), holds, says, share: holds / says };
    }),
    runs: sum(({ runs }) => runs),
    failures: parts.flatMap(({ failures }) => failures).sort((a, b) => a.replicate - b.replicate),
  };
}
