import type { SessionIndex } from "../../../src/app/session/types";
import type { CostRow } from "../../../src/workbook/decisions";

/** A cost for each indicator but the last: whole levels, or any amount up to a limit. */
const costRow = (code: string, unit: string, k: number): CostRow => {
  const cell = (column: number) => ({ sheet: "Costs", row: k + 1, column });
  const isLevel = unit.startsWith("level");
  return {
    ...{ indicator: code, unit: null, group: null, needs: [], time: NaN },
    perUnit: isLevel ? 100 + ((k * 137) % 600) : 5 + ((k * 31) % 60),
    maximum: isLevel ? 1 : 10,
    step: isLevel ? 1 : NaN,
    cells: { indicator: cell(0), perUnit: cell(1), maximum: cell(2), step: cell(3) },
  };
};

/** An index whose workbook has the table Costs. */
export function withCosts(index: SessionIndex): SessionIndex {
  const { indicators } = index.model;
  const costs = indicators.slice(0, -1).map(({ code, unit }, k) => costRow(code, unit, k));
  return {
    ...index,
    source: {
      ...index.source,
      decisions: {
        ...{ costs, plan: null, scenarios: [], scenarioPlace: null },
        found: { costs: "table Costs on sheet Costs", plan: null, scenarios: null },
      },
    },
  };
}
