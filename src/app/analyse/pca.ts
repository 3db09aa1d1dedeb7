import { principalComponents, unitWeightsOf } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { itemSets } from "./item-sets";
import { weightedNote } from "./weighted-note";

/** Principal components of the children of every aggregate and of all indicators. */
export function pca(context: AnalysisContext): AnalysisOutcome {
  const weights = unitWeightsOf(context.results.model);
  const sets = itemSets(context).flatMap((set) => {
    const components = principalComponents(set.items, weights);
    return components ? [{ ...set, components }] : [];
  });
  return found(
    {
      components: {
        rows: sets.flatMap(({ node, of, components: { n, eigenvalues, explained } }) => {
          let cumulative = 0;
          return Array.from(explained, (share, k) => {
            cumulative += share;
            const eigenvalue = at(eigenvalues, k);
            return { node, of, n, component: k + 1, eigenvalue, explained: share, cumulative };
          });
        }),
      },
      loadings: {
        rows: sets.flatMap(({ node, of, elements, components: { loadings } }) =>
          elements.map((element, k) => ({
            ...{ node, of, element },
            ...Object.fromEntries(Array.from(at(loadings, k), (x, c) => [`component${c + 1}`, x])),
          })),
        ),
        shown: ["node", "of", "element", "component1", "component2", "component3", "component4"],
      },
    },
    "Of standardised values, over the units that have all of them; a component's largest loading is positive.",
    ...weightedNote(context.results.model),
  );
}
