import { type Registry, registryOf } from "../method/definition";
import type { AggregationName, TableAggregationName, UnitAggregationName } from "../model/method-names";
import type { Aggregator, TableAggregator, UnitAggregator } from "../stages";
import { arithmetic } from "./arithmetic";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { mazziottaPareto } from "./mazziotta-pareto";
import { median } from "./median";
import { minimum } from "./minimum";
import { owa } from "./owa";
import { power } from "./power";
import { benefitOfTheDoubt } from "./table/benefit-of-the-doubt";
import { copeland } from "./table/copeland";
import { kemeny } from "./table/kemeny";
import { promethee } from "./table/promethee";
import { topsis } from "./table/topsis";

/** Aggregations of each unit by itself, by their name. */
export const unitAggregations = registryOf<UnitAggregator, UnitAggregationName>([
  arithmetic,
  geometric,
  harmonic,
  power,
  median,
  minimum,
  owa,
  mazziottaPareto,
]);

/** Aggregations that hold the units against each other, by their name. */
export const tableAggregations = registryOf<TableAggregator, TableAggregationName>([
  copeland,
  topsis,
  promethee,
  kemeny,
  benefitOfTheDoubt,
]);

/** Every aggregation method by its name; the first is the default. */
export const aggregations: Registry<Aggregator, AggregationName> = {
  ...unitAggregations,
  ...tableAggregations,
};
