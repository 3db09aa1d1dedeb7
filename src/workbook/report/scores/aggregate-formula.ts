import type { Area } from "../../cells";
import { unitAggregations } from "../../../engine";
import { range, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import { childRuns, type Run } from "../context/structure";
import { settingCell } from "../formulas/parameter-cells";
import { rowRange } from "../formulas/ranges";
import { aggregationOf } from "../method/aggregation-of";
import { enoughElements } from "./elements";
import { aggregationTwins, presence, type ChildRange, type Expression } from "../twins/aggregate";

/** Where the values and the weights of a run of children are. */
export interface ChildAreas {
  readonly indicator: { readonly values: Area; readonly weights: Area };
  readonly aggregate: { readonly values: Area; readonly weights: Area };
}

/** The formula of one aggregate over its children in row `i` of the areas; null where its method has no twin. */
export function aggregateFormula(
  context: Context,
  a: number,
  i: number,
  areas: ChildAreas,
  rule: "method" | "renormalise",
  sheet: string,
): Expression | null {
  const runs = childRuns(context.structure, context.structure.aggregates[a] ?? -1);
  const children = runs.map((run: Run): ChildRange => {
    const { values, weights } = areas[run.kind];
    return {
      values: rowRange(values, i, run.from, run.to, sheet, "column"),
      weights: rowRange(weights, 0, run.from, run.to, sheet, "both"),
      single: run.from === run.to,
      columns: run.to - run.from + 1,
    };
  });
  const { elements } = context.layout.scores;
  const enough =
    rule === "method" && elements !== null ? enoughElements(context, elements, a, i, sheet) : null;
  return aggregateOver(context, a, children, rule, sheet, enough);
}

/**
 * The formula of one aggregate over these cells of its children; null where its method has no twin.
 *
 * @param enough the condition that enough elements are present, in place of that of the rule; null for that of the rule
 */
export function aggregateOver(
  context: Context,
  a: number,
  children: readonly ChildRange[],
  rule: "method" | "renormalise",
  sheet: string,
  enough: string | null = null,
): Expression | null {
  const choice = aggregationOf(context, a);
  const twin = aggregationTwins[choice.method];
  if (twin === undefined) return null;
  const { text, array } = twin(children, choice.parameters);
  const some = presence(children, "renormalise", "");
  const ofRule = rule === "method" ? presenceOf(context, children, sheet) : some;
  const present = enough === null ? ofRule : `AND(${some},${enough})`;
  const score = `IF(${present},${text},"")`;
  if (!refusesSomewhere(context)) return { text: score, array };
  // A mean that is refused below shows #N/A, and so does everything above it: it is not one more missing value.
  return { text: `IF(ISERROR(SUM(${children.map(({ values }) => values).join(",")})),NA(),${score})`, array };
}

/** Whether some mean of the framework is refused for negative values. */
export const refusesSomewhere = perContext((context): boolean =>
  range(context.structure.aggregates.length).some((a) => {
    const { method, parameters } = aggregationOf(context, a);
    const aggregator = unitAggregations[method];
    return aggregator !== undefined && aggregator.needsNonNegative(parameters);
  }),
);

const presenceOf = (context: Context, children: readonly ChildRange[], sheet: string): string => {
  const { rule } = context.model.method.missing;
  const share = rule === "share" ? settingCell(context, "Missing data: least share of children", sheet) : "";
  return presence(children, rule, share);
};

/** Normalised values, and the scores of the level below. */
export const scoreAreas = (context: Context): ChildAreas => {
  const { normalised, scores } = context.layout;
  return {
    indicator: { values: normalised.table, weights: normalised.weights },
    aggregate: { values: scores.table, weights: scores.weights },
  };
};

/** The same of a unit that meets every target. */
export const targetAreas = ({ layout: { normalised, scores } }: Context): ChildAreas => ({
  indicator: { values: normalised.targets, weights: normalised.weights },
  aggregate: { values: scores.targets, weights: scores.weights },
});
