import { tableAggregations } from "../../../engine";
import type { Context } from "../context/context";
import { range } from "../context/context";
import { aggregationOf, dependsOnOthers } from "./aggregation-of";
import { methodNames } from "./method-name";
import { aggregationTwins } from "../twins/aggregate";
import { said } from "../words";
import type { IndexSheets } from "../context/sheet-names";

/** The aggregations in use that have no worksheet formula, so that their scores are values: by name, each once. */
export const valueAggregations = (context: Context): readonly string[] => [
  ...new Set(
    range(context.structure.aggregates.length)
      .map((a) => aggregationOf(context, a).method)
      .filter((method) => aggregationTwins[method] === undefined),
  ),
];

/** Those in use that compare the units with each other. */
export const tableAggregationsOf = (context: Context): readonly string[] =>
  valueAggregations(context).filter((method) => Object.hasOwn(tableAggregations, method));

/** Why there are no gaps to the target at an index; empty where there are. */
export function whyNoTargetGaps(context: Context, { root }: IndexSheets): string {
  const isTarget = context.model.method.gap.reference === "target";
  if (!isTarget || !dependsOnOthers(context, root)) return "";
  const methods = methodNames(context, "Aggregation", tableAggregationsOf(context));
  return said(context.words.gaps.noTargetGaps, { methods });
}
