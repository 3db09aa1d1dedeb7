import type { EngineProblem, EngineProblemCode, Model } from "../../engine";
import { gatheredUnits } from "./gathered-units";

/** Problems of an indicator that lacks what its normalisation needs. */
const ofNormalisation: readonly EngineProblemCode[] = [
  "indicator-without-goalposts",
  "indicator-without-target",
];

/**
 * The problems of a run, one per cause. When every indicator lacks what the normalisation needs (such as goalposts), there
 * is one problem, of the setting. Units without a score for the same reason are listed in one problem.
 */
export function gathered(problems: readonly EngineProblem[], model: Model): readonly EngineProblem[] {
  return ofNormalisation.reduce((list, code) => gatheredOf(list, code, model), gatheredUnits(problems));
}

function gatheredOf(
  problems: readonly EngineProblem[],
  code: EngineProblemCode,
  model: Model,
): readonly EngineProblem[] {
  const isOne = ({ code: own, where, details }: EngineProblem): boolean =>
    own === code &&
    where.indicator !== undefined &&
    details["method"] === model.method.normalisation.method &&
    details["target"] === undefined &&
    details["lost"] === undefined;
  const same = problems.filter(isOne);
  const [first] = same;
  if (first === undefined || same.length < 2 || same.length < model.indicators.length) return problems;
  const one: EngineProblem = {
    ...first,
    where: { setting: "normalisation" },
    details: { ...first.details, lacking: "all" },
  };
  return problems.flatMap((problem) => (problem === first ? [one] : isOne(problem) ? [] : [problem]));
}
