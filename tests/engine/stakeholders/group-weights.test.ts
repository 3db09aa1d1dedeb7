import { consensusWeights, participantWeights, weightDisagreement } from "../../../src/engine";
import { golden, goldenModel, participants, says, twoLevels } from "./shared";

const stated = participantWeights(goldenModel, participants);
const leaves = (weights: ArrayLike<number>) => Array.from(weights).slice(0, 4);
const close = (values: readonly number[]): unknown[] => values.map((x): unknown => expect.closeTo(x, 12));

test.each([
  ["mean", golden.mean],
  ["median", golden.medianWeights],
  ["geometric mean", golden.geometric],
] as const)("consensusWeights by the %s are NumPy's, and add up to 1", (consensus, expected) => {
  const found = leaves(consensusWeights(goldenModel, stated, consensus));
  expect(found).toEqual(close(expected));
  expect(found.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
});

describe("consensusWeights", () => {
  const some = participantWeights(twoLevels, [
    says("x", { P: 30, Q: 10 }),
    says("y", { P: 1, Q: 1, p1: 4, p2: 1 }),
    says("z", { q1: 0 }),
  ]);

  test("who says nothing of siblings does not count there; where nobody does, it is NaN", () => {
    const weights = consensusWeights(twoLevels, some, "mean");
    const by = Object.fromEntries(twoLevels.framework.map(({ code }, k) => [code, weights[k]]));
    expect(by).toEqual({ Index: 1, P: 0.625, Q: 0.375, p1: 0.8, p2: 0.2, q1: NaN, q2: NaN });
  });

  test("in a geometric mean one weight of 0 makes the element 0", () => {
    const one = participantWeights(twoLevels, [says("x", { P: 1, Q: 1 }), says("y", { Q: 1 })]);
    const weights = consensusWeights(twoLevels, one, "geometric mean");
    const by = Object.fromEntries(twoLevels.framework.map(({ code }, k) => [code, weights[k]]));
    expect(by).toMatchObject({ P: 0, Q: 1 });
  });

  test("a geometric mean in which every element has a 0 is NaN, not a division by 0", () => {
    const opposed = participantWeights(twoLevels, [says("x", { P: 1 }), says("y", { Q: 1 })]);
    const at = twoLevels.framework.findIndex(({ code }) => code === "P");
    expect(consensusWeights(twoLevels, opposed, "geometric mean")[at]).toBeNaN();
    expect(consensusWeights(twoLevels, opposed, "mean")[at]).toBe(0.5);
  });
});

describe("weightDisagreement", () => {
  test("deviations and agreement are NumPy's", () => {
    const found = weightDisagreement(goldenModel, stated);
    expect(leaves(found.map(({ deviation }) => deviation))).toEqual(close(golden.deviation));
    expect(found.find(({ node }) => node === "Index")?.agreement).toBeCloseTo(golden.agreement, 12);
  });

  test("1 where all agree, 0 where no two have anything in common, NaN for one participant", () => {
    const agreement = (...points: readonly Readonly<Record<string, number>>[]) =>
      weightDisagreement(
        twoLevels,
        participantWeights(
          twoLevels,
          points.map((own, k) => says(String(k), own)),
        ),
      ).find(({ node }) => node === "Index")?.agreement;
    expect(agreement({ P: 3, Q: 1 }, { P: 30, Q: 10 })).toBeCloseTo(1, 15);
    expect(agreement({ P: 1 }, { Q: 1 })).toBe(0);
    expect(agreement({ P: 1 })).toBeNaN();
  });
});
