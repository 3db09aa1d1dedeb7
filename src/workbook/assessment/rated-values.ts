import type { Model, RatedCell } from "../../engine";

/** The values of the rated indicators, by code, from their cells: items one after the other, each with all units. */
export const ratedValues = (
  { units }: Pick<Model, "units">,
  items: readonly string[],
  cells: readonly RatedCell[],
): ReadonlyMap<string, Float64Array> =>
  new Map(
    items.map((item, k) => [
      item,
      Float64Array.from(units, (_, i) => cells[k * units.length + i]?.value ?? NaN),
    ]),
  );
