import { at } from "../at";
import { spearman } from "../coherence";
import { pairs } from "../coherence/pairs";
import { compileTree } from "../model/tree";
import type { Results } from "../results";

/** What a part of an index says that the index does not. */
export interface AddedValue {
  /** Code of a part: an aggregate, or an indicator that is directly below the index. */
  readonly element: string;
  readonly root: string;
  /** Units that have a rank in both. */
  readonly n: number;
  /** Spearman's correlation of the ranks in the part with those in the index; NaN for fewer than three units, or where all tie. */
  readonly spearman: number;
  /** Units whose two ranks differ by so many places or more, and their share of n, 0..1; NaN without units. */
  readonly apart: number;
  readonly share: number;
}

/** The number of places that the JRC's audits count from. */
const usualPlaces = 10;

/**
 * Added value of the parts of an index: where the ranks in a part differ much from those in the index, the part says
 * something of its own. Of every aggregate below the root, and of indicators directly below it, in the order of the
 * framework. Ranks are those of the results, so that ties are ties here too; units without one of the two are left out.
 *
 * @param root position of the index in the framework
 * @param places differences of so many places or more count
 * Source: the audits of the Global Innovation Index and of the Global Talent Competitiveness Index by the JRC.
 *
 * @example addedValue(results, 45).find(({ element }) => element === "SA"); // { n: 60, spearman: 0.497, apart: 31, share: 0.517, ... }
 */
export function addedValue(
  { model, ranks }: Pick<Results, "model" | "ranks">,
  root: number,
  places: number = usualPlaces,
): readonly AddedValue[] {
  const { column, parent, rootOf } = compileTree(model);
  const ofIndex = at(ranks, root);
  return model.framework.flatMap(({ code }, node): AddedValue[] => {
    const isPart = at(column, node) === -1 || at(parent, node) === root;
    if (node === root || at(rootOf, node) !== root || !isPart) return [];
    const [own, theirs] = pairs(at(ranks, node), ofIndex);
    const n = own.length;
    const apart = own.filter((rank, i) => Math.abs(rank - at(theirs, i)) >= places).length;
    return [
      {
        element: code,
        root: at(model.framework, root).code,
        n,
        spearman: n < 3 ? NaN : spearman(own, theirs),
        apart,
        share: apart / n,
      },
    ];
  });
}
