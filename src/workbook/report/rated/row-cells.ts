import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { codesOn, namesOn } from "../frame/lead";
import { figureCells } from "./figure-cells";
import { keyCells, levelCells, userRowsOf } from "./level-cells";
import type { RowsOfCell } from "./rated-rows";
import { ruleCells } from "./setting-cells";
import type { RatedTerms } from "./terms";
import { valueCells } from "./value-cells";

/** The cells of the blocks that have one row per rated indicator and unit. */
export interface RatedRowCells {
  readonly lead: readonly (readonly PlanCell[])[];
  readonly table: readonly (readonly PlanCell[])[];
  readonly values: readonly (readonly PlanCell[])[];
  readonly keys: readonly (readonly PlanCell[])[];
}

export function ratedRowCells(context: Context, terms: RatedTerms): RatedRowCells {
  const { layout, assessment } = terms;
  const { units } = context.model;
  const rule = ruleCells(terms);
  const rows = layout.rated.flatMap((indicator, r) =>
    units.map((_, unit) => {
      const own = layout.rows.get(indicator)?.[unit] ?? none;
      const row = r * units.length + unit;
      const users = userRowsOf(terms, own);
      return {
        lead: leadCells(context, terms, unit, indicator),
        table: [
          ...levelCells(context, terms, row, own, users),
          ...figureCells(terms, row, assessment.cells[row], rule),
        ],
        values: valueCells(terms, row, own, indicator),
        keys: keyCells(terms, own, users),
      };
    }),
  );
  return {
    lead: rows.map(({ lead }) => lead),
    table: rows.map(({ table }) => table),
    values: rows.map(({ values }) => values),
    keys: rows.map(({ keys }) => keys),
  };
}

const none: RowsOfCell = { ratings: [], agreed: null };

/** Code and name of the unit, as on every sheet, and of the indicator. */
function leadCells(
  context: Context,
  { sheet }: RatedTerms,
  unit: number,
  indicator: string,
): readonly PlanCell[] {
  const { layout, model, unitLabels } = context;
  const { Values } = layout.sheets;
  const name = model.indicators.find(({ code }) => code === indicator)?.name ?? indicator;
  return [
    live(cell(codesOn(context, Values), unit, 0, sheet, "column"), model.units[unit]?.code ?? "", "code"),
    live(cell(namesOn(context, Values), unit, 0, sheet, "column"), unitLabels[unit] ?? "", "label"),
    text(indicator, "code"),
    text(name, "label"),
  ];
}
