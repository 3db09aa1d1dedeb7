/** Nominal weights by a method, and effective weights. */
export { type Ahp, ahp, randomIndices } from "./ahp";
export { combineJudgements } from "./combine-judgements";
export { comparisonAmong } from "./comparison-among";
export { effectiveWeights } from "./effective-weights";
export { type FactorWeights, factorWeights } from "./factor-analysis";
export { givenAmong } from "./given-among";
export { withoutSetAside } from "./set-aside-weights";
export { weightings } from "./weightings";
export { entropyFromSums, weightsFromMoments } from "./weights-from-moments";
