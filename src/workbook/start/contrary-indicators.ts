import { pearson, type Direction, type Model } from "../../engine";

const minimumUnits = 8;
const minimumOthers = 2;
const limit = 0.4;
/** Number of products over all pairs. With more units, every second or third unit is enough for a hint. */
const maximumProducts = 1e7;

/**
 * Codes of the indicators that run against the others: their correlation is below -0.4 with more than half of the others,
 * each over at least 8 units. A column with direction -1 is reversed first.
 *
 * @param directions one per indicator
 */
export function contraryIndicators(
  { indicators, units }: Pick<Model, "indicators" | "units">,
  directions: readonly Direction[],
): readonly string[] {
  const others = indicators.length - 1;
  if (others < minimumOthers || units.length < minimumUnits) return [];
  const step = Math.ceil((indicators.length ** 2 * units.length) / maximumProducts);
  const columns = indicators.map(({ values }, k) => turned(values, directions[k] ?? 1, step));
  const against = columns.map(() => 0);
  columns.forEach((column, j) => {
    for (let k = 0; k < j; k++)
      if (isContrary(column, columns[k] ?? column))
        for (const one of [j, k]) against[one] = (against[one] ?? 0) + 1;
  });
  return indicators.flatMap(({ code }, k) => ((against[k] ?? 0) * 2 > others ? [code] : []));
}

const turned = (values: Float64Array, direction: Direction, step: number): Float64Array =>
  Float64Array.from(
    { length: Math.ceil(values.length / step) },
    (_, i) => direction * (values[i * step] ?? NaN),
  );

const isContrary = (column: Float64Array, other: Float64Array): boolean =>
  pairCount(column, other) >= minimumUnits && pearson(column, other) < -limit;

function pairCount(one: Float64Array, other: Float64Array): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (!Number.isNaN((one[i] ?? NaN) + (other[i] ?? NaN))) count++;
  return count;
}
