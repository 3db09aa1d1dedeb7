import { type Indicator, normalisations } from "../../../src/engine";
import { ascendingRanks, columnRanks } from "../../../src/engine/normalise/ascending-rank";
import { manyValues } from "../../../src/engine/statistics/ascending-order";

/** More values than are looked up one by one: with ties, gaps and both signs. */
const long = Float64Array.from({ length: 2 * manyValues }, (_, i) =>
  i % 17 === 0 ? NaN : ((i * 7919) % 1013) / 10 - 50,
);

test.each([1, -1] as const)(
  "a long column has the ranks that its values have one by one, direction %d",
  (direction) => {
    const { rank, averageRank } = ascendingRanks(long, direction);
    expect(columnRanks(long, direction, "smallest")).toEqual(long.map(rank));
    expect(columnRanks(long, direction, "mean")).toEqual(long.map(averageRank));
  },
);

test.each(["rank", "percentile rank", "Borda", "categorical"])(
  "%s of a long column is that of each value",
  (name) => {
    const indicator: Indicator = {
      ...{ code: "i", name: "", direction: -1, values: long, unit: "", target: NaN, lower: NaN, upper: NaN },
      ...{ denominator: null, scale: 1 },
    };
    const fit = normalisations[name]?.fit(long, indicator, {}, []);
    if (!fit?.ok) throw new Error("It has a scale.");
    const others = Float64Array.of(3, NaN, 900, -900);
    expect(fit.applyToAll?.(long)).toEqual(long.map(fit.apply));
    expect(fit.applyToAll?.(others)).toEqual(others.map(fit.apply));
  },
);
