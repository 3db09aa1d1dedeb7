import type { Rating } from "../../analysis/ratings";
import { at } from "../../at";

/** Ratings by position: of the unit, the item and the rater in their lists, and of the level among the levels. */
export interface CodedRatings {
  readonly units: readonly string[];
  readonly items: readonly string[];
  readonly raters: readonly string[];
  /** The levels that were given, the lowest first. */
  readonly levels: Float64Array;
  readonly unit: Int32Array;
  readonly item: Int32Array;
  readonly rater: Int32Array;
  readonly level: Int32Array;
}

/** Ratings with a level, by position; names in the order in which they first appear. */
export function coded(ratings: readonly Rating[]): CodedRatings {
  const known = ratings.filter(({ level }) => !Number.isNaN(level));
  const levels = Float64Array.from(new Set(known.map(({ level }) => level))).sort();
  const position = new Map([...levels].map((level, k) => [level, k]));
  const [units, unit] = positions(known.map(({ unit }) => unit));
  const [items, item] = positions(known.map(({ item }) => item));
  const [raters, rater] = positions(known.map(({ rater }) => rater));
  return {
    units,
    items,
    raters,
    levels,
    unit,
    item,
    rater,
    level: Int32Array.from(known, ({ level }) => position.get(level) ?? 0),
  };
}

function positions(names: readonly string[]): readonly [readonly string[], Int32Array] {
  const places = new Map<string, number>();
  const found = Int32Array.from(names, (name) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return [[...places.keys()], found];
}

/**
 * Whether each rating can be used: those of a unit, an item or a rater all of whose ratings are at one end of the scale say
 * nothing of the others, and their own measure would be infinite. Without them others may be at an end, so it is looked again.
 */
export function informative({ unit, item, rater, level }: CodedRatings): Uint8Array {
  const isUsed = new Uint8Array(level.length).fill(1);
  for (let before = -1, now = level.length; now !== before;) {
    before = now;
    const used = level.filter((_, n) => isUsed[n] === 1);
    const [lowest, highest] = ends(used);
    for (const facet of [unit, item, rater]) setAside(facet, level, isUsed, lowest, highest);
    now = isUsed.reduce((sum, one) => sum + one, 0);
  }
  return isUsed;
}

function ends(levels: Int32Array): readonly [number, number] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const level of levels) {
    if (level < lowest) lowest = level;
    if (level > highest) highest = level;
  }
  return [lowest, highest];
}

function setAside(
  facet: Int32Array,
  level: Int32Array,
  isUsed: Uint8Array,
  lowest: number,
  highest: number,
): void {
  const size = facet.reduce((size, k) => Math.max(size, k + 1), 0);
  const above = new Uint8Array(size);
  const below = new Uint8Array(size);
  facet.forEach((k, n) => {
    if (isUsed[n] === 0) return;
    if (at(level, n) > lowest) above[k] = 1;
    if (at(level, n) < highest) below[k] = 1;
  });
  facet.forEach((k, n) => {
    if (above[k] === 0 || below[k] === 0) isUsed[n] = 0;
  });
}

/** The ratings that are used, with positions among those that are left. */
export function usedOnly(all: CodedRatings, isUsed: Uint8Array): CodedRatings {
  const pick = (facet: Int32Array) => facet.filter((_, n) => isUsed[n] === 1);
  const level = pick(all.level);
  const [levels, levelAt] = kept(all.levels, level);
  const [units, unit] = kept(all.units, pick(all.unit));
  const [items, item] = kept(all.items, pick(all.item));
  const [raters, rater] = kept(all.raters, pick(all.rater));
  return { units, items, raters, levels: Float64Array.from(levels), unit, item, rater, level: levelAt };
}

function kept<T>(names: ArrayLike<T>, places: Int32Array): readonly [readonly T[], Int32Array] {
  const left = [...new Set(places)].sort((a, b) => a - b);
  const position = new Map(left.map((place, k) => [place, k]));
  return [left.map((place) => at(names, place)), places.map((place) => position.get(place) ?? 0)];
}
