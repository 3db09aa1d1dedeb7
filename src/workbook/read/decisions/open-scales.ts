import type { Model } from "../../../engine";
import type { CostRow } from "../../decisions";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";

/** One note for the indicators with a cost and no limit: neither a maximum change nor a goalpost in the good direction. */
export function openScales(rows: readonly CostRow[], { indicators }: Model): readonly ProblemDraft[] {
  const open = rows.filter(({ indicator: code, maximum }) => {
    const indicator = indicators.find((one) => one.code === code);
    const end = indicator?.direction === 1 ? indicator.upper : indicator?.lower;
    return Number.isNaN(maximum) && Number.isNaN(end ?? NaN);
  });
  const [first] = open;
  if (first === undefined) return [];
  const known = listed([...new Set(open.map(({ indicator }) => indicator))]);
  return [{ code: "cost-without-limit", severity: "note", cell: first.cells.indicator, details: { known } }];
}
