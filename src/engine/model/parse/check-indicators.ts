import type { Model } from "../model";
import type { EngineProblem } from "../../problem";
import { duplicates } from "./duplicates";
import { modelProblem } from "./model-problem";

/** Indicators have values, a denominator that exists, and goalposts in their order. */
export function checkIndicators({ indicators, denominators }: Model): EngineProblem[] {
  const known = new Set(denominators.map(({ code }) => code));
  const repeated = duplicates(indicators.map(({ code }) => code));
  return [
    ...repeated.map((code) => modelProblem("node-code-duplicate", { indicator: code }, { code })),
    ...indicators.flatMap(({ code, values, denominator, lower, upper }) => {
      const problems: EngineProblem[] = [];
      const where = { indicator: code };
      if (values.length > 0 && values.every(Number.isNaN))
        problems.push(modelProblem("indicator-all-missing", where));
      if (lower >= upper)
        problems.push(modelProblem("goalposts-order", { ...where, node: code }, { lower, upper }));
      if (denominator !== null && !known.has(denominator))
        problems.push(modelProblem("denominator-unknown", where, { denominator }));
      return problems;
    }),
  ];
}
