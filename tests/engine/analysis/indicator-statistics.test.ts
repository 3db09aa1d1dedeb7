import fc from "fast-check";
import { indicatorStatistics, type StatisticsFlag } from "../../../src/engine";
import { difference, goldenCase, goldenCases, stageTable } from "../../support/golden";
import { statisticsNames } from "../../support/golden-cases";

type Columns = Readonly<Record<string, readonly (number | null)[]>>;
type Flags = Readonly<Record<string, readonly string[]>>;

describe("indicatorStatistics(column, limits)", () => {
  it.each(goldenCases("stats.json"))("agrees with COINr, case %s", (name) => {
    const { input, method, expected } = goldenCase<Columns & Flags>(`stats.json#${name}`);
    const limit = (key: string) => Number(method[key]);
    const found = stageTable(input).map((column) =>
      indicatorStatistics(column, {
        availability: limit("t_avail"),
        nonZero: limit("t_zero"),
        unique: limit("t_unq"),
        skewness: limit("t_skew"),
        kurtosis: limit("t_kurt"),
      }),
    );
    for (const [theirs, ours] of Object.entries(statisticsNames))
      expect([
        theirs,
        difference(
          found.map((statistics) => statistics[ours]),
          expected[theirs]!,
        ),
      ]).toEqual([theirs, null]);

    const flags: Record<string, [StatisticsFlag, string]> = {
      flagAvailable: ["low-availability", "LOW"],
      flagNonZero: ["few-non-zero", "LOW"],
      flagUnique: ["few-unique", "LOW"],
      flagOutlier: ["outliers", "OUT"],
    };
    for (const [theirs, [flag, raised]] of Object.entries(flags))
      expect(found.map((statistics) => statistics.flags.includes(flag))).toEqual(
        (expected as Flags)[theirs]!.map((word) => word === raised),
      );
  });

  it("flags few values other than zero by default", () => {
    const { flags } = indicatorStatistics(Float64Array.of(0, 0, 0, 4));
    expect(flags).toEqual(["few-non-zero"]);
  });

  it("has no statistics of a column without values, and flags it", () => {
    const statistics = indicatorStatistics(Float64Array.of(NaN, NaN));
    expect(statistics).toMatchObject({ n: 0, missing: 2, mean: NaN, uniqueShare: NaN, largestTie: 0 });
    expect(statistics.flags).toEqual(["low-availability", "few-non-zero", "few-unique"]);
  });

  it("does not depend on the order of the units", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(NaN)), { minLength: 5 }),
        (list) => {
          const there = indicatorStatistics(Float64Array.from(list));
          const back = indicatorStatistics(Float64Array.from(list).reverse());
          expect({ ...back, ...close }).toEqual({ ...there, ...close });
          expect(back.mean - there.mean || 0).toBeCloseTo(0, 12);
        },
      ),
    );
  });
});

/** Sums in another order differ in their last bits: compared apart. */
const close = { mean: 0, deviation: 0, skewness: 0, kurtosis: 0 };
