const noNumber = "makes data, no number";
const stageOfScore =
  "a stage of `score`, whose methods are compared; tests/engine/stage holds the two together";

/** Exported functions that have nobody else's answer to be held against, each with the reason. */
export const plumbing: Readonly<Record<string, string>> = {
  aggregationChoice: "a method of the plan, no number",
  choose: noNumber,
  ModelError: noNumber,
  scoreOf: noNumber,
  rankOf: noNumber,
  gapOf: noNumber,
  toRows: noNumber,
  normalise: stageOfScore,
  impute: stageOfScore,
  treat: stageOfScore,
  aggregate: stageOfScore,
  rank: stageOfScore,
  weigh: stageOfScore,
  createModel: noNumber,
  parseModel: noNumber,
  checkModel: noNumber,
  serialiseModel: noNumber,
  peerSets: "positions of units, no number",
  costFor: "a row of a list, no number",
  at: "an entry of a list",
  need: "a value of a map",
  compileTree: "positions in the framework, no number",
  tieTolerance: "a definition: 1e-9 of the largest score",
  inputsOf: noNumber,
  sensitivityInputs: noNumber,
  replicateAt: "a part of every line on sensitivity.json",
  goesByColumn: "a name, no number",
  traceOf: "counts, and moments of the tables of a run; tests/engine/trace compares them with plain runs",
  tracedParts: "names of parts",
  claimShares:
    "counts of ranks and scores; tests/engine/claims compares them with rankUncertainty and with whole runs",
  claimSharesOf:
    "counts of ranks and scores; tests/engine/claims compares them with rankUncertainty and with whole runs",
  claimRows:
    "counts of ranks and scores; tests/engine/claims compares them with rankUncertainty and with whole runs",
  claimsUnderWeights: "bounds by hand in tests/engine/claims, and never against the runs of a design",
  claimParts: "positions in a design, no number",
  rankMoves: "a mean of differences of ranks, by hand in tests/engine/uncertainty",
  replicateResults: "a run of `score`; tests/engine/uncertainty holds the two together",
  failureReasons: "counts what failed, and says why",
  failureProblems: "counts what failed, and says why",
  coverage: "a sum of effective weights, which the formulas of Ranking recompute",
  isThin: "a definition: less than half of the weight",
  thinUnits: "the units for which isThin is true",
};
