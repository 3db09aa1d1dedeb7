import type { Registry } from "../method/definition";
import type { Normaliser } from "../stages";
import { adjustedMazziottaPareto } from "./adjusted-mazziotta-pareto";
import { borda } from "./borda";
import { categorical } from "./categorical";
import { distanceToMaximum } from "./distance-to-maximum";
import { distanceToReference } from "./distance-to-reference";
import { distanceToTarget } from "./distance-to-target";
import { goalposts } from "./goalposts";
import { iqrRobust } from "./iqr-robust";
import { mazziottaPareto } from "./mazziotta-pareto";
import { minMax } from "./min-max";
import { none } from "./none";
import { percentileRank } from "./percentile-rank";
import { rank } from "./rank";
import { shareOfMaximum } from "./share-of-maximum";
import { zScore } from "./z-score";

export { categoryPoints } from "./categorical";

/** The normalisations, by their name in the Method table; the first is the default. */
export const normalisations: Registry<Normaliser> = {
  [minMax.method]: minMax,
  [zScore.method]: zScore,
  [rank.method]: rank,
  [percentileRank.method]: percentileRank,
  [borda.method]: borda,
  [goalposts.method]: goalposts,
  [distanceToTarget.method]: distanceToTarget,
  [distanceToReference.method]: distanceToReference,
  [distanceToMaximum.method]: distanceToMaximum,
  [shareOfMaximum.method]: shareOfMaximum,
  [mazziottaPareto.method]: mazziottaPareto,
  [adjustedMazziottaPareto.method]: adjustedMazziottaPareto,
  [iqrRobust.method]: iqrRobust,
  [categorical.method]: categorical,
  [none.method]: none,
};
