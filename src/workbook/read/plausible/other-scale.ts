import type { Indicator } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { figureText } from "../../problems/figure-text";
import type { Figures } from "./figures";

/** A target this many times as large or as small as the figures is on another scale. */
const far = 50;
/** The same for a target below all figures when less is better: then it may be an ambitious one. */
const farBelow = 1000;
/** Goalposts this many times as large as the figures leave all figures at one end. */
const wide = 100;

/** Problems of targets and goalposts that are on another scale than the figures (after division by the denominator). */
export function otherScale(
  { target, lower, upper, direction, denominator, scale }: Indicator,
  figures: Figures,
): readonly ProblemDraft[] {
  const { sorted, title } = figures;
  const [minimum = NaN] = sorted;
  const maximum = sorted[sorted.length - 1] ?? NaN;
  const size = Math.max(Math.abs(minimum), Math.abs(maximum));
  const draft = (attribute: string, found: string, cell: CellRef | null): ProblemDraft => ({
    code: denominator === null ? "target-scale" : "target-scale-divided",
    severity: "warning",
    cell: cell ?? figures.header,
    details: {
      ...{ title, attribute, found, minimum: figureText(minimum), maximum: figureText(maximum) },
      ...(denominator !== null && { denominator, scale: figureText(scale) }),
    },
  });
  const isAbove = Math.abs(target) > far * size && size > 0;
  const below = direction === -1 ? farBelow : far;
  const isBelow = target > 0 && minimum > 0 && target * below < minimum;
  const goalposts = Math.max(Math.abs(lower), Math.abs(upper));
  const areAbove = size > 0 && (lower > far * size || goalposts > wide * size);
  const areBelow = goalposts > 0 && minimum > far * goalposts;
  const both = `${figureText(lower)}, ${figureText(upper)}`;
  return [
    ...(isAbove || isBelow ? [draft("Target", figureText(target), figures.framework("target"))] : []),
    ...(areAbove || areBelow ? [draft("Lower, Upper", both, figures.framework("upper", "lower"))] : []),
  ];
}
