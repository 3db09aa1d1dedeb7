import {
  averageLinkage,
  opinionClusters,
  opinionDistances,
  participantWeights,
  silhouette,
} from "../../../src/engine";
import { golden, goldenModel, participants } from "./shared";

const given = Float64Array.from(goldenModel.framework, ({ weight }) => weight);
const weights = participantWeights(goldenModel, participants).map((own) => own.weights);
const distances = opinionDistances(goldenModel, weights, given);

test("opinionDistances: half the city-block distance of effective weights, as SciPy's", () => {
  distances.forEach((row, i) =>
    row.forEach((distance, j) => expect(distance).toBeCloseTo(golden.distances[i]?.[j] ?? NaN, 12)),
  );
});

test.each([2, 3, 4, 5, 6])("averageLinkage in %d clusters, and their silhouette, are SciPy's", (count) => {
  const [cluster = []] = averageLinkage(distances, [count]);
  expect(cluster).toEqual(golden.clusters[count]);
  expect(silhouette(distances, cluster)).toBeCloseTo(golden.silhouettes[count] ?? NaN, 12);
});

describe("opinionClusters", () => {
  test("the number of clusters has the highest silhouette: the three that were drawn", () => {
    expect(opinionClusters(distances)).toEqual({
      cluster: golden.clusters[3],
      clusters: 3,
      silhouette: expect.closeTo(golden.silhouettes[3] ?? NaN, 12) as number, // a matcher
    });
  });

  test("all alike, and points at equal distances, are no clusters", () => {
    const equal = (distance: number) =>
      [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 0 : distance)));
    expect(opinionClusters(equal(0))).toEqual({ cluster: [0, 0, 0, 0], clusters: 1, silhouette: 0 });
    expect(opinionClusters(equal(0.4)).clusters).toBe(1);
  });

  test("one or two participants, or none, are no clusters", () => {
    expect(
      opinionClusters([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual({ cluster: [0, 0], clusters: 1, silhouette: NaN });
    expect(opinionClusters([])).toEqual({ cluster: [], clusters: 0, silhouette: NaN });
  });

  test("the order of participants changes their numbers only", () => {
    const order = [13, 2, 7, 0, 5, 1, 12, 4, 3, 9, 6, 8, 11, 10];
    const moved = order.map((i) => order.map((j) => distances[i]?.[j] ?? NaN));
    const found = opinionClusters(moved).cluster;
    const together = (list: readonly number[], i: number, j: number) => list[i] === list[j];
    const expected = golden.clusters[3] ?? [];
    order.forEach((one, i) =>
      order.forEach((other, j) => expect(together(found, i, j)).toBe(together(expected, one, other))),
    );
  });
});
