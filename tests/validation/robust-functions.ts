import {
  bootstrapIntervals,
  comparePairs,
  type DesignOutputs,
  dirichletShares,
  drawDesign,
  estimated,
  joinRows,
  modelOutput,
  normalQuantile,
  normalVariate,
  notToldApart,
  notToldApartFrom,
  performer,
  rankDistribution,
  rankRows,
  replicateParts,
  replicateRunner,
  rowOutputs,
  rowParts,
  sensitivityDesign,
  sensitivityOf,
  sobolPoints,
  streams,
  uncertaintyOf,
} from "../../src/engine";
import { analytic, ishigami } from "../engine/sensitivity/ishigami";
import { robustnessModel } from "../engine/uncertainty/golden-choices";
import { goldenCase } from "../support/golden";
import { type Comparison, exact, golden, type Pair, within } from "./comparison";
import { goldenLine } from "./golden";
import {
  type Indices,
  root,
  shiftInputs,
  storedDesign,
  storedReplicates,
  type Uncertain,
} from "./robustness";
import { normalDistribution } from "./textbook/normal";
import { average, total } from "./textbook/statistics";

const uncertain = () => goldenCase<Uncertain>("uncertainty.json#design").expected;
/** The stored ranks as the engine has them: one column a unit. */
const ranks = () => uncertain().nominal.map((_, i) => Float32Array.from(uncertain().ranks, (row) => row[i]!));
const nominal = () => Float64Array.from(uncertain().nominal);
const limit = 0.05;

/** Units by their nominal rank, ties in their order. */
const inOrder = () => [...nominal().keys()].sort((a, b) => nominal()[a]! - nominal()[b]! || a - b);

/** In how many of the stored runs the first unit is above the second. */
const wins = (first: number, second: number): number =>
  uncertain().ranks.filter((row) => row[first]! < row[second]!).length;

/** Counted run by run. */
function everyPair() {
  const runs = uncertain().ranks.length;
  return inOrder().flatMap((upper, place) =>
    inOrder()
      .slice(place + 1)
      .map((lower) => {
        const [above, below] = [wins(upper, lower) / runs, wins(lower, upper) / runs];
        return {
          upper,
          lower,
          above,
          below,
          toldApart: below <= limit && nominal()[upper]! < nominal()[lower]!,
        };
      }),
  );
}

/** The others that a unit is not told apart from, best first. */
const others = (unit: number): readonly number[] =>
  inOrder().filter((other) =>
    everyPairOnce().some(
      ({ upper, lower, toldApart }) =>
        !toldApart && [upper, lower].includes(unit) && [upper, lower].includes(other) && other !== unit,
    ),
  );

let counted: ReturnType<typeof everyPair> | undefined;
const everyPairOnce = () => (counted ??= everyPair());

/** Each list with its length, so that a missing end shows. */
const lists = (
  found: readonly ArrayLike<number>[],
  expected: readonly (readonly number[])[],
): readonly Pair[] =>
  expected.flatMap((list, k) => [
    { found: [found[k]!.length], expected: [list.length] },
    { found: found[k]!, expected: list },
  ]);

const stored = "the ranks of uncertainty.json, counted";

const counting = (
  name: "comparePairs" | "notToldApart" | "notToldApartFrom" | "rankDistribution",
  pairs: () => readonly Pair[],
): Comparison => ({
  subject: { function: name },
  against: stored,
  source: "independent code",
  tolerance: exact,
  pairs,
});

/** Sample mean and variance of many draws, and what they are by theory; to about five standard errors. */
const moments = (draws: readonly number[], mean: number, variance: number): Pair => {
  const centre = average(draws);
  return { found: [centre, average(draws.map((x) => (x - centre) ** 2))], expected: [mean, variance] };
};
const many = 30_000;
const drawn = (draw: () => number): readonly number[] => Array.from({ length: many }, draw);

/** The k-th point of the first dimension: the digits of k's Gray code, in base 2, turned around the point. */
function reversed(k: number): number {
  let [gray, digit, x] = [k ^ (k >> 1), 0.5, 0];
  for (; gray > 0; gray >>= 1, digit /= 2) x += digit * (gray & 1);
  return x;
}

