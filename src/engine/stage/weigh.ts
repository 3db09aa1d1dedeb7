import { nodeAggregations } from "../aggregate";
import { chosen } from "../method/registered";
import { createModel } from "../model/create-model";
import type { WeightingName } from "../model/method-names";
import type { Choice } from "../model/model";
import { compileTree } from "../model/tree";
import type { EngineProblem } from "../problem";
import { extent, isFlat } from "../statistics";
import { columnOf, requireOnePerUnit, tableOf, type Values } from "../values";
import { weightings } from "../weight";

/** How columns are weighed. */
export interface WeighOptions {
  /** Any method but those that use given weights or judgements. */
  readonly method: Exclude<WeightingName, "given" | "budget allocation" | "AHP">;
  readonly parameters?: Choice["parameters"];
  /** Weights of the units in statistics, 0 or more; equal ones unless given. */
  readonly unitWeights?: Values;
}

/** One weight per column, adding up to 1, with problems to report; or the problems for which there are none. */
export type ColumnWeights =
  | { readonly ok: true; readonly weights: Float64Array; readonly problems: readonly EngineProblem[] }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * Makes weights from columns of the same units, on one scale, without a framework. A column that is constant or missing
 * weighs 0.
 *
 * @throws when there is no such method, or it takes no such parameter; when columns differ in length
 * @example weigh([[1, 2, 3], [1, 5, 2]], { method: "equal" }) // { ok: true, weights: Float64Array.of(0.5, 0.5), problems: [] }
 */
export function weigh(table: readonly Values[], options: WeighOptions): ColumnWeights {
  const { method, parameters = {} } = options;
  const columns = tableOf(table);
  const unitWeights = options.unitWeights === undefined ? null : columnOf(options.unitWeights);
  if (unitWeights) requireOnePerUnit("the list of unit weights", unitWeights.length, columns[0]?.length ?? 0);
  const model = createModel({
    units: Array.from({ length: columns[0]?.length ?? 0 }, (_, i) => String(i)),
    indicators: columns.map((values, j) => ({ code: `column ${j + 1}`, values })),
  });
  const isSetAside = columns.map(extent).map((range) => Number.isNaN(range.minimum) || isFlat(range));
  const { weights, problems } = chosen(weightings, { method, parameters }).weigh(
    {
      model,
      missing: model.method.missing,
      tree: compileTree(model),
      given: Float64Array.from(model.framework, ({ weight }) => weight),
      columns,
      isSetAside,
      unitWeights,
      aggregations: nodeAggregations(model.method.aggregation, model.framework),
    },
    parameters,
  );
  const own = weights.slice(0, columns.length).map((weight, j) => (isSetAside[j] ? 0 : weight));
  const total = own.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return { ok: false, problems: [...problems, notFound(method)] };
  if (problems.some(({ code }) => code === "weights-not-found")) return { ok: false, problems };
  return { ok: true, weights: own.map((weight) => weight / total), problems };
}

const notFound = (method: string): EngineProblem => ({
  ...{ code: "weights-not-found", severity: "error", where: {} },
  details: { method, units: "0" },
});
