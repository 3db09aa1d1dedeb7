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
import { stageNames, type StageName, testedStages, wordsOfStage } from "../../workbook/read";
import { hasGaps, resolvedTest, type SingleChange, type TestSettings } from "../../workbook/tests";

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
    return change(stage, wordsOfStage(stage, choice), before, outcome.ok ? outcome.ranks : null, failures);
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
): readonly { readonly stage: StageName; readonly choice: Choice }[] {
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
  return stageNames.flatMap((stage) => {
    const { list, choice: ownOf } = testedStages[stage];
    const listed: readonly Choice[] = all[list] ?? [];
    // One aggregation for all nodes is another plan than one with exceptions.
    const hasOwn = stage !== "aggregation" || isPlain(method.aggregation);
    const ownWords = hasOwn ? wordsOfStage(stage, ownOf(method)) : null;
    return (stage === "imputation" ? withNone(listed, results) : listed)
      .filter((choice) => wordsOfStage(stage, choice) !== ownWords)
      .map((choice) => ({ stage, choice }));
  });
}

const isPlain = ({ levels, nodes }: Model["method"]["aggregation"]): boolean =>
  Object.keys(levels).length + Object.keys(nodes).length === 0;

/** Imputed against not: always among the changes of an index that imputes. */
function withNone(choices: readonly Choice[], results: Results): readonly Choice[] {
  const imputes = hasGaps(results) && results.model.method.imputation.method !== "none";
  if (!imputes || choices.some(({ method }) => method === "none")) return choices;
  return [...choices, { method: "none", parameters: {} }];
}
