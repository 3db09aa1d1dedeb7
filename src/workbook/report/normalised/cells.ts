import type { PlanCell } from "../../plan";
import { methodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { constant, figure, indicatorAt, indicatorValue, live, range } from "../context/context";
import { cell } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { parameterCell } from "../formulas/parameter-cells";
import { type NormalisationTwin, normalisationTwins } from "../twins/normalise";
import { countsCell, termsOf } from "../parameters";
import { setAsideIn } from "../scores";

/** Normalised values: min-max, z-score ... of the prepared value on the same row. */
export function normalisedCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, results, structure } = context;
  const twins = range(layout.prepared.columns).map((p) => twinAt(context, p));
  // All but the value itself is the same down a column.
  const columns = range(layout.prepared.columns).map((p) => termsOf(context, p, "", sheet));
  return range(model.units.length).map((i) =>
    range(layout.prepared.columns).map((p) => {
      const value = indicatorValue(context, results.normalised, p, i);
      const [twin, column] = [twins[p], columns[p]];
      const position = structure.indicators[p] ?? -1;
      if (!context.formulas || twin === undefined || column === undefined)
        return scored(context, position, constant(value, "score"));
      const terms = { ...column, x: cell(layout.prepared, i, p, sheet) };
      const formula = `IF(ISNUMBER(${terms.x}),IF(${twin.takesPart(terms)},${twin.value(terms)},""),"")`;
      return scored(context, position, live(formula, value, "score"));
    }),
  );
}

/** Two rows above the table: each indicator's weight as used, and its target on the normalised scale. */
export function normalisedParameters(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, results, structure } = context;
  const weights = structure.indicators.map((position, p) =>
    live(parameterCell(context, p, "Weight", sheet), results.weights[position] ?? NaN, "weight"),
  );
  const targets = structure.indicators.map((position, p) => {
    const value = targetScore(context, p);
    const twin = twinAt(context, p);
    if (Number.isNaN(indicatorAt(context, p).target) && twin === undefined) return figure(NaN, "score");
    if (twin === undefined) return scored(context, position, constant(value, "score"));
    const terms = termsOf(context, p, parameterCell(context, p, "Target, treated", sheet), sheet);
    const probed = (twin.probe ?? twin.value)(terms);
    const formula = `IF(ISNUMBER(${terms.x}),IF(${twin.takesPart(terms)},${probed},""),"")`;
    return scored(context, position, live(formula, value, "score"));
  });
  return layout.normalised.counts === null
    ? [weights, targets]
    : [weights, targets, countsRow(context, sheet)];
}

/** An indicator counts as an element if it is in use, or if it is set aside and has a weight. */
function countsRow(context: Context, sheet: string): readonly PlanCell[] {
  const { layout, results, structure } = context;
  return structure.indicators.map((position, p) => {
    const counts = (results.weights[position] ?? 0) > 0 || setAsideIn(context)?.[position] ? 1 : 0;
    const isAside = results.setAside.includes(indicatorAt(context, p).code) ? "TRUE" : "FALSE";
    const takesPart = twinAt(context, p)?.takesPart(termsOf(context, p, "", sheet));
    const used = cell(layout.normalised.weights, 0, p, sheet, "both");
    const condition = takesPart === undefined ? isAside : `NOT(${takesPart})`;
    return countsCell(context, position, condition, used, counts, sheet);
  });
}

/** The twin of an indicator's own normalisation, or of that for all. */
const twinAt = (context: Context, p: number): NormalisationTwin | undefined =>
  normalisationTwins[methodChoice(context.model, "normalisation", indicatorAt(context, p).code).method];

/** The engine's normalised target of an indicator; NaN when there is none or it was set aside. */
const targetScore = (context: Context, p: number): number =>
  context.results.targets[context.structure.indicators[p] ?? -1] ?? NaN;
