import { type NameIn, type Registry, registryOf } from "../method/definition";
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

/** Every imputation, the default first. To add one: its import and its line. */
const list = [
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
] as const satisfies readonly Imputer[];

export type ImputationName = NameIn<typeof list>;

/** By their name in the Method table. */
export const imputations: Registry<Imputer, ImputationName> = registryOf(list);
