import { availability, run, type Model } from "../../../engine";
import type { PlanCell, SheetPlan } from "../../plan";
import { type Context, indicatorValue, live, range } from "../context/context";
import { perContext } from "../context/per-context";
import { cell } from "../formulas/ranges";
import { indicatorNames } from "../frame/column-names";
import { tableBlock } from "../frame/table-block";
import { availabilityCells, keptCondition, zeroCells } from "../values";
import { imputedCells, imputedParameters } from "./imputed-cells";
import type { Filled } from "./layout";

/** The filled table before units are left out of it. */
const filledTable = perContext(({ results: { model } }: Context): readonly Float64Array[] => {
  const { screeningZeros, screeningOn, ...method } = model.method;
  void [screeningZeros, screeningOn];
  const all: Model = { ...model, method: { ...method, screening: null } };
  return run.imputed(run.screened(run.denominated(run.start(all)))).imputed;
});

/** Share of indicators of each unit in the table that screening looks at. */
export const screenedShares = (context: Context): Float64Array =>
  context.layout.treated.filled === null
    ? context.results.availability
    : availability(filledTable(context), context.model.units.length);

/** The filled table of all units with the shares of figures and zeros, and the rows of those that are kept. */
export function filledBlocks(context: Context, sheet: string): SheetPlan["blocks"] {
  const { filled, imputed } = context.layout.treated;
  if (filled === null || imputed === null) return [];
  const names = indicatorNames(context);
  const { workings } = context.words;
  const values = filledTable(context);
  const above = imputedParameters(context, sheet);
  const shares = availabilityCells(filled.table, screenedShares(context), sheet);
  const named = (name: string, code: string) => ({ names: [name], codes: [code] });
  return [
    tableBlock("Treated", "Filled", filled.table, names, imputedCells(context, sheet, values), above),
    tableBlock(
      "Treated",
      "Available",
      filled.availability,
      named(workings.shareOfIndicators, workings.available),
      shares,
    ),
    ...(filled.zeros === null
      ? []
      : [
          tableBlock(
            "Treated",
            "Zeros",
            filled.zeros,
            named(workings.shareOfZeros, workings.zeros),
            zeroCells(context, filled.table, values, sheet),
          ),
        ]),
    tableBlock("Treated", "Imputed", imputed, names, keptCells(context, filled, sheet)),
  ];
}

/** The filled values of the units that are kept; the others' rows are empty. */
function keptCells(context: Context, filled: Filled, sheet: string): readonly (readonly PlanCell[])[] {
  const { denominated, imputed } = context.results;
  return range(filled.table.rows).map((i) => {
    const kept = keptCondition(context, i, sheet) ?? "TRUE";
    return range(filled.table.columns).map((p) => {
      const value = indicatorValue(context, imputed, p, i);
      const isFilled = !Number.isNaN(value) && Number.isNaN(indicatorValue(context, denominated, p, i));
      return live(
        `IF(${kept},${cell(filled.table, i, p, sheet)},"")`,
        value,
        isFilled ? "imputed" : "number",
      );
    });
  });
}
