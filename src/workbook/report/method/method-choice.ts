import type { Choice, Model, OwnChoices } from "../../../engine";

/** A stage of which every model has a method, and an indicator can have one of its own. */
type Stage = Exclude<keyof OwnChoices, "transformation">;

/** The method of an indicator at a stage: its own if it has one, else the one for all. */
export const methodChoice = (model: Model, stage: Stage, code: string): Choice =>
  ownMethodChoice(model, stage, code) ?? model.method[stage];

/** The method that an indicator has of its own at a stage; null where it has that for all. */
export function ownMethodChoice({ method }: Model, stage: Stage, code: string): Choice | null {
  const own = method.byIndicator[stage];
  return Object.hasOwn(own, code) ? (own[code] ?? null) : null;
}

/** Whether a stage does something to any indicator. */
export const isDone = (model: Model, stage: Stage): boolean =>
  model.indicators.some(({ code }) => methodChoice(model, stage, code).method !== "none");
