import {
  aggregations,
  choose,
  drawDesign,
  indistinguishable,
  type Model,
  normalisations,
  type Perturbations,
  rankUncertainty,
  type Replicate,
  replicateScorer,
  sensitivity,
} from "../../src/engine";
import { at } from "../../src/engine/internal";
import { wordsOfChoice } from "../../src/workbook/read";
import type { IndexTest, SingleChange, TestSettings, TraceRow } from "../../src/workbook/tests";

export interface TestToMake {
  /** Code of the index; the first root when absent. */
  readonly root?: string;
  readonly runs?: number;
  /** Rows of the sensitivity analysis; 0 for none. */
  readonly rows?: number;
  readonly time?: string;
}

/**
 * A test of an index by the engine's own functions: weights, normalisation, aggregation, and leaving out each part and indicator. The trace is
 * made up (nothing in `src` is asked what a stage left), the rest is computed. Imputation was asked for and could not vary.
 */
export function indexTest(
  model: Model,
  { root = rootOf(model), runs = 60, rows = 8, time = "2026-11-27T10:00:00Z" }: TestToMake = {},
): IndexTest {
  const settings: TestSettings = {
    ...{ runs, seed: 1, top: 10, weights: 0.25, weightsTogether: false },
    ...{ weightings: null, imputations: "usual", treatments: null, goalposts: null, raters: false },
    normalisations: [model.method.normalisation, choose(normalisations["z-score"])],
    aggregations: [choose(aggregations["arithmetic"]), choose(aggregations["median"])],
    leaveOneOut: false,
  };
  const perturbations: Perturbations = {
    weights: { draw: "uniform", share: 0.25, levels: {} },
    normalisations: [model.method.normalisation, choose(normalisations["z-score"])],
    aggregations: [choose(aggregations["arithmetic"]), choose(aggregations["median"])],
  };
  const design = drawDesign(model, perturbations, { replicates: runs, seed: 1 });
  const uncertainty = rankUncertainty(model, design, { root, top: 10 });
  const nominal = Float64Array.from(uncertainty.units, (unit) => unit.nominal);
  const [normalisation, other] = settings.normalisations as readonly (typeof model.method.normalisation)[]; // the list above
  const inWords = (choice = model.method.normalisation): string => wordsOfChoice(normalisations, choice);
  const single = (part: SingleChange["part"], alternative: string, replicate: Replicate): SingleChange =>
    singleChange(model, root, nominal, part, alternative, replicate);
  return {
    root,
    time,
    settings,
    perturbations,
    scores: scoresOf(model, root),
    varied: [
      { part: "weights", reference: "given", alternatives: ["+/- 25%"], notVaried: null, inReference: true },
      {
        part: "normalisation",
        reference: inWords(normalisation),
        alternatives: [inWords(normalisation), inWords(other)],
        notVaried: null,
        inReference: true,
      },
      {
        part: "aggregation",
        reference: "arithmetic",
        alternatives: ["arithmetic", "median"],
        notVaried: null,
        inReference: true,
      },
      {
        part: "imputation",
        reference: "none",
        alternatives: [],
        notVaried: "no-gaps",
        inReference: false,
      },
    ],
    uncertainty,
    indistinguishable: indistinguishable(uncertainty.ranks, nominal),
    trace: [
      traceRow("weights", null, runs),
      traceRow("normalisation", inWords(normalisation), Math.ceil(runs / 2)),
      traceRow("normalisation", inWords(other), Math.floor(runs / 2)),
      traceRow("aggregation", "arithmetic", Math.ceil(runs / 2)),
      { ...traceRow("aggregation", "median", Math.floor(runs / 2)), changed: 0 },
    ],
    changes: [
      single("normalisation", inWords(other), other === undefined ? {} : { normalisation: other }),
      single("aggregation", "median", { aggregation: choose(aggregations["median"]) }),
      ...partsOf(model, root).map((code) =>
        single(
          "leave-one-out",
          code,
          isIndicator(model, code) ? { leftOut: code } : { weightFactors: { [code]: 0 } },
        ),
      ),
    ],
    sensitivity:
      rows === 0
        ? null
        : sensitivity(model, perturbations, {
            ...{ root, n: rows, seed: 1, samples: 50 },
            output: { of: "rank shift" },
          }),
  };
}

function scoresOf(model: Model, root: string): Float64Array {
  const outcome = replicateScorer(model, root)({});
  if (!outcome.ok) throw new Error(`${root} has no scores.`);
  return outcome.scores;
}

const rootOf = ({ framework }: Model): string => framework.find(({ parent }) => parent === null)?.code ?? "";

const isIndicator = ({ indicators }: Model, code: string): boolean =>
  indicators.some((indicator) => indicator.code === code);

/** The parts of an index that can be left out: those directly below it, and all indicators. */
function partsOf(model: Model, root: string): readonly string[] {
  const { framework } = model;
  const isBelow = (code: string | null): boolean =>
    code !== null && (code === root || isBelow(framework.find((node) => node.code === code)?.parent ?? null));
  const parts = framework.filter(({ parent }) => parent === root).map(({ code }) => code);
  return [
    ...parts.filter((code) => !isIndicator(model, code)),
    ...model.indicators.map(({ code }) => code).filter(isBelow),
  ];
}

const traceRow = (part: TraceRow["part"], alternative: string | null, replicates: number): TraceRow => ({
  ...{ part, alternative, replicates, scored: replicates, failures: [] },
  ...{ count: 100 * replicates, mean: 50.25, deviation: 12.5, minimum: 1, maximum: 99, changed: 10 },
});

function singleChange(
  model: Model,
  root: string,
  nominal: Float64Array,
  part: SingleChange["part"],
  alternative: string,
  replicate: Replicate,
): SingleChange {
  const outcome = replicateScorer(model, root)(replicate);
  if (!outcome.ok)
    return {
      ...{ part, alternative, ranks: null, meanAbsoluteShift: NaN, moved: NaN, movers: [] },
      failures: [{ replicate: 0, problems: outcome.problems }],
    };
  const shifts = Array.from(nominal, (rank, unit) => ({ unit, shift: rank - at(outcome.ranks, unit) }));
  const both = shifts.filter(({ shift }) => !Number.isNaN(shift));
  return {
    ...{ part, alternative, ranks: outcome.ranks, failures: [] },
    meanAbsoluteShift: both.reduce((sum, { shift }) => sum + Math.abs(shift), 0) / both.length,
    moved: both.filter(({ shift }) => Math.abs(shift) >= 3).length / both.length,
    movers: both
      .filter(({ shift }) => shift !== 0)
      .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
      .slice(0, 3),
  };
}
