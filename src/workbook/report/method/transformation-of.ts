import type { Choice, Model, TransformationName } from "../../../engine";

/** What the treated values of an indicator become before normalisation: its own transformation, else that for all; null for none. */
export function transformationOf({ method }: Model, code: string): Choice<TransformationName> | null {
  const own = method.byIndicator.transformation ?? {};
  const choice = (Object.hasOwn(own, code) ? own[code] : undefined) ?? method.transformation;
  return choice === undefined || choice.method === "none" ? null : choice;
}

/** Whether any indicator has one. */
export const isTransformed = (model: Model): boolean =>
  model.indicators.some(({ code }) => transformationOf(model, code) !== null);
