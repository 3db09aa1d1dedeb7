import type { Model } from "../../engine";
import type { AssessmentTables } from "./assessment-tables";
import { scaleRows } from "./scale-rows";

/** A level that can be given on an indicator. */
export interface LevelChoice {
  readonly level: number;
  /** As the raters write it: "3", "Established". */
  readonly label: string;
  /** "" where the table Scale does not say. */
  readonly meaning: string;
  /** What it counts. */
  readonly value: number;
}

/**
 * The levels of an indicator, the lowest first, with what they mean: the rows of the table Scale for the indicator, else for the
 * nearest aggregate above it, else for all. Without such rows those of its scale, else those that raters gave.
 */
export function levelsOf(
  assessment: Pick<AssessmentTables, "scale" | "scales" | "ratings">,
  model: Pick<Model, "framework">,
  indicator: string,
): readonly LevelChoice[] {
  const rows = scaleRows(assessment.scale, model.framework)(indicator);
  if (rows.length > 0)
    return [...rows]
      .sort((a, b) => a.level - b.level)
      .map(({ level, label, meaning, value }) => ({
        ...{ level, meaning, value },
        label: label === "" ? String(level) : label,
      }));
  const own = Object.hasOwn(assessment.scales, indicator) ? assessment.scales[indicator] : undefined;
  const given = own === undefined ? [] : [...own.levels];
  const levels = given.length > 0 ? given : levelsGiven(assessment.ratings, indicator);
  return levels.map((level, k) => ({
    ...{ level, label: String(level), meaning: "" },
    value: given.length > 0 ? (own?.values[k] ?? level) : level,
  }));
}

function levelsGiven(ratings: AssessmentTables["ratings"], indicator: string): readonly number[] {
  const given = ratings.filter(({ item, level }) => item === indicator && !Number.isNaN(level));
  return [...new Set(given.map(({ level }) => level))].sort((a, b) => a - b);
}