const ishigamiRuns = (rows: number): DesignOutputs =>
  rowOutputs(sensitivityDesign(rows, 3, 20240517), 0, ishigami);

/** The analytic index where it is within its interval, else the end that it is beyond. */
const inside = (index: number, { low, high }: { readonly low: number; readonly high: number }): number =>
  Math.min(high, Math.max(low, index));

/** Outputs of the stored sensitivity design, by whatever runs it. */
function stages({ a, b, mixed }: DesignOutputs): readonly Pair[] {
  const { yA, yB, yAB } = goldenCase<Indices>("sensitivity.json#design").expected;
  return [
    { found: a, expected: yA },
    { found: b, expected: yB },
    ...mixed.map((found, input) => ({ found, expected: yAB.data.map((row) => row[input]!) })),
  ];
}

const shiftDesign = () => storedDesign("sensitivity.json#design").design;

export const robustFunctions: readonly Comparison[] = [
  goldenLine(
    { function: "replicateRunner" },
    "uncertainty.json#design",
    () => {
      const runner = replicateRunner(robustnessModel(), root);
      return storedReplicates().map((replicate, k) => {
        runner.run(replicate);
        return { found: runner.ranks.slice(), expected: uncertain().ranks[k]! };
      });
    },
    exact,
  ),
  goldenLine(
    { function: "rankRows" },
    "uncertainty.json#design",
    () => [
      {
        found: rankRows(robustnessModel(), root)(storedReplicates(), 0).ranks,
        expected: uncertain().ranks.flat(),
      },
    ],
    exact,
  ),
  goldenLine({ function: "uncertaintyOf" }, "uncertainty.json#design", () => {
    const run = rankRows(robustnessModel(), root);
    const design = storedReplicates();
    const parts = [run(design.slice(70), 70), run(design.slice(0, 70), 0)];
    const { units } = uncertaintyOf(robustnessModel(), parts, { root, top: 10 });
    return [{ found: units.map(({ mean }) => mean), expected: uncertain().mean }];
  }),
  goldenLine(
    { function: "replicateParts" },
    "uncertainty.json#design",
    () => {
      const perform = performer({ model: robustnessModel(), root, sensitivity: null });
      return replicateParts(storedReplicates(), 64).map((part) => {
        const { rows } = perform(part);
        const own = uncertain().ranks.slice(part.from, part.from + 64);
        return { found: "ranks" in rows ? rows.ranks : [], expected: own.flat() };
      });
    },
    exact,
  ),
  goldenLine({ function: "performer" }, "sensitivity.json#design", () => {
    const sensitivity = { inputs: shiftInputs(), output: { of: "rank shift" } } as const;
    const perform = performer({ model: robustnessModel(), root, sensitivity });
    const rows = rowParts(shiftDesign(), 24).flatMap((part) => {
      const result = perform(part);
      return result.kind === "rows" ? [result.rows] : [];
    });
    return stages(joinRows(rows).outputs);
  }),
  goldenLine(
    { function: "rowParts" },
    "sensitivity.json#design",
    () => {
      const parts = rowParts(shiftDesign(), 24).flatMap((part) =>
        part.kind === "rows" ? [part.design] : [],
      );
      const { a } = shiftDesign();
      return parts.flatMap((part, k) => part.a.map((found, row) => ({ found, expected: a[24 * k + row]! })));
    },
    exact,
  ),
  goldenLine({ function: "modelOutput" }, "sensitivity.json#design", () => {
    const { at } = modelOutput(robustnessModel(), root, shiftInputs(), { of: "rank shift" });
    return stages(rowOutputs(shiftDesign(), 0, at));
  }),
  goldenLine({ function: "rowOutputs" }, "sensitivity-ishigami.json#ishigami", () => {
    const { design } = storedDesign("sensitivity-ishigami.json#ishigami");
    const { yA } = goldenCase<Indices>("sensitivity-ishigami.json#ishigami").expected;
    return [{ found: rowOutputs(design, 0, ishigami).a.slice(0, yA.length), expected: yA }];
  }),
  goldenLine({ function: "joinRows" }, "sensitivity.json#design", () => {
    const { at } = modelOutput(robustnessModel(), root, shiftInputs(), { of: "rank shift" });
    const { a, b } = shiftDesign();
    const part = (from: number, to: number) => ({
      from,
      outputs: rowOutputs({ a: a.slice(from, to), b: b.slice(from, to) }, from, at),
      failures: [],
    });
    return stages(joinRows([part(40, 64), part(0, 40)]).outputs);
  }),
  goldenLine({ function: "estimated" }, "sensitivity.json#design", () => {
    const { expected } = goldenCase<Indices>("sensitivity.json#design");
    const { at } = modelOutput(robustnessModel(), root, shiftInputs(), { of: "rank shift" });
    const parts = [{ from: 0, outputs: rowOutputs(shiftDesign(), 0, at), failures: [] }];
    const options = { root, n: 64, seed: 1, output: { of: "rank shift" }, samples: 10 } as const;
    const { indices } = estimated(shiftInputs(), parts, options);
    return [
      { found: indices.first, expected: expected.saltelli2010Centred },
      { found: indices.total, expected: expected.jansenTotal },
    ];
  }),
  counting("comparePairs", () => {
    const found = comparePairs(ranks(), nominal(), limit);
    const keys = ["upper", "lower", "above", "below", "toldApart"] as const;
    return keys.map((key) => ({
      found: found.map((pair) => Number(pair[key])),
      expected: everyPairOnce().map((pair) => Number(pair[key])),
    }));
  }),
  counting("notToldApart", () =>
    lists(
      notToldApart(ranks(), nominal(), limit),
      Array.from(nominal(), (_, unit) => others(unit)),
    ),
  ),
  counting("notToldApartFrom", () => lists([notToldApartFrom(7, ranks(), nominal(), limit)], [others(7)])),
  counting("rankDistribution", () =>
    ranks().map((column) => {
      const known = [...new Set(column)].sort((a, b) => a - b);
      return {
        found: rankDistribution(column).flat(),
        expected: known.flatMap((rank) => [rank, column.filter((x) => x === rank).length]),
      };
    }),
  ),
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
      const design = drawDesign(robustnessModel(), { weights }, { replicates: 5_000, seed: 4 });
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
  {
    subject: { function: "sensitivityDesign" },
    against: "Ishigami's function: analytic indices",
    source: "integration",
    tolerance: within(0.01),
    pairs: () => {
      const { a, b, mixed } = ishigamiRuns(8192);
      const { indices } = estimated([], [{ from: 0, outputs: { a, b, mixed }, failures: [] }], {
        root,
        n: 8192,
        seed: 1,
        output: { of: "rank shift" },
        samples: 2,
      });
      return [
        { found: indices.first, expected: analytic.first },
        { found: indices.total, expected: analytic.total },
      ];
    },
  },
  {
    subject: { function: "bootstrapIntervals" },
    against: "Ishigami's function: each analytic index is within its 99 % interval",
    source: "integration",
    tolerance: exact,
    pairs: () => {
      const intervals = bootstrapIntervals(ishigamiRuns(1024), { samples: 400, confidence: 0.99, seed: 6 });
      return (["first", "total"] as const).map((order) => ({
        found: analytic[order].map((index, k) => inside(index, intervals[order][k]!)),
        expected: analytic[order],
      }));
    },
  },
  {
    subject: { function: "sensitivityOf" },
    against:
      "a scale that adds 20 to every score, beside an input without a choice: all of the variance, and none",
    source: "theory",
    tolerance: within(0.02),
    pairs: () => {
      const model = robustnessModel();
      const choices = [
        { method: "min-max", parameters: { lower: 0, upper: 100 } },
        { method: "min-max", parameters: { lower: 20, upper: 120 } },
      ];
      const { indices } = sensitivityOf(
        model,
        { normalisations: choices, leaveOneOut: [model.indicators[0]!.code] },
        { root, n: 256, seed: 1, output: { of: "score", unit: model.units[0]!.code }, samples: 2 },
      );
      return [
        { found: indices.first, expected: [1, 0] },
        { found: indices.total, expected: [1, 0] },
      ];
    },
  },
];
