import { normalisations } from "../../normalise";
import type { EngineProblem } from "../../problem";
import { transformations } from "../../transformation";
import type { Model } from "../model";
import { checkChoice } from "./check-choice";
import { modelProblem } from "./model-problem";

/** Transformations are known, and those of single indicators are of indicators that there are. */
export function checkTransformation({ method, indicators, units }: Model): EngineProblem[] {
  const { transformation, byIndicator } = method;
  return [
    ...(transformation ? checkChoice(transformation, transformations, "transformation", units) : []),
    ...Object.entries(byIndicator.transformation ?? {}).flatMap(([indicator, choice]) => {
      const setting = `transformation ${indicator.toLowerCase()}`;
      const problems = checkChoice(choice, transformations, setting, units);
      if (indicators.some(({ code }) => code === indicator)) return problems;
      return [...problems, modelProblem("override-indicator-unknown", { setting }, { indicator })];
    }),
  ];
}

/** The normalisations of aggregates are known, and are of aggregates and levels that there are. */
export function checkRescaling({ method, framework, indicators, units }: Model): EngineProblem[] {
  const { levels = {}, nodes = {} } = method.rescaling ?? {};
  const leaves = new Set(indicators.map(({ code }) => code));
  const aggregates = framework.filter(({ code }) => !leaves.has(code));
  const known = {
    levels: new Set(aggregates.map(({ level }) => String(level))),
    nodes: new Set(aggregates.map(({ code }) => code)),
  };
  const listed = (of: ReadonlySet<string>) => ({ known: [...of].join("; ") });
  return [
    ...Object.entries(levels).flatMap(([level, choice]) => {
      const setting = `normalisation level ${level}`;
      const problems = checkChoice(choice, normalisations, setting, units);
      if (known.levels.has(level)) return problems;
      const details = { level, ...listed(known.levels) };
      return [...problems, modelProblem("aggregation-level-unknown", { setting }, details)];
    }),
    ...Object.entries(nodes).flatMap(([node, choice]) => {
      const setting = `normalisation ${node.toLowerCase()}`;
      const problems = checkChoice(choice, normalisations, setting, units);
      if (known.nodes.has(node)) return problems;
      return [...problems, modelProblem("aggregation-node-unknown", { setting, node }, listed(known.nodes))];
    }),
  ];
}
