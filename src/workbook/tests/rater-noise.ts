import { type Model, type RaterNoise, type Rating, ratingLevels } from "../../engine";

/**
 * Ratings as what a test draws raters from; null when none is of an indicator and a unit of the model. A cell becomes the mean
 * or the median of its ratings: whichever more of the data's cells are now.
 */
export function raterNoise({ indicators, units }: Model, ratings: readonly Rating[]): RaterNoise | null {
  const rows = new Map(units.map(({ code }, i) => [code, i]));
  const known = ratings.filter(
    ({ item, unit }) => rows.has(unit) && indicators.some(({ code }) => code === item),
  );
  if (known.length === 0) return null;
  const raters = [...new Set(known.map(({ rater }) => rater))];
  const listOf = (code: string) =>
    raters.map((rater) => {
      const list = new Array<number | null>(units.length).fill(null);
      for (const { item, unit, level, ...by } of known)
        if (item === code && by.rater === rater && !Number.isNaN(level)) list[rows.get(unit) ?? 0] = level;
      return list;
    });
  const rated = indicators.filter(({ code }) => known.some(({ item }) => item === code));
  const levels = ratingLevels(known);
  const matches = (summary: "mean" | "median"): number =>
    rated.reduce(
      (count, { code, values }) =>
        count +
        levels.filter(
          (level) =>
            level.item === code &&
            Math.abs(level[summary] - (values[rows.get(level.unit) ?? 0] ?? NaN)) < 1e-9,
        ).length,
      0,
    );
  return {
    draw: "raters",
    ratings: Object.fromEntries(rated.map(({ code }) => [code, listOf(code)])),
    summary: matches("median") > matches("mean") ? "median" : "mean",
  };
}
