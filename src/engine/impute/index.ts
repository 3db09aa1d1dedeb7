import { registryOf } from "../method/definition";
import type { ImputationName } from "../model/method-names";
import type { Imputer } from "../stages";
import { em } from "./em";
import { groupMean } from "./group-mean";
import { groupMedian } from "./group-median";
import { lastValueInTime } from "./last-value-in-time";
import { linearInTime } from "./linear-in-time";
import { mean } from "./mean";
import { median } from "./median";
import { nearestNeighbours } from "./nearest-neighbours";
import { none } from "./none";
import { rowMean } from "./row-mean";
import { rowMedian } from "./row-median";

/** The imputations, by their name in the Method table; the first is the default. */
export const imputations = registryOf<Imputer, ImputationName>([
  none,
  mean,
  median,
  groupMean,
  groupMedian,
  rowMean,
  rowMedian,
  linearInTime,
  lastValueInTime,
  nearestNeighbours,
  em,
]);
