import { thinUnits, type Model, type Results, type ThinUnit } from "../../engine";
import type { Problem } from "../problem";
import type { Source } from "../source";
import { unitLabels } from "../unit-labels";
import { problemOf } from "./draft";

const maximumNamed = 8;

/** One warning per index that ranks units although less than half of the weight has figures; it lists these units. */
export function coverageProblems(model: Model, results: Results, source: Source): readonly Problem[] {
  const labels = unitLabels(model.units);
  return model.framework.flatMap(({ parent, code, name }, root) => {
    const thin = parent === null ? thinUnits(results, root) : [];
    const [first] = thin;
    if (first === undefined) return [];
    const row = source.data.rows[first.unit];
    const { sheet, codeColumn } = source.data;
    return problemOf({
      code: "thin-coverage",
      severity: "warning",
      cell: row === undefined ? null : { sheet, row, column: codeColumn },
      details: { node: name.trim() === "" ? code : name, units: listOf(thin, labels) },
      where: { node: code, units: thin.flatMap(({ unit }) => model.units[unit]?.code ?? []) },
    });
  });
}

/** "Gimlet Islands (1/5, 20%), ..."; the message explains the figures. */
function listOf(thin: readonly ThinUnit[], labels: readonly string[]): string {
  const named = thin
    .slice(0, maximumNamed)
    .map(
      ({ unit, present, indicators, share }) =>
        `${labels[unit]} (${present}/${indicators}, ${Math.round(100 * share)}%)`,
    );
  const rest = thin.length - named.length;
  return named.join(", ") + (rest > 0 ? `, +${rest}` : "");
}
