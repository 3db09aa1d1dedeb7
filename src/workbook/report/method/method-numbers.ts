import type { Choice, Model } from "../../../engine";
import { methodChoice } from "./method-choice";

/** The numbers of a choice, in the order of its method's parameters. */
export const numbersOf = ({ parameters }: Choice): readonly (readonly [name: string, value: number])[] =>
  Object.entries(parameters).filter((entry): entry is [string, number] => typeof entry[1] === "number");

/** Whether the exponent of an indicator's transformation is found from its values, not given. */
export const isEstimated = (model: Model, code: string): boolean =>
  !("lambda" in methodChoice(model, "treatment", code).parameters);
