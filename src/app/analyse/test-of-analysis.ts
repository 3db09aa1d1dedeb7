import { defaultTestSettings, type TestedPart, type TestSettings } from "../../workbook/tests";
import { usualSpreads } from "../../workbook/test-settings";
import type { AnalysisSettings } from "./context";

/** What can vary, in the words of the command. */
export const varied: readonly (TestedPart | "participants")[] = [
  "weights",
  "participants",
  "weighting",
  "normalisation",
  "aggregation",
  "imputation",
  "treatment",
  "goalposts",
  "leave-one-out",
  "raters",
];

/** The test that an analysis makes: as the Method states it, or the usual one, with what was asked for in its place. */
export function testOf(
  stated: TestSettings | undefined,
  { vary, replicates, seed, top }: Pick<AnalysisSettings, "vary" | "replicates" | "seed" | "top">,
): TestSettings {
  const base = stated ?? defaultTestSettings;
  const figures = { runs: replicates ?? base.runs, seed: seed ?? base.seed, top: top ?? base.top };
  return { ...base, ...figures, ...(vary && onlyVaried(base, vary)) };
}

/** A part that is named varies as the Method states, or else in the usual way; the others are fixed. */
function onlyVaried(base: TestSettings, vary: readonly string[]): Partial<TestSettings> {
  const when = <Value>(part: TestedPart, value: Value | null, usual: NonNullable<Value>): Value | null =>
    vary.includes(part) ? (value ?? usual) : null;
  return {
    weights: vary.includes("participants")
      ? "participants"
      : when("weights", base.weights, usualSpreads.weights),
    weightings: when("weighting", base.weightings, "usual"),
    imputations: when("imputation", base.imputations, "usual"),
    treatments: when("treatment", base.treatments, "usual"),
    normalisations: when("normalisation", base.normalisations, "usual"),
    aggregations: when("aggregation", base.aggregations, "usual"),
    goalposts: when("goalposts", base.goalposts, usualSpreads.goalposts),
    leaveOneOut: vary.includes("leave-one-out"),
    raters: vary.includes("raters"),
  };
}
