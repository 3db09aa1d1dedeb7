import type { Registry } from "../method/definition";
import type { Aggregator } from "../stages";
import { arithmetic } from "./arithmetic";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { median } from "./median";
import { minimum } from "./minimum";
import { power } from "./power";

/** Every aggregation method by its name; the first is the default. */
export const aggregations: Registry<Aggregator> = {
  [arithmetic.method]: arithmetic,
  [geometric.method]: geometric,
  [harmonic.method]: harmonic,
  [power.method]: power,
  [median.method]: median,
  [minimum.method]: minimum,
};
