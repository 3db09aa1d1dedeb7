import {
  drawDesign,
  type Rating,
  type Replicate,
  replicateResults,
  type Results,
  type ScoreOutcome,
} from "../../engine";
import { at } from "../../engine/internal";
import { resolvedTest, type TestedPart, type TestSettings } from "../../workbook/tests";
import { alternativeWords } from "./alternative-words";

/** One replicate of a test, run by itself. */
export interface ReplicateRun {
  /** Its number; the first one is 1. */
  readonly number: number;
  readonly replicate: Replicate;
  /** What it changed, one row for each. */
  readonly changed: readonly ReplicateChange[];
  /** Results of all stages; or the reasons why it gave no index. */
  readonly outcome: ScoreOutcome;
}

export interface ReplicateChange {
  readonly part: TestedPart;
  /** Code of the node or the indicator; null for a choice between methods. */
  readonly of: string | null;
  /** In the words of the Method; a weight is multiplied by its factor, or all are those of a participant. */
  readonly value: string | number;
}

/**
 * Runs one replicate of a test again, by its number. Replicates count from 1, as people do; the failures of a test count them
 * from 0.
 *
 * @throws RangeError for a number that is no run of the test
 */
export function replicateRun(
  results: Results,
  root: string,
  settings: TestSettings,
  number: number,
  ratings?: readonly Rating[],
): ReplicateRun {
  const { runs, seed } = settings;
  if (!Number.isInteger(number) || number < 1 || number > runs)
    throw new RangeError(`A test of ${runs} runs has no replicate ${number}.`);
  const { perturbations } = resolvedTest(settings, results, root, ratings);
  const drawn = drawDesign(results.model, perturbations, { replicates: 1, seed, from: number - 1 });
  const replicate = at(drawn, 0);
  const outcome = replicateResults(results.model, replicate, root);
  return { number, replicate, changed: changesOf(replicate), outcome };
}

const stages = ["imputation", "treatment", "normalisation", "weighting", "aggregation"] as const;

function changesOf(replicate: Replicate): readonly ReplicateChange[] {
  const { participant, weightFactors = {}, leftOut, goalposts = {}, values = {} } = replicate;
  return [
    ...stages.flatMap((part): readonly ReplicateChange[] => {
      const choice = replicate[part];
      return choice ? [{ part, of: null, value: alternativeWords(part, choice) }] : [];
    }),
    ...(leftOut === undefined ? [] : [{ part: "leave-one-out" as const, of: leftOut, value: 0 }]),
    ...(participant ? [{ part: "weights" as const, of: null, value: participant.participant }] : []),
    ...Object.entries(weightFactors).map(([of, value]) => ({ part: "weights" as const, of, value })),
    ...Object.entries(goalposts).map(([of, { lower, upper }]) => ({
      part: "goalposts" as const,
      of,
      value: `${lower}-${upper}`,
    })),
    ...Object.entries(values).map(([of, own]) => ({
      part: "raters" as const,
      of,
      value: own.filter((x) => x !== null).length,
    })),
  ];
}
