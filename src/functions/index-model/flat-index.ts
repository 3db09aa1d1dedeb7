import { defaultMethod, type Method, type Model } from "../../engine";
import { figureOf, onePerColumn, weightFigures } from "../cells/one-per-column";
import { columnsOf } from "../cells/table";
import { refuse } from "../cells/refuse";
import { withSetting } from "../cells/words";
import { type ColumnArguments, indicatorsOf } from "./indicators";

/** The arguments of a formula about an index without levels. */
export interface IndexArguments extends ColumnArguments {
  readonly weights?: unknown;
  readonly normalisation?: unknown;
  readonly aggregation?: unknown;
  readonly missing?: unknown;
}

/** An index of one level over a range of cells: one row per unit, one column per indicator. */
export function flatIndex(range: unknown, given: IndexArguments, gap: Method["gap"]): Model {
  const columns = columnsOf(range);
  const indicators = indicatorsOf(columns, given);
  const weights = onePerColumn(given.weights, columns.length, weightFigures);
  if (weights.every((weight) => weight === 0))
    refuse("All weights are 0. Give at least one column a weight above 0.");
  const root = { code: "Index", name: "", parent: null, level: 2, weight: 1 };
  return {
    units: Array.from(columns[0] ?? [], (_, i) => ({ code: `row ${i + 1}`, name: "" })),
    indicators,
    denominators: [],
    judgements: { budgets: [], comparisons: [] },
    panel: null,
    groups: [],
    framework: [
      ...indicators.map(({ code }, j) => ({
        code,
        name: "",
        parent: root.code,
        level: 1,
        weight: figureOf(weights, j),
      })),
      root,
    ],
    method: { ...methodOf(given), gap },
  };
}

function methodOf({ normalisation, aggregation, missing }: IndexArguments): Method {
  const normalised = withSetting(defaultMethod, "Normalisation", normalisation);
  return withSetting(withSetting(normalised, "Aggregation", aggregation), "Missing data", missing);
}
