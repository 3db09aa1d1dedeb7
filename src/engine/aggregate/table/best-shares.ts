import { solve } from "yalps";
import { at } from "../../at";

/** Far smaller than any difference of scores that matters, far larger than the rounding of the solver's sums. */
const PRECISION = 1e-12;

/**
 * The shares u, of sum 1 and each between `least` and `most`, for which u . own / max over the peers of u . peer is
 * largest. As a linear programme in z = u times any number: max z . own, such that z . peer <= 1 for every peer; with
 * z_k = d_k + least * sum(z) the lower bounds become d_k >= 0, so that the solver can start from 0.
 *
 * @param peers values of 0 or more, one entry per child, `own` among them; some value above 0
 * @throws when the solver finds no optimum, although there always is one
 */
export function bestShares(
  peers: readonly Float64Array[],
  own: Float64Array,
  least: number,
  most: number,
): Float64Array {
  const n = own.length;
  const free = 1 - n * least;
  if (free < PRECISION || n * most < 1 + PRECISION) return new Float64Array(n).fill(1 / n);
  // Equal shares are allowed; measured in the largest score that they give, no bound is far from 1.
  const scale = peers.reduce((largest, peer) => Math.max(largest, sum(peer) / n), 0);
  /** What one more of each d_k adds to the score, including the part that the lower bounds give to all. */
  const worthOf = (values: Float64Array): Float64Array => {
    const shared = (least / free) * sum(values);
    return values.map((x) => (x + shared) / scale);
  };
  const [ownWorth, worth] = [worthOf(own), peers.map(worthOf)];
  const slack = (most - least) / free;

  const constraints = [
    ...peers.map((_, p) => [p, { max: 1 }] as const),
    ...(most < 1 ? Array.from(own, (_, k) => [peers.length + k, { max: 0 }] as const) : []),
  ];
  const variables = Array.from(ownWorth, (gain, k) => {
    const ofPeers = worth.map((peer, p) => [p, at(peer, k)] as const);
    const ofBounds = Array.from(own, (_, b) => [peers.length + b, (b === k ? 1 : 0) - slack] as const);
    return [k, [[-1, gain] as const, ...ofPeers, ...ofBounds]] as const;
  });
  const { status, variables: found } = solve(
    { direction: "maximize", objective: -1, constraints, variables },
    { precision: PRECISION, checkCycles: true },
  );
  if (status !== "optimal") throw new Error(`The best weights of a unit were not found: ${status}.`);
  const amounts = new Float64Array(n);
  for (const [k, amount] of found) amounts[k] = amount;
  const total = sum(amounts);
  return amounts.map((amount) => least + (free * amount) / total);
}

const sum = (values: Float64Array): number => values.reduce((total, x) => total + x, 0);
