import { at } from "../at";

/**
 * Mean silhouette of clusters: (b - a) / max(a, b) of each item, where a is its mean distance to the others of its cluster and
 * b that to the nearest other cluster; 0 for an item that is alone. Near 1: the clusters are far apart; 0 or less: they are
 * none. NaN for a single cluster.
 *
 * Source: Rousseeuw (1987), Journal of Computational and Applied Mathematics 20.
 *
 * @param cluster number of the cluster of each item, from 0
 * @example silhouette([[0, 1, 5], [1, 0, 5], [5, 5, 0]], [0, 0, 1]) // 8 / 15
 */
export function silhouette(distances: readonly ArrayLike<number>[], cluster: readonly number[]): number {
  const clusters = Math.max(-1, ...cluster) + 1;
  if (clusters < 2) return NaN;
  const sizes = new Float64Array(clusters);
  for (const own of cluster) sizes[own]!++;
  const sums = new Float64Array(clusters);
  let total = 0;
  distances.forEach((row, i) => {
    const own = at(cluster, i);
    if (at(sizes, own) < 2) return;
    sums.fill(0);
    for (let j = 0; j < row.length; j++) sums[cluster[j]!]! += row[j]!;
    const within = at(sums, own) / (at(sizes, own) - 1);
    const beyond = sums.reduce(
      (least, sum, c) => (c === own ? least : Math.min(least, sum / at(sizes, c))),
      Infinity,
    );
    const greater = Math.max(within, beyond);
    total += greater > 0 ? (beyond - within) / greater : 0;
  });
  return total / distances.length;
}
