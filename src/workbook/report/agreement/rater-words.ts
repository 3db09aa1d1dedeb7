import type { RaterFigures } from "../../assessment";
import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { flagText } from "../frame/flag-text";
import { type AgreementLayout, raterColumns } from "./layout";

/** Severity and fit of a rater in words, by the limits of the sheet; or why there is no severity. */
export function raterWords(
  { words: { agreement } }: Context,
  layout: AgreementLayout,
  r: number,
  { severity: { severity, standardError, infit, ratings } }: RaterFigures,
): PlanCell {
  const { limits, raters, sheet } = layout;
  if (Number.isNaN(severity)) return text(ratings === 0 ? agreement.atOneEnd : agreement.alone, "code");
  const at = (column: number): string => cell(raters, r, column, sheet);
  const [own, error, fit] = [at(raterColumns.severity), at(raterColumns.error), at(raterColumns.infit)];
  const { errors, erratic, predictable } = limits.values;
  const errorsAt = limits.cell("errors", sheet);
  const apart = errors * standardError;
  const { formula, text: now } = flagText([
    {
      word: agreement.severe,
      condition: `${own}>${errorsAt}*${error}`,
      raised: severity > apart,
    },
    {
      word: agreement.lenient,
      condition: `${own}<-${errorsAt}*${error}`,
      raised: severity < -apart,
    },
    {
      word: agreement.asOthers,
      condition: `ABS(${own})<=${errorsAt}*${error}`,
      raised: Math.abs(severity) <= apart,
    },
    {
      word: agreement.erratic,
      condition: `${fit}>${limits.cell("erratic", sheet)}`,
      raised: infit > erratic,
    },
    {
      word: agreement.predictable,
      condition: `${fit}<${limits.cell("predictable", sheet)}`,
      raised: infit < predictable,
    },
  ]);
  return live(formula, now, "code");
}
