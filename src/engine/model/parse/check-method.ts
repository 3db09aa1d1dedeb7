import { aggregations } from "../../aggregate";
import { imputations } from "../../impute";
import { normalisations } from "../../normalise";
import type { EngineProblem } from "../../problem";
import { treatments } from "../../treat";
import { weightings } from "../../weight";
import type { Model } from "../model";
import { checkAdjustments } from "./check-adjustments";
import { checkChoice } from "./check-choice";
import { checkClasses } from "./check-classes";
import { checkGates } from "./check-gates";
import { checkLimits } from "./check-limits";
import { checkPeers } from "./check-peers";
import { checkUnitWeights } from "./check-unit-weights";
import { checkRescaling, checkTransformation } from "./check-rescaling";
import { modelProblem } from "./model-problem";

/** Every choice is known and possible in this model; problems name the setting as the Method table does. */
export function checkMethod(model: Model): EngineProblem[] {
  const { missing, screening, screeningZeros, imputation, treatment, normalisation, weights } = model.method;
  const { units } = model;
  return [
    ...(missing.rule === "share" ? checkShare(missing.share, "missing data") : []),
    ...(screening === null ? [] : checkShare(screening, "screening")),
    ...(screeningZeros === undefined ? [] : checkShare(screeningZeros, "screening zeros")),
    ...checkChoice(imputation, imputations, "imputation", units),
    ...checkChoice(treatment, treatments, "outliers", units),
    ...checkChoice(normalisation, normalisations, "normalisation", units),
    ...checkOwnChoices(model),
    ...checkTransformation(model),
    ...checkRescaling(model),
    ...checkChoice(weights, weightings, "weights", units),
    ...checkAggregation(model),
    ...checkGroup(model),
    ...checkGap(model),
    ...checkPeers(model),
    ...checkGates(model),
    ...checkAdjustments(model),
    ...checkClasses(model),
    ...checkUnitWeights(model),
    ...checkLimits(model),
  ];
}

const stages = {
  imputation: { registry: imputations, setting: "imputation" },
  treatment: { registry: treatments, setting: "outliers" },
  normalisation: { registry: normalisations, setting: "normalisation" },
} as const;

function checkOwnChoices({ method: { byIndicator }, indicators, units }: Model): EngineProblem[] {
  return (["imputation", "treatment", "normalisation"] as const).flatMap((stage) =>
    Object.entries(byIndicator[stage]).flatMap(([indicator, choice]) => {
      const setting = `${stages[stage].setting} ${indicator.toLowerCase()}`;
      const problems = checkChoice(choice, stages[stage].registry, setting, units);
      if (indicators.some(({ code }) => code === indicator)) return problems;
      return [...problems, modelProblem("override-indicator-unknown", { setting }, { indicator })];
    }),
  );
}

const checkShare = (share: number, setting: string): EngineProblem[] =>
  share >= 0 && share <= 1
    ? []
    : [
        modelProblem(
          "method-parameter",
          { setting },
          { method: setting, parameter: "share", value: share, limit: "a number from 0 to 1" },
        ),
      ];

function checkAggregation({ method: { aggregation }, framework, indicators, units }: Model): EngineProblem[] {
  const leaves = new Set(indicators.map(({ code }) => code));
  const aggregates = framework.filter(({ code }) => !leaves.has(code));
  const nodes = new Set(aggregates.map(({ code }) => code));
  const levels = new Set(aggregates.map(({ level }) => String(level)));
  const known = (of: ReadonlySet<string>) => ({ known: [...of].join("; ") });
  return [
    ...checkChoice(aggregation.default, aggregations, "aggregation", units),
    ...Object.entries(aggregation.levels).flatMap(([level, choice]) => {
      const setting = `aggregation level ${level}`;
      const problems = checkChoice(choice, aggregations, setting, units);
      if (levels.has(level)) return problems;
      return [
        ...problems,
        modelProblem("aggregation-level-unknown", { setting }, { level, ...known(levels) }),
      ];
    }),
    ...Object.entries(aggregation.nodes).flatMap(([node, choice]) => {
      const setting = `aggregation ${node.toLowerCase()}`;
      const problems = checkChoice(choice, aggregations, setting, units);
      if (nodes.has(node)) return problems;
      return [...problems, modelProblem("aggregation-node-unknown", { setting, node }, known(nodes))];
    }),
  ];
}

function checkGroup({ method, groups }: Model): EngineProblem[] {
  const { group, imputation, byIndicator, gap } = method;
  if (group !== null)
    return groups.some(({ code }) => code === group)
      ? []
      : [modelProblem("group-unknown", { setting: "group column" }, { group })];
  const choices = Object.entries(byIndicator.imputation).map(
    ([code, choice]) => [`imputation ${code.toLowerCase()}`, choice] as const,
  );
  const needing = [
    ...[["imputation", imputation] as const, ...choices]
      .filter(
        ([, { method }]) =>
          Object.hasOwn(imputations, method) && imputations[method]?.needs.includes("group"),
      )
      .map(([setting]) => setting),
    ...(gap.reference === "groupMedian" ? ["gap reference"] : []),
  ];
  return needing.map((setting) => modelProblem("group-needed", { setting }));
}

function checkGap({ method: { gap }, units }: Model): EngineProblem[] {
  if (gap.reference !== "unit" || units.some(({ code }) => code === gap.unit)) return [];
  return [modelProblem("gap-unit-unknown", { setting: "gap reference" }, { value: gap.unit })];
}
