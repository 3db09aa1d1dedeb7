import type { EngineProblem, EngineProblemCode } from "../../problem";
import type { Model } from "../model";
import { checkForm } from "./check-form";
import { checkFrozen } from "./check-frozen";
import { checkFramework } from "./check-framework";
import { checkIndicators } from "./check-indicators";
import { checkJudgements } from "./check-judgements";
import { checkMethod } from "./check-method";
import { checkPanel } from "./check-panel";
import { checkUnits } from "./check-units";
import { checkWeights } from "./check-weights";

/** Whether a model can be scored, and everything that is wrong with it. */
export interface ModelCheck {
  readonly ok: boolean;
  readonly problems: readonly EngineProblem[];
}

/** Problems of one part that is left out of the scores; with any other the model is not sound. */
const harmless: ReadonlySet<EngineProblemCode> = new Set([
  "indicator-all-missing",
  "weight-sum-zero",
  "judgement-element-unknown",
]);

/**
 * Checks all that `score` relies on: codes that are unique, a framework that is a tree with rising levels, weights,
 * goalposts, denominators, groups, and a method whose every name and number is known.
 *
 * Problems come in the order units, panel, indicators, framework, method. A model may be sound and have problems: an indicator
 * without any value (`indicator-all-missing`) and an aggregate without weights (`weight-sum-zero`) only lose their own
 * part in the scores.
 *
 * @example checkModel(createModel({ units: ["a", "a"], indicators: [{ code: "x", values: [1, 2] }] })).problems[0]?.code // "unit-code-duplicate"
 */
export function checkModel(model: Model): ModelCheck {
  const problems = [
    ...checkForm(model),
    ...checkUnits(model.units),
    ...checkPanel(model),
    ...checkIndicators(model),
    ...checkFramework(model),
    ...checkWeights(model),
    ...checkJudgements(model),
    ...checkMethod(model),
    ...checkFrozen(model),
  ];
  return { ok: problems.every(({ code }) => harmless.has(code)), problems };
}
