import { aggregateColumns, aggregations, defaultMethod } from "../engine";
import { inCell } from "./cells/in-cell";
import { onePerColumn, weightFigures } from "./cells/one-per-column";
import { columnsOf, listOf, spilled } from "./cells/table";
import { refuseOutOfBounds } from "./cells/bounds";
import { refuse } from "./cells/refuse";
import { refuseProblems } from "./index-model/sentences";
import { choiceOf, withSetting } from "./cells/words";

/**
 * Makes one figure of several, row by row; a single row or column gives a single figure.
 * @customfunction AGGREGATE
 * @param values A row a unit, a column an element, on one scale; or one row or column of elements.
 * @param weights One weight an element, 0 or more; equal when left out.
 * @param method Words of the Method table: "arithmetic" (default), "geometric", "harmonic", "power 0.5" ...
 * @param missing "renormalise weights" (default), "require all" or "require share 0.67".
 * @returns One figure a row; blank where too much is missing.
 */
export function aggregate(
  values: unknown[][],
  weights?: unknown[][],
  method?: string,
  missing?: string,
): unknown[][] {
  return inCell(() => {
    const table = columnsOf(values);
    const columns =
      table.length === 1 ? Array.from(listOf(values, "Values"), (x) => Float64Array.of(x)) : table;
    const { definition, parameters } = choiceOf("Method", aggregations, method, "arithmetic");
    refuseOutOfBounds(definition, parameters);
    if (definition.over === "table" && columns[0]?.length === 1)
      refuse(
        `The method ${definition.method} holds units against each other, and one row or column of elements is one unit. ` +
          "Give a row a unit, and a column an element.",
      );
    const rule = withSetting(defaultMethod, "Missing data", missing).missing;
    const { scores, refusals } = aggregateColumns(
      columns,
      onePerColumn(weights, columns.length, weightFigures),
      { method: definition.method, parameters },
      rule,
    );
    refuseProblems(
      refusals.map(({ child, unit, value }) => ({
        code: "mean-needs-positive",
        severity: "error",
        where: { unit: `row ${unit + 1}` },
        details: { aggregation: definition.method, value: String(value), child: `Element ${child + 1}` },
      })),
    );
    return spilled([scores]);
  });
}
