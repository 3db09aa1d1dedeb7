import { at } from "../at";
import { averageLinkage } from "./average-linkage";
import { silhouette } from "./silhouette";

/** Participants by their opinions. */
export interface OpinionClusters {
  /** Number of the cluster of each participant, from 0; all 0 where there are no clusters. */
  readonly cluster: readonly number[];
  readonly clusters: number;
  /** Mean silhouette of the clusters, also where it is too low for them to count; NaN for fewer than three participants. */
  readonly silhouette: number;
}

/** With a lower silhouette there are no clusters (Kaufman and Rousseeuw 1990: "no substantial structure" up to 0.25). */
const leastSilhouette = 0.25;

const maximumClusters = 6;

/**
 * Clusters of opinion by average linkage; their number, 2 to 6, is that with the highest mean silhouette. There is one cluster
 * where none has a silhouette above 0.25.
 *
 * @param distances as `opinionDistances` returns them
 * @example opinionClusters([[0, 0.1, 0.8], [0.1, 0, 0.8], [0.8, 0.8, 0]]).cluster // [0, 0, 1]
 */
export function opinionClusters(distances: readonly ArrayLike<number>[]): OpinionClusters {
  const n = distances.length;
  const counts = Array.from({ length: Math.max(0, Math.min(maximumClusters, n - 1) - 1) }, (_, k) => k + 2);
  const none = { cluster: distances.map(() => 0), clusters: Math.min(n, 1) };
  if (counts.length === 0) return { ...none, silhouette: NaN };
  const found = averageLinkage(distances, counts).map((cluster) => ({
    cluster,
    value: silhouette(distances, cluster),
  }));
  const best = found.reduce((best, one) => (one.value > best.value + 1e-12 ? one : best), at(found, 0));
  if (!(best.value > leastSilhouette)) return { ...none, silhouette: best.value };
  return { cluster: best.cluster, clusters: new Set(best.cluster).size, silhouette: best.value };
}
