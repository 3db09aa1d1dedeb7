import { pearson, type Direction, type Model } from "../../engine";

const fewestUnits = 8;
const fewestOthers = 2;
const clear = 0.4;
/** Figures that are looked at over all pairs; of more units every second, third ... is enough for a hint. */
const mostProducts = 1e7;

/**
 * Codes of the indicators that run against the others: correlated below -0.4 with more than half of them, over 8
 * units or more each. Directions turn the columns first.
 *
 * @param directions one per indicator
 */
export function contraryIndicators(
  { indicators, units }: Pick<Model, "indicators" | "units">,
  directions: readonly Direction[],
): readonly string[] {
  const others = indicators.length - 1;
  if (others < fewestOthers || units.length < fewestUnits) return [];
  const step = Math.ceil((indicators.length ** 2 * units.length) / mostProducts);
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
  pairCount(column, other) >= fewestUnits && pearson(column, other) < -clear;

function pairCount(one: Float64Array, other: Float64Array): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (!Number.isNaN((one[i] ?? NaN) + (other[i] ?? NaN))) count++;
  return count;
}
