import { type DrawnSummary, type Model, type RaterNoise, ratingLevels } from "../../engine";
import type { DrawnRating } from "../assessment";

/**
 * Ratings as what a test draws raters from; null when none is of an indicator and a unit of the model. Where the index makes
 * its values of ratings, each cell is made by the same rule of the values of their levels, and one with an agreed level stays.
 * Where a column of Data has the values, a cell becomes the mean or the median of its levels: whichever more of its cells are
 * now.
 */
export function raterNoise({ indicators, units }: Model, ratings: readonly DrawnRating[]): RaterNoise | null {
  const rows = new Map(units.map(({ code }, i) => [code, i]));
  const codes = new Set(indicators.map(({ code }) => code));
  const known = ratings.filter(({ item, unit }) => rows.has(unit) && codes.has(item));
  if (known.length === 0) return null;
  const raters = new Map([...new Set(known.map(({ rater }) => rater))].map((rater, k) => [rater, k]));
  const byItem = new Map<string, DrawnRating[]>();
  for (const one of known) {
    const own = byItem.get(one.item);
    if (own === undefined) byItem.set(one.item, [one]);
    else own.push(one);
  }
  const rated = indicators.filter(({ code }) => byItem.has(code));
  const listsOf = (code: string): readonly (readonly (number | null)[])[] => {
    const lists = [...raters].map(() => new Array<number | null>(units.length).fill(null));
    for (const { unit, level, rater, drawn } of byItem.get(code) ?? []) {
      const list = lists[raters.get(rater) ?? -1];
      if (list !== undefined && !Number.isNaN(level))
        list[rows.get(unit) ?? 0] = drawn === undefined ? level : drawn.value;
    }
    return lists;
  };
  const summaries = Object.fromEntries(
    rated.flatMap(({ code }): [string, DrawnSummary][] => {
      const summary = byItem.get(code)?.[0]?.drawn?.summary;
      return summary === undefined ? [] : [[code, summary]];
    }),
  );
  return {
    draw: "raters",
    ratings: Object.fromEntries(rated.map(({ code }) => [code, listsOf(code)])),
    summary: likelySummary(
      rated.filter(({ code }) => summaries[code] === undefined),
      known,
      rows,
    ),
    ...(Object.keys(summaries).length > 0 && { summaries }),
  };
}

/** Which of both more cells of the columns of Data are. */
function likelySummary(
  columns: Model["indicators"],
  ratings: readonly DrawnRating[],
  rows: ReadonlyMap<string, number>,
): "mean" | "median" {
  const values = new Map(columns.map((indicator) => [indicator.code, indicator.values]));
  const levels = ratingLevels(ratings.filter(({ item }) => values.has(item)));
  const matches = (summary: "mean" | "median"): number =>
    levels.filter(
      (level) =>
        Math.abs(level[summary] - (values.get(level.item)?.[rows.get(level.unit) ?? 0] ?? NaN)) < 1e-9,
    ).length;
  return matches("median") > matches("mean") ? "median" : "mean";
}
