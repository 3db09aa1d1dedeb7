import { registryOf } from "../method/definition";
import type { NormalisationName } from "../model/method-names";
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
export const normalisations = registryOf<Normaliser, NormalisationName>([
  minMax,
  zScore,
  rank,
  percentileRank,
  borda,
  goalposts,
  distanceToTarget,
  distanceToReference,
  distanceToMaximum,
  shareOfMaximum,
  mazziottaPareto,
  adjustedMazziottaPareto,
  iqrRobust,
  categorical,
  none,
]);
