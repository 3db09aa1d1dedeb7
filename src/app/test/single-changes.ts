import {
  type Choice,
  type Failure,
  type Model,
  rankMoves,
  removeElements,
  type Replicate,
  replicateScorer,
  type Results,
} from "../../engine";
import { at } from "../../engine/internal";
import { resolvedTest, type SingleChange, type TestSettings } from "../../workbook/tests";
import { alternativeWords } from "./alternative-words";

type Stage = "weighting" | "imputation" | "treatment" | "normalisation" | "aggregation";

/**
 * One change at a time: each alternative of the test alone in place of the index's own, the usual ones of a stage that the test
 * does not vary, no imputation where the index imputes, and the index without each part and each indicator.
 */
export function singleChanges(
  results: Results,
  root: string,
  settings: TestSettings,
): readonly SingleChange[] {
  const { model } = results;
  const node = model.framework.findIndex(({ code }) => code === root);
  const before = at(results.ranks, node);
  const score = replicateScorer(model, root);
  const byStage = alternatives(results, root, settings).map(({ stage, choice }): SingleChange => {
    const outcome = score({ [stage]: choice } satisfies Replicate);
    const failures = outcome.ok ? [] : [{ replicate: 0, problems: outcome.problems }];
    return change(
      stage,
      alternativeWords(stage, choice),
      before,
      outcome.ok ? outcome.ranks : null,
      failures,
    );
  });
  const leftOut = removeElements(results)
    .filter((removal) => removal.root === root)
    .map(({ element, ranks }): SingleChange => {
      const isScored = !ranks.every(Number.isNaN);
      return change("leave-one-out", element, before, isScored ? ranks : null, isScored ? [] : [notScored]);
    });
  return [...byStage, ...leftOut];
}

const notScored: Failure = {
  replicate: 0,
  problems: [{ code: "nothing-scored", severity: "error", where: {}, details: {} }],
};

function change(
  part: SingleChange["part"],
  alternative: string,
  before: Float64Array,
  ranks: Float64Array | null,
  failures: readonly Failure[],
): SingleChange {
  const moves = rankMoves(before, ranks ?? before.map(() => NaN));
  return { part, alternative, ranks, ...moves, failures };
}

/** Every alternative of a stage that is not the index's own. */
function alternatives(
  results: Results,
  root: string,
  settings: TestSettings,
): readonly { readonly stage: Stage; readonly choice: Choice }[] {
  const { method } = results.model;
  const all = resolvedTest(
    {
      ...settings,
      weightings: settings.weightings ?? "usual",
      imputations: settings.imputations ?? "usual",
      treatments: settings.treatments ?? "usual",
      normalisations: settings.normalisations ?? "usual",
      aggregations: settings.aggregations ?? "usual",
    },
    results,
    root,
  ).perturbations;
  const isOnePlan = isPlain(method.aggregation);
  const own: Readonly<Record<Stage, Choice | null>> = {
    weighting: method.weights,
    imputation: method.imputation,
    treatment: method.treatment,
    normalisation: method.normalisation,
    // One aggregation for all nodes is another plan than one with exceptions.
    aggregation: isOnePlan ? method.aggregation.default : null,
  };
  const listed: Readonly<Record<Stage, readonly Choice[]>> = {
    weighting: all.weightings ?? [],
    imputation: withNone(all.imputations ?? [], results),
    treatment: all.treatments ?? [],
    normalisation: all.normalisations ?? [],
    aggregation: all.aggregations ?? [],
  };
  return stages.flatMap((stage) => {
    const ownChoice = own[stage];
    const ownWords = ownChoice === null ? null : alternativeWords(stage, ownChoice);
    return listed[stage]
      .filter((choice) => alternativeWords(stage, choice) !== ownWords)
      .map((choice) => ({ stage, choice }));
  });
}

const stages: readonly Stage[] = ["weighting", "imputation", "treatment", "normalisation", "aggregation"];

const isPlain = ({ levels, nodes }: Model["method"]["aggregation"]): boolean =>
  Object.keys(levels).length + Object.keys(nodes).length === 0;

/** Imputed against not: always among the changes of an index that imputes. */
function withNone(choices: readonly Choice[], { model, denominated }: Results): readonly Choice[] {
  const hasGaps = denominated.some((column) => column.some(Number.isNaN));
  const imputes = hasGaps && model.method.imputation.method !== "none";
  if (!imputes || choices.some(({ method }) => method === "none")) return choices;
  return [...choices, { method: "none", parameters: {} }];
}
