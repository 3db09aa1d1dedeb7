import type { Registry } from "../method/definition";
import type { Imputer } from "../stages";
import { groupMean } from "./group-mean";
import { groupMedian } from "./group-median";
import { mean } from "./mean";
import { median } from "./median";
import { none } from "./none";

/** The imputations, by their name in the Method table; the first is the default. */
export const imputations: Registry<Imputer> = {
  [none.method]: none,
  [mean.method]: mean,
  [median.method]: median,
  [groupMean.method]: groupMean,
  [groupMedian.method]: groupMedian,
};
