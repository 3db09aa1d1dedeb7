import type { Choice, Model, OwnChoices } from "../model/model";

/** The choice of each indicator at a stage: its own if it has one, else the one for all. */
export function indicatorChoices({ indicators, method }: Model, stage: keyof OwnChoices): readonly Choice[] {
  const own = new Map(Object.entries(method.byIndicator[stage]));
  return indicators.map(({ code }) => own.get(code) ?? method[stage]);
}
