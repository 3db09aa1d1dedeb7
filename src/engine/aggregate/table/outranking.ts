import { tieTolerance } from "../../rank";
import { eachPair, usual } from "./each-pair";
import { hasValue } from "./has-value";

/** Units that are equal in every child, as one class: no ranking has a reason to separate them. */
export interface Outranking {
  /** The members of each class, by their place in the columns; units without any value are in none. */
  readonly classes: readonly (readonly number[])[];
  /**
   * `votes[a][b]`: the share of weight on which a member of class a is better than one of class b, ties one half, times
   * the number of pairs of members. `votes[a][b] + votes[b][a]` is that number.
   */
  readonly votes: readonly Float64Array[];
}

/** The weighted outranking matrix of a table. A pair without a child in common counts one half each way. */
export function outranking(columns: readonly Float64Array[], weights: Float64Array): Outranking {
  const classes = equalUnits(columns);
  const leaders = classes.map(([leader]) => leader!);
  const own = columns.map((column) => Float64Array.from(leaders, (i) => column[i]!));
  const pairs = (a: number, b: number): number => classes[a]!.length * classes[b]!.length;
  const votes = classes.map((_, a) => Float64Array.from(classes, (_, b) => (a === b ? 0 : pairs(a, b) / 2)));
  eachPair(own, weights, usual, (a, b, ahead, behind) => {
    const net = ((ahead - behind) / 2) * pairs(a, b);
    votes[a]![b]! += net;
    votes[b]![a]! -= net;
  });
  return { classes, votes };
}

function equalUnits(columns: readonly Float64Array[]): readonly (readonly number[])[] {
  const tolerances = columns.map(tieTolerance);
  const same = (i: number, k: number): boolean =>
    columns.every((column, j) => {
      const [x, y] = [column[i]!, column[k]!];
      return Number.isNaN(x) ? Number.isNaN(y) : Math.abs(x - y) <= tolerances[j]!;
    });
  const classes: number[][] = [];
  for (let i = 0; i < (columns[0]?.length ?? 0); i++) {
    if (!hasValue(columns, i)) continue;
    const known = classes.find(([leader]) => same(leader!, i));
    if (known) known.push(i);
    else classes.push([i]);
  }
  return classes;
}
