import { at } from "../at";
import type { Model } from "../model/model";
import { type Failure, type Replicate, replicateRunner } from "../uncertainty";
import type { Claim } from "./claim";
import { judgementOf } from "./judgement";

/** In how many runs of a part of a design each claim holds; one entry per claim. */
export interface ClaimRows {
  /** Position of the part's first replicate in the design, from 0. */
  readonly from: number;
  /** Replicates that were scored. */
  readonly runs: number;
  readonly holds: Int32Array;
  /** Runs that can say whether it holds: those in which the scores that it is about are there. */
  readonly says: Int32Array;
  readonly failures: readonly Failure[];
}

/**
 * Runs parts of a design and counts the runs in which claims hold: any parts, in any order, give the same counts.
 *
 * @throws when the model has no such unit or node
 * @example claimRows(model, "PSCI", [{ kind: "among first", unit: "C01", k: 60 }])([{}], 0).holds[0] // 1
 */
export function claimRows(
  model: Model,
  root: string,
  claims: readonly Claim[],
): (design: readonly Replicate[], from: number) => ClaimRows {
  const runner = replicateRunner(model, root);
  const judgements = claims.map((claim) => judgementOf(model, claim));
  return (design, from) => {
    const [holds, says] = [new Int32Array(claims.length), new Int32Array(claims.length)];
    const failures: Failure[] = [];
    let runs = 0;
    design.forEach((replicate, k) => {
      const problems = runner.run(replicate);
      if (problems !== null) {
        failures.push({ replicate: from + k, problems });
        return;
      }
      runs++;
      judgements.forEach((judge, c) => {
        const verdict = judge(runner);
        if (verdict !== null) says[c] = at(says, c) + 1;
        if (verdict === true) holds[c] = at(holds, c) + 1;
      });
    });
    return { from, runs, holds, says, failures };
  };
}
