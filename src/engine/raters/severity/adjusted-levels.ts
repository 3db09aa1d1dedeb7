import { placeOf } from "../../analysis/place";
import type { Rating } from "../../analysis/ratings";
import { at } from "../../at";
import { type ItemScale, scaleOf } from "../item-scale";
import { expectedOf, levelChances } from "./chances";
import type { SeverityModel } from "./model";

/** What the ratings of a unit on an item come to once the severity of their raters is taken out. */
export interface AdjustedLevel {
  readonly unit: string;
  readonly item: string;
  /** On the scale of the levels, between the lowest and the highest. */
  readonly level: number;
  /** On the scale of the item's values; the level where the item has no scale. */
  readonly value: number;
}

/**
 * The level of each unit on each item as a rater of mean severity is expected to give it: the mean of its ratings, each raised by
 * what its rater is expected to give less than a rater of mean severity would (the model's expectations for this unit and item),
 * kept within the scale. What the raters saw in this cell stays: only their severity is taken out. A rating whose rater, unit or
 * item has no measure stays as it is. One row for every pair of unit and item that has a level, in the order in which they first
 * appear.
 *
 * @param scales values of the levels by item code
 * @example
 * const two = [{ unit: "A", item: "x", rater: "R1", level: 2 }, { unit: "A", item: "x", rater: "R2", level: 3 }];
 * adjustedLevels(severityModel([]), two)[0]?.level // 2.5
 */
export function adjustedLevels(
  model: SeverityModel,
  ratings: readonly Rating[],
  scales: Readonly<Record<string, ItemScale>> = {},
): readonly AdjustedLevel[] {
  const severities = new Map(model.raters.map(({ rater, severity }) => [rater, severity]));
  const measures = new Map(model.units.map(({ unit, measure }) => [unit, measure]));
  const difficulties = new Map(model.items.map(({ item, difficulty }) => [item, difficulty]));
  const chances = new Float64Array(model.levels.length);
  const valuesOf = new Map<string, Float64Array>();
  const expected = (eta: number, values: Float64Array): number => {
    levelChances(eta, model.thresholds, chances);
    return expectedOf(chances, values);
  };
  const cells = new Map<string, { unit: string; item: string; levels: number[]; values: number[] }>();
  for (const { unit, item, rater, level } of ratings) {
    if (Number.isNaN(level)) continue;
    const key = placeOf({ unit, item });
    const cell = cells.get(key) ?? { unit, item, levels: [], values: [] };
    cells.set(key, cell);
    const scale = scaleOf(scales, item);
    const values = valuesOf.get(item) ?? model.levels.map((given) => valueOf(given, scale));
    valuesOf.set(item, values);
    const eta = (measures.get(unit) ?? NaN) - (difficulties.get(item) ?? NaN);
    const severity = severities.get(rater) ?? NaN;
    const isKnown = !Number.isNaN(eta - severity);
    const raised = (of: Float64Array): number =>
      isKnown ? expected(eta, of) - expected(eta - severity, of) : 0;
    cell.levels.push(level + raised(model.levels));
    cell.values.push(valueOf(level, scale) + raised(values));
  }
  // Levels that only those without a measure were given are none of the model's.
  const given = Float64Array.from(
    new Set([...model.levels, ...ratings.map(({ level }) => level).filter((level) => !Number.isNaN(level))]),
  );
  return [...cells.values()].map(({ unit, item, levels, values }) => {
    const scale = scaleOf(scales, item);
    return {
      unit,
      item,
      level: within(levels, scale?.levels ?? given),
      value: within(values, scale?.values ?? given),
    };
  });
}

/** The value of a level; the level itself where the scale does not have it. */
function valueOf(level: number, scale: ItemScale | undefined): number {
  const k = scale === undefined ? -1 : scale.levels.indexOf(level);
  return scale === undefined || k < 0 ? level : at(scale.values, k);
}

/** The mean, between the ends of a scale. */
function within(levels: readonly number[], scale: Float64Array): number {
  const mean = levels.reduce((sum, x) => sum + x, 0) / levels.length;
  if (scale.length === 0) return mean;
  return Math.min(Math.max(mean, Math.min(...scale)), Math.max(...scale));
}
