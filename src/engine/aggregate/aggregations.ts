import { type NameIn, type Registry, registryOf } from "../method/definition";
import type { Aggregator, TableAggregator, UnitAggregator } from "../stages";
import { arithmetic } from "./arithmetic";
import { best } from "./best";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { mazziottaPareto } from "./mazziotta-pareto";
import { median } from "./median";
import { minimum } from "./minimum";
import { minimumBelow } from "./minimum-below";
import { owa } from "./owa";
import { power } from "./power";
import { product } from "./product";
import { sum } from "./sum";
import { benefitOfTheDoubt } from "./table/benefit-of-the-doubt";
import { copeland } from "./table/copeland";
import { kemeny } from "./table/kemeny";
import { promethee } from "./table/promethee";
import { topsis } from "./table/topsis";
import { worst } from "./worst";

/** Aggregations of each unit by itself, the default first. To add one: its import and its line. */
const unitList = [
  arithmetic,
  geometric,
  harmonic,
  power,
  median,
  minimum,
  minimumBelow,
  best,
  worst,
  owa,
  mazziottaPareto,
  sum,
  product,
] as const satisfies readonly UnitAggregator[];

export type UnitAggregationName = NameIn<typeof unitList>;

/** By their name in the Method table. */
export const unitAggregations: Registry<UnitAggregator, UnitAggregationName> = registryOf(unitList);

/** Aggregations that compare the units with each other. To add one: its import and its line. */
const tableList = [
  copeland,
  topsis,
  promethee,
  kemeny,
  benefitOfTheDoubt,
] as const satisfies readonly TableAggregator[];

export type TableAggregationName = NameIn<typeof tableList>;

/** By their name in the Method table. */
export const tableAggregations: Registry<TableAggregator, TableAggregationName> = registryOf(tableList);

export type AggregationName = UnitAggregationName | TableAggregationName;

/** Every aggregation by its name; the first is the default. */
export const aggregations: Registry<Aggregator, AggregationName> = {
  ...unitAggregations,
  ...tableAggregations,
};
