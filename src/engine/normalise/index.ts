import { type NameIn, type Registry, registryOf } from "../method/definition";
import type { Normaliser } from "../stages";
import { adjustedMazziottaPareto } from "./adjusted-mazziotta-pareto";
import { borda } from "./borda";
import { categorical } from "./categorical";
import { distanceToMaximum } from "./distance-to-maximum";
import { distanceToReference } from "./distance-to-reference";
import { distanceToTarget } from "./distance-to-target";
import { exponential } from "./exponential";
import { goalposts } from "./goalposts";
import { iqrRobust } from "./iqr-robust";
import { mazziottaPareto } from "./mazziotta-pareto";
import { minMax } from "./min-max";
import { none } from "./none";
import { percentileRank } from "./percentile-rank";
import { quantileGroups } from "./quantile-groups";
import { rank } from "./rank";
import { shareOfMaximum } from "./share-of-maximum";
import { zScore } from "./z-score";

export { categoryPoints } from "./categorical";

/** Every normalisation, the default first. To add one: its import and its line. */
const list = [
  minMax,
  zScore,
  rank,
  percentileRank,
  exponential,
  quantileGroups,
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
] as const satisfies readonly Normaliser[];

export type NormalisationName = NameIn<typeof list>;

/** By their name in the Method table. */
export const normalisations: Registry<Normaliser, NormalisationName> = registryOf(list);
