import { tableAggregations, quantile } from "../../../engine";
import { rescalingChoice } from "../../../engine/internal";
import type { PlanCell } from "../../plan";
import { methodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { indicatorAt } from "../context/context";
import { perContext } from "../context/per-context";
import { nodeAt } from "../context/structure";
import { aggregationOf } from "../method/aggregation-of";

/** Number formats of scores: of a scale such as 0-100, of z-scores, of shares. The first is that of the cells' style. */
const scales = [
  { from: 20, format: "0.0" },
  { from: 1.05, format: "0.00" },
  { from: 0, format: "0.000" },
] as const;

export type ScoreFormat = (typeof scales)[number]["format"];

/** The figure that tells how large a scale is: nine scores of ten are no further from 0. */
const mostly = 0.9;

/** Digits that a node's scores are shown with: the same for all nodes on its scale. */
export const scoreFormat = (context: Context, position: number): ScoreFormat =>
  formats(context)[position] ?? scales[0].format;

/** By position in the framework. */
const formats = perContext((context): readonly ScoreFormat[] => {
  const byScale = formatsOf(context);
  return context.model.framework.map((_, k) => byScale.get(scaleOf(context, k)) ?? scales[0].format);
});

/** Of several nodes in one column: that with the most digits. */
export const finestFormat = (context: Context, positions: readonly number[]): ScoreFormat =>
  positions
    .map((position) => scoreFormat(context, position))
    .reduce<ScoreFormat>((finest, one) => (one.length > finest.length ? one : finest), scales[0].format);

/** A cell that holds a score, or a difference of scores, of a node. */
export const scored = (context: Context, position: number, cell: PlanCell): PlanCell =>
  inFormat(scoreFormat(context, position), cell);

export function inFormat(format: ScoreFormat, cell: PlanCell): PlanCell {
  const isScore = cell.style === "score" || cell.style === "scoreStrong";
  return isScore && format !== scales[0].format ? { ...cell, format } : cell;
}

/** For an axis: whole numbers on a large scale; on a small one whatever the steps need. */
export const axisFormat = (format: ScoreFormat, ofLarge: "0" | "0.0" = "0"): string =>
  format === scales[0].format ? ofLarge : "General";

/**
 * The scale that a node's scores are on: that of the normalisation, which means keep; an aggregation that compares the units
 * with each other, and the benefit of the doubt, have one of their own; and so has an aggregate that is normalised again.
 */
export function scaleOf(context: Context, position: number): string {
  const place = context.structure.place.get(position);
  if (place === undefined) return "";
  if (place.kind === "indicator") {
    const { code } = indicatorAt(context, place.at);
    const choice = methodChoice(context.model, "normalisation", code);
    return JSON.stringify(choice.method === "none" ? [choice, code] : choice);
  }
  const { rescaling } = context.model.method;
  const again = rescaling && rescalingChoice(rescaling, nodeAt(context.model, position));
  if (again) return JSON.stringify(again);
  const { method } = aggregationOf(context, place.at);
  if (Object.hasOwn(tableAggregations, method)) return `by ${method}`;
  return scaleOf(context, context.structure.children[position]?.[0] ?? -1);
}

function formatsOf(context: Context): ReadonlyMap<string, ScoreFormat> {
  const { indicators, aggregates } = context.structure;
  const sizes = new Map<string, number[]>();
  for (const position of [...aggregates, ...indicators]) {
    const scale = scaleOf(context, position);
    const found = sizes.get(scale) ?? [];
    for (const score of context.results.scores[position] ?? [])
      if (!Number.isNaN(score)) found.push(Math.abs(score));
    sizes.set(scale, found);
  }
  return new Map([...sizes].map(([scale, found]) => [scale, formatOf(Float64Array.from(found))]));
}

/** Digits for scores of one scale. */
export function formatOf(scores: Float64Array): ScoreFormat {
  const size = quantile(scores.map(Math.abs), mostly);
  return scales.find(({ from }) => size >= from)?.format ?? scales[0].format;
}
