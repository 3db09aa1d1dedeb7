import type { Context } from "../context/context";
import { indicatorAt, range } from "../context/context";
import { isEstimated } from "../method/method-numbers";
import { said } from "../words";
import { isCombined, transformAt } from "../treated";

/** What formulas of transformed indicators take from the run as values. */
export function fixedTransformations(context: Context): readonly string[] {
  if (!context.formulas) return [];
  const { fixedExponents, fixedExtremes } = context.words.audit;
  const transformed = range(context.structure.indicators.length).filter(
    (p) => transformAt(context, p) !== null,
  );
  const names = (of: readonly number[]): string => of.map((p) => indicatorAt(context, p).code).join(", ");
  const estimated = transformed.filter(
    (p) =>
      transformAt(context, p)?.kind === "boxCox" && isEstimated(context.model, indicatorAt(context, p).code),
  );
  const combined = transformed.filter((p) => isCombined(context, p));
  return [
    ...(estimated.length === 0 ? [] : [said(fixedExponents, { list: names(estimated) })]),
    ...(combined.length === 0 ? [] : [said(fixedExtremes, { list: names(combined) })]),
  ];
}
