import type { AssessmentTables } from "../../assessment";

/** The value of a level of an indicator: by its scale, or the level itself; NaN off the scale. */
export function scaleValueOf({ scales }: AssessmentTables, indicator: string, level: number): number {
  const scale = scales[indicator];
  if (scale === undefined || Number.isNaN(level)) return level;
  return scale.values[scale.levels.indexOf(level)] ?? NaN;
}
