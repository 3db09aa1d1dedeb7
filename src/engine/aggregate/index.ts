/** From the normalised indicators to the scores of every node. */
export { aggregate, type Aggregated, type Structure } from "./aggregate";
export { aggregateColumns } from "./aggregate-columns";
export { aggregations, tableAggregations, unitAggregations } from "./aggregations";
export { everyUnit, finishNode } from "./finish-node";
export { rescalingChoice } from "./rescaling-choice";
export { aggregationChoice, nodeAggregations } from "./node-aggregations";

export { refusalProblems } from "./refusal-problems";
export { benefitOfTheDoubt, type BestWeights, type WeightBounds } from "./table/best-weights";
export { isPresent, presence, type Presence, presentOf, type SetAsideCounts } from "./presence";
export { minimumAllowed, type Refusal } from "./refusal";
export { setAsideCounts, statedWeight } from "./set-aside-counts";
export { wholeOf } from "./total";
