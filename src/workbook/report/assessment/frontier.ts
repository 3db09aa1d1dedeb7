import { benefitOfTheDoubt, rankings, tieTolerance } from "../../../engine";
import { at } from "../../../engine/internal";
import type { Context } from "../context/context";
import { nodeValue } from "../context/context";
import { perContext } from "../context/per-context";
import { childrenInOrder } from "../context/structure";
import type { IndexSheets } from "../context/sheet-names";
import type { Assessment } from "./content";

/** A part's weight is between these multiples of an equal weight. */
const [least, most] = [0.5, 2];

/** Units whose score is within this of 1 are on the frontier. */
export const frontierTolerance = 1e-6;

const computed = perContext(() => new Map<number, Assessment["frontier"]>());

/** The frontier of an index, computed once. */
export function frontierOf(context: Context, index: IndexSheets): Assessment["frontier"] {
  const known = computed(context);
  const found = known.has(index.root) ? (known.get(index.root) ?? null) : frontierUnder(context, index);
  known.set(index.root, found);
  return found;
}

/**
 * The units under the weights that are best for each (benefit of the doubt): of the sum of the weights, each part has
 * between half and twice an equal share. Null where a part has a score below 0, or there is one part only.
 */
function frontierUnder(context: Context, { root }: IndexSheets): Assessment["frontier"] {
  const { model, results, structure } = context;
  const parts = childrenInOrder(structure, root).filter((node) => at(results.weights, node) > 0);
  const columns = parts.map((node) => at(results.scores, node));
  if (columns.length < 2 || columns.some((column) => column.some((x) => x < 0))) return null;
  const [lower, upper] = [least / columns.length, Math.min(1, most / columns.length)];
  const { scores } = benefitOfTheDoubt(columns, { lower, upper, of: "weights" });
  // A unit without a score of the index is compared with nobody.
  const compared = scores.map((score, i) => (Number.isNaN(nodeValue(results.scores, root, i)) ? NaN : score));
  const ranks = rankings[model.method.ranks].rank(compared, tieTolerance(compared));
  const rows = Array.from(compared, (score, unit) => ({
    unit,
    indexRank: nodeValue(results.ranks, root, unit),
    score,
    rank: at(ranks, unit),
  }));
  const place = (rank: number): number => (Number.isNaN(rank) ? Infinity : rank);
  return {
    rows: rows.sort((a, b) => place(a.indexRank) - place(b.indexRank) || a.unit - b.unit),
    lower,
    upper,
  };
}
