import { at } from "../at";
import { mapped } from "../numerics/mapped";
import type { EngineProblem } from "../problem";
import { transformedIndicator } from "../transformation";
import { type Transformed, type Treated, withProblems } from "./state";
import { transformersOf } from "./transformer-of";

/**
 * The treated values transformed, with the targets and goalposts. Columns without a transformation are the same arrays. A value
 * that has no transformed value is missing from here on, with a problem for each indicator that has such values.
 */
export function transformed(run: Treated): Transformed {
  const transformers = transformersOf(run.model);
  const columns = run.treated.map((column, j) => {
    const transformer = at(transformers, j);
    return transformer ? mapped(column, transformer.transform) : column;
  });
  return {
    ...run,
    transformed: columns,
    scaled: run.carried.map((indicator, j) => {
      const transformer = at(transformers, j);
      return transformer ? transformedIndicator(transformer, indicator) : indicator;
    }),
    problems: withProblems(
      run,
      "transform",
      columns.flatMap((column, j) => withoutTransform(run, j, column)),
    ),
  };
}

function withoutTransform(
  { model, treated }: Treated,
  j: number,
  column: Float64Array,
): readonly EngineProblem[] {
  const before = at(treated, j);
  if (before === column) return [];
  const units = model.units.filter((_, i) => Number.isNaN(column[i]) && !Number.isNaN(before[i]));
  const [first] = units;
  if (first === undefined) return [];
  const { code } = at(model.indicators, j);
  const own = model.method.byIndicator.transformation?.[code] ?? model.method.transformation;
  const codes = units.map((unit) => unit.code);
  return [
    {
      code: "value-without-transform",
      severity: "error",
      where: { indicator: code, unit: first.code, units: codes },
      details: {
        method: own?.method ?? "none",
        value: String(before[model.units.indexOf(first)]),
        count: String(units.length),
      },
    },
  ];
}
