import type { Area } from "../cells";
import type { PlanCell, SheetPlan } from "../plan";
import { tableSheet, type ColumnDropDown } from "./table-sheet";

/** What is known of an indicator's costs: blank cells are for the user. */
export interface CostCells {
  /** Null for a blank row. */
  readonly indicator: string | null;
  /** For the reader only: the name of the indicator and its unit of measurement. */
  readonly note: string;
  /** 1 for a scale of levels, whose steps are whole; null for any amount. */
  readonly step: number | null;
  readonly perUnit?: number;
  readonly maximum?: number;
}

const header = ["iCode", "CostPerUnit", "MaxChange", "Step", "uCode", "Needs", "Note"];

/** Cells with the codes that a table may name. */
export interface CodeCells {
  readonly indicators: Area | null;
  readonly units: Area | null;
}

/** A Costs sheet with these rows; drop-downs of codes where their cells are known. */
export function costsSheet(rows: readonly CostCells[], codes?: CodeCells): SheetPlan {
  const input = (value: PlanCell["value"]): PlanCell => ({ value, style: "input" });
  return tableSheet({
    name: "Costs",
    title: "What a change costs",
    guide: [
      "One row per indicator. CostPerUnit is the cost of one unit of the indicator, in your own currency; a row without it is not used.",
      "MaxChange is the largest change in one plan. Step 1: only whole steps, as for levels; blank: any amount.",
      "uCode: a cost for one unit alone, in a row of its own. Needs: codes of indicators that must have a step first, with ; between them.",
    ],
    header,
    rows: rows.map(({ indicator, note, step, perUnit, maximum }) => [
      ...[indicator, perUnit ?? null, maximum ?? null, step, null, null].map(input),
      { value: note, style: "note" },
    ]),
    dropDowns: [
      ...codesFrom("iCode", codes?.indicators, "Choose the code of an indicator of the Framework."),
      ...codesFrom("uCode", codes?.units, "Blank: the cost is for every unit. Or choose the code of a unit."),
      {
        header: "Step",
        list: ["1"],
        prompt: "1: only whole steps, as for levels. Blank: any amount.",
        othersAllowed: true,
      },
    ],
    beside: [],
    widths: [12, 14, 14, 8, 12, 20, 60],
    frozenColumns: 1,
    tabColour: "0072B2",
  });
}

const codesFrom = (
  header: string,
  from: Area | null | undefined,
  prompt: string,
): readonly ColumnDropDown[] => (from ? [{ header, list: [], from, prompt, othersAllowed: true }] : []);
