import type { Model } from "../../engine";
import { agreedOfRound, cellsOfRound, type RatedTables, ratingsOfRound } from "./cells-of-round";
import { ratedValues } from "./rated-values";
import { isAnswered } from "./rows-of-cell";

/**
 * The model with the rated values of another round, and all else as it is. Units without a level in that round are left out: they
 * took no part in it. For a model of one time; the rounds of a panel are in its rows.
 */
export function modelOfRound(model: Model, tables: RatedTables, round: string): Model {
  const named = [
    ...ratingsOfRound(tables, round).filter(isAnswered),
    ...agreedOfRound(tables, round).filter(isAnswered),
  ];
  const present = new Set(named.map(({ unit }) => unit));
  const kept = [...model.units.keys()].filter((i) => present.has(model.units[i]?.code ?? ""));
  const cells = cellsOfRound(model, tables, round);
  const values = ratedValues(model, tables.rated, cells);
  return withUnits(
    {
      ...model,
      indicators: model.indicators.map((one) => ({ ...one, values: values.get(one.code) ?? one.values })),
    },
    kept,
  );
}

/** The model with some of its units, by their positions. */
function withUnits(model: Model, kept: readonly number[]): Model {
  const isKept = new Set(kept);
  const column = <T extends { readonly values: Float64Array }>(one: T): T => ({
    ...one,
    values: Float64Array.from(kept, (i) => one.values[i] ?? NaN),
  });
  return {
    ...model,
    units: model.units.filter((_, i) => isKept.has(i)),
    indicators: model.indicators.map(column),
    denominators: model.denominators.map(column),
    groups: model.groups.map((one) => ({ ...one, labels: one.labels.filter((_, i) => isKept.has(i)) })),
    ...(model.context && { context: model.context.map(column) }),
  };
}
