import { chosen } from "../method/registered";
import type { Choice, Model } from "../model/model";
import { type Transformer, transformations } from "../transformation";

/** The transformation of each indicator: its own if it has one, else that for all; null where it has none. */
export function transformersOf({ indicators, method }: Model): readonly (Transformer | null)[] {
  const own = new Map<string, Choice>(Object.entries(method.byIndicator.transformation ?? {}));
  return indicators.map(({ code }) => {
    const choice = own.get(code) ?? method.transformation;
    return choice === undefined || choice.method === "none" ? null : chosen(transformations, choice);
  });
}
