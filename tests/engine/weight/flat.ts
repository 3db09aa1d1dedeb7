import fc from "fast-check";
import { type Choice, defaultMethod, type EngineProblem, type Model, weightings } from "../../../src/engine";
import { nodeAggregations } from "../../../src/engine/aggregate";
import { compileTree } from "../../../src/engine/model/tree";

/** An index of one level over columns that are on one scale already. */
export const flatModel = (
  columns: readonly Float64Array[],
  change: Partial<Model["method"]> = {},
  rest: Partial<Pick<Model, "judgements">> = {},
): Model => ({
  units: Array.from(columns[0] ?? [], (_, i) => ({ code: `u${i}`, name: "" })),
  indicators: columns.map((values, j) => ({
    ...{ code: `i${j}`, name: "", direction: 1, values, unit: "", scale: 1, denominator: null },
    ...{ target: NaN, lower: NaN, upper: NaN },
  })),
  denominators: [],
  groups: [],
  framework: [
    ...columns.map((_, j) => ({ code: `i${j}`, name: "", parent: "Index", level: 1, weight: j + 1 })),
    { code: "Index", name: "", parent: null, level: 2, weight: 1 },
  ],
  method: { ...defaultMethod, normalisation: { method: "none", parameters: {} }, ...change },
  judgements: { budgets: [], comparisons: [], ...rest.judgements },
  panel: null,
});

/** The weights of all nodes that a method makes of a model whose indicators are used as they are. */
export function weigh(
  model: Model,
  { method, parameters }: Choice,
  setAside: readonly string[] = [],
): { readonly weights: Float64Array; readonly problems: readonly EngineProblem[] } {
  const { framework, indicators } = model;
  return weightings[method]!.weigh(
    {
      model,
      missing: model.method.missing,
      tree: compileTree(model),
      given: Float64Array.from(framework, ({ weight }) => weight),
      columns: indicators.map(({ values }) => values),
      isSetAside: indicators.map(({ code }) => setAside.includes(code)),
      aggregations: nodeAggregations(model.method.aggregation, framework),
    },
    parameters,
  );
}

/** Weights of the columns of a flat index by a method without parameters. */
export const weightsOf = (columns: readonly Float64Array[], method: string) => {
  const { weights, problems } = weigh(flatModel(columns), { method, parameters: {} });
  return { weights: weights.slice(0, -1), problems };
};

/** Complete columns in general position: without equal eigenvalues or opposite columns, where weights are not unique. */
export const generalColumns: fc.Arbitrary<readonly Float64Array[]> = fc
  .record({ items: fc.integer({ min: 2, max: 5 }), units: fc.integer({ min: 8, max: 16 }) })
  .chain(({ items, units }) =>
    fc.array(
      fc.array(fc.noBias(fc.integer({ min: -99_999, max: 99_999 })), { minLength: units, maxLength: units }),
      { minLength: items, maxLength: items },
    ),
  )
  .map((table) => table.map((column) => Float64Array.from(column, (x) => x / 1000)));
