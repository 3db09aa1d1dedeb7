import { normalisations } from "../../../engine";
import { rounding } from "../../../engine/internal";
import { methodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { indicatorAt } from "../context/context";
import { scaleOf } from "./score-format";

/** Where a scale of scores ends. */
export interface ScoreEnds {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The ends of the scale that nodes are on, for the axis of a chart: 0 and 100, say. Null where the scale has none (z-scores),
 * where nodes are on several, or where a score is beyond them.
 */
export function scoreEnds(context: Context, positions: readonly number[]): ScoreEnds | null {
  const scales = new Set(positions.map((position) => scaleOf(context, position)));
  const [first] = positions;
  if (scales.size !== 1 || first === undefined) return null;
  const ends = endsOf(context, first);
  if (ends === null) return null;
  const { scores, references } = context.results;
  const within = (x: number): boolean =>
    Number.isNaN(x) || (x >= ends.minimum - rounding && x <= ends.maximum + rounding);
  const all = positions.flatMap((position) => [...(scores[position] ?? []), ...(references[position] ?? [])]);
  if (!all.every(within)) return null;
  // Steps from 1 to 100 are odd figures: the axis begins at 0.
  return ends.minimum > 0 && ends.minimum <= ends.maximum / 10 ? { ...ends, minimum: 0 } : ends;
}

/** The two figures of the normalisation below a node; a node with a scale of its own has none. */
function endsOf(context: Context, position: number): ScoreEnds | null {
  if (scaleOf(context, position).startsWith("by ")) return null;
  const place = context.structure.place.get(position);
  if (place === undefined) return null;
  if (place.kind === "aggregate") {
    const [child] = context.structure.children[position] ?? [];
    return child === undefined ? null : endsOf(context, child);
  }
  const { method, parameters } = methodChoice(
    context.model,
    "normalisation",
    indicatorAt(context, place.at).code,
  );
  const ends = normalisations[method]?.ends?.(parameters);
  return ends && ends.minimum < ends.maximum ? { minimum: ends.minimum, maximum: ends.maximum } : null;
}
