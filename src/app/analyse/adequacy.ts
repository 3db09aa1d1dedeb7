import { bartlett as bartlettOf, limitOf, samplingAdequacy, unitWeightsOf } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { itemSets } from "./item-sets";
import { limitWords } from "./limits";
import { weightedNote } from "./weighted-note";

/** The measure of Kaiser, Meyer and Olkin: whether a factor analysis is worthwhile. */
export function kmo(context: AnalysisContext): AnalysisOutcome {
  const { model } = context.results;
  const weights = unitWeightsOf(model);
  const sets = itemSets(context).map((set) => ({ ...set, adequacy: samplingAdequacy(set.items, weights) }));
  return found(
    {
      aggregates: {
        rows: sets.map(({ node, of, items, adequacy }) => ({
          ...{ node, of, items: items.length },
          overall: adequacy?.overall ?? NaN,
          // Of two elements it is always 0.5.
          flag: items.length > 2 && (adequacy?.overall ?? NaN) < limitOf(model, "kmo") ? "low" : "",
        })),
      },
      elements: {
        rows: sets.flatMap(({ node, of, elements, adequacy }) =>
          adequacy
            ? elements.map((element, k) => ({ node, of, element, adequacy: at(adequacy.byItem, k) }))
            : [],
        ),
      },
    },
    `From ${limitWords(model, "kmo")} on, a factor analysis is considered worthwhile. No figure where an item is constant or a combination of others.`,
    ...weightedNote(context.results.model),
  );
}

/** Bartlett's test of sphericity: whether items are correlated at all. */
export const bartlett = (context: AnalysisContext): AnalysisOutcome =>
  found(
    {
      aggregates: {
        rows: itemSets(context).map(({ node, of, items }) => {
          const none = { n: NaN, statistic: NaN, degreesOfFreedom: NaN, p: NaN };
          return {
            node,
            of,
            items: items.length,
            ...(bartlettOf(items, unitWeightsOf(context.results.model)) ?? none),
          };
        }),
      },
    },
    "p: probability that uncorrelated items appear at least as correlated.",
    ...weightedNote(context.results.model),
  );
