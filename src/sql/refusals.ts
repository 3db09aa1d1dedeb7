import { aggregationChoice, rescalingChoice } from "../engine/internal";
import type { Choice, EngineProblem } from "../engine";
import { planOf, type Plan } from "./plan";
import { type RefusalCode, refusal } from "./refusal";
import type { ScriptRequest } from "./request";
import { refusedWeighted } from "./refused-weighted";
import { refusedSettings } from "./refused-settings";
import { weightingsFromSums } from "./weights/siblings";
import { sqlAggregations } from "./stages/aggregate/sql-aggregations";
import { sqlNormalisations } from "./stages/normalisations";
import { hasTreatment } from "./stages/treat/sql-treatment";

/** What SQL cannot do of a method, all at once, each by its name; empty where it can all be written. */
export function refusals(request: ScriptRequest): readonly EngineProblem[] {
  const plan = planOf(request);
  const found = [
    ...refusedSettings(plan),
    ...refusedWeighted(plan),
    ...ofIndicators(plan),
    ...ofWeights(plan),
    ...ofAggregates(plan),
    ...ofFrozen(plan),
  ];
  // Indicators without a choice of their own have the problem of the setting once.
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const iterative: readonly string[] = [
  "EM",
  "Box-Cox estimated",
  "winsorise then Box-Cox estimated",
  "Kemeny",
  "benefit of the doubt",
];
const pairwise: readonly string[] = ["nearest neighbours", "Copeland", "PROMETHEE", "TOPSIS"];
const inTime: readonly string[] = ["linear in time", "last value in time"];

const codeOf = (method: string): RefusalCode => {
  if (iterative.includes(method)) return "sql-iterates";
  if (pairwise.includes(method)) return "sql-compares-pairs";
  return inTime.includes(method) ? "sql-in-time" : "sql-method-unknown";
};

const imputations = ["none", "mean", "median", "group mean", "group median", "row mean", "row median"];

function ofIndicators(plan: Plan): readonly EngineProblem[] {
  const { byIndicator } = plan.index.method;
  const at = (stage: "imputation" | "treatment" | "normalisation", code: string) =>
    Object.hasOwn(byIndicator[stage], code) ? { indicator: code } : { setting: stage };
  return plan.indicators.flatMap(
    ({ code, imputation, treatment, normalisation }): readonly EngineProblem[] => [
      ...(imputations.includes(imputation.method)
        ? []
        : [refusal(codeOf(imputation.method), { ...at("imputation", code), ...imputation })]),
      ...(imputation.method.startsWith("group ") && plan.index.method.group === null
        ? [refusal("group-needed", { ...at("imputation", code), ...imputation })]
        : []),
      ...(hasTreatment(treatment.method)
        ? []
        : [refusal(codeOf(treatment.method), { ...at("treatment", code), ...treatment })]),
      ...(Object.hasOwn(sqlNormalisations, normalisation.method)
        ? []
        : [refusal(codeOf(normalisation.method), { ...at("normalisation", code), ...normalisation })]),
      ...lacking(plan, [imputation, treatment, normalisation].filter(needsQuantile), "quantiles"),
      ...lacking(
        plan,
        [imputation].filter(({ method }) => method === "row median"),
        "sorted lists",
      ),
    ],
  );
}

const needsQuantile = ({ method }: Choice): boolean =>
  ["median", "group median", "IQR fences", "IQR-robust"].includes(method);

/** Methods for which the database has no exact function. */
const lacking = (
  { writer }: Plan,
  choices: readonly Choice[],
  what: "quantiles" | "sorted lists",
): readonly EngineProblem[] =>
  (what === "quantiles" ? writer.quantile : writer.lists) === null
    ? choices.map(({ method }) => refusal("sql-database-lacks", { method, database: writer.title }))
    : [];

const weightings: readonly string[] = ["given", "equal", "equal effective", ...weightingsFromSums];

function ofWeights({ index, parameters, weights }: Plan): readonly EngineProblem[] {
  const { method } = index.method.weights;
  const at = { setting: "weights", method };
  if (!weightings.includes(method)) return [refusal("sql-weights-made", at)];
  // Weights of later rows would be others than those of the rows that the parameters were made from.
  const isKept = parameters !== null && weights === undefined && weightingsFromSums.includes(method);
  return isKept ? [refusal("sql-weights-not-kept", at)] : [];
}

const sorting: readonly string[] = ["median", "OWA", "best", "worst"];

function ofAggregates(plan: Plan): readonly EngineProblem[] {
  const { index, tree } = plan;
  const { aggregation, rescaling } = index.method;
  return index.framework.flatMap((node, k): readonly EngineProblem[] => {
    if ((tree.column[k] ?? -1) >= 0) return [];
    const choice = aggregationChoice(aggregation, node);
    const chosenAt = choice === aggregation.default ? { setting: "aggregation" } : { node: node.code };
    const again = rescalingChoice(rescaling, node);
    return [
      ...(Object.hasOwn(sqlAggregations, choice.method)
        ? []
        : [refusal(codeOf(choice.method), { ...chosenAt, ...choice })]),
      ...lacking(
        plan,
        [choice].filter(({ method }) => sorting.includes(method)),
        "sorted lists",
      ),
      ...(again === null || Object.hasOwn(sqlNormalisations, again.method)
        ? []
        : [refusal(codeOf(again.method), { node: node.code, ...again })]),
      ...(again === null ? [] : lacking(plan, [again].filter(needsQuantile), "quantiles")),
    ];
  });
}

/** A scale that depends on the other rows cannot be taken from a table of parameters. */
function ofFrozen(plan: Plan): readonly EngineProblem[] {
  if (plan.parameters === null) return [];
  const { framework, method } = plan.index;
  return [
    ...plan.indicators.flatMap(({ code, normalisation }) =>
      sqlNormalisations[normalisation.method]?.comparesRows
        ? [refusal("sql-not-frozen", { indicator: code, ...normalisation })]
        : [],
    ),
    ...framework.flatMap((node) => {
      const again = rescalingChoice(method.rescaling, node);
      return again === null ? [] : [refusal("sql-not-frozen", { node: node.code, ...again })];
    }),
  ];
}
