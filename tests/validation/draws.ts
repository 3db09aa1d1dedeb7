import {
  dirichletShares,
  drawDesign,
  normalQuantile,
  normalVariate,
  sobolPoints,
  streams,
} from "../../src/engine";
import { robustnessModel } from "../engine/uncertainty/golden-choices";
import { type Comparison, exact, golden, type Pair, within } from "./comparison";
import { normalDistribution } from "./textbook/normal";
import { average, total } from "./textbook/statistics";

/** Sample mean and variance of many draws, and what they are by theory; to about five standard errors. */
const moments = (draws: readonly number[], mean: number, variance: number): Pair => {
  const centre = average(draws);
  return { found: [centre, average(draws.map((x) => (x - centre) ** 2))], expected: [mean, variance] };
};
const many = 10_000;
const drawn = (draw: () => number): readonly number[] => Array.from({ length: many }, draw);

/** The k-th point of the first dimension: the digits of k's Gray code, in base 2, turned around the point. */
function reversed(k: number): number {
  let [gray, digit, x] = [k ^ (k >> 1), 0.5, 0];
  for (; gray > 0; gray >>= 1, digit /= 2) x += digit * (gray & 1);
  return x;
}

/** What is drawn, and the points that fill a cube. */
export const draws: readonly Comparison[] = [
  {
    subject: { function: "sobolPoints" },
    against: "the first dimension, 1024 points: van der Corput's sequence in the order of Gray codes",
    source: "definition",
    tolerance: exact,
    pairs: () => [
      {
        found: sobolPoints(1024, 1, null).map(([x]) => x!),
        expected: Array.from({ length: 1024 }, (_, k) => reversed(k)),
      },
    ],
  },
  {
    subject: { function: "streams" },
    against: "mean and variance of the uniform distribution",
    source: "theory",
    tolerance: within(0.01),
    pairs: () => [moments(drawn(streams(1, 1)[0]!), 1 / 2, 1 / 12)],
  },
  {
    subject: { function: "normalVariate" },
    against: "mean and variance of the normal distribution",
    source: "theory",
    tolerance: within(0.04),
    pairs: () => {
      const [next] = streams(2, 1);
      return [
        moments(
          drawn(() => normalVariate(next!)),
          0,
          1,
        ),
      ];
    },
  },
  {
    subject: { function: "dirichletShares" },
    against: "mean and variance of the Dirichlet distribution",
    source: "theory",
    tolerance: within(0.01),
    pairs: () => {
      const [next] = streams(3, 1);
      const shapes = [0.5, 2, 6];
      const shares = Array.from({ length: many }, () => dirichletShares(shapes, next!));
      const sum = total(shapes);
      return shapes.map((shape, k) => {
        const mean = shape / sum;
        return moments(
          shares.map((one) => one[k]!),
          mean,
          (mean * (1 - mean)) / (sum + 1),
        );
      });
    },
  },
  {
    subject: { function: "drawDesign" },
    against: "mean and variance of the factors of weights within 25 %",
    source: "theory",
    tolerance: within(0.01),
    pairs: () => {
      const weights = { draw: "uniform", share: 0.25, levels: {} } as const;
      const design = drawDesign(robustnessModel(), { weights }, { replicates: 2_000, seed: 4 });
      return ["SA", "SA1"].map((code) =>
        moments(
          design.map(({ weightFactors }) => weightFactors![code]!),
          1,
          0.5 ** 2 / 12,
        ),
      );
    },
  },
  {
    subject: { function: "normalQuantile" },
    against: "the distribution function, by its power series",
    source: "independent code",
    tolerance: golden,
    pairs: () => {
      const shares = Array.from({ length: 199 }, (_, k) => (k + 1) / 200);
      return [{ found: shares.map((share) => normalDistribution(normalQuantile(share))), expected: shares }];
    },
  },
];
