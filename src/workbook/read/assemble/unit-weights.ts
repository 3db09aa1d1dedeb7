import type { Method } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import type { ReadMethod } from "../method/read-method";
import { misspeltValue } from "../method/row-words";
import { unitWeightsSetting } from "../method/unit-weights-setting";
import { figureColumns, type FigureTable, figuresFinder } from "./figure-columns";
import type { NamedColumn } from "./placed";

/** The code of the column with the weights of the units, and the column where only they need it. */
export interface PlacedUnitWeights {
  readonly unitWeights: Method["unitWeights"];
  readonly context: readonly NamedColumn[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Finds the column that the Method names as Unit weights, by code or name: a denominator or any other column of figures. Where
 * it cannot be used, every unit counts as one, with an error.
 */
export function unitWeightsColumn({ method, cells }: ReadMethod, table: FigureTable): PlacedUnitWeights {
  const column = method.unitWeights;
  if (column === undefined) return { unitWeights: undefined, context: [], problems: [] };
  const cell = cells[unitWeightsSetting.title.toLowerCase()] ?? null;
  const where = { setting: unitWeightsSetting.title };
  const lack = (code: ProblemDraft["code"], details: ProblemDraft["details"]): PlacedUnitWeights => ({
    ...{ unitWeights: undefined, context: [] },
    problems: [{ code, severity: "error", cell, details, where }],
  });
  const found = figuresFinder(table, unitWeightsSetting)(column);
  if (found === null)
    return lack("unit-weights-column-unknown", { column, known: listed(figureColumns(table), 20) });
  if (!table.holdsNumbers(found.header)) return lack("unit-weights-column-not-numeric", { column });
  const { code, name, header, isDenominator, suggestion } = found;
  return {
    unitWeights: code,
    context: isDenominator ? [] : [{ code, name, header }],
    problems: suggestion === null ? [] : [misspeltValue(unitWeightsSetting, column, suggestion, cell)],
  };
}
