import type { ItemScale } from "./item-scale";

/** The value of a level; the level itself without a scale. */
export function valueOfLevel(scale: ItemScale | undefined, level: number): number {
  if (scale === undefined) return level;
  const value = scale.values[scale.levels.indexOf(level)];
  if (value === undefined)
    throw new RangeError(`${level} is not a level of the scale ${scale.levels.join()}.`);
  return value;
}
