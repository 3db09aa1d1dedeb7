import fc from "fast-check";
import { mean, median, quantile } from "../../../src/engine/statistics";
import {
  countRanks,
  meanRank,
  medianRank,
  quantileRank,
  topShare,
} from "../../../src/engine/uncertainty/rank-counts";

const units = 12;
const ranks = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2, max: 2 * units }).map((twice) => twice / 2) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  ),
  { maxLength: 60 },
);

test("summaries of counted ranks are those of the ranks one by one, bit for bit", () => {
  fc.assert(
    fc.property(ranks, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      const column = Float64Array.from(list);
      const counts = countRanks(Float32Array.from(list), new Int32Array(2 * units + 1));
      expect(meanRank(counts)).toBe(mean(column));
      expect(medianRank(counts)).toBe(median(column));
      expect(quantileRank(counts, share)).toBe(quantile(column, share));
      const present = list.filter((rank) => !Number.isNaN(rank));
      expect(topShare(counts, 3)).toBe(present.filter((rank) => rank <= 3).length / present.length);
    }),
  );
});
