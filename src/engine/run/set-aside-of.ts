import { setAsideCounts, type SetAsideCounts } from "../aggregate";
import type { Tree } from "../model/tree";
import type { Results } from "../results";

type Scored = Pick<Results, "model" | "setAside" | "transformed">;

/**
 * What is set aside in a scored index and counts under its rule for missing data, by node; null where nothing does.
 *
 * @example setAsideOf(results, compileTree(results.model)) // null
 */
export const setAsideOf = (results: Scored, tree: Tree): SetAsideCounts | null =>
  setAsideCounts(withSetAside(results, tree));

/** What `setAsideCounts` takes, of a scored index. */
export const withSetAside = ({ model, setAside, transformed }: Scored, tree: Tree) => ({
  ...{ model, tree, transformed },
  isSetAside: model.indicators.map(({ code }) => setAside.includes(code)),
});
