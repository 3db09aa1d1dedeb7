import type { Indicator } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { figureText } from "../../problems/figure-text";
import type { Figures } from "./figures";

/** How many times the figures a target must be before it cannot be meant for them. */
const far = 50;
/** A target far below all figures is a bold one where less is better. */
const farBelow = 1000;
/** Goalposts so wide that all figures stand at one end. */
const wide = 100;

/** Targets and goalposts that are on another scale than the figures, which the denominator has divided. */
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
