import {
  type DesignRuns,
  rankShift,
  type Replicate,
  replicateScorer,
  runDesign,
  type SensitivityDesign,
  sensitivityIndices,
  type UncertainInput,
  rankUncertainty,
} from "../../src/engine";
import { ishigami } from "../engine/sensitivity/ishigami";
import { means, robustnessModel, scales } from "../engine/uncertainty/golden-choices";
import { goldenCase } from "../support/golden";
import { type Comparison, exact, type Pair } from "./comparison";
import { goldenLine } from "./golden";

export const root = "PSCI";

export interface Uncertain {
  readonly nominal: readonly number[];
  readonly ranks: readonly (readonly number[])[];
  readonly mean: readonly number[];
  readonly median: readonly number[];
  readonly q05: readonly number[];
  readonly q95: readonly number[];
  readonly firstScores: { readonly scores: readonly (readonly number[])[] };
}

/** The replicates that uncertainty.json stores. */
export function storedReplicates(): readonly Replicate[] {
  // The form of the design is that of the golden file's own rule.
  const stored = goldenCase("uncertainty.json#design").method as unknown as {
    readonly elements: readonly string[];
    readonly normalisation: readonly string[];
    readonly aggregation: readonly string[];
    readonly factor: readonly (readonly number[])[];
  };
  return stored.factor.map((factors, k) => ({
    normalisation: scales[stored.normalisation[k]!]!,
    aggregation: means[stored.aggregation[k]!]!,
    weightFactors: Object.fromEntries(stored.elements.map((code, element) => [code, factors[element]!])),
  }));
}

function replicateScores(): readonly Pair[] {
  const run = replicateScorer(robustnessModel(), root);
  const design = storedReplicates();
  return goldenCase<Uncertain>("uncertainty.json#design").expected.firstScores.scores.map((expected, k) => {
    const outcome = run(design[k]!);
    return { found: outcome.ok ? outcome.scores : [], expected };
  });
}

const analysed = () => rankUncertainty(robustnessModel(), storedReplicates(), { root, top: 10 });

function replicateRanks(): readonly Pair[] {
  const { ranks, nominal } = goldenCase<Uncertain>("uncertainty.json#design").expected;
  const found = analysed();
  return [
    { found: found.units.map((unit) => unit.nominal), expected: nominal },
    ...ranks.map((expected, k) => ({ found: found.ranks.map((column) => column[k]!), expected })),
  ];
}

function rankStatistics(): readonly Pair[] {
  const { expected } = goldenCase<Uncertain>("uncertainty.json#design");
  const { units } = analysed();
  return (["mean", "median", "q05", "q95"] as const).map((statistic) => ({
    found: units.map((unit) => unit[statistic]),
    expected: expected[statistic],
  }));
}

export interface Indices {
  readonly yA: readonly number[];
  readonly yB: readonly number[];
  readonly yAB: { readonly data: readonly (readonly number[])[] };
  readonly variance: number;
  readonly saltelli2010Centred: readonly number[];
  readonly jansenTotal: readonly number[];
}

/** The matrices A and B of a golden file, and the names of its inputs. */
export function storedDesign(reference: string) {
  // As above.
  const { inputs, A, B } = goldenCase(reference).method as unknown as {
    readonly inputs: readonly string[];
    readonly A: readonly (readonly number[])[];
    readonly B: readonly (readonly number[])[];
  };
  const rows = (matrix: typeof A) => matrix.map((row) => Float64Array.from(row));
  return { inputs, design: { a: rows(A), b: rows(B) } satisfies SensitivityDesign };
}

/** What sensitivity.json varies: in its rule, the other inputs are weights of capabilities within half. */
export function shiftInputs(): readonly UncertainInput[] {
  const { inputs } = storedDesign("sensitivity.json#design");
  const known: Readonly<Record<string, UncertainInput>> = {
    normalisation: {
      change: "normalisation",
      choices: [scales["minmax"]!, scales["zscore"]!, scales["rank"]!],
    },
    aggregation: { change: "aggregation", choices: [means["amean"]!, means["gmean"]!] },
    treatment: {
      change: "treatment",
      choices: [{ method: "none", parameters: {} }, robustnessModel().method.treatment],
    },
  };
  return inputs.map((input): UncertainInput => known[input] ?? { change: "weight", node: input, share: 0.5 });
}

const shifts = (): DesignRuns =>
  runDesign(
    storedDesign("sensitivity.json#design").design,
    rankShift(robustnessModel(), root, shiftInputs()),
  );

function indexPairs(reference: string, { outputs }: DesignRuns): readonly Pair[] {
  const { expected } = goldenCase<Indices>(reference);
  const { variance, first, total } = sensitivityIndices(outputs);
  return [
    { found: [variance], expected: [expected.variance] },
    { found: first, expected: expected.saltelli2010Centred },
    { found: total, expected: expected.jansenTotal },
  ];
}

export const robustness: readonly Comparison[] = [
  goldenLine({ function: "replicateScorer" }, "uncertainty.json#design", replicateScores),
  goldenLine({ function: "rankUncertainty" }, "uncertainty.json#design", replicateRanks, exact),
  goldenLine({ function: "rankUncertainty" }, "uncertainty.json#design", rankStatistics),
  goldenLine({ function: "rankShift" }, "sensitivity.json#design", () => {
    const { outputs } = shifts();
    const { yA, yB, yAB } = goldenCase<Indices>("sensitivity.json#design").expected;
    return [
      { found: outputs.a, expected: yA },
      { found: outputs.b, expected: yB },
      ...outputs.mixed.map((found, input) => ({ found, expected: yAB.data.map((row) => row[input]!) })),
    ];
  }),
  goldenLine({ function: "sensitivityIndices" }, "sensitivity.json#design", () =>
    indexPairs("sensitivity.json#design", shifts()),
  ),
  goldenLine({ function: "runDesign" }, "sensitivity-ishigami.json#ishigami", () => {
    const { design } = storedDesign("sensitivity-ishigami.json#ishigami");
    const { yA } = goldenCase<Indices>("sensitivity-ishigami.json#ishigami").expected;
    return [{ found: runDesign(design, ishigami).outputs.a.slice(0, yA.length), expected: yA }];
  }),
  goldenLine({ function: "sensitivityIndices" }, "sensitivity-ishigami.json#ishigami", () => {
    const { design } = storedDesign("sensitivity-ishigami.json#ishigami");
    return indexPairs("sensitivity-ishigami.json#ishigami", runDesign(design, ishigami));
  }),
];
