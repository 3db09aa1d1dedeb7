import type { EngineProblem } from "../../problem";
import type { Model } from "../model";
import { modelProblem } from "./model-problem";

/** A bonus and a malus are at aggregates, by indicators that exist, with figures that can be used. */
export function checkAdjustments({ framework, indicators, method }: Model): EngineProblem[] {
  const leaves = indicators.map(({ code }) => code);
  const aggregates = framework.map(({ code }) => code).filter((code) => !leaves.includes(code));
  return (method.adjustments ?? []).flatMap(({ node, indicator, rate, limit }) => {
    const name = rate < 0 ? "malus" : "bonus";
    const where = { setting: `${name} ${node}` };
    const complain = (parameter: string, value: number, allowed: string) =>
      modelProblem("method-parameter", where, { method: name, parameter, value, limit: allowed });
    return [
      ...(aggregates.includes(node)
        ? []
        : [modelProblem("points-node-unknown", { ...where, node }, { known: aggregates.join("; ") })]),
      ...(leaves.includes(indicator)
        ? []
        : [
            modelProblem("points-element-unknown", where, {
              element: indicator,
              known: leaves.join("; "),
            }),
          ]),
      ...(Number.isFinite(rate) && rate !== 0 ? [] : [complain("rate", rate, "a number other than 0")]),
      ...(limit === null || (Number.isFinite(limit) && limit > 0)
        ? []
        : [complain("limit", limit, "a number above 0")]),
    ];
  });
}
