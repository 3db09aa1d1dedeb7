import type { Registry } from "../method/definition";
import type { Normaliser } from "../stages";
import { distanceToTarget } from "./distance-to-target";
import { goalposts } from "./goalposts";
import { minMax } from "./min-max";
import { none } from "./none";
import { percentileRank } from "./percentile-rank";
import { rank } from "./rank";
import { zScore } from "./z-score";

/** The normalisations, by their name in the Method table; the first is the default. */
export const normalisations: Registry<Normaliser> = {
  [minMax.method]: minMax,
  [zScore.method]: zScore,
  [rank.method]: rank,
  [percentileRank.method]: percentileRank,
  [goalposts.method]: goalposts,
  [distanceToTarget.method]: distanceToTarget,
  [none.method]: none,
};
