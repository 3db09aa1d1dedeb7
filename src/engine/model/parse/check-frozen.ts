import { figuresNeeded, isFreezable } from "../../frozen/frozen-fit";
import { needsFigure } from "../../frozen/frozen-impute";
import { isSameChoice } from "../../frozen/same-choice";
import { imputations } from "../../impute";
import type { Definition } from "../../method/definition";
import { normalisations } from "../../normalise";
import type { EngineProblem } from "../../problem";
import { transformations } from "../../transformation";
import { treatments } from "../../treat";
import { weightings } from "../../weight";
import type { Choice, FrozenIndicator, Indicator, Model } from "../model";
import { modelProblem } from "./model-problem";

/** A kept scale is of this framework and this method: it has a row for each indicator, made by the same choices. */
export function checkFrozen({ indicators, method, frozen, panel }: Model): EngineProblem[] {
  const { scaleTime } = method;
  const problems: EngineProblem[] = [];
  if (scaleTime !== undefined && !(panel?.times ?? new Float64Array()).includes(scaleTime)) {
    const times = [...new Set(panel?.times ?? [])].sort((a, b) => a - b);
    const details = { time: scaleTime, known: times.join("; ") || "none" };
    problems.push(modelProblem("scale-time-unknown", { setting: "scale year" }, details));
  }
  if (frozen === undefined) return problems;
  const kept = new Map(Object.entries(frozen.indicators));
  const codes = new Set(indicators.map(({ code }) => code));
  for (const indicator of indicators) {
    const own = kept.get(indicator.code);
    if (own === undefined) problems.push(modelProblem("frozen-row-missing", { indicator: indicator.code }));
    else problems.push(...differences(indicator, own, method));
  }
  for (const code of kept.keys())
    if (!codes.has(code)) problems.push(modelProblem("frozen-row-unknown", {}, { element: code }));
  const { weights } = method;
  if (weightings[weights.method]?.needs.includes("data")) {
    const found = frozen.weights?.weights;
    if (found === undefined || !isSameChoice(weightings, found, weights))
      problems.push(
        modelProblem(
          "frozen-other-method",
          { setting: "weights" },
          { part: "weights", found: inWords(found), method: inWords(weights) },
        ),
      );
  }
  return problems;
}

const registries = {
  imputation: imputations,
  treatment: treatments,
  normalisation: normalisations,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Definition>>>>;

/** How an indicator differs from the one whose figures were kept: the first difference. */
function differences(indicator: Indicator, own: FrozenIndicator, method: Model["method"]): EngineProblem[] {
  const where = { indicator: indicator.code };
  const differs = (setting: string, found: string, wanted: string) => [
    modelProblem("frozen-other-method", where, { part: setting, found, method: wanted }),
  ];
  if (own.direction !== indicator.direction)
    return differs("direction", String(own.direction), String(indicator.direction));
  if (own.denominator !== indicator.denominator)
    return differs("denominator", own.denominator ?? "none", indicator.denominator ?? "none");
  if (own.denominator !== null && own.scale !== indicator.scale)
    return differs("denominator scale", String(own.scale), String(indicator.scale));
  const transformation = method.byIndicator.transformation?.[indicator.code] ?? method.transformation ?? none;
  if (!isSameChoice(transformations, own.transformation ?? none, transformation))
    return differs("transformation", inWords(own.transformation), inWords(transformation));
  for (const stage of ["imputation", "treatment", "normalisation"] as const) {
    const choice = method.byIndicator[stage][indicator.code] ?? method[stage];
    if (!isSameChoice(registries[stage], own[stage], choice))
      return differs(stage === "treatment" ? "outliers" : stage, inWords(own[stage]), inWords(choice));
  }
  const impossible = [
    ...(isFreezable(own.normalisation.method) ? [] : [own.normalisation.method]),
    ...(needsFigure(own.imputation.method) === null ? [own.imputation.method] : []),
  ];
  const [first] = impossible;
  if (first !== undefined) return [modelProblem("frozen-not-possible", where, { method: first })];
  const lacking = figuresNeeded(own.normalisation.method).filter((name) => own.figures[name] === undefined);
  if (lacking.length === 0) return [];
  const details = { method: own.normalisation.method, figures: lacking.join("; ") };
  return [modelProblem("frozen-figure-missing", where, details)];
}

const none: Choice = { method: "none", parameters: {} };

/** A choice for a message: its method and the figures that it states. */
const inWords = (choice: Choice | undefined): string =>
  choice === undefined ? "none" : [choice.method, ...Object.values(choice.parameters).map(String)].join(" ");
