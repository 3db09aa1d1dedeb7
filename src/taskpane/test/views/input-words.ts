import type { Model, UncertainInput } from "../../../engine";
import type { TestedPart } from "../../../workbook/tests";
import type { Speech } from "../../strings/speech";
import { partTitle } from "../varied-words";
import type { Labels } from "./labels";

const parts = {
  imputation: "imputation",
  treatment: "treatment",
  normalisation: "normalisation",
  aggregation: "aggregation",
  weighting: "weighting",
  "leave-one-out": "leave-one-out",
  goalposts: "goalposts",
  values: "raters",
  raters: "raters",
  participants: "weights",
} as const satisfies Record<string, TestedPart>;

/** What varied, as the label of a bar: "Normalisation", "Weight of Health", "Weights of the parts of Health". */
export function inputWords(
  input: UncertainInput,
  { framework }: Pick<Model, "framework">,
  labels: Labels,
  { t }: Speech,
): string {
  if (input.change === "weight") return t("weightOfNode", { name: labels.node(input.node) });
  if (input.change === "weights" && input.all) return partTitle("weights", { t });
  if (input.change === "weights" || input.change === "dirichlet") {
    const { nodes } = input;
    const parents = new Set(framework.filter(({ code }) => nodes.includes(code)).map(({ parent }) => parent));
    const [parent = null] = parents;
    return parents.size === 1 && parent !== null
      ? t("weightsOfParts", { name: labels.node(parent) })
      : t("weightsOfNodes", { count: nodes.length });
  }
  return partTitle(parts[input.change], { t });
}
