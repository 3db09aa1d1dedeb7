import type { TestSettings } from "../../workbook/test-settings";
import { defaultTestSettings } from "../../workbook/tests";
import { sameModel } from "./same-model";
import type { SessionIndex } from "./types";

/** The test that the Method states, or the usual one. */
export const testSettingsOf = ({ source }: Pick<SessionIndex, "source">): TestSettings =>
  source.test ?? defaultTestSettings;

/** The codes of all indexes of a model that have scores. */
export const rootsOf = ({ model, results }: Pick<SessionIndex, "model" | "results">): readonly string[] =>
  model.framework.flatMap(({ code, parent }, node) =>
    parent === null && results.scores[node]?.some((score) => !Number.isNaN(score)) ? [code] : [],
  );

/** Whether a test of two indexes gives the same figures. */
export function sameTest(one: SessionIndex, other: SessionIndex): boolean {
  if (one === other) return true;
  const [settings, others] = [testSettingsOf(one), testSettingsOf(other)];
  return (
    JSON.stringify(settings) === JSON.stringify(others) &&
    (!settings.raters || JSON.stringify(one.ratings) === JSON.stringify(other.ratings)) &&
    sameModel(one.model, other.model)
  );
}
