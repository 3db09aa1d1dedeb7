import type { Indicator, Model } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import type { Source } from "../../source";
import { constancy } from "./constancy";
import { farFigures } from "./far-figures";
import { figuresOf, type Figures } from "./figures";
import { otherScale } from "./other-scale";

/**
 * Warnings for figures, targets and goalposts that are probably wrong: a figure far outside its column or its goalposts, a
 * target on another scale than the figures, a column of nearly one figure. Nothing is changed.
 */
export function plausibility(model: Model, source: Source): readonly ProblemDraft[] {
  return model.indicators.flatMap((indicator) => {
    const figures = figuresOf(indicator, model, source);
    return figures.sorted.length === 0 ? [] : checksOf(indicator, figures);
  });
}

function checksOf(indicator: Indicator, figures: Figures): readonly ProblemDraft[] {
  const same = constancy(figures);
  const scale = otherScale(indicator, figures);
  // With goalposts on another scale, every figure would be far outside.
  const far = same.length > 0 ? [] : farFigures(indicator, figures, scale.length === 0);
  return [...far, ...scale, ...same];
}
