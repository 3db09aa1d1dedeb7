import {
  pairsByWeights,
  participantWeights,
  rankOf,
  rankRanges,
  ranksByWeights,
  score,
} from "../../../src/engine";
import { at } from "../../../src/engine/internal";
import { golden, goldenModel, participants, says, twoLevels } from "./shared";

const weights = participantWeights(goldenModel, participants).map((own) => own.weights);
const ranks = ranksByWeights(goldenModel, "Index", weights);

test("ranksByWeights are NumPy's", () => {
  expect(ranks.map((column) => Array.from(column))).toEqual(golden.ranks);
});

test("ranksByWeights are those of the framework with the weights written in", () => {
  const [own] = participantWeights(twoLevels, [says("x", { P: 1, Q: 9, q1: 1, q2: 3 })]);
  const stated = own?.weights ?? new Float64Array();
  const written = score({
    ...twoLevels,
    framework: twoLevels.framework.map((node, k) => ({
      ...node,
      weight: Number.isNaN(at(stated, k)) ? node.weight : at(stated, k),
    })),
  });
  if (!written.ok) throw new Error("no score");
  expect(at(ranksByWeights(twoLevels, "Index", [stated]), 0)).toEqual(rankOf(written.results, "Index"));
});

test("rankRanges: medians and shares in the first five are NumPy's", () => {
  const ranges = rankRanges(ranks, 5);
  expect(ranges.map(({ median }) => median)).toEqual(golden.median);
  ranges.forEach(({ topShare, best, worst }, i) => {
    expect(topShare).toBeCloseTo(at(golden.topFive, i), 12);
    const own = golden.ranks.map((row) => at(row, i));
    expect([best, worst]).toEqual([Math.min(...own), Math.max(...own)]);
  });
});

describe("pairsByWeights", () => {
  const order = at(ranks, 0);

  test("the number of pairs whose order depends on whose weights are taken is NumPy's", () => {
    expect(pairsByWeights(ranks, order, 5)).toMatchObject({ disputed: golden.disputed, compared: 190 });
  });

  test("the closest are those with the smallest majority, however many are kept", () => {
    const all = pairsByWeights(ranks, order, 1000).closest;
    expect(all).toHaveLength(golden.disputed);
    const majority = (pair: (typeof all)[number]) => (pair.above - pair.below) / (pair.above + pair.below);
    expect(all.map(majority)).toEqual(all.map(majority).sort((a, b) => a - b));
    expect(pairsByWeights(ranks, order, 4).closest.map(majority)).toEqual(all.slice(0, 4).map(majority));
    expect(pairsByWeights(ranks, order, 0)).toMatchObject({ disputed: golden.disputed, closest: [] });
  });

  test("ties and units without a rank are no order", () => {
    const found = pairsByWeights(
      [Float64Array.of(1, 1, NaN), Float64Array.of(1, 2, NaN)],
      Float64Array.of(1, 2, NaN),
      5,
    );
    expect(found).toEqual({ disputed: 0, compared: 1, closest: [] });
  });
});
