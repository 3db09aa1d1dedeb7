import type { Registry } from "../method/definition";
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
export const unitAggregations: Registry<UnitAggregator> = {
  [arithmetic.method]: arithmetic,
  [geometric.method]: geometric,
  [harmonic.method]: harmonic,
  [power.method]: power,
  [median.method]: median,
  [minimum.method]: minimum,
  [owa.method]: owa,
  [mazziottaPareto.method]: mazziottaPareto,
};

/** Aggregations that hold the units against each other, by their name. */
export const tableAggregations: Registry<TableAggregator> = {
  [copeland.method]: copeland,
  [topsis.method]: topsis,
  [promethee.method]: promethee,
  [kemeny.method]: kemeny,
  [benefitOfTheDoubt.method]: benefitOfTheDoubt,
};

/** Every aggregation method by its name; the first is the default. */
export const aggregations: Registry<Aggregator> = { ...unitAggregations, ...tableAggregations };
