"""Writes opinions.json beside it: clusters by SciPy's average linkage, silhouettes and ranks by NumPy. Run with Python 3."""

import json
from pathlib import Path

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import pdist, squareform
from scipy.stats import rankdata

random = np.random.default_rng(13)
centres = np.array([[50, 20, 20, 10], [10, 15, 15, 60], [10, 60, 20, 10]])
points = np.vstack([random.dirichlet(centre, size) * 100 for centre, size in zip(centres, (6, 5, 3))]).round()
weights = points / points.sum(axis=1, keepdims=True)
distances = pdist(weights, "cityblock") / 2
square = squareform(distances)
tree = linkage(distances, "average")


def numbered(labels):
    seen = {}
    return [seen.setdefault(label, len(seen)) for label in labels]


def silhouette(cluster):
    values = []
    for i, own in enumerate(cluster):
        same = [j for j, other in enumerate(cluster) if other == own and j != i]
        if not same:
            values.append(0)
            continue
        a = square[i, same].mean()
        b = min(square[i, [j for j, c in enumerate(cluster) if c == other]].mean() for other in set(cluster) - {own})
        values.append((b - a) / max(a, b))
    return float(np.mean(values))


clusters = {k: numbered(fcluster(tree, k, "maxclust").tolist()) for k in range(2, 7)}
values = random.uniform(1, 100, (20, 4)).round(1)
scores = values @ weights.T
ranks = np.apply_along_axis(lambda column: rankdata(-column, "min"), 0, scores)
disputed = 0
for a in range(20):
    for b in range(a + 1, 20):
        disputed += bool((ranks[a] < ranks[b]).any() and (ranks[a] > ranks[b]).any())
found = {
    "points": points.tolist(),
    "distances": square.tolist(),
    "clusters": clusters,
    "silhouettes": {k: silhouette(own) for k, own in clusters.items()},
    "values": values.tolist(),
    "ranks": ranks.T.astype(int).tolist(),
    "median": np.median(ranks, axis=1).tolist(),
    "topFive": (ranks <= 5).mean(axis=1).tolist(),
    "disputed": disputed,
    "mean": weights.mean(axis=0).tolist(),
    "medianWeights": (np.median(weights, axis=0) / np.median(weights, axis=0).sum()).tolist(),
    "geometric": (np.exp(np.log(weights).mean(axis=0)) / np.exp(np.log(weights).mean(axis=0)).sum()).tolist(),
    "agreement": float(1 - distances.mean()),
    "deviation": weights.std(axis=0, ddof=1).tolist(),
}
Path(__file__).with_suffix(".json").write_text(json.dumps(found) + "\n")
