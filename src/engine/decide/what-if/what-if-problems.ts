import { at } from "../../at";
import type { EngineProblem } from "../../problem";
import type { Results } from "../../results";
import type { ScaleRule, ValueChange } from "../change";
import { type HeldScale, heldScale } from "../held";
import { divisorOf } from "./divisor";
import { possibleValues } from "./possible-values";

/**
 * Why changes are not possible, one problem per change: the value is beyond the goalposts or the levels of its indicator
 * (`what-if-outside-scale`), is between two levels (`what-if-not-a-level`), has no raw value because the denominator of the
 * unit is missing or zero (`what-if-without-denominator`), belongs to a unit that screening dropped while the scale is held
 * (`what-if-unit-left-out`), or has no score (`what-if-without-score`). A value that the unit has already is always possible.
 *
 * @example whatIfProblems(results, [{ unit: 0, indicator: 0, value: 9 }], "held").map(({ code }) => code) // ["what-if-outside-scale"]
 */
export const whatIfProblems = (
  results: Results,
  changes: readonly ValueChange[],
  scale: ScaleRule,
): readonly EngineProblem[] => refusedChanges(results, changes, scale === "held" ? heldScale(results) : null);

/** The same for a scale that is made already; null where it moves. */
export function refusedChanges(
  results: Results,
  changes: readonly ValueChange[],
  held: HeldScale | null,
): readonly EngineProblem[] {
  return changes.flatMap((change): readonly EngineProblem[] => {
    const { unit, indicator, value } = change;
    if (Number.isNaN(value) || value === at(at(results.denominated, indicator), unit)) return [];
    const { lower, upper, level, between } = possibleValues(results, indicator);
    const figures = { value: String(value), lower: String(lower), upper: String(upper) };
    if (value < lower || value > upper) return [problem(results, change, "what-if-outside-scale", figures)];
    if (!between && !Number.isInteger((value - lower) / level))
      return [problem(results, change, "what-if-not-a-level", { ...figures, step: String(level) })];
    if (Number.isNaN(divisorOf(results.model, change)))
      return [problem(results, change, "what-if-without-denominator", { value: figures.value })];
    if (held === null || results.setAside.includes(at(results.model.indicators, indicator).code)) return [];
    if (!results.kept[unit]) return [problem(results, change, "what-if-unit-left-out", {})];
    if (Number.isFinite(held.scoreOf(unit, indicator, value))) return [];
    return [problem(results, change, "what-if-without-score", { value: figures.value })];
  });
}

const problem = (
  { model }: Results,
  { unit, indicator }: ValueChange,
  code: EngineProblem["code"],
  details: EngineProblem["details"],
): EngineProblem => ({
  code,
  severity: "error",
  where: { unit: at(model.units, unit).code, indicator: at(model.indicators, indicator).code },
  details,
});
