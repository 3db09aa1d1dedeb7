/** The choice of largest gain within a budget. This is the folder's only door. */
export { hullOf, isConcave } from "./hull";
export { type KnapsackAnswer, type KnapsackItem, type KnapsackPoint, pointAt, type Positions } from "./item";
export { greedyChoice, knapsack } from "./knapsack";
export { positionFor } from "./position-for";
