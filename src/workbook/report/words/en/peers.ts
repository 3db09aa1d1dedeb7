/** The sheet Peers. */
export const peers = {
  title: "Peers and targets that exist",
  subtitle:
    "Which units are like each unit, and which real units are better. Names, distances and paths are values of the run; figures and medians are formulas.",
  byRule: "{count} peers per unit, the nearest by {columns}.",
  byRuleInGroup: "{count} peers per unit in the same group, the nearest by {columns}.",
  byGroup:
    "Peers are the units of the same group. Write Peers and Peers by in the Method to choose the nearest by columns.",
  byAll:
    "Peers are all other units. Write Peers and Peers by in the Method to choose the nearest by columns.",
  peers: "Peers, the nearest first",
  peersOfGroup: "Peers",
  unlike: "Most contrasting units",
  nearest: "Nearest unit at least as good in every part, {index}",
  distance: "Distance in points over all parts",
  path: "Path of real units to the frontier, steps of at most {reach} points in a part where there are such",
  onFrontier: "on the frontier",
  noPath: "no path of real units",
  beyondReach: "{path} (largest step {largest})",
  andOthers: "{names} and {count} others",
  peer: "Peer {number}",
  distanceOf: "Distance to peer {number}",
  placeOf: "Row of peer {number}",
  noPeers: "none",
} as const;
