import type { Choice, Model, OwnChoices } from "../../../engine";

/** The choice of an indicator at a stage: its own if it has one, else the one for all. */
export function choiceOf({ method }: Model, stage: keyof OwnChoices, indicator: string): Choice {
  const own = method.byIndicator[stage];
  return Object.hasOwn(own, indicator) ? (own[indicator] ?? method[stage]) : method[stage];
}

/** Whether a stage does something to any indicator. */
export const isDone = (model: Model, stage: keyof OwnChoices): boolean =>
  model.indicators.some(({ code }) => choiceOf(model, stage, code).method !== "none");
