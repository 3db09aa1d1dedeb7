import type { UncertainInput } from "../uncertainty";
import type { TracedPart } from "./traced-part";

/**
 * The parts that inputs vary, each once.
 *
 * @example tracedParts([{ change: "weight", node: "SA", share: 0.5 }]) // ["weights"]
 */
export const tracedParts = (inputs: readonly UncertainInput[]): readonly TracedPart[] => [
  ...new Set(inputs.map(({ change }) => partOf[change])),
];

const partOf: Readonly<Record<UncertainInput["change"], TracedPart>> = {
  ...{ imputation: "imputation", treatment: "treatment", normalisation: "normalisation" },
  ...{ weighting: "weighting", aggregation: "aggregation", goalposts: "goalposts" },
  ...{ weight: "weights", weights: "weights", dirichlet: "weights", participants: "weights" },
  ...{ "leave-one-out": "leave-one-out", values: "raters", raters: "raters" },
};
