import { whatIf, type ScaleRule } from "../../../src/engine";
import { compareScenarios } from "../../../src/app/scenarios";
import type { SessionComparison } from "../../../src/app/session/scenarios/session-comparison";
import type { SessionIndex } from "../../../src/app/session/types";
import { noWhatIf, type SessionWhatIf } from "../../../src/app/session/what-if/what-if-state";
import type { DecisionTables, Scenario, ScenarioChange } from "../../../src/workbook/decisions";

const cell = (row: number, column: number) => ({ sheet: "Scenarios", row, column });

/** Four scenarios of the sample: settings, a weight, values of a city, and one that gives no index. */
export const someScenarios: readonly Scenario[] = [
  {
    name: "No compensation",
    cell: cell(1, 0),
    changes: [
      { kind: "setting", setting: "Normalisation", words: "min-max 1-100", cell: cell(1, 3) },
      { kind: "setting", setting: "Aggregation", words: "geometric", cell: cell(2, 3) },
    ],
  },
  {
    name: "Learning counts twice",
    cell: cell(3, 0),
    changes: [{ kind: "weight", node: "LE", weight: 2, cell: cell(3, 3) }],
  },
  {
    name: "A first step, <b>with</b> a very long name that nobody would write on purpose",
    cell: cell(4, 0),
    changes: [
      { kind: "value", unit: "C07", indicator: "LE2a", value: 3, cell: cell(4, 3) } as ScenarioChange,
    ],
  },
  {
    name: "Impossible",
    cell: cell(5, 0),
    changes: [
      { kind: "setting", setting: "Normalisation", words: "z-score", cell: cell(5, 3) },
      { kind: "setting", setting: "Aggregation", words: "geometric", cell: cell(6, 3) },
    ],
  },
];

/** An index whose workbook has these scenarios, and what else of decisions it has. */
export function withScenarios(index: SessionIndex, scenarios = someScenarios): SessionIndex {
  const before: DecisionTables = index.source.decisions ?? {
    ...{ costs: [], plan: null, scenarios: [], scenarioPlace: null },
    found: { costs: null, plan: null, scenarios: null },
  };
  const found = { ...before.found, scenarios: "table Scenarios on sheet Scenarios" };
  return { ...index, source: { ...index.source, decisions: { ...before, scenarios, found } } };
}

/** The scenarios of an index side by side, as the session has them. */
export function comparisonOf(index: SessionIndex, root: string, names: readonly string[]): SessionComparison {
  const chosen = (index.source.decisions?.scenarios ?? []).filter(({ name }) => names.includes(name));
  return {
    ...{ phase: "done", root, names, index, checked: index, isOld: false, reason: "" },
    found: compareScenarios(index, chosen, root),
  };
}

/** The what-if of a unit that is open, with what comes of it. */
export function whatIfOf(
  index: SessionIndex,
  unit: string,
  changes: Readonly<Record<string, number>>,
  scale: ScaleRule = "moves",
): SessionWhatIf {
  const values = new Map(Object.entries(changes));
  const { units, indicators } = index.model;
  const position = units.findIndex(({ code }) => code === unit);
  const outcome = whatIf(
    index.results,
    [...values].map(([code, value]) => ({
      unit: position,
      indicator: indicators.findIndex((one) => one.code === code),
      value,
    })),
    scale,
  );
  return {
    ...noWhatIf,
    ...{ open: unit, scale, values: new Map(values.size > 0 ? [[unit, values]] : []) },
    found: values.size > 0 ? { unit, index, values, scale, outcome } : null,
  };
}
