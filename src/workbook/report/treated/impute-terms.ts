import type { Area } from "../../cells";
import type { Choice } from "../../../engine";
import { rounding } from "../../../engine/internal";
import { imputationSource } from "./before-imputation";
import type { Context } from "../context/context";
import { range } from "../context/context";
import { weightRange } from "../context/unit-weights";
import { groupsOn } from "../frame/lead";
import { cell, columnRange, rowRange } from "../formulas/ranges";
import { runsOf, type NumberRun } from "../context/runs";
import { nodeAt } from "../context/structure";
import type { FamilyRange, ImputeTerms } from "../twins/impute";
import { parameterRow } from "../frame/unit-rows";

/** The two rows above the imputed table: the worst and the best value of each indicator. */
const extremesOf = (context: Context): Area => ({
  ...(context.layout.treated.filled?.table ?? context.layout.treated.imputed ?? imputationSource(context)),
  row: parameterRow,
  rows: 2,
});

/** What the formula that fills the cell of unit i and indicator p refers to. */
export function imputeTerms(
  context: Context,
  { parameters }: Choice,
  i: number,
  p: number,
  sheet: string,
): ImputeTerms {
  const source = imputationSource(context);
  const groups = groupsOn(context, context.layout.sheets.Treated);
  const extremes = extremesOf(context);
  return {
    column: columnRange(source, p, sheet),
    groups: columnRange(groups, 0, sheet),
    group: cell(groups, i, 0, sheet, "column"),
    weights: weightRange(context, sheet),
    worst: cell(extremes, 0, p, sheet, "row"),
    best: cell(extremes, 1, p, sheet, "row"),
    family: () =>
      familyRuns(context, p, Number(parameters["level"] ?? 2)).map(({ from, to }): FamilyRange => ({
        values: rowRange(source, i, from, to, sheet, "column"),
        worst: rowRange(extremes, 0, from, to, sheet, "both"),
        best: rowRange(extremes, 1, from, to, sheet, "both"),
        single: from === to,
      })),
    earlier: () =>
      earlierUnits(context, i, Number(parameters["years"] ?? 5)).map((unit) => cell(source, unit, p, sheet)),
  };
}

/** Places of the indicators below the same ancestor, in runs of neighbours. */
function familyRuns(context: Context, p: number, level: number): readonly NumberRun[] {
  const { structure } = context;
  const ancestors = structure.indicators.map((position) => ancestorOf(context, position, level));
  return runsOf(range(ancestors.length).filter((k) => ancestors[k] === ancestors[p]));
}

/** The nearest node above whose level is at least this, or the root. */
function ancestorOf({ model, structure }: Context, position: number, level: number): number {
  let above = position;
  do {
    const parent = structure.parent[above] ?? -1;
    if (parent === -1) break;
    above = parent;
  } while (nodeAt(model, above).level < level);
  return above;
}

/** Units that are the same subject before, at most so many years, the latest first. */
function earlierUnits({ model: { panel, units } }: Context, i: number, years: number): readonly number[] {
  if (panel === null) return [];
  const now = panel.times[i] ?? NaN;
  const then = (k: number): number => panel.times[k] ?? NaN;
  return range(units.length)
    .filter(
      (k) => panel.subjects[k] === panel.subjects[i] && then(k) < now && now - then(k) <= years + rounding,
    )
    .sort((a, b) => then(b) - then(a));
}
