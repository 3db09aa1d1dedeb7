import { at } from "../at";
import type { Choice, FrozenScale, Model } from "../model/model";
import type { EngineProblem } from "../problem";

/** Normalisations with ends, which values outside the kept ones go beyond. */
const withEnds = ["min-max", "distance to maximum", "distance to target", "share of maximum"];

/** One note per indicator with values outside those that its kept scale was made from. */
export function outsideScale(
  { indicators, units }: Model,
  columns: readonly Float64Array[],
  choices: readonly Choice[],
  frozen: FrozenScale | undefined,
): readonly EngineProblem[] {
  if (frozen === undefined) return [];
  return indicators.flatMap(({ code }, j): readonly EngineProblem[] => {
    const { minimum = -Infinity, maximum = Infinity } = frozen.indicators[code]?.figures ?? {};
    if (!withEnds.includes(at(choices, j).method)) return [];
    const column = at(columns, j);
    const outside = units.filter((_, i) => at(column, i) < minimum || at(column, i) > maximum);
    if (outside.length === 0) return [];
    const where = { indicator: code, units: outside.map((unit) => unit.code) };
    return [{ code: "frozen-outside-scale", severity: "note", where, details: {} }];
  });
}
