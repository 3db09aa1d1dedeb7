import type { Choice } from "../../../engine";
import type { Context } from "../context/context";
import { indicatorAt } from "../context/context";
import { methodChoice } from "../method/method-choice";
import { aggregationOf } from "../method/aggregation-of";
import { countsSetAside } from "../method/counts-set-aside";
import { isAdjusted } from "../method/is-adjusted";
import { nodeAt } from "../context/structure";
import { methodName } from "../method/method-name";
import { nodesBelow } from "../gaps";
import { aggregationTwins } from "../twins/aggregate";
import { normalisationTwins } from "../twins/normalise";
import { said } from "../words";

/** "Normalisation again: percentile rank" */
const againName = (context: Context, { method }: Choice): string =>
  said(context.words.whatIf.again, { method: methodName(context, "Normalisation", method) });

/**
 * The methods for which a worksheet has no formula, below an index: with one of them, scores of other values cannot be computed
 * in cells. None where they can.
 */
export function methodsWithoutFormula(context: Context, root: number): readonly string[] {
  const { structure, model } = context;
  const names = nodesBelow(context, root).flatMap((position) => {
    const place = structure.place.get(position);
    if (place === undefined) return [];
    if (place.kind === "indicator") {
      const { method } = methodChoice(model, "normalisation", indicatorAt(context, place.at).code);
      return normalisationTwins[method] ? [] : [methodName(context, "Normalisation", method)];
    }
    const { method } = aggregationOf(context, place.at);
    const again = context.layout.parameters.aggregates?.rescaled.find(({ a }) => a === place.at);
    return [
      ...(aggregationTwins[method] ? [] : [methodName(context, "Aggregation", method)]),
      // The score of one unit would move the scale, and with it the scores of all others.
      ...(again ? [againName(context, again.choice)] : []),
      // Gates, bonus and malus look at the values of units that are there.
      ...(isAdjusted(model.method, nodeAt(model, position))
        ? [said(context.words.points.following, { name: nodeAt(model, position).name })]
        : []),
    ];
  });
  // Whether an element that is set aside is present is known on Scores alone.
  return [...new Set(names), ...(countsSetAside(model) ? [context.words.whatIf.ofAll] : [])];
}
