import type { Choice, Model, OwnChoices } from "../../../engine";
import { choiceOf } from "./method-choice";

/** The choice of one indicator at a stage, where it has one of its own; else null. */
export function ownChoice({ method }: Model, stage: keyof OwnChoices, code: string): Choice | null {
  const own = method.byIndicator[stage];
  return Object.hasOwn(own, code) ? (own[code] ?? null) : null;
}

/** The numbers of a choice, in the order of its method's parameters. */
export const numbersOf = ({ parameters }: Choice): readonly (readonly [name: string, value: number])[] =>
  Object.entries(parameters).filter((entry): entry is [string, number] => typeof entry[1] === "number");

/** Whether the exponent of an indicator's transformation is found from its values, not given. */
export const isEstimated = (model: Model, code: string): boolean =>
  !("lambda" in choiceOf(model, "treatment", code).parameters);
