import { aggregateColumns, aggregations, defaultMethod } from "../../engine";
import { onePerColumn, weightFigures } from "../cells/one-per-column";
import { columnsOf, listOf, spilled } from "../cells/table";
import { refuseOutOfBounds } from "../cells/bounds";
import { refuse } from "../cells/refuse";
import { refuseProblems } from "../index-model/sentences";
import { methodFromWords, withSetting } from "../cells/words";

/** Aggregates several figures into one, row by row; a single row or column gives a single figure. */
export function aggregate(
  values: unknown[][],
  weights?: unknown[][],
  method?: string,
  missing?: string,
): unknown[][] {
  const table = columnsOf(values);
  const columns =
    table.length === 1 ? Array.from(listOf(values, "Values"), (x) => Float64Array.of(x)) : table;
  const { definition, parameters } = methodFromWords("Method", aggregations, method, "arithmetic");
  refuseOutOfBounds(definition, parameters);
  if (definition.over === "table" && columns[0]?.length === 1)
    refuse(
      `The method ${definition.method} compares units with each other, and one row or column of elements is one unit. ` +
        "Give one row per unit, and one column per element.",
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
}
