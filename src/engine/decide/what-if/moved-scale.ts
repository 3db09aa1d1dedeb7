import { at } from "../../at";
import { rounding } from "../../numerics/rounding";
import type { Results } from "../../results";
import type { ValueChange } from "../change";

/** Codes of the indicators in which a value that was not changed has another score than before. */
export function movedScale(
  before: Results,
  after: Results,
  changes: readonly ValueChange[],
): readonly string[] {
  const isChanged = new Set(changes.map(({ unit, indicator }) => `${unit} ${indicator}`));
  return before.model.indicators.flatMap(({ code }, j) => {
    const [was, is] = [at(before.normalised, j), at(after.normalised, j)];
    const moved = was.some((x, unit) => !isChanged.has(`${unit} ${j}`) && differs(x, at(is, unit)));
    return moved ? [code] : [];
  });
}

const differs = (x: number, y: number): boolean =>
  Number.isNaN(x) !== Number.isNaN(y) || Math.abs(x - y) > rounding * Math.max(1, Math.abs(x));
